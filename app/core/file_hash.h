// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

class QFile;
class QgsFeedback;

namespace madang {

// The SHA-256 of a file that has just been opened, in hexadecimal digits. Computed once for as long as the file's size
// and time of last change stay the same. Empty when it was cancelled, or could not be read to its end: the file's
// errorString() says why. On any thread.
MADANG_CORE_EXPORT QString sha256Of(QFile &file, QgsFeedback *feedback = nullptr);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

class QFile;
class QgsFeedback;

namespace madang {

// The SHA-256 of a file, in hexadecimal digits. Computed once for as long as the file's size and times stay the same;
// otherwise the file is opened here, anew where it is open. Empty when it was cancelled, or could not be opened or read
// to its end: the file's errorString() says why. On any thread.
MADANG_CORE_EXPORT QString sha256Of(QFile &file, QgsFeedback *feedback = nullptr);

} // namespace madang

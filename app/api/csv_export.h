// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/api_export.h"

#include <QString>

class QWidget;

namespace madang {

// Asks where to, and writes the text there; says so in a box where it cannot be written. `title` is the dialog's,
// `suggested` a file name or path.
MADANG_API_EXPORT void exportCsv(QWidget *parent, const QString &title, const QString &suggested, const QString &csv);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QStringList>
#include <QVector>

namespace madang {

// Cells as spreadsheets exchange them over the clipboard: tabs between cells, a line for each row, quotation marks around
// a cell that holds a tab, a line break or such a mark (doubled inside).
MADANG_CORE_EXPORT QString copiedTable(const QVector<QStringList> &rows);
MADANG_CORE_EXPORT QVector<QStringList> pastedTable(const QString &text);

} // namespace madang

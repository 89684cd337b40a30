// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace madang {

// One line of comma-separated values with its line feed (RFC 4180): a value with a comma, a quotation mark or a line feed
// stands in quotation marks.
MADANG_CORE_EXPORT QString csvLine(const QStringList &values);

// The text as a file: UTF-8 with the mark by which spreadsheets see that it is.
MADANG_CORE_EXPORT QByteArray csvFile(const QString &text);

} // namespace madang

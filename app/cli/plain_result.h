// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>

namespace madang::cli {

// A computation's results for a person at a terminal: "name: value" to a line; what belongs together stands indented
// under its name, and a list of like rows as a table with its names on top. Programs read --json.
QStringList plainResult(const QVariantMap &values);

// One value on one line.
QString plainText(const QVariant &value);

} // namespace madang::cli

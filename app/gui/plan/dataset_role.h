// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace madang {

// The roles that a file can have for a plan: "dem", "gtfs", "cashflow".
QStringList datasetRoles();
// A role in the user's words.
QString datasetRoleName(const QString &role);
// The role that a file's kind and contents suggest; empty where nothing does.
QString datasetRoleOf(const QString &file);

} // namespace madang

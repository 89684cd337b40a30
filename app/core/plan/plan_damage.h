// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/failure.h"

#include <QStringList>

namespace madang {

// Whether GDAL's words mean that the file is damaged, and not that it is busy or out of reach.
bool isDamage(const QString &reason);
// What is said of such a plan, and where a whole one may be: its last revision.
Failure damagedPlan(const QString &path);
// What is done about a damaged plan: where a whole one may be.
QString remedyOfDamage(const QString &path);

// What SQLite finds wrong with how the file holds together (PRAGMA integrity_check), in its words; empty where nothing is.
// Values that a column does not allow are not its matter. Takes about a third of a second for 100,000 parcels.
QStringList fileDamage(const QString &path);

// The uids of the rows of a table that meet an SQL condition and have a geometry that cannot be read.
QStringList unreadableRows(const QString &path, const QString &table, const QString &condition);

} // namespace madang

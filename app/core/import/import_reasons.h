// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace madang {

// The words for why rows of a file were refused, repaired or remarked on, by the rule of the finding ("import.no_area").

// One line for `n` rows; `tableGeometry` is that of the table, as PlanTable says it.
QString importReasonTitle(const QString &rule, const QString &tableGeometry, int n);
// What to do about them.
QString importReasonRemedy(const QString &rule);

// "a line", for what GDAL calls "LineString".
QString nameOfGeometry(const QString &ogrName);

} // namespace madang

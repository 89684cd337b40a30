// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>
#include <QStringList>

namespace madang {

// The names that columns of a plan have in files of other programs: an export writes them, and an import knows them again.

// Columns that a file shows besides those of the plan: measured, or the place. They are not read back.
inline const QString areaColumn = QStringLiteral("area_m2");
inline const QString lengthColumn = QStringLiteral("length_m");
inline const QString lonColumn = QStringLiteral("lon");
inline const QString latColumn = QStringLiteral("lat");
inline const QString wktColumn = QStringLiteral("wkt");
MADANG_CORE_EXPORT QStringList measuredColumns();

// The name of every row of a table, which goes with it so that others can name it.
inline const QString uidColumn = QStringLiteral("uid");

// The fields of one shapefile: ten characters (of dBASE), each name its own. They follow from the columns before.
class MADANG_CORE_EXPORT ShapefileNames {
public:
    QString next(const QString &column);

private:
    QStringList m_taken; // in lower case
};

// In KML the name of a placemark is what the map shows, also for a row that has none: the row's own goes beside it.
inline const QString kmlNameColumn = QStringLiteral("name_1");
// Fields that GDAL finds in every KML file and that say how a placemark is shown.
MADANG_CORE_EXPORT QStringList kmlDisplayFields();

// What a column of a table is called in a file of this format (GDAL's short name of it) that Madang has written.
MADANG_CORE_EXPORT QString exchangedName(const QString &table, const QString &column, const QString &format);

} // namespace madang

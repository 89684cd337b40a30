// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>
#include <QStringList>

namespace madang {

// A shapefile of which a part is missing or cut off, which GDAL reads without a word.
struct ShapefileDamage {
    bool hasNoTable = false; // there is no .dbf: no names, no codes
    QStringList cutOff;      // its files that are shorter than they say themselves: "roads.shp (97.7 KiB / 889.7 KiB)"
};

// `shapes` and `table` are paths of the .shp and of the .dbf for GDAL's file system (so that they may lie in a zip); empty
// where there is none. Formats: ESRI Shapefile Technical Description (1998), page 4; dBASE III header.
MADANG_CORE_EXPORT ShapefileDamage damageOfShapefile(const QString &shapes, const QString &table);

} // namespace madang

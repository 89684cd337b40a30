// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cartography/map_picture.h"
#include "core/core_export.h"

#include <QSizeF>

namespace madang {

// A sheet with title, map, legend, scale bar, north arrow and sources, made by QGIS's layout engine.
struct MapSheetRequest {
    MapContent content;
    QSizeF paper = {297, 210};    // mm; the map fills what the legend leaves
    double dpi = 300;
    QStringList title;            // one per language; the plan's title and the theme's when empty
};

// Paper sizes by name ("A4", "A3"), landscape, in mm; null size for a name that is not known.
MADANG_CORE_EXPORT QSizeF landscapePaper(const QString &name);

// Writes the sheet as .png, .pdf or .svg, by the ending of `output`. The file is whole or not there: it is made beside
// and renamed. To be called on the main thread. Throws Failure.
MADANG_CORE_EXPORT void writeMapSheet(const MapSheetRequest &request, const QString &output,
                                      QgsFeedback *feedback = nullptr);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cartography/map_picture.h"
#include "core/core_export.h"

#include <QSizeF>
#include <QStringList>

namespace madang {

// A sheet with title, map, legend, scale bar, north arrow and sources, made by QGIS's layout engine.
struct MapSheetRequest {
    MapContent content;
    QSizeF paper = {297, 210}; // mm; the map takes what the legend leaves
    double dpi = 300;
    QStringList title;         // a text per language; the theme's name when empty
};

// A paper size by its name ("A4", "A3" …), landscape, in mm; a null size for a name that is not known.
MADANG_CORE_EXPORT QSizeF landscapePaper(const QString &name);

// Refuses, with a Failure, a file name that does not end in .png, .pdf or .svg and a folder that cannot be written to.
MADANG_CORE_EXPORT void checkMapOutput(const QString &output);

// Writes the sheet as .png, .pdf or .svg, by the ending of `output`. The file is whole or not there: it is made beside
// and moved into place. Text is drawn as outlines, so that every script comes out right. To be called on the main
// thread. Throws Failure.
MADANG_CORE_EXPORT void writeMapSheet(const MapSheetRequest &request, const QString &output);

} // namespace madang

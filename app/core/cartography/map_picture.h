// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cartography/map_legend.h"
#include "core/core_export.h"

#include <qgsrectangle.h>

#include <QList>
#include <QSize>

class QgsFeedback;

namespace madang {

// What a map shows. Extra layers (a plugin's createLayers) are drawn above those of the theme, top first; the caller
// owns them.
struct MapContent {
    QString planPath;
    QString theme;                                // one of mapThemes()
    QString scenario = QStringLiteral("base");
    QStringList languages;                        // one or two; the plan's own when empty
    QList<QgsMapLayer *> extraLayers;
    QgsRectangle extent;                          // in the plan's CRS; null: the theme's own (mapThemeExtent)
};

struct MapPicture {
    QImage image;
    QgsRectangle extent;         // what the picture covers, in the plan's CRS
    double scaleDenominator = 0; // at the picture's own size (pixels at dpi)
    double metresPerPixel = 0;   // at the middle of the picture
    std::vector<MapLegendGroup> legend;
    bool isSchematic = false;    // the plan's title says so
};

// Draws the map alone, for a page that has its own title and legend. On any thread. Throws Failure, or Cancelled when
// the feedback is cancelled; null feedback is allowed.
MADANG_CORE_EXPORT MapPicture renderMapPicture(const MapContent &content, const QSize &pixels, double dpi,
                                               QgsFeedback *feedback = nullptr);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cartography/map_legend.h"
#include "core/core_export.h"

#include <qgsrectangle.h>

#include <QImage>
#include <QList>
#include <QSize>

class QgsFeedback;
class QgsProject;

namespace madang {

// What a map shows. The caller owns the extra layers (a plugin's createLayers, top first): points and lines are drawn
// above the theme's layers, surfaces below its roads and buildings.
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
    bool isSchematic = false;    // a plan for training: say so beside the picture
};

// Draws the map alone, for a page that has its own title and legend. On any thread. Throws Failure, or Cancelled when
// the feedback is cancelled; null feedback is allowed.
MADANG_CORE_EXPORT MapPicture renderMapPicture(const MapContent &content, const QSize &pixels, double dpi,
                                               QgsFeedback *feedback = nullptr);

// The layers of a theme with extra layers in their places, top first.
MADANG_CORE_EXPORT QList<QgsMapLayer *> stackedLayers(const QgsProject &project, const QString &theme,
                                                      const QList<QgsMapLayer *> &extraLayers);

} // namespace madang

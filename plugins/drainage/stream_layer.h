// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QgsRasterLayer;

namespace madang::drainage {

// How flow accumulation becomes a map of streams: what is shown, and from where on. Areas in m².
struct StreamScale {
    double cellArea = 1.0;    // mean ground area of a cell
    double largestArea = 0.0; // that drains through any cell
    double threshold = 0.0;   // cells that drain less are not shown

    // A threshold to begin with: 1, 2 or 5 times a power of ten hectares, near 200 cells, which leaves a few per cent
    // of the cells as streams.
    static double proposedThreshold(double cellArea, double largestArea);
};

// A class of streams by the area that they drain.
struct StreamClass {
    double leastArea = 0.0;  // m²
    double leastCells = 0.0; // at least 1
    QColor colour;
};

// From the threshold up, those that occur.
std::vector<StreamClass> streamClasses(const StreamScale &scale);

// "≥ 20 ha", "≥ 5 km²", as people write numbers in `language`.
QString areaFrom(double squareMetres, const QString &language);

// Gives an accumulation layer its colours, and its name and legend in one or two languages.
void styleStreams(QgsRasterLayer &layer, const StreamScale &scale, const QStringList &languages);

// The raster that madang:flowaccumulation wrote, as a map of streams. Throws Failure where it cannot be opened.
std::unique_ptr<QgsRasterLayer> streamLayer(const QString &path, const StreamScale &scale, const QStringList &languages);

} // namespace madang::drainage

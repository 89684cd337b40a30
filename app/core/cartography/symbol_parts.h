// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsmapunitscale.h>

#include <QColor>
#include <QVector>

#include <memory>

class QgsFillSymbol;
class QgsLineSymbol;
class QgsMarkerSymbol;
class QgsSymbolLayer;

namespace madang {

// The few parts that the plan's symbols are put together from. Widths and sizes are millimetres on paper.

// A width on the ground, in units of the plan's CRS, that stays within two widths on paper.
struct GroundWidth {
    double ground, thinnest, thickest;
};

std::unique_ptr<QgsFillSymbol> filled(const QColor &fill, const QColor &edge = Qt::transparent, double edgeWidth = 0);
std::unique_ptr<QgsFillSymbol> outlined(const QColor &edge, double width, const QVector<double> &dashes = {});
std::unique_ptr<QgsFillSymbol> hatched(const QColor &line, double angle, double distance, double width);

std::unique_ptr<QgsLineSymbol> stroke(const QColor &colour, double width, const QVector<double> &dashes = {});
// A line between edges of another colour. Pass 0 draws the edge, `pass` the line, so that crossings stay open.
std::unique_ptr<QgsLineSymbol> cased(const QColor &fill, const GroundWidth &width, const QColor &edge, double edgeWidth, int pass);

// A disc with a symbol of QGIS's own collection in white on it; without a symbol, a smaller disc.
std::unique_ptr<QgsMarkerSymbol> badge(const QColor &colour, const QString &svg, double size);
std::unique_ptr<QgsMarkerSymbol> disc(const QColor &fill, const QColor &edge, double size, double edgeWidth);

// An arrowhead in the middle of a line, in its direction, shown at scales larger than 1:`smallestScale`.
std::unique_ptr<QgsSymbolLayer> flowArrows(const QColor &colour, double smallestScale);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/symbol_parts.h"

#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>
#include <qgspathresolver.h>
#include <qgsproperty.h>
#include <qgssymbollayerutils.h>

namespace madang {

namespace {

QgsSimpleLineSymbolLayer *simpleLine(const QColor &colour, double width, const QVector<double> &dashes)
{
    auto *line = new QgsSimpleLineSymbolLayer(colour, width);
    line->setPenCapStyle(Qt::RoundCap);
    line->setPenJoinStyle(Qt::RoundJoin);
    if (!dashes.isEmpty()) {
        line->setUseCustomDashPattern(true);
        line->setCustomDashVector(dashes);
        line->setCustomDashPatternUnit(Qgis::RenderUnit::Millimeters);
        line->setPenCapStyle(Qt::FlatCap);
    }
    return line;
}

void setGroundWidth(QgsSimpleLineSymbolLayer &line, const GroundWidth &width)
{
    QgsMapUnitScale limits;
    limits.minSizeMMEnabled = limits.maxSizeMMEnabled = true;
    limits.minSizeMM = width.thinnest;
    limits.maxSizeMM = width.thickest;
    line.setWidth(width.ground);
    // Not MetersInMapUnits, which measures on the ellipsoid for every feature.
    line.setWidthUnit(Qgis::RenderUnit::MapUnits);
    line.setWidthMapUnitScale(limits);
}

} // namespace

std::unique_ptr<QgsFillSymbol> filled(const QColor &fill, const QColor &edge, double edgeWidth)
{
    const auto edgeStyle = edgeWidth > 0 ? Qt::SolidLine : Qt::NoPen;
    return std::make_unique<QgsFillSymbol>(QgsSymbolLayerList{
        new QgsSimpleFillSymbolLayer(fill, Qt::SolidPattern, edge, edgeStyle, edgeWidth, Qt::RoundJoin)});
}

std::unique_ptr<QgsFillSymbol> outlined(const QColor &edge, double width, const QVector<double> &dashes)
{
    return std::make_unique<QgsFillSymbol>(QgsSymbolLayerList{simpleLine(edge, width, dashes)});
}

std::unique_ptr<QgsFillSymbol> hatched(const QColor &line, double angle, double distance, double width)
{
    auto *pattern = new QgsLinePatternFillSymbolLayer;
    pattern->setLineAngle(angle);
    pattern->setDistance(distance);
    pattern->setSubSymbol(stroke(line, width).release());
    return std::make_unique<QgsFillSymbol>(QgsSymbolLayerList{pattern, simpleLine(line, width * 1.6, {})});
}

std::unique_ptr<QgsLineSymbol> stroke(const QColor &colour, double width, const QVector<double> &dashes)
{
    return std::make_unique<QgsLineSymbol>(QgsSymbolLayerList{simpleLine(colour, width, dashes)});
}

std::unique_ptr<QgsLineSymbol> cased(const QColor &fill, const GroundWidth &width, const QColor &edge, double edgeWidth, int pass)
{
    auto *casing = simpleLine(edge, 0, {});
    setGroundWidth(*casing, {width.ground, width.thinnest + 2 * edgeWidth, width.thickest});
    auto *line = simpleLine(fill, 0, {});
    setGroundWidth(*line, {width.ground, width.thinnest, width.thickest - 2 * edgeWidth});
    line->setRenderingPass(pass);
    return std::make_unique<QgsLineSymbol>(QgsSymbolLayerList{casing, line});
}

std::unique_ptr<QgsMarkerSymbol> disc(const QColor &fill, const QColor &edge, double size, double edgeWidth)
{
    auto *marker = new QgsSimpleMarkerSymbolLayer(Qgis::MarkerShape::Circle, size, 0, Qgis::ScaleMethod::ScaleDiameter, fill, edge);
    marker->setStrokeWidth(edgeWidth);
    return std::make_unique<QgsMarkerSymbol>(QgsSymbolLayerList{marker});
}

std::unique_ptr<QgsMarkerSymbol> badge(const QColor &colour, const QString &svg, double size)
{
    auto symbol = disc(colour, Qt::white, svg.isEmpty() ? size * 0.6 : size, 0.25);
    if (!svg.isEmpty()) {
        // The full path here; QGIS stores it as a name in its own collection.
        auto *icon = new QgsSvgMarkerSymbolLayer(QgsSymbolLayerUtils::svgSymbolNameToPath(svg, QgsPathResolver()), size * 0.66);
        icon->setFillColor(Qt::white);
        icon->setStrokeColor(Qt::white);
        icon->setStrokeWidth(0);
        symbol->appendSymbolLayer(icon);
    }
    return symbol;
}

std::unique_ptr<QgsSymbolLayer> flowArrows(const QColor &colour, double smallestScale)
{
    auto *head = new QgsSimpleMarkerSymbolLayer(Qgis::MarkerShape::ArrowHeadFilled, 1.7, 0, Qgis::ScaleMethod::ScaleDiameter,
                                                colour, Qt::white);
    head->setStrokeWidth(0.15);
    auto arrows = std::make_unique<QgsMarkerLineSymbolLayer>();
    arrows->setPlacements(Qgis::MarkerLinePlacement::CentralPoint);
    arrows->setSubSymbol(new QgsMarkerSymbol(QgsSymbolLayerList{head}));
    arrows->setDataDefinedProperty(QgsSymbolLayer::Property::LayerEnabled,
                                   QgsProperty::fromExpression(QStringLiteral("@map_scale < %1").arg(smallestScale)));
    return arrows;
}

} // namespace madang

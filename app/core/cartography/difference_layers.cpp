// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/difference_layers.h"

#include "core/cartography/map_languages.h"
#include "core/cartography/surface_layer.h"
#include "core/cartography/symbol_parts.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace madang {

namespace {

// The values of the field that the layers are drawn by.
const QString valueAdded = QStringLiteral("added"), valueRemoved = QStringLiteral("removed"), valueChanged = QStringLiteral("changed"),
              valueBefore = QStringLiteral("before");

QString changeValue(RowDifference::Kind kind)
{
    return kind == RowDifference::Kind::Added ? valueAdded : kind == RowDifference::Kind::Removed ? valueRemoved : valueChanged;
}

Phrase changeLabel(const QString &value)
{
    if (value == valueAdded)
        return {"Map", QT_TRANSLATE_NOOP("Map", "Added")};
    if (value == valueRemoved)
        return {"Map", QT_TRANSLATE_NOOP("Map", "Removed")};
    if (value == valueChanged)
        return {"Map", QT_TRANSLATE_NOOP("Map", "Changed")};
    return {"Map", QT_TRANSLATE_NOOP("Map", "Where it was before")};
}

QColor changeColour(const QString &value)
{
    return value == valueAdded ? differenceColour(RowDifference::Kind::Added) : value == valueRemoved ? differenceColour(RowDifference::Kind::Removed) : differenceColour(RowDifference::Kind::Changed);
}

void appendParts(QgsSymbol &symbol, QgsSymbol &more)
{
    while (more.symbolLayerCount() > 0)
        symbol.appendSymbolLayer(more.takeSymbolLayer(0));
}

// Strokes one way for what came, crossed out for what went, dots for what is different.
std::unique_ptr<QgsFillSymbol> differingArea(const QString &value)
{
    constexpr double gap = 2.2, width = 0.45; // mm
    const QColor colour = changeColour(value);
    if (value == valueBefore)
        return outlined(colour, 0.5, {1.2, 1.2});
    QColor veil = colour;
    veil.setAlpha(70);
    auto symbol = filled(veil);
    if (value == valueChanged) {
        auto *dots = new QgsPointPatternFillSymbolLayer;
        dots->setDistanceX(gap);
        dots->setDistanceY(gap);
        dots->setDisplacementX(gap / 2);
        dots->setSubSymbol(disc(colour, Qt::white, 1.1, 0.1).release());
        symbol->appendSymbolLayer(dots);
        appendParts(*symbol, *outlined(colour, 2 * width));
        return symbol;
    }
    appendParts(*symbol, *hatched(colour, 45, gap, width));
    if (value == valueRemoved)
        appendParts(*symbol, *hatched(colour, 135, gap, width));
    return symbol;
}

std::unique_ptr<QgsLineSymbol> differingLine(const QString &value)
{
    const QVector<double> dashes = value == valueRemoved   ? QVector<double>{3, 1.5}
                                   : value == valueChanged ? QVector<double>{0.9, 0.9}
                                   : value == valueBefore  ? QVector<double>{0.5, 1.5}
                                                           : QVector<double>{};
    auto symbol = stroke(Qt::white, value == valueBefore ? 1.0 : 2.0);
    appendParts(*symbol, *stroke(changeColour(value), value == valueBefore ? 0.5 : 1.2, dashes));
    return symbol;
}

std::unique_ptr<QgsMarkerSymbol> differingPoint(const QString &value)
{
    const Qgis::MarkerShape shape = value == valueAdded     ? Qgis::MarkerShape::Cross
                                    : value == valueRemoved ? Qgis::MarkerShape::Cross2
                                                            : Qgis::MarkerShape::Diamond;
    auto symbol = disc(Qt::white, changeColour(value), 5.0, 0.5);
    auto *sign = new QgsSimpleMarkerSymbolLayer(shape, value == valueBefore ? 1.5 : 2.8, 0, Qgis::ScaleMethod::ScaleDiameter, changeColour(value), changeColour(value));
    sign->setStrokeWidth(0.7);
    symbol->appendSymbolLayer(sign);
    return symbol;
}

QgsSymbol *differingSymbol(Qgis::GeometryType type, const QString &value)
{
    switch (type) {
    case Qgis::GeometryType::Point:
        return differingPoint(value).release();
    case Qgis::GeometryType::Line:
        return differingLine(value).release();
    default:
        return differingArea(value).release();
    }
}

struct DifferenceGeometry {
    Qgis::GeometryType type;
    const char *memory; // the type of geometry of a memory layer
    Phrase name, added, removed, changed; // of all, and where there is but one kind
};

QgsFeatureList differingFeatures(const ScenarioDifference &difference, const QgsFields &fields, Qgis::GeometryType type)
{
    QgsFeatureList features;
    const auto add = [&](const QgsGeometry &geometry, const QString &value, const QString &table, const RowDifference &row) {
        if (geometry.isNull() || geometry.type() != type)
            return;
        QgsFeature feature(fields);
        QgsGeometry many = geometry;
        many.convertToMultiType();
        feature.setGeometry(many);
        const QString values[] = {value, table, row.uidAfter.isEmpty() ? row.uidBefore : row.uidAfter, row.name};
        for (int i = 0; i < fields.count(); ++i)
            feature.setAttribute(i, values[i]);
        features << feature;
    };
    for (const TableDifference &table : difference.tables)
        for (const RowDifference &row : table.rows) {
            if (row.isMoved)
                add(row.before, valueBefore, table.table, row);
            add(row.kind == RowDifference::Kind::Removed ? row.before : row.after, changeValue(row.kind), table.table, row);
        }
    return features;
}

} // namespace

QColor differenceColour(RowDifference::Kind kind)
{
    switch (kind) {
    case RowDifference::Kind::Added:
        return QColor(0x00, 0x72, 0xB2); // blue
    case RowDifference::Kind::Removed:
        return QColor(0xD5, 0x5E, 0x00); // vermilion
    case RowDifference::Kind::Changed:
        break;
    }
    return QColor(0xA3, 0x3B, 0x7D); // reddish purple, darker than theirs: white lies under the dots
}

std::vector<std::unique_ptr<QgsMapLayer>> differenceLayers(const ScenarioDifference &difference, const QgsCoordinateReferenceSystem &crs,
                                                           const MapLanguages &languages)
{
    const DifferenceGeometry kinds[] = {
        {Qgis::GeometryType::Point, "MultiPoint", {"Map", QT_TRANSLATE_NOOP("Map", "Points that differ")},
         {"Map", QT_TRANSLATE_NOOP("Map", "Added points")}, {"Map", QT_TRANSLATE_NOOP("Map", "Removed points")}, {"Map", QT_TRANSLATE_NOOP("Map", "Changed points")}},
        {Qgis::GeometryType::Line, "MultiLineString", {"Map", QT_TRANSLATE_NOOP("Map", "Lines that differ")},
         {"Map", QT_TRANSLATE_NOOP("Map", "Added lines")}, {"Map", QT_TRANSLATE_NOOP("Map", "Removed lines")}, {"Map", QT_TRANSLATE_NOOP("Map", "Changed lines")}},
        {Qgis::GeometryType::Polygon, "MultiPolygon", {"Map", QT_TRANSLATE_NOOP("Map", "Areas that differ")},
         {"Map", QT_TRANSLATE_NOOP("Map", "Added areas")}, {"Map", QT_TRANSLATE_NOOP("Map", "Removed areas")}, {"Map", QT_TRANSLATE_NOOP("Map", "Changed areas")}},
    };
    std::vector<std::unique_ptr<QgsMapLayer>> layers;
    for (const DifferenceGeometry &kind : kinds) {
        QgsVectorLayer::LayerOptions options;
        options.loadDefaultStyle = false;
        options.fallbackCrs = crs;
        auto layer = std::make_unique<QgsVectorLayer>(
            QStringLiteral("%1?field=change:string&field=table:string&field=uid:string&field=name:string").arg(QLatin1String(kind.memory)),
            MapLanguages::joined(languages.texts(kind.name)), QStringLiteral("memory"), options);
        layer->setCrs(crs);
        QgsFeatureList features = differingFeatures(difference, layer->fields(), kind.type);
        if (features.isEmpty())
            continue;
        layer->dataProvider()->addFeatures(features, QgsFeatureSink::FastInsert);
        auto renderer = std::make_unique<QgsCategorizedSymbolRenderer>(QStringLiteral("change"));
        QStringList values;
        for (const QString &value : {valueAdded, valueRemoved, valueChanged, valueBefore})
            if (std::any_of(features.begin(), features.end(), [&](const QgsFeature &each) { return each.attribute(0).toString() == value; }))
                values << value;
        if (values.size() == 1)
            layer->setName(MapLanguages::joined(languages.texts(values.contains(valueAdded) ? kind.added : values.contains(valueRemoved) ? kind.removed : kind.changed)));
        for (const QString &value : std::as_const(values))
            renderer->addCategory(QgsRendererCategory(value, differingSymbol(kind.type, value), MapLanguages::joined(languages.texts(changeLabel(value)))));
        layer->setRenderer(renderer.release());
        layer->setReadOnly(true);
        markSeeThrough(*layer);
        layers.push_back(std::move(layer));
    }
    return layers;
}

} // namespace madang

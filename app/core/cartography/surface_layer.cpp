// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/surface_layer.h"

#include <qgsvectorlayer.h>

namespace madang {

namespace {
const QString seeThroughProperty = QStringLiteral("madang/seeThrough");
const QString lyingOnProperty = QStringLiteral("madang/lyingOn");
} // namespace

void markSeeThrough(QgsMapLayer &layer)
{
    layer.setCustomProperty(seeThroughProperty, true);
}

bool isSurface(const QgsMapLayer *layer)
{
    if (layer && layer->customProperty(seeThroughProperty).toBool())
        return false;
    const auto *vector = qobject_cast<const QgsVectorLayer *>(layer);
    return !vector || vector->geometryType() == Qgis::GeometryType::Polygon;
}

void markLyingOn(QgsMapLayer &layer, const QString &planLayer)
{
    layer.setCustomProperty(lyingOnProperty, planLayer);
}

bool liesOn(const QgsMapLayer &layer, const QgsMapLayer *other)
{
    const QString named = layer.customProperty(lyingOnProperty).toString();
    return named.isEmpty() ? isSurface(other) : other && other->id() == named;
}

} // namespace madang

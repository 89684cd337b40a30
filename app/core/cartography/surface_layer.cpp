// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/surface_layer.h"

#include <qgsvectorlayer.h>

namespace madang {

namespace {
const QString seeThroughProperty = QStringLiteral("madang/seeThrough");
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

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/surface_layer.h"

#include <qgsvectorlayer.h>

namespace madang {

bool isSurface(const QgsMapLayer *layer)
{
    const auto *vector = qobject_cast<const QgsVectorLayer *>(layer);
    return !vector || vector->geometryType() == Qgis::GeometryType::Polygon;
}

} // namespace madang

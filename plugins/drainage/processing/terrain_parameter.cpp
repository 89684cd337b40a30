// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/processing/terrain_parameter.h"

#include "core/qt_compat.h"
#include "drainage/engine/dem_reader.h"

#include <qgsprocessingcontext.h>
#include <qgsproject.h>
#include <qgsrasterlayer.h>

#include <QFileInfo>

namespace madang::drainage {

bool TerrainParameter::checkValueIsAcceptable(const QVariant &input, QgsProcessingContext *context) const
{
    if (variantType(input) == QMetaType::QString)
        return !input.toString().trimmed().isEmpty();
    return QgsProcessingParameterRasterLayer::checkValueIsAcceptable(input, context);
}

QString terrainSource(const QVariantMap &parameters, const QString &name, QgsProcessingContext &context)
{
    const QVariant value = parameters.value(name);
    if (variantType(value) == QMetaType::QString) {
        const QString text = value.toString().trimmed();
        const QgsMapLayer *layer = context.project() ? context.project()->mapLayer(text) : nullptr;
        return layer ? layer->source() : text;
    }
    const TerrainParameter definition(name);
    const QgsRasterLayer *layer = QgsProcessingParameters::parameterAsRasterLayer(&definition, value, context);
    return layer ? layer->source() : QString();
}

bool asksForCoordinateSystem(const QString &file)
{
    return QFileInfo(file).isFile() && lacksCoordinateSystem(file.toStdString());
}

} // namespace madang::drainage

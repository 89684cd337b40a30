// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsprocessingparameters.h>

namespace madang::drainage {

// A terrain: a layer, or the path of any raster file. A path is not opened to see whether it is one: the computation
// says better what is wrong with a file than "incorrect value" does.
class TerrainParameter : public QgsProcessingParameterRasterLayer {
public:
    using QgsProcessingParameterRasterLayer::QgsProcessingParameterRasterLayer;

    QgsProcessingParameterDefinition *clone() const override { return new TerrainParameter(*this); }
    bool checkValueIsAcceptable(const QVariant &input, QgsProcessingContext *context = nullptr) const override;
};

// The source of a terrain given as a layer, as a layer's id or as a path; empty where there is none.
QString terrainSource(const QVariantMap &parameters, const QString &name, QgsProcessingContext &context);

// Whether a terrain file names no coordinate system, so that the parameter CRS is needed.
bool asksForCoordinateSystem(const QString &file);

} // namespace madang::drainage

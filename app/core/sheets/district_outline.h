// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>

class QgsCoordinateReferenceSystem;
class QgsGeometry;
class QgsVectorLayer;

namespace madang {

// A layer over the map of a batch's page that marks its district off: a line around it, and a veil over what is not of it.
// `factor`: paperFactor().
std::unique_ptr<QgsVectorLayer> districtOutline(const QgsCoordinateReferenceSystem &crs, double factor);

// The district of the page, in the layer's CRS.
void outlineDistrict(QgsVectorLayer &layer, const QgsGeometry &land);

} // namespace madang

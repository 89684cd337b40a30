// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sample/place.h"

#include <vector>

namespace madang::sample {

// A made terrain in metres above sea level: a plain that falls about 0.45 m per km to the north,
// natural levees along the river that slope into back swamps, a filled old town, a lake, and road
// embankments. As low as the real plain is, and no survey of it.
class Terrain {
public:
    // Before canals and embankments.
    static double naturalElevation(const QgsPointXY &point);

    Terrain(std::vector<QgsPolylineXY> canals, std::vector<QgsPolylineXY> embankments);
    double elevation(const QgsPointXY &point) const;

    // Writes a Float32 GeoTIFF in EPSG:32648 that covers about 8 × 6 km in 25 m cells.
    void writeGeoTiff(const QString &path) const;

private:
    std::vector<QgsPolylineXY> m_canals, m_embankments;
};

} // namespace madang::sample

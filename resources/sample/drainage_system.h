// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sample/land.h"
#include "sample/name.h"

#include <vector>

namespace madang::sample {

struct DrainNode {
    QString name;
    bool outfall = false;
    QgsPointXY place;
    double invert = 0, ground = 0; // metres above sea level
};

struct DrainLink {
    Name name;
    int from = 0, to = 0; // indexes into DrainageSystem::nodes, downstream
    bool openCanal = true;
    double width = 0, depth = 0; // metres
    double roughness = 0;        // Manning's n, s/m^(1/3)
    double invertFrom = 0, invertTo = 0;
    QgsPolylineXY line;
};

struct DrainCatchment {
    Name name;
    int outlet = 0;            // index of the node that it drains to
    double imperviousness = 0; // share
    double curveNumber = 0;
    QgsGeometry area;
};

struct DrainageSystem {
    std::vector<DrainNode> nodes;
    std::vector<DrainLink> links;
    std::vector<DrainCatchment> catchments;
};

// The centre lines of canals and drains, upstream end first, tributaries after the canals that they
// join.
std::vector<QgsPolylineXY> canalLines();

DrainageSystem layDrainage(const Land &land);

} // namespace madang::sample

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sample/name.h"
#include "sample/place.h"

#include <vector>

namespace madang::sample {

// The road classes of the sample, as OpenStreetMap names them.
enum class RoadClass { primary, secondary, residential, track };

QString roadClassName(RoadClass roadClass);

struct Street {
    Name name;
    RoadClass roadClass = RoadClass::residential;
    double width = 12; // right of way, metres
    int lanes = 2;
    double speed = 30; // km/h
    QgsPolylineXY line;
    bool isMain() const
    {
        return roadClass == RoadClass::primary || roadClass == RoadClass::secondary;
    }
};

// The streets of the town, joined: where two of them meet, both have a vertex there.
struct StreetPlan {
    std::vector<Street> streets;
    QgsPolylineXY railway;
    double railwayWidth = 36; // metres
};

// The outline of the planning area.
QgsGeometry planningArea();

StreetPlan layStreets();

} // namespace madang::sample

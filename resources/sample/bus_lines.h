// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sample/name.h"
#include "sample/streets.h"

#include <vector>

namespace madang::sample {

struct BusStop {
    Name name;
    QgsPointXY place;
};

struct BusLine {
    QString id, colour; // colour as RRGGBB
    Name name;
    QgsPolylineXY path;
    std::vector<int> stops;       // indexes into BusNetwork::stops, in order of the outward run
    std::vector<double> stations; // metres along the path, one to a stop
    int peakHeadway = 0, offPeakHeadway = 0; // minutes
};

struct BusNetwork {
    std::vector<BusStop> stops;
    std::vector<BusLine> lines;
};

// Three lines along the main streets. A stop is named after the facility beside it, else after the
// nearest cross street; lines share a stop where they meet.
BusNetwork layBusLines(const StreetPlan &streets);

} // namespace madang::sample

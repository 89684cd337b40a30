// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "engine/shape.h"
#include "zoning/engine/indicators/land_use.h"

#include <array>
#include <vector>

namespace madang::zoning {

// The land of one zone, on the plane in metres: valid polygons that do not overlap those of other zones.
struct ZoneLand
{
    std::vector<Polygon> polygons;
    LandUse use = LandUse::Unknown;
};

// A street: its centreline and the width of its land, m.
struct StreetLine
{
    Line line;
    double widthM = 0.0;
};

// m². Land counts once: where a street crosses a zone of another use, it is the street's.
struct LandCover
{
    std::array<double, landUseCount> zonedM2{}; // as drawn, by use, streets within them not taken off
    double builtUpM2 = 0.0;    // zones that are built on, and streets between them
    double streetsM2 = 0.0;    // of built-up land: zones for streets, streets within other zones, and streets between zones
    double openSpaceM2 = 0.0;  // zones for parks and open-air recreation, without the streets within them
    double residentialM2 = 0.0; // likewise
};

// Streets beyond the convex hull of the zones that are built on, and those through fields and forest, are not of the town.
// Throws Cancelled, and std::runtime_error with GEOS's words.
LandCover landCover(const std::vector<ZoneLand> &zones, const std::vector<StreetLine> &streets, Progress &progress);

} // namespace madang::zoning

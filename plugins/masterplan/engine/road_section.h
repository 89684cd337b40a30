// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace madang::masterplan {

// A typical cross-section of a road, the same on both sides of its centreline. Widths in metres;
// "each side" counts twice.
struct RoadSection
{
    std::string name; // also the class of road that it is the usual section of
    int lanes = 2;    // of both directions together
    double laneWidthM = 3.0;
    double walkWidthM = 0.0;    // each side
    double drainWidthM = 0.0;   // each side, covered or open
    double parkingWidthM = 0.0; // each side
    double medianWidthM = 0.0;
};

// lanes × lane + median + 2 × (parking + walk + drain), m: from boundary to boundary of the road's
// land. Throws ShapeError for a negative part, or for a section without width.
double rightOfWayWidth(const RoadSection &section);

// One section for each class of road, widest first: trunk 32 m, primary 24 m, secondary 20 m,
// tertiary 16 m, residential 10 m, service 6 m. Source: Madang's own defaults, round numbers to
// begin with and no country's standard; change them.
const std::vector<RoadSection> &builtInSections();

// What to print as their source.
std::string_view builtInSectionsSource();

// The built-in section of a class of road, or null.
const RoadSection *builtInSection(std::string_view roadClass);

} // namespace madang::masterplan

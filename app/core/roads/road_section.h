// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

#include <optional>
#include <vector>

namespace madang {

// A typical cross-section of a road, the same on both sides of its centreline. Widths in metres; "each side" counts twice.
struct RoadSection {
    QString name; // of a built-in one
    int lanes = 2; // of both directions together
    double laneWidthM = 3.0;
    double walkWidthM = 0.0;    // each side
    double drainWidthM = 0.0;   // each side, covered or open
    double parkingWidthM = 0.0; // each side
    double medianWidthM = 0.0;
};

// lanes × lane + median + 2 × (parking + walk + drain), m: from boundary to boundary of the road's land. Nothing where a
// part is negative or no number, or where the whole has no width.
MADANG_CORE_EXPORT std::optional<double> rightOfWayWidth(const RoadSection &section);

// Widest first: trunk 32 m, primary 24 m, secondary 20 m, tertiary 16 m, residential 10 m, service 6 m. Source: Madang's
// own defaults, round numbers to begin with and no country's standard.
MADANG_CORE_EXPORT const std::vector<RoadSection> &builtInSections();
// By its name; null for another.
MADANG_CORE_EXPORT const RoadSection *builtInSection(const QString &name);

// What road.section says: the name of a built-in section, or dimensions in metres, each side where there are two:
// "lanes=2 lane=3.25 walk=2 drain=0.5 parking=2.25 median=0". What is left out is 0, but lanes 2 and lane 3. Nothing where
// it is neither, or makes no width.
MADANG_CORE_EXPORT std::optional<RoadSection> roadSection(const QString &text);

// The built-in section that is usual for a class of road (road.class); null for paths, railways and unknown classes.
MADANG_CORE_EXPORT const RoadSection *sectionOfClass(const QString &roadClass);

} // namespace madang

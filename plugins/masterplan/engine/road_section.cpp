// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/road_section.h"

#include "masterplan/engine/shape_check.h"

namespace madang::masterplan {

double rightOfWayWidth(const RoadSection &section)
{
    requireNotNegative(section.lanes, "the number of lanes");
    requireNotNegative(section.laneWidthM, "the width of a lane");
    requireNotNegative(section.walkWidthM, "the width of a walk");
    requireNotNegative(section.drainWidthM, "the width of a drain");
    requireNotNegative(section.parkingWidthM, "the width of parking");
    requireNotNegative(section.medianWidthM, "the width of the median");
    const double width = section.lanes * section.laneWidthM + section.medianWidthM
                         + 2.0 * (section.parkingWidthM + section.walkWidthM + section.drainWidthM);
    requirePositive(width, "the width of the section");
    return width;
}

const std::vector<RoadSection> &builtInSections()
{
    // name, lanes, lane, walk, drain, parking, median
    static const std::vector<RoadSection> sections{
        {"trunk", 6, 3.5, 3.0, 1.0, 0.0, 3.0},
        {"primary", 4, 3.5, 3.0, 1.0, 0.0, 2.0},
        {"secondary", 4, 3.25, 2.5, 1.0, 0.0, 0.0},
        {"tertiary", 2, 3.25, 2.0, 0.5, 2.25, 0.0},
        {"residential", 2, 3.0, 1.5, 0.5, 0.0, 0.0},
        {"service", 1, 5.0, 0.0, 0.5, 0.0, 0.0}, // one wide lane for both directions
    };
    return sections;
}

std::string_view builtInSectionsSource()
{
    return "Madang's own defaults; change them";
}

const RoadSection *builtInSection(std::string_view roadClass)
{
    for (const RoadSection &section : builtInSections())
        if (section.name == roadClass)
            return &section;
    return nullptr;
}

} // namespace madang::masterplan

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/roads/road_section.h"

#include <QString>

#include <optional>
#include <vector>

namespace madang::masterplan {

// A strip of a road's land, seen in cross-section.
struct SectionPart {
    enum class Kind { Drain, Walk, Parking, Lane, Median };
    Kind kind = Kind::Lane;
    double widthM = 0.0;
};

// A typical cross-section of a road as road.section holds it: the name of a built-in one ("residential"), or its
// dimensions in metres, each side where there are two: "lanes=2 lane=3.25 walk=2 drain=0.5 parking=2.25 median=0". What is
// left out is 0, but lanes 2 and lane 3.
struct TypicalSection {
    QString text; // as it is stored
    RoadSection dimensions;
    double widthM = 0.0;            // from boundary to boundary of the road's land
    std::vector<SectionPart> parts; // from one side to the other, without those of no width
};

// The built-in ones, widest first, and what to print as their source.
std::vector<TypicalSection> builtInTypicalSections();
QString typicalSectionsSource();

// Nothing where the text is neither a name nor dimensions that make a width.
std::optional<TypicalSection> typicalSection(const QString &text);
// The same, but throws WrongInputFailure, which says what a section looks like.
TypicalSection requireTypicalSection(const QString &text);

// How road.section holds these dimensions: the name of the built-in section that has them all, or the dimensions themselves.
QString typicalSectionText(const RoadSection &dimensions);

// The built-in section that is usual for a class of road (road.class); nothing for paths, railways and unknown classes.
std::optional<TypicalSection> usualSection(const QString &roadClass);

QString sectionPartLabel(SectionPart::Kind kind);

} // namespace madang::masterplan

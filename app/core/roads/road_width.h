// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

#include <optional>

namespace madang {

// How wide the land of a road is, from boundary to boundary, and which of its columns says so. Everything that asks for
// land beside a road asks here, so that a check does not contradict the computation that it checks.
struct RoadWidth {
    enum class Source {
        Section,  // road.section
        Width,    // road.width
        Class,    // the usual section of road.class
        Otherwise // none of them
    };
    double metres = 0.0;
    Source source = Source::Otherwise;
};

// m, of a road of which nothing is known: that of the residential section.
MADANG_CORE_EXPORT double widthOfUnknownRoad();

// Of a row of the table road. Nothing for what has no land of a road: a railway, and a path without width and section.
MADANG_CORE_EXPORT std::optional<RoadWidth> roadWidth(const QString &roadClass, const QString &section, double width);

// Whether land may be entered from such a road: not from a railway, nor from a road only for driving through.
MADANG_CORE_EXPORT bool givesAccess(const QString &roadClass);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace madang::zoning {

// What the land of a zone is for, as indicators tell it apart.
enum class LandUse {
    Residential, // HILUCS 5
    Commerce,    // 3_1, 3_2
    Industry,    // 2, 4_2
    Community,   // 3_3, 3_4 but what follows, 3_5, and 3 as a whole
    OpenSpace,   // 3_4_4: parks and open-air recreation, which everybody may use
    Streets,     // 4_1_1
    Transport,   // the rest of 4: railways, ports, utilities
    Unbuilt,     // 1 and 6: fields, forest, water, reserve
    Unknown,     // no class, or one without a HILUCS value
};

inline constexpr int landUseCount = static_cast<int>(LandUse::Unknown) + 1;

// HILUCS values of INSPIRE (Commission Regulation 1253/2013), as code lists cite them: "5_1", "3_4_4". Dots are taken too.
LandUse landUseOf(std::string_view hilucs);

// Land that a town is built on, with its streets and parks.
inline bool isBuiltUp(LandUse use)
{
    return use != LandUse::Unbuilt && use != LandUse::Unknown;
}

} // namespace madang::zoning

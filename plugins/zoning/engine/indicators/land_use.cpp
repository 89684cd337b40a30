// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/indicators/land_use.h"

#include <algorithm>
#include <string>

namespace madang::zoning {

LandUse landUseOf(std::string_view hilucs)
{
    std::string code(hilucs);
    std::replace(code.begin(), code.end(), '.', '_');
    const auto isWithin = [&](std::string_view group) {
        return code == group || (code.size() > group.size() && code.starts_with(group) && code[group.size()] == '_');
    };
    if (isWithin("5"))
        return LandUse::Residential;
    if (isWithin("3_1") || isWithin("3_2"))
        return LandUse::Commerce;
    if (isWithin("2") || isWithin("4_2"))
        return LandUse::Industry;
    if (isWithin("3_4_4"))
        return LandUse::OpenSpace;
    if (isWithin("3"))
        return LandUse::Community;
    if (isWithin("4_1_1"))
        return LandUse::Streets;
    if (isWithin("4"))
        return LandUse::Transport;
    return isWithin("1") || isWithin("6") ? LandUse::Unbuilt : LandUse::Unknown;
}

} // namespace madang::zoning

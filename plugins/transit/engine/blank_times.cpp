// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/blank_times.h"

#include "transit/engine/distance.h"

#include <cmath>

namespace madang::transit {

namespace {

bool increases(std::span<const float> values)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]) || (i > 0 && values[i] < values[i - 1]))
            return false;
    }
    return !values.empty() && values.back() > values.front();
}

} // namespace

const std::vector<double> &CallDistances::along(const std::vector<Index> &stops,
                                                std::span<const float> given, Index shape)
{
    if (increases(given)) {
        m_given.assign(given.begin(), given.end());
        return m_given;
    }
    const auto [place, isNew] = m_known.try_emplace({shape, stops});
    std::vector<double> &result = place->second;
    if (!isNew)
        return result;

    std::vector<LonLat> places;
    bool allKnown = true;
    for (const Index stop : stops) {
        const LonLat at = m_feed.stops[stop].place;
        allKnown = allKnown && at.isKnown();
        // A stop without a place is taken to lie at the one before it.
        places.push_back(at.isKnown() || places.empty() ? at : places.back());
    }
    if (allKnown && shape != noIndex && m_feed.shapes[shape].pointCount >= 2) {
        std::vector<LonLat> line;
        for (const ShapePoint &point : m_feed.pointsOf(m_feed.shapes[shape]))
            line.push_back(point.place);
        result = metresAlongLine(line, places);
        if (result.back() > result.front())
            return result;
    }
    result.assign(1, 0.0);
    for (std::size_t i = 1; i < places.size(); ++i)
        result.push_back(result.back() + greatCircleMetres(places[i - 1], places[i]));
    return result;
}

void fillBlankTimes(std::span<Call> calls, std::span<const double> along)
{
    std::size_t before = 0;
    for (std::size_t after = 1; after < calls.size(); ++after) {
        if (calls[after].arrival == noTime)
            continue;
        const double seconds = calls[after].arrival - calls[before].departure;
        const double length = along[after] - along[before];
        for (std::size_t i = before + 1; i < after; ++i) {
            const double share = length > 0 ? (along[i] - along[before]) / length
                                            : double(i - before) / double(after - before);
            calls[i].arrival = calls[i].departure
                = calls[before].departure + ServiceSeconds(std::lround(seconds * share));
        }
        before = after;
    }
}

} // namespace madang::transit

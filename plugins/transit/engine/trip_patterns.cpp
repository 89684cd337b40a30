// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/trip_patterns.h"

#include "transit/engine/distance.h"

#include <algorithm>
#include <unordered_map>

namespace madang::transit {

namespace {

bool sameCalls(std::span<const Call> a, std::span<const Call> b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Call &x, const Call &y) {
        return x.stop == y.stop && x.pickup == y.pickup && x.dropOff == y.dropOff;
    });
}

std::uint64_t hashOf(const Trip &trip, std::span<const Call> calls)
{
    // FNV-1a (Fowler, Noll, Vo): collisions are settled by sameCalls().
    std::uint64_t hash = 14695981039346656037u;
    const auto mix = [&hash](std::uint64_t value) { hash = (hash ^ value) * 1099511628211u; };
    mix(trip.route);
    for (const Call &call : calls)
        mix(std::uint64_t(call.stop) << 8 | std::uint64_t(call.pickup << 4) | call.dropOff);
    return hash;
}

double lengthOf(const Feed &feed, std::span<const Call> calls)
{
    double metres = 0;
    for (std::size_t i = 1; i < calls.size(); ++i)
        metres += greatCircleMetres(feed.stops[calls[i - 1].stop].place, feed.stops[calls[i].stop].place);
    return metres;
}

} // namespace

TripPatterns findPatterns(const Feed &feed)
{
    struct Group
    {
        Index route;
        std::vector<Index> trips;
    };
    std::vector<Group> groups;
    std::unordered_multimap<std::uint64_t, std::size_t> byHash;
    for (Index t = 0; t < feed.trips.size(); ++t) {
        const Trip &trip = feed.trips[t];
        const std::span<const Call> calls = feed.callsOf(trip);
        if (calls.empty())
            continue;
        const std::uint64_t hash = hashOf(trip, calls);
        auto [candidate, end] = byHash.equal_range(hash);
        for (; candidate != end; ++candidate) {
            const Group &group = groups[candidate->second];
            if (group.route == trip.route && sameCalls(feed.callsOf(feed.trips[group.trips.front()]), calls))
                break;
        }
        if (candidate != end) {
            groups[candidate->second].trips.push_back(t);
        } else {
            byHash.emplace(hash, groups.size());
            groups.push_back({trip.route, {t}});
        }
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group &a, const Group &b) { return a.route < b.route; });

    TripPatterns result;
    result.patterns.reserve(groups.size());
    for (Group &group : groups) {
        const Trip &model = feed.trips[group.trips.front()];
        std::stable_sort(group.trips.begin(), group.trips.end(), [&feed](Index a, Index b) {
            return feed.callsOf(feed.trips[a]).front().departure
                < feed.callsOf(feed.trips[b]).front().departure;
        });
        result.patterns.push_back({group.route, model.direction, model.shape, Index(result.trips.size()),
                                   Index(group.trips.size()), lengthOf(feed, feed.callsOf(model))});
        result.trips.insert(result.trips.end(), group.trips.begin(), group.trips.end());
    }
    return result;
}

} // namespace madang::transit

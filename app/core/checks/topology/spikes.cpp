// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/spikes.h"

#include "core/checks/topology/ring_measures.h"

namespace madang::topology {

namespace {

// The length of the needle whose tip is this corner; 0 where it is none. Corners beside the tip that are nearer to it than
// a needle is wide belong to it.
double needleAt(std::span<const Point> ring, std::size_t tip, const SpikeLimits &limits)
{
    const std::size_t count = ring.size();
    std::size_t after = 1, before = 1;
    while (after < count && distance(ring[tip], ring[(tip + after) % count]) <= limits.width)
        ++after;
    while (before < count && distance(ring[tip], ring[(tip + count - before) % count]) <= limits.width)
        ++before;
    if (after + before >= count)
        return 0.0;
    Point nearer = ring[(tip + after) % count], farther = ring[(tip + count - before) % count];
    if (distance(ring[tip], farther) < distance(ring[tip], nearer))
        std::swap(nearer, farther);
    const double length = distance(ring[tip], nearer);
    return length >= limits.length && distanceToSegment(ring[tip], farther, nearer) <= limits.width ? length : 0.0;
}

bool isThin(std::span<const Point> ring, const SpikeLimits &limits)
{
    return ring.size() < 4 || meanWidth(std::abs(signedArea(ring)), ringLength(ring)) <= 2 * limits.width;
}

} // namespace

std::vector<Spike> spikesIn(const PolygonLayer &layer, const SpikeLimits &limits)
{
    std::vector<Spike> found;
    for (std::size_t polygon = 0; polygon < layer.size(); ++polygon)
        for (const PolygonLayer::StoredRing &ring : layer.rings(polygon)) {
            const std::span<const Point> points = layer.points(ring);
            if (isThin(points, limits))
                continue;
            for (std::size_t i = 0; i < points.size(); ++i)
                if (const double length = needleAt(points, i, limits); length > 0)
                    found.push_back({polygon, points[i], length});
        }
    return found;
}

MultiPolygon withoutSpikes(const MultiPolygon &shape, const SpikeLimits &limits)
{
    MultiPolygon mended = shape;
    for (Polygon &part : mended)
        for (Ring &ring : part)
            for (std::size_t i = 0; i < ring.size();) {
                if (isThin(ring, limits))
                    break;
                if (needleAt(ring, i, limits) > 0) {
                    ring.erase(ring.begin() + static_cast<std::ptrdiff_t>(i));
                    i = 0; // what is left of a needle may be one
                } else {
                    ++i;
                }
            }
    return mended;
}

} // namespace madang::topology

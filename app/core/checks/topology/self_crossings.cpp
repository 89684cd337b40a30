// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/self_crossings.h"

#include "core/checks/topology/geos.h"

namespace madang::topology {

namespace {

// Whether a ring against the clock turns left, or goes straight on, at every corner, and comes round once: it cannot
// cross itself then. Most parcels are of this kind, and need no GEOS.
bool isConvexRing(std::span<const Point> ring)
{
    int fromRightToLeft = 0; // changes between going west and going east: a ring that comes round once has two
    bool west = false, known = false;
    const std::size_t size = ring.size();
    const auto goes = [&](std::size_t i) {
        const double dx = ring[(i + 1) % size].x - ring[i].x;
        if (dx == 0)
            return;
        if (known && (dx < 0) != west)
            ++fromRightToLeft;
        west = dx < 0;
        known = true;
    };
    for (std::size_t i = 0; i < size; ++i) {
        const Point a = ring[i], b = ring[(i + 1) % size], c = ring[(i + 2) % size];
        const double side = turn(a, b, c);
        const bool back = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) <= 0;
        if (side < 0 || (side == 0 && back))
            return false;
        goes(i);
    }
    goes(0);
    return fromRightToLeft == 2;
}

} // namespace

std::vector<InvalidShape> invalidShapes(const PolygonLayer &layer, Progress &progress)
{
    const GeosContext geos;
    std::vector<InvalidShape> found;
    for (std::size_t i = 0; i < layer.size(); ++i) {
        if (i % 256 == 0) {
            progress.throwIfCancelled();
            progress.report(static_cast<double>(i) / static_cast<double>(layer.size()));
        }
        const std::span<const PolygonLayer::StoredRing> rings = layer.rings(i);
        if (rings.empty() || (rings.size() == 1 && isConvexRing(layer.points(rings[0]))))
            continue;
        const GeosShape shape = toGeos(geos, layer, i);
        char *reason = nullptr;
        GEOSGeometry *place = nullptr;
        const char valid = GEOSisValidDetail_r(geos.handle(), shape.get(), 0, &reason, &place);
        if (valid == 2)
            geos.fail();
        if (valid == 1)
            continue;
        InvalidShape invalid;
        invalid.polygon = i;
        if (reason) {
            invalid.reason = reason;
            GEOSFree_r(geos.handle(), reason);
        }
        if (place) {
            const GeosShape point(place, {geos.handle()});
            GEOSGeomGetX_r(geos.handle(), place, &invalid.place.x);
            GEOSGeomGetY_r(geos.handle(), place, &invalid.place.y);
        }
        // "Self-intersection" and "Ring Self-intersection"
        if (invalid.reason.find("elf-intersection") != std::string::npos)
            invalid.kind = InvalidShape::Kind::SelfCrossing;
        found.push_back(std::move(invalid));
    }
    progress.report(1.0);
    return found;
}

void makeValid(PolygonLayer &layer, const std::vector<InvalidShape> &invalid)
{
    const GeosContext geos;
    for (const InvalidShape &each : invalid)
        layer.replace(each.polygon, polygonsOfGeos(geos, madeValid(geos, toGeos(geos, layer, each.polygon).get()).get()));
}

} // namespace madang::topology

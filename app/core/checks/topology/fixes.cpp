// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/fixes.h"

#include "core/checks/topology/geos.h"
#include "core/checks/topology/neighbours.h"
#include "core/checks/topology/ring_measures.h"

namespace madang::topology {

namespace {

// Holes that are thinner than the tolerance are what two lines left between them that were meant to be one.
MultiPolygon withoutHairlines(MultiPolygon shape, double tolerance)
{
    for (Polygon &part : shape)
        for (std::size_t r = part.size(); r-- > 1;)
            if (meanWidth(std::abs(signedArea(part[r])), ringLength(part[r])) <= tolerance)
                part.erase(part.begin() + static_cast<std::ptrdiff_t>(r));
    return shape;
}

} // namespace

MendedShape withoutOverlap(const MultiPolygon &loser, const MultiPolygon &winner)
{
    const GeosContext geos;
    const GeosShape rest = owned(geos, GEOSDifference_r(geos.handle(), toGeos(geos, loser).get(), toGeos(geos, winner).get()));
    MendedShape mended{polygonsOfGeos(geos, rest.get()), areaOf(loser), 0.0};
    mended.areaAfter = areaOf(mended.shape);
    return mended;
}

MendedShape joinedWith(const MultiPolygon &neighbour, const MultiPolygon &added, double tolerance)
{
    const GeosContext geos;
    const GEOSContextHandle_t handle = geos.handle();
    const GeosShape kept = toGeos(geos, neighbour);
    GeosShape land = toGeos(geos, added);
    GeosShape snapped = owned(geos, GEOSSnap_r(handle, land.get(), kept.get(), 2 * tolerance));
    // A shape about as thin as the tolerance may fold when it is snapped; then it is joined as it is.
    if (GEOSisValid_r(handle, snapped.get()) == 1 && GEOSisEmpty_r(handle, snapped.get()) == 0)
        land = std::move(snapped);
    const GeosShape joined = owned(geos, GEOSUnion_r(handle, kept.get(), land.get()));
    MendedShape mended{withoutHairlines(polygonsOfGeos(geos, joined.get()), tolerance), areaOf(neighbour), 0.0};
    mended.areaAfter = areaOf(mended.shape);
    return mended;
}

std::optional<std::size_t> neighbourToJoin(const MultiPolygon &shape, const PolygonLayer &layer, std::optional<std::size_t> self, double tolerance)
{
    for (const std::size_t neighbour : neighboursAlong(shape, layer, BoxTree(layer.boxes()), 2 * tolerance))
        if (neighbour != self)
            return neighbour;
    return std::nullopt;
}

MendedShape withoutCrossings(const MultiPolygon &shape)
{
    const GeosContext geos;
    MendedShape mended{polygonsOfGeos(geos, madeValid(geos, toGeos(geos, shape).get()).get()), areaOf(shape), 0.0};
    mended.areaAfter = areaOf(mended.shape);
    return mended;
}

} // namespace madang::topology

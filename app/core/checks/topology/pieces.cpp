// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/pieces.h"

#include "core/checks/topology/geos.h"
#include "core/checks/topology/ring_measures.h"

namespace madang::topology {

namespace {

constexpr std::size_t mostPiecePoints = 64;
constexpr int mostCuts = 24; // halvings of the box: enough for any town, and an end for points all in one place

std::size_t pointsIn(const MultiPolygon &shape)
{
    std::size_t points = 0;
    for (const Polygon &part : shape)
        for (const Ring &ring : part)
            points += ring.size();
    return points;
}

MultiPolygon boxShape(const Box &box)
{
    return {{{{box.minX, box.minY}, {box.maxX, box.minY}, {box.maxX, box.maxY}, {box.minX, box.maxY}}}};
}

// Halves across the longer side, until each has few points.
void cutInto(LandPieces &into, const GeosContext &geos, const MultiPolygon &shape, std::size_t owner, int cuts, Progress &progress)
{
    if (cuts == mostCuts || pointsIn(shape) <= mostPiecePoints) {
        if (!shape.empty()) {
            into.pieces.add({}, shape);
            into.owners.push_back(owner);
        }
        return;
    }
    progress.throwIfCancelled();
    const Box box = boxOf(shape);
    Box low = box.grown(1), high = low; // the cut alone touches the shape
    if (box.width() > box.height())
        low.maxX = high.minX = box.centre().x;
    else
        low.maxY = high.minY = box.centre().y;
    const GeosShape whole = toGeos(geos, shape);
    for (const Box &half : {low, high}) {
        const GeosShape cut = owned(geos, GEOSIntersection_r(geos.handle(), whole.get(), toGeos(geos, boxShape(half)).get()));
        cutInto(into, geos, polygonsOfGeos(geos, cut.get()), owner, cuts + 1, progress);
    }
}

} // namespace

LandPieces piecesOf(const PolygonLayer &layer, Progress &progress)
{
    const GeosContext geos;
    LandPieces cut;
    cut.begins.reserve(layer.size() + 1);
    cut.owners.reserve(layer.size());
    for (std::size_t i = 0; i < layer.size(); ++i) {
        cut.begins.push_back(cut.owners.size());
        cutInto(cut, geos, layer.shape(i), i, 0, progress);
    }
    cut.begins.push_back(cut.owners.size());
    return cut;
}

} // namespace madang::topology

// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/balance/overlaps.h"

#include "engine/geos_shapes.h"

#include <algorithm>
#include <memory>

namespace madang::zoning {

namespace {

using Prepared = std::unique_ptr<const GEOSPreparedGeometry, GeosDestroy<GEOSPreparedGeom_destroy_r>>;
using Tree = std::unique_ptr<GEOSSTRtree, GeosDestroy<GEOSSTRtree_destroy_r>>;
using Reader = std::unique_ptr<GEOSWKBReader, GeosDestroy<GEOSWKBReader_destroy_r>>;
using Writer = std::unique_ptr<GEOSWKBWriter, GeosDestroy<GEOSWKBWriter_destroy_r>>;

std::string toWkb(const Geos &geos, GEOSWKBWriter *writer, const GEOSGeometry *geometry)
{
    std::size_t size = 0;
    unsigned char *bytes =
        geos.checked(GEOSWKBWriter_write_r(geos.handle(), writer, geometry, &size));
    std::string wkb(reinterpret_cast<const char *>(bytes), size);
    GEOSFree_r(geos.handle(), bytes);
    return wkb;
}

// The polygons of an intersection; lines and points are shared borders.
Geometry polygonsOf(const Geos &geos, Geometry shared)
{
    const int type = GEOSGeomTypeId_r(geos.handle(), shared.get());
    if (type != GEOS_GEOMETRYCOLLECTION)
        return shared;
    std::vector<GEOSGeometry *> parts;
    const int count = GEOSGetNumGeometries_r(geos.handle(), shared.get());
    for (int i = 0; i < count; ++i) {
        const GEOSGeometry *part = GEOSGetGeometryN_r(geos.handle(), shared.get(), i);
        if (GEOSGeomTypeId_r(geos.handle(), part) == GEOS_POLYGON)
            parts.push_back(geos.checked(GEOSGeom_clone_r(geos.handle(), part)));
    }
    return geos.own(GEOSGeom_createCollection_r(geos.handle(), GEOS_MULTIPOLYGON, parts.data(),
                                                static_cast<unsigned>(parts.size())));
}

} // namespace

std::vector<Overlap> overlaps(const std::vector<std::string> &polygons, Progress &progress)
{
    const Geos geos;
    const GEOSContextHandle_t handle = geos.handle();
    const Reader reader(geos.checked(GEOSWKBReader_create_r(handle)), {handle});
    const Writer writer(geos.checked(GEOSWKBWriter_create_r(handle)), {handle});
    const Tree tree(geos.checked(GEOSSTRtree_create_r(handle, 10)), {handle});

    std::vector<Geometry> shapes;
    shapes.reserve(polygons.size());
    std::vector<std::size_t> positions(polygons.size()); // what the tree points at
    for (std::size_t i = 0; i < polygons.size(); ++i) {
        positions[i] = i;
        Geometry shape(nullptr, {handle});
        if (!polygons[i].empty()) {
            shape = geos.own(GEOSWKBReader_read_r(
                handle, reader.get(), reinterpret_cast<const unsigned char *>(polygons[i].data()),
                polygons[i].size()));
            if (GEOSisEmpty_r(handle, shape.get()) == 0)
                GEOSSTRtree_insert_r(handle, tree.get(), shape.get(), &positions[i]);
        }
        shapes.push_back(std::move(shape));
    }

    std::vector<Overlap> found;
    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        progress.throwIfCancelled();
        progress.report(static_cast<double>(i) / static_cast<double>(shapes.size()));
        if (!shapes[i])
            continue;
        candidates.clear();
        GEOSSTRtree_query_r(
            handle, tree.get(), shapes[i].get(),
            [](void *item, void *list) {
                static_cast<std::vector<std::size_t> *>(list)->push_back(
                    *static_cast<std::size_t *>(item));
            },
            &candidates);
        std::erase_if(candidates, [i](std::size_t j) { return j <= i; });
        if (candidates.empty())
            continue;
        std::sort(candidates.begin(), candidates.end());
        const Prepared prepared(geos.checked(GEOSPrepare_r(handle, shapes[i].get())), {handle});
        for (const std::size_t j : candidates) {
            if (GEOSPreparedIntersects_r(handle, prepared.get(), shapes[j].get()) != 1)
                continue;
            const Geometry shared = polygonsOf(
                geos,
                geos.own(GEOSIntersection_r(handle, shapes[i].get(), shapes[j].get())));
            double area = 0.0;
            if (GEOSArea_r(handle, shared.get(), &area) == 1 && area > 0.0)
                found.push_back({i, j, toWkb(geos, writer.get(), shared.get())});
        }
    }
    progress.report(1.0);
    return found;
}

} // namespace madang::zoning

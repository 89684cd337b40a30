// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/balance/overlaps.h"

#include <geos_c.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace madang::zoning {

namespace {

// A GEOS context whose errors become exceptions where a call reports one.
class Geos
{
public:
    Geos() : m_handle(GEOS_init_r())
    {
        GEOSContext_setErrorMessageHandler_r(
            m_handle,
            [](const char *text, void *self) { static_cast<Geos *>(self)->m_error = text; }, this);
    }
    ~Geos() { GEOS_finish_r(m_handle); }
    Geos(const Geos &) = delete;
    Geos &operator=(const Geos &) = delete;

    GEOSContextHandle_t handle() const { return m_handle; }

    [[noreturn]] void fail() const { throw std::runtime_error("GEOS: " + m_error); }

    template <typename T> T *checked(T *made) const
    {
        if (!made)
            fail();
        return made;
    }

private:
    GEOSContextHandle_t m_handle;
    std::string m_error;
};

template <auto destroy> struct Destroy
{
    GEOSContextHandle_t geos;
    template <typename T> void operator()(T *object) const { destroy(geos, object); }
};

using Geometry = std::unique_ptr<GEOSGeometry, Destroy<GEOSGeom_destroy_r>>;
using Prepared = std::unique_ptr<const GEOSPreparedGeometry, Destroy<GEOSPreparedGeom_destroy_r>>;
using Tree = std::unique_ptr<GEOSSTRtree, Destroy<GEOSSTRtree_destroy_r>>;
using Reader = std::unique_ptr<GEOSWKBReader, Destroy<GEOSWKBReader_destroy_r>>;
using Writer = std::unique_ptr<GEOSWKBWriter, Destroy<GEOSWKBWriter_destroy_r>>;

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
    return Geometry(
        geos.checked(GEOSGeom_createCollection_r(geos.handle(), GEOS_MULTIPOLYGON, parts.data(),
                                                 static_cast<unsigned>(parts.size()))),
        {geos.handle()});
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
            shape.reset(geos.checked(GEOSWKBReader_read_r(
                handle, reader.get(), reinterpret_cast<const unsigned char *>(polygons[i].data()),
                polygons[i].size())));
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
                Geometry(geos.checked(GEOSIntersection_r(handle, shapes[i].get(), shapes[j].get())),
                         {handle}));
            double area = 0.0;
            if (GEOSArea_r(handle, shared.get(), &area) == 1 && area > 0.0)
                found.push_back({i, j, toWkb(geos, writer.get(), shared.get())});
        }
    }
    progress.report(1.0);
    return found;
}

} // namespace madang::zoning

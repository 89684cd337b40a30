// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"

#include <geos_c.h>

#include <memory>
#include <string>

namespace madang {

template <auto destroy> struct GeosDestroy
{
    GEOSContextHandle_t geos;
    template <typename T> void operator()(T *object) const { destroy(geos, object); }
};

using Geometry = std::unique_ptr<GEOSGeometry, GeosDestroy<GEOSGeom_destroy_r>>;

// Our shapes in GEOS and back. A context of its own, to be used by one thread; what GEOS finds wrong
// becomes a std::runtime_error with its words.
class Geos
{
public:
    Geos();
    ~Geos();
    Geos(const Geos &) = delete;
    Geos &operator=(const Geos &) = delete;

    GEOSContextHandle_t handle() const { return m_handle; }

    // Takes what a call of GEOS made; throws where it made nothing.
    Geometry own(GEOSGeometry *made) const;
    template <typename T> T *checked(T *made) const
    {
        if (!made)
            fail();
        return made;
    }

    Geometry line(const Line &line) const;
    Geometry polygon(const Polygon &polygon) const;
    Geometry collection(std::vector<Geometry> parts, int type) const;
    Geometry polygons(const std::vector<Polygon> &polygons) const;

    // Every polygon in a geometry of any kind, normalised().
    std::vector<Polygon> polygonsOf(const GEOSGeometry *geometry) const;

private:
    [[noreturn]] void fail() const;
    GEOSCoordSequence *sequence(const std::vector<Point> &points, bool closed) const;
    std::vector<Point> pointsOf(const GEOSGeometry *line) const;

    GEOSContextHandle_t m_handle;
    std::string m_error;
};

} // namespace madang

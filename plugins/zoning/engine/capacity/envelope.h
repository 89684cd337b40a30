// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/capacity/edge_roles.h"
#include "zoning/engine/capacity/land_left.h"

#include <memory>
#include <span>
#include <vector>

namespace madang {
class Geos;
}

namespace madang::zoning {

// What setbacks leave of a parcel.
struct Envelope
{
    double areaM2 = 0.0;
    std::vector<Polygon> polygons; // arcs in steps of at most 90°/16: their area is up to 0.2 % of an arc's sector off

    bool vanished() const { return polygons.empty(); }
    bool split() const { return polygons.size() > 1; }
};

// The envelope: all points of a parcel that lie at least as far from each edge, as a stretch from vertex to
// vertex, as the setback of that edge. With one setback for all edges it is the negative buffer; about a
// hollow corner, and at a flat one between unequal setbacks, an arc appears.
//
// Convex parcels without holes are cut by the lines at the setbacks. That is the same, and cheap, where at each
// corner with the interior angle θ between edges of setback d1 and d2: d1 + d2 cos θ ≥ 0 and d2 + d1 cos θ ≥ 0. For
// a point nearer than d1 to the line of edge 1, but beyond its end, and not nearer than d1 to the end, lies
// nearer than -d1 cos θ ≤ d2 to the line of edge 2: within the setback of edge 2, or beyond its end too, and so
// on to an edge where it would lie outside of the parcel.
// Other areas are exact as well (LandLeft), up to 400 edges. Only to draw them, and for more edges, GEOS takes the setbacks
// from the parcel, their arcs in steps.
//
// Each part of a multipolygon is a parcel of its own here. Polygons are valid, in any direction, closed or not;
// what lies farther than 100 km from the first point of a part is not measured to the millimetre.
// An object for each thread: it keeps its memory from parcel to parcel.
class EnvelopeMaker
{
public:
    EnvelopeMaker();
    ~EnvelopeMaker();
    EnvelopeMaker(EnvelopeMaker &&) noexcept;
    EnvelopeMaker &operator=(EnvelopeMaker &&) noexcept;

    // m². `edges` are those of the outer ring (LotRoles::edges); edges of holes are sides.
    double area(const Polygon &lot, std::span<const LotEdge> edges, const Setbacks &setbacks);
    // With a setback for each edge of the outer ring, and one for the edges of holes, m.
    double area(const Polygon &lot, std::span<const double> setbacks, double ofHoles = 0.0);

    Envelope shape(const Polygon &lot, std::span<const LotEdge> edges, const Setbacks &setbacks);
    Envelope shape(const Polygon &lot, std::span<const double> setbacks, double ofHoles = 0.0);

private:
    struct Extent // of a ring in m_edges
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        double signedArea = 0.0;
    };

    void read(const Polygon &lot, std::span<const double> setbacks, double ofHoles);
    template <typename SetbackOf> void readRing(const Ring &ring, SetbackOf &&setbackOf);
    std::span<const double> setbacksOf(std::span<const LotEdge> edges, const Setbacks &setbacks);
    bool isConvex() const;
    bool linesAreEnough() const;
    void cutByLines();
    double areaRead();
    Envelope shapeRead();
    std::vector<Polygon> drawnByGeos();

    std::vector<double> m_setbacks;
    Point m_origin; // of what follows: far coordinates would cost digits
    std::vector<SetbackEdge> m_edges;
    std::vector<Extent> m_extents;
    std::vector<SetbackRing> m_rings;
    std::vector<Point> m_cut, m_other; // the convex envelope
    LandLeft m_left;
    std::unique_ptr<madang::Geos> m_geos; // once something is drawn
};

} // namespace madang::zoning

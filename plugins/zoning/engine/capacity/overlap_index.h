// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/capacity/box_grid.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace madang::zoning {

// The parts of one piece of land: valid, rings in any direction, closed or not.
using MultiPolygon = std::vector<Polygon>;

struct CommonArea
{
    std::uint32_t item = 0;
    double areaM2 = 0.0;
};

// Layers of polygons, and which area each has in common with a given one: zones with parcels, parcels with
// buildings.
//
// A polygon is the sum of the strips below its edges, down to a base line, those of edges that run to the right
// being negative; what two polygons have in common is the sum, over pairs of their edges, of what the strips have in
// common, which is a matter of the lower of two lines. So nothing is drawn or decided, and borders that lie upon each
// other, in spite of rounding or not, give areas that are right to 1e-9 of the smaller one's box. Time grows with the
// product of the numbers of edges that lie above each other: large rings have their edges sorted by x for that. Most
// often no edge of the item comes near the land, which then lies in it or does not.
class OverlapIndex
{
public:
    // `items` must outlive it. Throws ShapeError for a coordinate that is not a number.
    explicit OverlapIndex(std::span<const MultiPolygon> items);

    std::size_t size() const { return m_size; }

    // Memory of a thread.
    class Query
    {
    public:
        double areaM2 = 0.0;            // of the land that was asked for
        std::vector<CommonArea> common; // by item, rising; area above 0

    private:
        friend class OverlapIndex;
        struct Edge // from left to right
        {
            double x0, y0, x1, y1;
            double sign; // of the strip below it
        };
        std::vector<Edge> m_edges; // about the lower left corner of their box
        std::vector<Edge> m_other; // about the same corner
    };

    // What the items have in common with `land`. May be called by many threads at once, each with its own Query.
    void find(std::span<const Polygon> land, Query &query) const;

private:
    using Edge = Query::Edge;
    // The edges of a large polygon by columns of equal width.
    struct Columns
    {
        double x0 = 0.0, width = 1.0;
        std::vector<std::uint32_t> starts; // of each in `edges`
        std::vector<Edge> edges;

        std::size_t columnOf(double x) const
        {
            const double at = (x - x0) / width;
            return at > 0.0 ? std::min(starts.size() - 2, static_cast<std::size_t>(at)) : 0;
        }
        // The first and the last have no end.
        double begin(std::size_t column) const
        {
            const double infinite = std::numeric_limits<double>::infinity();
            return column == 0 ? -infinite : column + 1 == starts.size() ? infinite : x0 + static_cast<double>(column) * width;
        }
    };
    struct Part
    {
        const Polygon *polygon = nullptr;
        std::uint32_t item = 0;
        std::int32_t columns = -1; // in m_columns, of a large one
    };

    static double addRing(const Ring &ring, Point origin, bool outer, std::vector<Edge> &edges);
    void sortByColumns(Part &part, std::size_t edgeCount);
    bool collectNear(const Part &part, const Box &box, std::vector<Edge> &near, double &winding) const;
    double commonArea(const Part &part, const Box &box, double landArea, Query &query) const;

    std::size_t m_size = 0;
    std::vector<Part> m_parts;
    std::vector<Columns> m_columns;
    BoxGrid m_grid;
};

} // namespace madang::zoning

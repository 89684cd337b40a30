// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/capacity/overlap_index.h"

#include "engine/plane.h"
#include "engine/shape_error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace madang::zoning {

namespace {

constexpr std::size_t manyEdges = 48;
constexpr double infinite = std::numeric_limits<double>::infinity();

// The area between `low` and `high` (x) below both edges and above y = 0. `upper` is nowhere below 0.
template <typename Edge> double belowBoth(const Edge &upper, const Edge &other, double low, double high)
{
    low = std::max({low, upper.x0, other.x0});
    high = std::min({high, upper.x1, other.x1});
    if (low >= high)
        return 0.0;
    const auto at = [](const Edge &edge, double x) { return x == edge.x0 ? edge.y0 : x == edge.x1 ? edge.y1 : edge.y0 + (x - edge.x0) / (edge.x1 - edge.x0) * (edge.y1 - edge.y0); };
    const double b0 = at(other, low), b1 = at(other, high);
    if (b0 <= 0.0 && b1 <= 0.0)
        return 0.0;
    const double a0 = at(upper, low), a1 = at(upper, high), width = high - low;
    if (b0 >= a0 && b1 >= a1)
        return 0.5 * (a0 + a1) * width;
    if (b0 >= 0.0 && b1 >= 0.0 && b0 <= a0 && b1 <= a1)
        return 0.5 * (b0 + b1) * width;
    // They cross, or the other one crosses the base.
    double t[4] = {0.0, 1.0, 1.0, 1.0};
    int count = 1;
    if ((b0 < 0.0) != (b1 < 0.0))
        t[count++] = b0 / (b0 - b1);
    if ((b0 < a0) != (b1 < a1))
        t[count++] = (b0 - a0) / ((b0 - a0) - (b1 - a1));
    if (count == 3 && t[1] > t[2])
        std::swap(t[1], t[2]);
    const auto height = [&](double k) { return std::min(a0 + k * (a1 - a0), std::max(0.0, b0 + k * (b1 - b0))); };
    double sum = 0.0;
    for (int i = 0; i < count; ++i)
        sum += 0.5 * (height(t[i]) + height(t[i + 1])) * (t[i + 1] - t[i]);
    return sum * width;
}

void requireNumber(Point p, std::size_t item)
{
    if (!std::isfinite(p.x) || !std::isfinite(p.y))
        throw ShapeError(ShapeProblem::NotANumber, "polygon " + std::to_string(item + 1) + " has a coordinate that is not a number", item);
}

} // namespace

// Adds the edges that are not upright, and returns the area of the ring, positive.
double OverlapIndex::addRing(const Ring &ring, Point origin, bool outer, std::vector<Edge> &edges)
{
    const std::size_t begin = edges.size();
    double twice = 0.0;
    Point a = ring.empty() ? Point{} : ring.back() - origin;
    for (const Point p : ring) {
        const Point b = p - origin;
        twice += (a.x - b.x) * (a.y + b.y);
        if (a.x < b.x)
            edges.push_back({a.x, a.y, b.x, b.y, -1.0});
        else if (a.x > b.x)
            edges.push_back({b.x, b.y, a.x, a.y, 1.0});
        a = b;
    }
    if ((twice > 0.0) != outer)
        for (std::size_t i = begin; i < edges.size(); ++i)
            edges[i].sign = -edges[i].sign;
    return std::abs(twice) / 2.0;
}

OverlapIndex::OverlapIndex(std::span<const MultiPolygon> items)
    : m_size(items.size())
{
    std::vector<Box> boxes;
    for (std::size_t item = 0; item < items.size(); ++item)
        for (const Polygon &polygon : items[item]) {
            std::size_t count = polygon.outer.size();
            Box box;
            for (const Point p : polygon.outer) {
                requireNumber(p, item);
                box.add(p);
            }
            for (const Ring &hole : polygon.holes) {
                count += hole.size();
                for (const Point p : hole)
                    requireNumber(p, item);
            }
            Part part{&polygon, static_cast<std::uint32_t>(item), -1};
            if (count > manyEdges)
                sortByColumns(part, count);
            m_parts.push_back(part);
            boxes.push_back(box);
        }
    m_grid = BoxGrid(std::move(boxes));
}

void OverlapIndex::sortByColumns(Part &part, std::size_t edgeCount)
{
    std::vector<Edge> edges;
    edges.reserve(edgeCount);
    addRing(part.polygon->outer, {}, true, edges);
    for (const Ring &hole : part.polygon->holes)
        addRing(hole, {}, false, edges);
    if (edges.empty())
        return;
    double low = infinite, high = -infinite, widths = 0.0;
    for (const Edge &edge : edges) {
        low = std::min(low, edge.x0);
        high = std::max(high, edge.x1);
        widths += edge.x1 - edge.x0;
    }
    // As many as keep the edges in columns to three times their number.
    const double most = std::min(static_cast<double>(edges.size()), 2.0 * static_cast<double>(edges.size()) * (high - low) / widths);
    const std::size_t count = std::max<std::size_t>(1, static_cast<std::size_t>(most));
    Columns columns;
    columns.x0 = low;
    columns.width = (high - low) / static_cast<double>(count);
    const auto columnOf = [&](double x) { return std::min(count - 1, static_cast<std::size_t>(std::max(0.0, (x - low) / columns.width))); };
    columns.starts.assign(count + 1, 0);
    for (const Edge &edge : edges)
        for (std::size_t i = columnOf(edge.x0); i <= columnOf(edge.x1); ++i)
            ++columns.starts[i + 1];
    for (std::size_t i = 1; i <= count; ++i)
        columns.starts[i] += columns.starts[i - 1];
    columns.edges.resize(columns.starts.back());
    std::vector<std::uint32_t> next(columns.starts.begin(), columns.starts.end() - 1);
    for (const Edge &edge : edges)
        for (std::size_t i = columnOf(edge.x0); i <= columnOf(edge.x1); ++i)
            columns.edges[next[i]++] = edge;
    part.columns = static_cast<std::int32_t>(m_columns.size());
    m_columns.push_back(std::move(columns));
}

// `land` lies about the lower left corner of its box, so that its edges are nowhere below 0.
double OverlapIndex::commonArea(const Part &part, const Box &box, const std::vector<Edge> &land) const
{
    const Point origin{box.x0, box.y0};
    const double wide = box.x1 - box.x0;
    const auto withLand = [&](const Edge &edge, double low, double high) {
        if (edge.x1 <= low || edge.x0 >= high || (edge.y0 <= 0.0 && edge.y1 <= 0.0))
            return 0.0;
        double sum = 0.0;
        for (const Edge &own : land)
            sum += own.sign * belowBoth(own, edge, low, high);
        return sum;
    };
    if (part.columns < 0) {
        const auto ofRing = [&](const Ring &ring) {
            double twice = 0.0, sum = 0.0;
            Point a = ring.empty() ? Point{} : ring.back() - origin;
            for (const Point p : ring) {
                const Point b = p - origin;
                twice += (a.x - b.x) * (a.y + b.y);
                if (a.x < b.x)
                    sum -= withLand({a.x, a.y, b.x, b.y, 1.0}, 0.0, wide);
                else if (a.x > b.x)
                    sum += withLand({b.x, b.y, a.x, a.y, 1.0}, 0.0, wide);
                a = b;
            }
            return twice > 0.0 ? sum : -sum;
        };
        double sum = ofRing(part.polygon->outer);
        for (const Ring &hole : part.polygon->holes)
            sum -= ofRing(hole);
        return sum;
    }
    const Columns &columns = m_columns[static_cast<std::size_t>(part.columns)];
    const std::size_t count = columns.starts.size() - 1;
    const auto columnOf = [&](double x) { return std::min(count - 1, static_cast<std::size_t>(std::max(0.0, (x - columns.x0) / columns.width))); };
    double sum = 0.0;
    const std::size_t last = columnOf(box.x1);
    for (std::size_t column = columnOf(box.x0); column <= last; ++column) {
        // An edge lies in all columns that it runs through: each looks at its own stretch.
        const double low = column == 0 ? 0.0 : std::max(0.0, columns.x0 + static_cast<double>(column) * columns.width - origin.x);
        const double high = column == count - 1 ? wide : std::min(wide, columns.x0 + static_cast<double>(column + 1) * columns.width - origin.x);
        for (std::uint32_t i = columns.starts[column]; i < columns.starts[column + 1]; ++i) {
            const Edge &edge = columns.edges[i];
            sum += edge.sign * withLand({edge.x0 - origin.x, edge.y0 - origin.y, edge.x1 - origin.x, edge.y1 - origin.y, 1.0}, low, high);
        }
    }
    return sum;
}

void OverlapIndex::find(std::span<const Polygon> land, Query &query) const
{
    query.areaM2 = 0.0;
    query.common.clear();
    for (const Polygon &polygon : land) {
        const Box box = boxOf(polygon.outer);
        if (box.isEmpty())
            continue;
        std::vector<Edge> &edges = query.m_edges;
        edges.clear();
        double own = addRing(polygon.outer, {box.x0, box.y0}, true, edges);
        for (const Ring &hole : polygon.holes)
            own -= addRing(hole, {box.x0, box.y0}, false, edges);
        query.areaM2 += own;
        m_grid.query(box, [&](std::uint32_t part) {
            const double common = commonArea(m_parts[part], box, edges);
            if (common > 1e-9) // m²: rounding
                query.common.push_back({m_parts[part].item, common});
        });
    }
    if (query.common.size() < 2)
        return;
    std::sort(query.common.begin(), query.common.end(), [](const CommonArea &a, const CommonArea &b) { return a.item < b.item; });
    std::size_t kept = 0;
    for (std::size_t i = 1; i < query.common.size(); ++i) {
        if (query.common[i].item == query.common[kept].item)
            query.common[kept].areaM2 += query.common[i].areaM2;
        else
            query.common[++kept] = query.common[i];
    }
    query.common.resize(kept + 1);
}

} // namespace madang::zoning

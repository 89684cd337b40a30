// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/capacity/overlap_index.h"

#include "engine/plane.h"
#include "engine/shape_error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace madang::zoning {

namespace {

constexpr std::size_t manyEdges = 16;
constexpr double infinite = std::numeric_limits<double>::infinity();

template <typename Edge> double heightAt(const Edge &edge, double x)
{
    return x == edge.x0 ? edge.y0 : x == edge.x1 ? edge.y1 : edge.y0 + (x - edge.x0) / (edge.x1 - edge.x0) * (edge.y1 - edge.y0);
}

template <typename Edge> Edge cutTo(const Edge &edge, double low, double high)
{
    low = std::max(low, edge.x0);
    high = std::max(low, std::min(high, edge.x1));
    return {low, heightAt(edge, low), high, heightAt(edge, high), edge.sign};
}

// The area below both edges and above y = 0. `own` is nowhere below 0.
template <typename Edge> double belowBoth(const Edge &own, const Edge &other)
{
    const double low = std::max(own.x0, other.x0), high = std::min(own.x1, other.x1);
    if (low >= high)
        return 0.0;
    const double b0 = heightAt(other, low), b1 = heightAt(other, high);
    if (b0 <= 0.0 && b1 <= 0.0)
        return 0.0;
    const double a0 = heightAt(own, low), a1 = heightAt(own, high), width = high - low;
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

// Adds the edges, and returns the area of the ring, positive.
double OverlapIndex::addRing(const Ring &ring, Point origin, bool outer, std::vector<Edge> &edges)
{
    const std::size_t begin = edges.size();
    double twice = 0.0;
    Point a = ring.empty() ? Point{} : ring.back() - origin;
    for (const Point p : ring) {
        const Point b = p - origin;
        twice += (a.x - b.x) * (a.y + b.y);
        if (a.x <= b.x)
            edges.push_back({a.x, a.y, b.x, b.y, -1.0});
        else
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
    double low = infinite, high = -infinite, widths = 0.0;
    for (const Edge &edge : edges) {
        low = std::min(low, edge.x0);
        high = std::max(high, edge.x1);
        widths += edge.x1 - edge.x0;
    }
    if (widths <= 0.0)
        return;
    // Eight edges or so in each, if none runs through many.
    const double most = static_cast<double>(edges.size()) / 8.0 * std::min(1.0, 2.0 * (high - low) / widths);
    const std::size_t count = std::max<std::size_t>(1, static_cast<std::size_t>(most));
    Columns columns;
    columns.x0 = low;
    columns.width = (high - low) / static_cast<double>(count);
    columns.starts.assign(count + 1, 0);
    for (const Edge &edge : edges)
        for (std::size_t i = columns.columnOf(edge.x0); i <= columns.columnOf(edge.x1); ++i)
            ++columns.starts[i + 1];
    for (std::size_t i = 1; i <= count; ++i)
        columns.starts[i] += columns.starts[i - 1];
    columns.edges.resize(columns.starts.back());
    std::vector<std::uint32_t> next(columns.starts.begin(), columns.starts.end() - 1);
    for (const Edge &edge : edges)
        for (std::size_t i = columns.columnOf(edge.x0); i <= columns.columnOf(edge.x1); ++i)
            columns.edges[next[i]++] = edge;
    part.columns = static_cast<std::int32_t>(m_columns.size());
    m_columns.push_back(std::move(columns));
}

// The edges of an item that have a part of their strip in the box, about its lower left corner and cut to columns of the
// item; true where one comes into the box. `winding` is the sum of those above the middle of the box.
bool OverlapIndex::collectNear(const Part &part, const Box &box, std::vector<Edge> &near, double &winding) const
{
    const double wide = box.x1 - box.x0, high = box.y1 - box.y0, middle = wide / 2.0;
    bool enters = false;
    near.clear();
    winding = 0.0;
    const auto look = [&](const Edge &edge) {
        if (edge.x1 <= 0.0 || edge.x0 >= wide || (edge.y0 <= 0.0 && edge.y1 <= 0.0))
            return;
        if (edge.x0 < edge.x1) // an upright one has no strip
            near.push_back(edge);
        if (edge.y0 < high || edge.y1 < high)
            enters = true;
        else if (edge.x0 <= middle && middle < edge.x1)
            winding += edge.sign;
    };
    if (part.columns < 0) {
        const auto ofRing = [&](const Ring &ring, bool outer) {
            const std::size_t begin = near.size();
            const double before = winding;
            double twice = 0.0;
            Point a = ring.empty() ? Point{} : ring.back() - Point{box.x0, box.y0};
            for (const Point p : ring) {
                const Point b = p - Point{box.x0, box.y0};
                twice += (a.x - b.x) * (a.y + b.y);
                if (a.x <= b.x)
                    look({a.x, a.y, b.x, b.y, -1.0});
                else
                    look({b.x, b.y, a.x, a.y, 1.0});
                a = b;
            }
            if ((twice > 0.0) == outer)
                return;
            winding = before - (winding - before);
            for (std::size_t i = begin; i < near.size(); ++i)
                near[i].sign = -near[i].sign;
        };
        ofRing(part.polygon->outer, true);
        for (const Ring &hole : part.polygon->holes)
            ofRing(hole, false);
        return enters;
    }
    // An edge lies in all columns that it runs through: each looks at its own stretch.
    const Columns &columns = m_columns[static_cast<std::size_t>(part.columns)];
    const std::size_t last = columns.columnOf(box.x1);
    for (std::size_t column = columns.columnOf(box.x0); column <= last; ++column) {
        const double low = columns.begin(column) - box.x0, end = columns.begin(column + 1) - box.x0;
        for (std::uint32_t i = columns.starts[column]; i < columns.starts[column + 1]; ++i) {
            const Edge &from = columns.edges[i];
            if (from.x1 <= box.x0 || from.x0 >= box.x1 || (from.y0 <= box.y0 && from.y1 <= box.y0))
                continue;
            Edge edge{from.x0 - box.x0, from.y0 - box.y0, from.x1 - box.x0, from.y1 - box.y0, from.sign};
            if (edge.x0 < low || edge.x1 > end)
                edge = cutTo(edge, low, end);
            look(edge);
        }
    }
    return enters;
}

double OverlapIndex::commonArea(const Part &part, const Box &box, double landArea, Query &query) const
{
    double winding = 0.0;
    if (!collectNear(part, box, query.m_other, winding))
        return winding > 0.5 ? landArea : 0.0;
    double sum = 0.0;
    for (const Edge &edge : query.m_other)
        for (const Edge &own : query.m_edges)
            sum += edge.sign * own.sign * belowBoth(own, edge);
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
            const double common = commonArea(m_parts[part], box, own, query);
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

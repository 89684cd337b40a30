// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/line_split.h"

#include "engine/plane.h"
#include "masterplan/engine/ring_tracing.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace madang::masterplan {

namespace {

constexpr double onLineM = 1e-6;

struct OnLine
{
    double along;
    Point at;
};

// Where the border of one side comes down to the line or leaves it.
struct Foot
{
    double along;
    double
        lean; // which way the border leans there, along per height: the order of feet in one place
    Point at;
    bool leaves;
};

class Splitter
{
public:
    Splitter(const Plot &plot, Point through, Point direction)
        : m_plot(plot)
        , m_through(through)
        , m_direction(unit(direction))
    {
        eachRing(plot, [this](const PlotRing &ring) {
            for (const PlotPoint &p : ring) {
                double height = cross(m_direction, p.at - m_through);
                if (std::abs(height) <= onLineM)
                    height = 0.0;
                m_heights.push_back(height);
                m_lowest = std::min(m_lowest, height);
                m_highest = std::max(m_highest, height);
            }
        });
    }

    LineSplit split()
    {
        if (m_lowest >= 0.0)
            return {{m_plot}, {}};
        if (m_highest <= 0.0)
            return {{}, {m_plot}};
        findPointsOnLine();
        LineSplit result{side(1.0), side(-1.0)};
        // Rounding can leave nothing to cut, or a degenerate border can defeat the cut: then there is
        // none. What is returned always makes up the plot.
        double sum = 0.0;
        for (const auto *pieces : {&result.left, &result.right})
            for (const Plot &piece : *pieces)
                sum += area(piece);
        const double whole = area(m_plot);
        if (result.left.empty() || result.right.empty()
            || std::abs(sum - whole) > 1e-8 * whole + 1e-9)
            return {{m_plot}, {}};
        return result;
    }

private:
    double along(Point p) const { return dot(m_direction, p - m_through); }

    // Where the edge from a to b crosses the line; the same for both sides, bit by bit.
    Point crossing(std::size_t i, Point a, std::size_t j, Point b) const
    {
        return a + (m_heights[i] / (m_heights[i] - m_heights[j])) * (b - a);
    }

    // Calls visit(i, a, j, b, kind) for every edge; i and j are positions in m_heights.
    template <typename Visit> void eachStretch(Visit &&visit) const
    {
        std::size_t first = 0;
        eachRing(m_plot, [&](const PlotRing &ring) {
            for (std::size_t k = 0; k < ring.size(); ++k) {
                const std::size_t next = k + 1 == ring.size() ? 0 : k + 1;
                visit(first + k, ring[k].at, first + next, ring[next].at, ring[k].edge);
            }
            first += ring.size();
        });
    }

    void findPointsOnLine()
    {
        eachStretch([this](std::size_t i, Point a, std::size_t j, Point b, EdgeKind kind) {
            if (m_heights[i] == 0.0) {
                m_onLine.push_back({along(a), a});
                if (m_heights[j] == 0.0)
                    m_alongLine.push_back({a, b, kind});
            } else if (m_heights[i] * m_heights[j] < 0.0) {
                const Point at = crossing(i, a, j, b);
                m_onLine.push_back({along(at), at});
            }
        });
        std::sort(m_onLine.begin(), m_onLine.end(), [](const OnLine &a, const OnLine &b) {
            return a.along != b.along ? a.along < b.along : a.at < b.at;
        });
        m_onLine.erase(std::unique(m_onLine.begin(), m_onLine.end(),
                                   [](const OnLine &a, const OnLine &b) { return a.at == b.at; }),
                       m_onLine.end());
    }

    // The cut between two neighbouring points on the line, or the edge of the plot that is there.
    PlotEdge cutEdge(Point from, Point to) const
    {
        for (const PlotEdge &edge : m_alongLine)
            if (edge.from == from && edge.to == to)
                return edge;
        return {from, to, EdgeKind::Inside};
    }

    // The pieces on one side: 1 is the left, -1 the right.
    std::vector<Plot> side(double sign) const
    {
        std::vector<PlotEdge> edges;
        std::vector<Foot> feet;
        eachStretch([&](std::size_t i, Point a, std::size_t j, Point b, EdgeKind kind) {
            const double from = sign * m_heights[i];
            const double to = sign * m_heights[j];
            if (from <= 0.0 && to <= 0.0)
                return;
            if (from > 0.0 && to > 0.0) {
                edges.push_back({a, b, kind});
                return;
            }
            const bool leaves = to > 0.0;
            const Point upper = leaves ? b : a;
            const double height = leaves ? to : from;
            Point foot = leaves ? a : b;
            if ((leaves ? from : to) < 0.0)
                foot = crossing(i, a, j, b);
            const double at = along(foot);
            feet.push_back({at, (along(upper) - at) / height, foot, leaves});
            if (foot == upper)
                return; // rounding: the crossing is the point itself
            edges.push_back(leaves ? PlotEdge{foot, upper, kind} : PlotEdge{upper, foot, kind});
        });
        std::sort(feet.begin(), feet.end(), [](const Foot &a, const Foot &b) {
            return a.along != b.along ? a.along < b.along : a.lean < b.lean;
        });

        // Just beside the line the land begins at every other foot and ends at the next one.
        if (feet.size() % 2 != 0)
            return {};
        for (std::size_t k = 0; k < feet.size(); k += 2) {
            const Foot &a = feet[k];
            const Foot &b = feet[k + 1];
            // The cut runs with the land on its left.
            if (a.leaves == b.leaves || b.leaves != (sign > 0.0))
                return {};
            Point last = a.at;
            const auto step = [&](Point p) {
                if (p == last)
                    return;
                edges.push_back(sign > 0.0 ? cutEdge(last, p) : cutEdge(p, last));
                last = p;
            };
            auto between = std::upper_bound(
                m_onLine.begin(), m_onLine.end(), a.along,
                [](double along, const OnLine &point) { return along < point.along; });
            for (; between != m_onLine.end() && between->along < b.along; ++between)
                step(between->at);
            step(b.at);
        }
        return tracedPlots(std::move(edges));
    }

    const Plot &m_plot;
    Point m_through;
    Point m_direction;
    std::vector<double> m_heights; // above the line, ring by ring; 0 for points on it
    double m_lowest = 0.0;
    double m_highest = 0.0;
    std::vector<OnLine> m_onLine;
    std::vector<PlotEdge> m_alongLine;
};

} // namespace

LineSplit splitByLine(const Plot &plot, Point through, Point direction)
{
    return Splitter(plot, through, direction).split();
}

} // namespace madang::masterplan

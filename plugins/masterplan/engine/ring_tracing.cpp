// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/ring_tracing.h"

#include "engine/plane.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace madang::masterplan {

namespace {

constexpr double noAreaM2 = 1e-9;

double ringArea(const PlotRing &ring)
{
    return area(Plot{ring, {}});
}

bool ringHolds(const PlotRing &ring, Point p)
{
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const Point a = ring[i].at;
        const Point b = ring[j].at;
        if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x))
            inside = !inside;
    }
    return inside;
}

// Whether a hole lies in a ring, which it may touch in points.
bool holdsHole(const PlotRing &outer, const PlotRing &hole)
{
    for (const PlotPoint &p : hole)
        if (std::none_of(outer.begin(), outer.end(),
                         [&](const PlotPoint &q) { return q.at == p.at; }))
            return ringHolds(outer, p.at);
    return false;
}

class Tracer
{
public:
    explicit Tracer(std::vector<PlotEdge> edges)
        : m_edges(std::move(edges))
        , m_used(m_edges.size(), false)
    {
        std::sort(m_edges.begin(), m_edges.end(), [](const PlotEdge &a, const PlotEdge &b) {
            return a.from != b.from ? a.from < b.from : a.to < b.to;
        });
    }

    // False where the edges do not close.
    bool trace(std::vector<PlotRing> &rings)
    {
        for (std::size_t first = 0; first < m_edges.size(); ++first) {
            if (m_used[first])
                continue;
            std::vector<std::size_t> path{first};
            m_used[first] = true;
            while (!path.empty()) {
                const Point here = m_edges[path.back()].to;
                if (here == m_edges[path.front()].from || leaving(here) > 1) {
                    // Back where the path has been: a ring of its own.
                    const auto loop = std::find_if(path.rbegin(), path.rend(), [&](std::size_t i) {
                        return m_edges[i].from == here;
                    });
                    if (loop != path.rend()) {
                        const auto begin = loop.base() - 1;
                        PlotRing ring;
                        for (auto it = begin; it != path.end(); ++it)
                            ring.push_back({m_edges[*it].from, m_edges[*it].edge});
                        rings.push_back(std::move(ring));
                        path.erase(begin, path.end());
                        continue;
                    }
                }
                const std::size_t next = following(path.back());
                if (next == m_edges.size())
                    return false;
                m_used[next] = true;
                path.push_back(next);
            }
        }
        return true;
    }

private:
    std::size_t firstFrom(Point p) const
    {
        return static_cast<std::size_t>(
            std::lower_bound(m_edges.begin(), m_edges.end(), p,
                             [](const PlotEdge &e, Point q) { return e.from < q; })
            - m_edges.begin());
    }

    std::size_t leaving(Point p) const
    {
        std::size_t i = firstFrom(p);
        std::size_t count = 0;
        for (; i < m_edges.size() && m_edges[i].from == p; ++i)
            ++count;
        return count;
    }

    // Of the unused edges that leave the end of `edge`, the first one clockwise from the way back: the
    // land lies between the two.
    std::size_t following(std::size_t edge) const
    {
        const Point here = m_edges[edge].to;
        const Point back = m_edges[edge].from - here;
        std::size_t best = m_edges.size();
        double least = 0.0;
        for (std::size_t i = firstFrom(here); i < m_edges.size() && m_edges[i].from == here; ++i) {
            if (m_used[i])
                continue;
            const Point out = m_edges[i].to - here;
            double turn = std::atan2(-cross(back, out), dot(back, out));
            if (turn <= 0.0)
                turn += 2.0 * std::numbers::pi;
            if (best == m_edges.size() || turn < least) {
                best = i;
                least = turn;
            }
        }
        return best;
    }

    std::vector<PlotEdge> m_edges;
    std::vector<bool> m_used;
};

} // namespace

std::vector<Plot> tracedPlots(std::vector<PlotEdge> edges)
{
    std::vector<PlotRing> rings;
    if (!Tracer(std::move(edges)).trace(rings))
        return {};
    std::vector<Plot> plots;
    std::vector<PlotRing> holes;
    for (PlotRing &ring : rings) {
        const double m2 = ringArea(ring);
        if (m2 > noAreaM2)
            plots.push_back({std::move(ring), {}});
        else if (m2 < -noAreaM2)
            holes.push_back(std::move(ring));
    }
    for (PlotRing &hole : holes) {
        if (plots.size() == 1) {
            plots.front().holes.push_back(std::move(hole));
            continue;
        }
        const auto owner = std::find_if(plots.begin(), plots.end(), [&](const Plot &plot) {
            return holdsHole(plot.outer, hole);
        });
        if (owner == plots.end())
            return {};
        owner->holes.push_back(std::move(hole));
    }
    return plots;
}

} // namespace madang::masterplan

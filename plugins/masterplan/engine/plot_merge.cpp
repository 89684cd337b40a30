// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/plot_merge.h"

#include "engine/plane.h"
#include "masterplan/engine/ring_tracing.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace madang::masterplan {

namespace {

bool byEnds(const PlotEdge &a, const PlotEdge &b)
{
    return a.from != b.from ? a.from < b.from : a.to < b.to;
}

std::vector<PlotEdge> edgesOfPlot(const Plot &plot)
{
    std::vector<PlotEdge> edges;
    eachEdge(plot, [&edges](const PlotEdge &edge) { edges.push_back(edge); });
    return edges;
}

bool isAmong(const std::vector<PlotEdge> &sorted, Point from, Point to)
{
    return std::binary_search(sorted.begin(), sorted.end(), PlotEdge{from, to, {}}, byEnds);
}

// Who has the edge from one point to the other, as first divided; merging follows `owner`.
class Neighbourhood
{
public:
    explicit Neighbourhood(const std::vector<Plot> &plots)
        : m_owner(plots.size())
    {
        for (std::size_t i = 0; i < plots.size(); ++i) {
            m_owner[i] = i;
            eachEdge(plots[i], [&](const PlotEdge &e) { m_edges.push_back({e.from, e.to, i}); });
        }
        std::sort(m_edges.begin(), m_edges.end());
    }

    // Length of the border that each neighbour of plot `i` shares with it.
    std::map<std::size_t, double> of(std::size_t i, const Plot &plot) const
    {
        std::map<std::size_t, double> shared;
        eachEdge(plot, [&](const PlotEdge &e) {
            const auto it =
                std::lower_bound(m_edges.begin(), m_edges.end(), Owned{e.to, e.from, 0});
            if (it == m_edges.end() || it->from != e.to || it->to != e.from)
                return;
            if (const std::size_t other = ownerOf(it->plot); other != i)
                shared[other] += distance(e.from, e.to);
        });
        return shared;
    }

    void join(std::size_t gone, std::size_t into) { m_owner[gone] = into; }

private:
    struct Owned
    {
        Point from;
        Point to;
        std::size_t plot;
        auto operator<=>(const Owned &) const = default;
    };

    std::size_t ownerOf(std::size_t plot) const
    {
        while (m_owner[plot] != plot)
            plot = m_owner[plot];
        return plot;
    }

    std::vector<Owned> m_edges;
    std::vector<std::size_t> m_owner;
};

} // namespace

std::optional<Plot> mergedPlot(const Plot &a, const Plot &b)
{
    std::vector<PlotEdge> first = edgesOfPlot(a);
    std::vector<PlotEdge> second = edgesOfPlot(b);
    std::sort(first.begin(), first.end(), byEnds);
    std::sort(second.begin(), second.end(), byEnds);
    std::vector<PlotEdge> left;
    for (const PlotEdge &e : first)
        if (!isAmong(second, e.to, e.from))
            left.push_back(e);
    if (left.size() == first.size())
        return std::nullopt;
    for (const PlotEdge &e : second)
        if (!isAmong(first, e.to, e.from))
            left.push_back(e);
    std::vector<Plot> plots = tracedPlots(std::move(left));
    if (plots.size() != 1)
        return std::nullopt;
    return std::move(plots.front());
}

void mergeSmall(std::vector<Plot> &plots, double minimumAreaM2, bool landlocked)
{
    const auto onRoad = [](const Plot &plot) { return roadLength(plot) > 0.0; };
    landlocked = landlocked && std::any_of(plots.begin(), plots.end(), onRoad);
    const auto mustJoin = [&](const Plot &plot, double m2) {
        return m2 < minimumAreaM2 || (landlocked && !onRoad(plot));
    };
    std::set<std::pair<double, std::size_t>> small;
    for (std::size_t i = 0; i < plots.size(); ++i)
        if (const double m2 = area(plots[i]); mustJoin(plots[i], m2))
            small.insert({m2, i});
    if (small.empty())
        return;

    Neighbourhood neighbourhood(plots);
    std::vector<bool> gone(plots.size(), false);
    while (!small.empty()) {
        const auto [m2, i] = *small.begin();
        small.erase(small.begin());
        const bool hasRoad = onRoad(plots[i]);
        std::vector<std::tuple<bool, double, std::size_t>> choices;
        for (const auto &[other, shared] : neighbourhood.of(i, plots[i]))
            choices.emplace_back(!hasRoad && !onRoad(plots[other]), -shared, other);
        std::sort(choices.begin(), choices.end());
        for (const auto &[off, shared, other] : choices) {
            auto merged = mergedPlot(plots[i], plots[other]);
            if (!merged)
                continue;
            small.erase({area(plots[other]), other});
            plots[other] = std::move(*merged);
            plots[i] = {};
            gone[i] = true;
            neighbourhood.join(i, other);
            if (const double both = area(plots[other]); mustJoin(plots[other], both))
                small.insert({both, other});
            break;
        }
    }
    std::vector<Plot> kept;
    for (std::size_t i = 0; i < plots.size(); ++i)
        if (!gone[i])
            kept.push_back(std::move(plots[i]));
    plots = std::move(kept);
}

} // namespace madang::masterplan

// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/road_network.h"

#include "engine/plane.h"
#include "masterplan/engine/segment_grid.h"
#include "engine/shape_check.h"
#include "masterplan/engine/weld.h"

#include <algorithm>

namespace madang::masterplan {

namespace {

// Far below what anyone draws, far above what doubles lose at the coordinates of a UTM zone.
constexpr double samePlaceM = 1e-6;

// Where a segment comes from: stretch `part` of line `line`.
struct Stretch
{
    std::size_t line;
    std::size_t part;
};

SegmentGrid gridOf(const std::vector<Line> &lines, std::vector<Stretch> &stretches)
{
    std::vector<Segment> segments;
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (std::size_t k = 0; k + 1 < lines[i].size(); ++k) {
            segments.push_back({lines[i][k], lines[i][k + 1]});
            stretches.push_back({i, k});
        }
    return SegmentGrid(std::move(segments));
}

// Ends that miss another road by little are moved onto it: onto its point if one is near enough,
// else straight onto the stretch.
void snapEnds(std::vector<Line> &lines, double snapM)
{
    std::vector<Stretch> stretches;
    const SegmentGrid grid = gridOf(lines, stretches);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (const bool front : {true, false}) {
            Point &end = front ? lines[i].front() : lines[i].back();
            const std::size_t own = front ? 0 : lines[i].size() - 2;
            // Ends move by no more than snapM, so that the grid, made before, is right within that.
            grid.near(end, end, 2.0 * snapM, found);
            double nearestPoint = snapM;
            double nearestStretch = snapM;
            Point toPoint = end;
            Point toStretch = end;
            for (const std::size_t s : found) {
                const auto [line, part] = stretches[s];
                if (line == i && part == own)
                    continue;
                const Point a = lines[line][part];
                const Point b = lines[line][part + 1];
                // Of two ends the one drawn later moves.
                const auto movesItself = [&, line = line, part = part](Point p) {
                    const bool later = line > i || (line == i && front);
                    return later
                           && ((part == 0 && p == a) || (part + 2 == lines[line].size() && p == b));
                };
                for (const Point p : {a, b}) {
                    // The other end of a short own stretch would make it vanish.
                    if (movesItself(p)
                        || (line == i && (p == lines[i][own] || p == lines[i][own + 1])))
                        continue;
                    if (const double away = distance(end, p); away <= nearestPoint) {
                        nearestPoint = away;
                        toPoint = p;
                    }
                }
                if (line == i)
                    continue;
                const Point foot = nearestOnSegment(end, a, b);
                if (movesItself(foot))
                    continue;
                if (const double away = distance(end, foot); away <= nearestStretch) {
                    nearestStretch = away;
                    toStretch = foot;
                }
            }
            const Point before = end;
            end = toPoint != end ? toPoint : toStretch;
            if (lineLength(lines[i]) <= samePlaceM)
                end = before;
        }
}

// Points to put into a stretch: where other stretches cross it, touch it or end on it.
struct Insertion
{
    std::size_t segment;
    double along; // 0 to 1
    Point at;

    bool operator<(const Insertion &other) const
    {
        return segment != other.segment ? segment < other.segment : along < other.along;
    }
};

double alongOf(const Segment &s, Point p)
{
    const Point u = s.b - s.a;
    return dot(p - s.a, u) / dot(u, u);
}

// Whether p lies on the stretch, ends included.
bool liesOn(const Segment &s, Point p)
{
    return distance(p, nearestOnSegment(p, s.a, s.b)) <= samePlaceM;
}

void crossingsOf(const SegmentGrid &grid, std::size_t i, std::size_t j,
                 std::vector<Insertion> &insertions)
{
    const Segment &s = grid[i];
    const Segment &t = grid[j];
    bool touches = false;
    for (const Point p : {t.a, t.b})
        if (liesOn(s, p)) {
            insertions.push_back({i, alongOf(s, p), p});
            touches = true;
        }
    for (const Point p : {s.a, s.b})
        if (liesOn(t, p)) {
            insertions.push_back({j, alongOf(t, p), p});
            touches = true;
        }
    if (touches)
        return;
    const Point u = s.b - s.a;
    const Point v = t.b - t.a;
    const double sine = cross(u, v);
    if (sine == 0.0)
        return;
    const double onS = cross(t.a - s.a, v) / sine;
    const double onT = cross(t.a - s.a, u) / sine;
    if (onS <= 0.0 || onS >= 1.0 || onT <= 0.0 || onT >= 1.0)
        return;
    const Point at = s.a + onS * u;
    insertions.push_back({i, onS, at});
    insertions.push_back({j, onT, at});
}

} // namespace

RoadNetwork roadNetwork(const std::vector<Road> &roads, double snapM, Progress &progress)
{
    requireNotNegative(snapM, "the snapping distance");
    std::vector<Line> lines;
    for (std::size_t i = 0; i < roads.size(); ++i) {
        requirePositive(roads[i].widthM, ("the width of road " + std::to_string(i + 1)).c_str(), i);
        lines.push_back(checkedLine(roads[i].centreline, i));
    }
    snapEnds(lines, snapM);
    progress.throwIfCancelled();
    progress.report(0.2);

    std::vector<Stretch> stretches;
    const SegmentGrid grid = gridOf(lines, stretches);
    std::vector<Insertion> insertions;
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        if (i % 1024 == 0)
            progress.throwIfCancelled();
        grid.near(grid[i].a, grid[i].b, samePlaceM, found);
        for (const std::size_t j : found)
            if (j > i)
                crossingsOf(grid, i, j, insertions);
    }
    std::stable_sort(insertions.begin(), insertions.end());
    progress.report(0.6);

    // The lines again, with these points in them.
    std::vector<Line> noded(lines.size());
    auto next = insertions.begin();
    for (std::size_t s = 0; s < grid.size(); ++s) {
        Line &line = noded[stretches[s].line];
        line.push_back(grid[s].a);
        for (; next != insertions.end() && next->segment == s; ++next)
            line.push_back(next->at);
        if (stretches[s].part + 2 == lines[stretches[s].line].size())
            line.push_back(grid[s].b);
    }
    std::vector<Point *> points;
    for (Line &line : noded)
        for (Point &p : line)
            points.push_back(&p);
    weld(points, samePlaceM);
    for (Line &line : noded)
        line.erase(std::unique(line.begin(), line.end()), line.end());

    // A node is an end, or a place passed more than once.
    std::vector<Point> passed;
    RoadNetwork network;
    for (const Line &line : noded) {
        if (line.size() < 2)
            continue;
        passed.insert(passed.end(), line.begin(), line.end());
        network.nodes.push_back(line.front());
        network.nodes.push_back(line.back());
    }
    std::sort(passed.begin(), passed.end());
    for (std::size_t i = 1; i < passed.size(); ++i)
        if (passed[i] == passed[i - 1])
            network.nodes.push_back(passed[i]);
    std::sort(network.nodes.begin(), network.nodes.end());
    network.nodes.erase(std::unique(network.nodes.begin(), network.nodes.end()),
                        network.nodes.end());

    const auto nodeAt = [&network](Point p) {
        const auto it = std::lower_bound(network.nodes.begin(), network.nodes.end(), p);
        return it != network.nodes.end() && *it == p
                   ? static_cast<std::size_t>(it - network.nodes.begin())
                   : network.nodes.size();
    };
    for (std::size_t i = 0; i < noded.size(); ++i) {
        if (noded[i].size() < 2)
            continue;
        NetworkEdge edge{{noded[i].front()}, roads[i].widthM, i, nodeAt(noded[i].front()), 0};
        for (std::size_t k = 1; k < noded[i].size(); ++k) {
            edge.line.push_back(noded[i][k]);
            const std::size_t node = nodeAt(noded[i][k]);
            if (node == network.nodes.size())
                continue;
            edge.to = node;
            network.edges.push_back(edge);
            edge.line = {noded[i][k]};
            edge.from = node;
        }
    }
    progress.report(1.0);
    return network;
}

} // namespace madang::masterplan

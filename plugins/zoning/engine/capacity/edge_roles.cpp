// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/capacity/edge_roles.h"

#include "engine/plane.h"
#include "engine/shape_error.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace madang::zoning {

namespace {

constexpr double leastAlong = 2.0;      // m of road that make an edge a front
constexpr double unknownMargin = 5.0;   // m
constexpr double onRoad = 0.05;         // m: so exactly are parcels drawn that lie on a road
constexpr double longestCut = 12.0;     // m
constexpr double oneDegree = std::numbers::pi / 180.0;
const double sharpestCutCosine = std::cos(75.0 * oneDegree);
const double hollowCosine = std::cos(15.0 * oneDegree);
constexpr double oneFront = 30.0 * oneDegree;
const double straightOnCosine = std::cos(1.0 * oneDegree);
const double cosine45 = std::sqrt(0.5);
constexpr double edgeRounding = 1e-9;

// A part of an edge, m from its begin; empty where the first is not below the second.
using EdgePart = std::pair<double, double>;

constexpr EdgePart noEdgePart{0.0, 0.0};

// Where from + t * rise lies between low and high, t within `piece`.
EdgePart narrowed(EdgePart piece, double from, double rise, double low, double high)
{
    if (std::abs(rise) < 1e-15)
        return from >= low && from <= high ? piece : noEdgePart;
    const double t1 = (low - from) / rise, t2 = (high - from) / rise;
    return {std::max(piece.first, std::min(t1, t2)), std::min(piece.second, std::max(t1, t2))};
}

double unitedParts(std::vector<EdgePart> &pieces)
{
    if (pieces.size() > 1)
        std::sort(pieces.begin(), pieces.end());
    double length = 0.0, reached = 0.0;
    for (const auto &[begin, end] : pieces) {
        length += std::max(0.0, end - std::max(begin, reached));
        reached = std::max(reached, end);
    }
    return length;
}

double enoughRoad(double edgeLength)
{
    return std::min(leastAlong, edgeLength / 2.0) - edgeRounding;
}

bool bendsAsACut(double bend, double ahead)
{
    return bend > 0.0 && ahead > sharpestCutCosine;
}

double distanceTo(Point p, Point a, Point b)
{
    return distance(p, nearestOnSegment(p, a, b));
}

// The part of the stretch of `length` from a along u that lies within `reach` of a segment. The distance to
// a segment has one minimum along a line, so that the part is one piece and can be found by halving.
EdgePart partWithin(Point a, Point u, double length, const RoadIndex::Segment &s, double reach)
{
    const auto far = [&](double t) { return distanceTo(a + t * u, s.a, s.b); };
    double low = 0.0, high = length;
    for (int i = 0; i < 60; ++i) {
        const double t1 = low + (high - low) / 3.0, t2 = high - (high - low) / 3.0;
        (far(t1) <= far(t2) ? high : low) = far(t1) <= far(t2) ? t2 : t1;
    }
    const double nearest = (low + high) / 2.0;
    if (far(nearest) > reach)
        return noEdgePart;
    const auto border = [&](double inside, double outside) {
        if (far(outside) <= reach)
            return outside;
        for (int i = 0; i < 50; ++i) {
            const double middle = (inside + outside) / 2.0;
            (far(middle) <= reach ? inside : outside) = middle;
        }
        return inside;
    };
    return {border(nearest, 0.0), border(nearest, length)};
}

// The part of an edge from which, square to it, a road is met within `reach` of its line, and how far away the line is
// from its ends.
struct AlongRoad
{
    EdgePart part = noEdgePart;
    double farAtBegin = 0.0, farAtEnd = 0.0;

    bool isEmpty() const { return part.first >= part.second; }
};

AlongRoad partAlong(Point a, Point along, Point outward, double length, const RoadIndex::Segment &s, double reach)
{
    const Point c = s.a - a, d = s.b - a;
    const double u0 = dot(c, along), w0 = dot(c, outward);
    const double du = dot(d, along) - u0, dw = dot(d, outward) - w0;
    if (std::abs(dw) > std::abs(du) * (1.0 + edgeRounding) || du == 0.0)
        return {};
    // The way to the line square to the edge is longer than the way square to the road.
    const double slope = dw / du, cosine = 1.0 / std::sqrt(1.0 + slope * slope);
    const double far = (w0 - u0 * slope) * cosine, rise = slope * cosine;
    AlongRoad found;
    found.part = {std::max(0.0, std::min(u0, u0 + du)), std::min(length, std::max(u0, u0 + du))};
    found.part = narrowed(found.part, far, rise, -RoadIndex::tolerance, reach + edgeRounding);
    found.farAtBegin = far + found.part.first * rise;
    found.farAtEnd = far + found.part.second * rise;
    return found;
}

} // namespace

std::size_t edgeCount(const Ring &ring)
{
    return ring.size() > 1 && ring.front() == ring.back() ? ring.size() - 1 : ring.size();
}

void EdgeRoleFinder::readEdges(const Ring &outer)
{
    m_edges.clear();
    m_box = Box();
    m_given = edgeCount(outer);
    double twice = 0.0;
    for (std::size_t i = 0; i < m_given; ++i) {
        const Point a = outer[i], b = outer[i + 1 < m_given ? i + 1 : 0];
        m_box.add(a);
        twice += cross(a - outer[0], b - outer[0]);
        const Point way = b - a;
        const double far = std::sqrt(dot(way, way));
        if (far < leastEdgeLength)
            continue;
        Edge edge;
        edge.index = static_cast<std::uint32_t>(i);
        edge.a = a;
        edge.length = far;
        edge.along = (1.0 / far) * way;
        m_edges.push_back(edge);
    }
    const double sign = twice < 0.0 ? -1.0 : 1.0;
    for (Edge &edge : m_edges)
        edge.outward = -sign * left(edge.along);
}

// Apart from readEdges(), as parcels without a road do not need it.
void EdgeRoleFinder::measureTurns()
{
    const Edge *before = &m_edges.back();
    for (Edge &edge : m_edges) {
        edge.bend = dot(before->along, edge.outward);
        edge.ahead = dot(before->along, edge.along);
        before = &edge;
    }
}

double EdgeRoleFinder::reachOf(const RoadIndex::Segment &segment) const
{
    if (segment.reachKnown)
        return segment.reach;
    for (const Reach &reach : m_unknown)
        if (reach.road == segment.road)
            return std::min(segment.reach, reach.nearest + unknownMargin);
    return segment.reach;
}

// How near the edges come that face it.
void EdgeRoleFinder::reachRoadsOfUnknownWidth()
{
    m_unknown.clear();
    for (const std::uint32_t at : m_near) {
        const RoadIndex::Segment &segment = m_roads[at];
        if (segment.reachKnown)
            continue;
        for (const Edge &edge : m_edges) {
            const AlongRoad met = partAlong(edge.a, edge.along, edge.outward, edge.length, segment, segment.reach);
            if (met.isEmpty())
                continue;
            const double nearest = std::min(std::abs(met.farAtBegin), std::abs(met.farAtEnd));
            const auto known = std::find_if(m_unknown.begin(), m_unknown.end(), [&](const Reach &r) { return r.road == segment.road; });
            if (known == m_unknown.end())
                m_unknown.push_back({segment.road, nearest});
            else
                known->nearest = std::min(known->nearest, nearest);
        }
    }
}

// How much of the edge the stretches make up: all of those that end where the edge or the road does. An edge that leaves
// a road aslant is within the tolerance for a while: where a stretch ends for that, only what lies on the road counts.
double EdgeRoleFinder::countedLength()
{
    std::sort(m_stretches.begin(), m_stretches.end(), [](const Stretch &a, const Stretch &b) { return a.part < b.part; });
    double sum = 0.0;
    for (std::size_t first = 0; first < m_stretches.size();) {
        const double begin = m_stretches[first].part.first;
        double end = m_stretches[first].part.second;
        bool leaves = m_stretches[first].leavesAtBegin, leavesAtEnd = m_stretches[first].leavesAtEnd;
        m_pieces.clear();
        std::size_t next = first;
        for (; next < m_stretches.size() && m_stretches[next].part.first <= end + onRoad; ++next) {
            const Stretch &stretch = m_stretches[next];
            if (stretch.part.second > end) {
                end = stretch.part.second;
                leavesAtEnd = stretch.leavesAtEnd;
            }
            if (stretch.onLand.first < stretch.onLand.second)
                m_pieces.push_back(stretch.onLand);
        }
        leaves = leaves || leavesAtEnd;
        sum += leaves ? unitedParts(m_pieces) : end - begin;
        first = next;
    }
    return sum;
}

void EdgeRoleFinder::findFronts()
{
    for (Edge &edge : m_edges) {
        m_stretches.clear();
        m_along.clear();
        for (const std::uint32_t at : m_near) {
            const RoadIndex::Segment &segment = m_roads[at];
            const double reach = reachOf(segment), margin = segment.reachKnown ? RoadIndex::tolerance : unknownMargin;
            const AlongRoad met = partAlong(edge.a, edge.along, edge.outward, edge.length, segment, reach);
            if (met.isEmpty())
                continue;
            Stretch stretch;
            stretch.part = met.part;
            stretch.leavesAtBegin = met.farAtBegin >= reach - onRoad;
            stretch.leavesAtEnd = met.farAtEnd >= reach - onRoad;
            stretch.onLand = met.part;
            if (met.farAtBegin > reach - margin + onRoad || met.farAtEnd > reach - margin + onRoad)
                stretch.onLand = partAlong(edge.a, edge.along, edge.outward, edge.length, segment, reach - margin + onRoad).part;
            m_stretches.push_back(stretch);
            const EdgePart counted = stretch.leavesAtBegin || stretch.leavesAtEnd ? stretch.onLand : stretch.part;
            if (m_along.empty() || m_along.back().road != segment.road) // segments of a road come together
                m_along.push_back({segment.road, 0.0, segment.width});
            m_along.back().length += std::max(0.0, counted.second - counted.first);
        }
        if (m_stretches.empty())
            continue;
        if (countedLength() < enoughRoad(edge.length)) {
            m_pieces.clear();
            for (const Stretch &stretch : m_stretches)
                m_pieces.push_back(stretch.part);
            if (unitedParts(m_pieces) < edge.length / 2.0 - edgeRounding)
                continue;
        }
        edge.front = true;
        // A road that only the end of the edge lies on does not count beside one that runs along.
        double longest = 0.0;
        for (const Along &road : m_along)
            longest = std::max(longest, road.length);
        for (const Along &road : m_along)
            if (road.length >= std::min(longest, enoughRoad(edge.length)))
                edge.width = std::max(edge.width, road.width);
    }
}

void EdgeRoleFinder::findFrontOnRoadLand()
{
    Edge *best = nullptr;
    double most = 0.0, sum = 0.0, bestWidth = 0.0;
    for (Edge &edge : m_edges) {
        m_pieces.clear();
        double width = 0.0;
        for (const std::uint32_t at : m_near) {
            const RoadIndex::Segment &segment = m_roads[at];
            double reach = segment.reach;
            if (!segment.reachKnown) { // as near as the parcel comes to it
                double nearest = segment.reach;
                for (const Edge &other : m_edges) {
                    nearest = std::min({nearest, distanceTo(segment.a, other.a, other.a + other.length * other.along),
                                        distanceTo(segment.b, other.a, other.a + other.length * other.along), distanceTo(other.a, segment.a, segment.b)});
                }
                reach = std::min(reach, nearest + RoadIndex::tolerance);
            }
            const EdgePart piece = partWithin(edge.a, edge.along, edge.length, segment, reach);
            if (piece.first >= piece.second)
                continue;
            m_pieces.push_back(piece);
            width = std::max(width, segment.width);
        }
        const double part = unitedParts(m_pieces);
        sum += part;
        if (part > most) {
            most = part;
            best = &edge;
            bestWidth = width;
        }
    }
    const bool unknown = std::any_of(m_near.begin(), m_near.end(), [this](std::uint32_t at) { return !m_roads[at].reachKnown; });
    if (!best || (sum < leastAlong - edgeRounding && !unknown))
        return;
    best->front = true;
    best->width = bestWidth;
}

void EdgeRoleFinder::addCornerCuts()
{
    const std::size_t count = m_edges.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (!m_edges[i].front || m_edges[(i + 1) % count].front)
            continue;
        double length = 0.0;
        std::size_t end = 1; // edges from i on; the front after the cut
        bool bends = true;
        for (; end < count; ++end) {
            const Edge &edge = m_edges[(i + end) % count];
            bends = bends && bendsAsACut(edge.bend, edge.ahead);
            if (edge.front)
                break;
            length += edge.length;
        }
        if (end == count || !bends || length > longestCut)
            continue;
        const double width = std::max(m_edges[i].width, m_edges[(i + end) % count].width);
        for (std::size_t k = 1; k < end; ++k) {
            m_edges[(i + k) % count].front = true;
            m_edges[(i + k) % count].width = width;
        }
    }
}

void EdgeRoleFinder::groupFronts()
{
    m_groups.clear();
    const std::size_t count = m_edges.size();
    const auto goesOn = [&](std::size_t i) { return m_edges[i].front && m_edges[(i + count - 1) % count].front; };
    // Begin where a front does, or at its sharpest turn.
    std::size_t begin = 0;
    for (std::size_t i = 0; i < count; ++i)
        if (m_edges[i].front && !goesOn(i)) {
            begin = i;
            break;
        } else if (m_edges[i].ahead < m_edges[begin].ahead) {
            begin = i;
        }
    double turned = 0.0;
    for (std::size_t k = 0; k < count; ++k) {
        const std::size_t i = (begin + k) % count;
        const Edge &edge = m_edges[i];
        if (!edge.front)
            continue;
        const bool begins = k == 0 || !goesOn(i);
        if (!begins)
            turned += std::abs(std::atan2(edge.bend, edge.ahead));
        if (begins || turned >= oneFront) {
            m_groups.push_back({i, 0, 0.0, 0.0, {}, false});
            turned = 0.0;
        }
        Group &group = m_groups.back();
        ++group.count;
        group.length += edge.length;
        group.width = std::max(group.width, edge.width);
        group.outward = group.outward + edge.length * edge.outward;
    }
    for (Group &group : m_groups)
        group.outward = unit(group.outward); // it cannot vanish: edges of a group turn by less than 30°
}

// A rounded corner is several groups.
void EdgeRoleFinder::markCuts()
{
    const std::size_t count = m_edges.size(), groups = m_groups.size();
    if (groups < 3)
        return;
    const auto joined = [&](std::size_t g) { // to the group before it, bending
        const Group &before = m_groups[(g + groups - 1) % groups];
        const Edge &edge = m_edges[m_groups[g].first];
        return (before.first + before.count) % count == m_groups[g].first && bendsAsACut(edge.bend, edge.ahead);
    };
    double longest = 0.0;
    for (const Group &group : m_groups)
        longest = std::max(longest, group.length);
    for (std::size_t g = 0; g < groups; ++g)
        m_groups[g].cut = joined(g) && joined((g + 1) % groups) && m_groups[g].length <= std::min(longestCut, longest / 2.0);
}

LotKind EdgeRoleFinder::kindOf(const Group &principal, bool &opposite) const
{
    bool toLeft = false, toRight = false;
    opposite = false;
    for (const Group &group : m_groups) {
        if (group.cut)
            continue;
        const double ahead = dot(principal.outward, group.outward);
        if (ahead <= -cosine45 + edgeRounding)
            opposite = true;
        else if (ahead < cosine45 - edgeRounding)
            (cross(principal.outward, group.outward) > 0.0 ? toLeft : toRight) = true;
    }
    const int sides = 1 + toLeft + toRight + opposite;
    if (sides > 2)
        return LotKind::BlockEnd;
    if (sides == 2)
        return opposite ? LotKind::Through : LotKind::Corner;

    const Point across = left(principal.outward);
    double low = std::numeric_limits<double>::infinity(), high = -low;
    bool hollow = false;
    for (const Edge &edge : m_edges) {
        const double at = dot(edge.a - m_edges.front().a, across);
        low = std::min(low, at);
        high = std::max(high, at);
        hollow = hollow || (edge.bend < 0.0 && edge.ahead < hollowCosine);
    }
    return hollow && principal.length <= (high - low) / 2.0 + edgeRounding ? LotKind::Flag : LotKind::Interior;
}

void EdgeRoleFinder::finish(LotRoles &roles)
{
    roles.edges.assign(m_given, {});
    roles.kind = LotKind::NoRoad;
    roles.front.reset();
    roles.roadWidth = roles.frontage = 0.0;
    if (m_groups.empty())
        return;
    const bool onlyCuts = std::all_of(m_groups.begin(), m_groups.end(), [](const Group &group) { return group.cut; });
    const Group *principal = nullptr;
    for (const Group &group : m_groups) {
        roles.frontage += group.length;
        if (group.cut && !onlyCuts)
            continue;
        if (!principal || group.width > principal->width + 1e-3
            || (group.width > principal->width - 1e-3 && group.length < principal->length - 1e-6))
            principal = &group;
    }
    bool opposite = false;
    roles.kind = kindOf(*principal, opposite);
    roles.front = m_edges[principal->first].index;
    roles.roadWidth = principal->width;
    for (const Edge &edge : m_edges) {
        LotEdge &out = roles.edges[edge.index];
        if (edge.front)
            out = {EdgeRole::Front, static_cast<float>(edge.width)};
        else if (!opposite && dot(edge.outward, principal->outward) <= -cosine45 + edgeRounding)
            out.role = EdgeRole::Rear;
    }
}

void EdgeRoleFinder::find(const Ring &outer, LotRoles &roles)
{
    readEdges(outer);
    m_groups.clear();
    m_roads.near(m_box, m_near);
    if (m_near.empty() || m_edges.size() < 3)
        return finish(roles);
    reachRoadsOfUnknownWidth();
    findFronts();
    const auto isFront = [](const Edge &edge) { return edge.front; };
    if (std::none_of(m_edges.begin(), m_edges.end(), isFront))
        findFrontOnRoadLand();
    if (std::any_of(m_edges.begin(), m_edges.end(), isFront)) {
        measureTurns();
        addCornerCuts();
        groupFronts();
        markCuts();
    }
    finish(roles);
}

LotRoles rolesWithFront(const Ring &outer, std::size_t frontEdge, double roadWidth)
{
    static const RoadIndex noRoads;
    EdgeRoleFinder finder(noRoads);
    finder.readEdges(outer);
    const auto named = std::find_if(finder.m_edges.begin(), finder.m_edges.end(),
                                    [frontEdge](const auto &edge) { return edge.index == frontEdge; });
    if (named == finder.m_edges.end() || finder.m_edges.size() < 3)
        throw ShapeError(ShapeProblem::BadNumber,
                         "the front edge is " + std::to_string(frontEdge) + "; the polygon has edges 0 to "
                             + std::to_string(finder.m_given == 0 ? 0 : finder.m_given - 1)
                             + " (those between equal points cannot be the front)");
    finder.measureTurns();
    std::vector<EdgeRoleFinder::Edge> &edges = finder.m_edges;
    const std::size_t count = edges.size(), at = static_cast<std::size_t>(named - edges.begin());
    edges[at].front = true;
    for (std::size_t i = at; edges[(i + 1) % count].ahead > straightOnCosine && !edges[(i + 1) % count].front; ++i)
        edges[(i + 1) % count].front = true;
    for (std::size_t i = at + count; edges[i % count].ahead > straightOnCosine && !edges[(i - 1) % count].front; --i)
        edges[(i - 1) % count].front = true;
    for (auto &edge : edges)
        edge.width = edge.front ? roadWidth : 0.0;
    finder.groupFronts();
    LotRoles roles;
    finder.finish(roles);
    return roles;
}

} // namespace madang::zoning

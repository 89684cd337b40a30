// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/capacity/road_index.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace madang::zoning {

enum class EdgeRole : std::uint8_t {
    Side,
    Front, // lies on a road
    Rear   // faces away from the principal front
};

struct LotEdge
{
    EdgeRole role = EdgeRole::Side;
    float roadWidth = 0.0f; // of the road along a front, m; 0 where it is not known
};

// How a parcel lies to the roads about it.
enum class LotKind : std::uint8_t {
    NoRoad,   // no front: every edge is a side
    Interior, // a front on one side
    Flag,     // the same, at the end of a way or neck: the front is at most half as long as the parcel is wide
    Corner,   // fronts on two sides that meet
    Through,  // fronts on two opposite sides
    BlockEnd  // fronts on three sides or all round
};

struct LotRoles
{
    std::vector<LotEdge> edges; // of the ring as it was given: edge i runs from its vertex i to the next
    LotKind kind = LotKind::NoRoad;
    std::optional<std::uint32_t> front; // the first edge of the principal front
    double roadWidth = 0.0;             // of the road along the principal front, m; 0 where it is not known
    double frontage = 0.0;              // length of all fronts, m
};

// m, from edges of each role.
struct Setbacks
{
    double front = 0.0;
    double side = 0.0;
    double rear = 0.0;

    double of(EdgeRole role) const { return role == EdgeRole::Front ? front : role == EdgeRole::Rear ? rear : side; }
    bool operator==(const Setbacks &) const = default;
};

// Shorter edges have no direction, m.
inline constexpr double leastEdgeLength = 1e-9;

// How many edges a ring has: a last point that repeats the first makes none. Equal points that follow
// one another make edges without length, which are sides and of no effect.
std::size_t edgeCount(const Ring &ring);

// Which edges of a parcel's outer ring are its front, sides and rear. (Edges of holes are sides.)
//
// Front: going outwards, square to the edge, the land of a road is met within RoadIndex::tolerance, for
// 2 m of the edge or half of it; the road runs within 45° of the edge. (Of an edge that leaves the road aslant
// only what lies on the road's land counts for the 2 m.) Where a road of unknown width runs
// within RoadIndex::unknownReach, the edges count that face it from no more than 5 m farther away than the
// nearest one. Along road land that is given as polygons: within the tolerance of its border.
// Corner cuts – edges between two fronts, together at most 12 m long, that turn by less than 75° at each
// of their ends – are fronts.
// Where no edge is a front by this, but 2 m of the border lie on the land of a road (at the end of a road,
// or where the parcel is drawn across it), the edge that lies on it for longest is: so that no parcel to
// which the check of road edges (2 m) finds access is without a front.
// Principal front: of fronts that turn by less than 30° in all, which are one, that on the widest road; of
// equally wide ones the shortest. A corner cut only where there is nothing else.
// Rear: what is no front and faces within 45° of the opposite of the principal front (mean of its normals
// by length); nothing where a front does.
//
// An object for each thread: it keeps its memory from parcel to parcel.
class EdgeRoleFinder
{
public:
    // `roads` must outlive it.
    explicit EdgeRoleFinder(const RoadIndex &roads) : m_roads(roads) {}

    // `outer`: valid, in either direction, closed or not.
    void find(const Ring &outer, LotRoles &roles);

private:
    struct Edge
    {
        std::uint32_t index = 0; // in the ring
        Point a;
        Point along;   // unit
        Point outward; // unit
        double length = 0.0;
        double bend = 0.0;  // sine and cosine of the turn at `a`, from the edge before;
        double ahead = 1.0; // positive where the corner is convex
        bool front = false;
        double width = 0.0;
    };
    // Edges that follow one another and are one front.
    struct Group
    {
        std::size_t first = 0;
        std::size_t count = 0;
        double length = 0.0;
        double width = 0.0;
        Point outward;
        bool cut = false; // corner cut
    };
    struct Reach
    {
        std::uint32_t road = 0;
        double nearest = 0.0; // m
    };

    friend LotRoles rolesWithFront(const Ring &outer, std::size_t frontEdge, double roadWidth);

    void readEdges(const Ring &outer);
    void measureTurns();
    double reachOf(const RoadIndex::Segment &segment) const;
    void reachRoadsOfUnknownWidth();
    double countedLength();
    void findFronts();
    void findFrontOnRoadLand();
    void addCornerCuts();
    void groupFronts();
    void markCuts();
    void finish(LotRoles &roles);
    LotKind kindOf(const Group &principal, bool &opposite) const;

    const RoadIndex &m_roads;
    std::vector<Edge> m_edges; // those that have a length
    std::size_t m_given = 0;   // number of edges of the ring
    Box m_box;
    std::vector<std::uint32_t> m_near;
    std::vector<Reach> m_unknown;
    std::vector<std::pair<double, double>> m_pieces; // of an edge, m from its begin
    // Where an edge lies along a segment of a road.
    struct Stretch
    {
        std::pair<double, double> part, onLand; // m from the begin of the edge; the whole, and without the tolerance
        bool leavesAtBegin = false, leavesAtEnd = false; // ends there as the road is too far
    };
    std::vector<Stretch> m_stretches;
    struct Along
    {
        std::uint32_t road;
        double length, width;
    };
    std::vector<Along> m_along;
    std::vector<Group> m_groups;
};

// The same where the front is named: the edge `frontEdge` of the ring as given (0: from its first vertex to
// its second), with what goes straight on from it (within 1°). Throws ShapeError where there is no such edge.
LotRoles rolesWithFront(const Ring &outer, std::size_t frontEdge, double roadWidth = 0.0);

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"
#include "zoning/engine/capacity/box.h"

#include <span>
#include <vector>

namespace madang::zoning {

// An edge of a parcel and how far from it nothing may be built.
struct SetbackEdge
{
    Point a, b;
    Point along;  // unit, from a to b
    Point inward; // unit, to the side of the land
    double length = 0.0;
    double setback = 0.0;
};

// Edges of one ring, the outer one first; those without length left out.
struct SetbackRing
{
    std::span<const SetbackEdge> edges;
    double signedArea = 0.0;
};

// Keeps the part of the convex polygon `from` where dot(normal, p) >= least. `to` is another vector.
void clipConvex(std::span<const Point> from, Point normal, double least, std::vector<Point> &to);

// Area of a polygon whose points run anticlockwise, m².
double areaOf(std::span<const Point> ring);

// The area of the land that lies at least as far from every edge as its setback: exactly, without
// drawing it. An object for each thread: it keeps its memory.
//
// What the setbacks take is the union of a rectangle along each edge, as wide as the setback to either
// side, and a disc round each vertex, with the larger setback of its two edges. The land is the sum of
// triangles between a vertex and the edges, some of which count as negative. From each the rectangles are
// cut away, which leaves convex pieces. Each is divided among the discs that reach it by the lines of equal
// power (power diagram), so that in each share only one disc counts; the area that a polygon has in common
// with a disc is known in closed form. Time grows with the square of the number of edges.
class LandLeft
{
public:
    double area(std::span<const SetbackRing> rings);
    // The same for a convex polygon without holes: it need not be divided into triangles.
    double areaOfConvex(const SetbackRing &ring);

    // Round a vertex.
    struct Disc
    {
        Point centre;
        double radius = 0.0;
        const SetbackEdge *before = nullptr; // the edges that meet there
        const SetbackEdge *after = nullptr;
        bool takes = false; // something that the rectangles leave
    };
    // Of the rings whose area was asked for last.
    std::span<const Disc> discs() const { return m_discs; }
    // As if each took something, without the area: for rings of very many edges.
    void takeAllDiscs(std::span<const SetbackRing> rings);

private:
    struct Piece
    {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    struct Pieces
    {
        std::vector<Point> points;
        std::vector<Piece> pieces;
        void clear();
        void add(std::span<const Point> piece);
        std::span<const Point> operator[](std::size_t i) const;
    };

    void collect(std::span<const SetbackRing> rings);
    double left(std::span<const Point> convex);
    void cutAway(const SetbackEdge &edge, std::span<const Point> piece);
    double outsideDiscs(std::span<const Point> piece);

    std::vector<const SetbackEdge *> m_edges; // that take land
    std::vector<Box> m_boxes;                 // of what they take
    std::vector<Disc> m_discs;
    Pieces m_now, m_next;
    std::vector<Point> m_a, m_b, m_out;
    std::vector<const Disc *> m_reaching;
};

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/capacity/land_left.h"

#include "engine/plane.h"

#include <algorithm>
#include <cmath>

namespace madang::zoning {

namespace {

constexpr double onlyTouching = 1e-9; // m: shapes that overlap by less only touch
constexpr double noPieceArea = 1e-11; // m²

// What a disc of `radius` about the origin has in common with the triangle from the origin to p and q; with
// the sign of the triangle.
double discAndTriangle(Point p, Point q, double radius)
{
    const double square = radius * radius;
    const auto sector = [square](Point a, Point b) { return 0.5 * square * std::atan2(cross(a, b), dot(a, b)); };
    if (dot(p, p) <= square && dot(q, q) <= square)
        return 0.5 * cross(p, q);
    const Point way = q - p;
    const double a = dot(way, way), b = dot(p, way), c = dot(p, p) - square;
    const double root = b * b - a * c;
    if (root <= 0.0)
        return sector(p, q);
    const double t1 = (-b - std::sqrt(root)) / a, t2 = (-b + std::sqrt(root)) / a;
    if (t2 <= 0.0 || t1 >= 1.0)
        return sector(p, q);
    const Point in = t1 > 0.0 ? p + t1 * way : p, out = t2 < 1.0 ? p + t2 * way : q;
    return (t1 > 0.0 ? sector(p, in) : 0.0) + 0.5 * cross(in, out) + (t2 < 1.0 ? sector(out, q) : 0.0);
}

double discAndPolygon(std::span<const Point> polygon, Point centre, double radius)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < polygon.size(); ++i)
        sum += discAndTriangle(polygon[i] - centre, polygon[i + 1 < polygon.size() ? i + 1 : 0] - centre, radius);
    return sum;
}

// Whether more of a convex polygon than a touch lies within `radius`. It may say yes too often only where
// the centre lies close to it.
bool reaches(std::span<const Point> polygon, Point centre, double radius)
{
    const double square = (radius - onlyTouching) * (radius - onlyTouching);
    bool inside = true;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Point a = polygon[i], b = polygon[i + 1 < polygon.size() ? i + 1 : 0];
        inside = inside && cross(b - a, centre - a) >= 0.0;
        const Point way = centre - nearestOnSegment(centre, a, b);
        if (dot(way, way) < square)
            return true;
    }
    return inside;
}

} // namespace

void clipConvex(std::span<const Point> from, Point normal, double least, std::vector<Point> &to)
{
    to.clear();
    if (from.empty())
        return;
    Point before = from.back();
    double high = dot(normal, before) - least;
    for (const Point p : from) {
        const double here = dot(normal, p) - least;
        if ((here > 0.0 && high < 0.0) || (here < 0.0 && high > 0.0))
            to.push_back(before + (high / (high - here)) * (p - before));
        if (here >= 0.0)
            to.push_back(p);
        before = p;
        high = here;
    }
}

double areaOf(std::span<const Point> ring)
{
    double twice = 0.0;
    for (std::size_t i = 2; i < ring.size(); ++i)
        twice += cross(ring[i - 1] - ring[0], ring[i] - ring[0]);
    return 0.5 * twice;
}

void LandLeft::Pieces::clear()
{
    points.clear();
    pieces.clear();
}

void LandLeft::Pieces::add(std::span<const Point> piece)
{
    const std::size_t begin = points.size();
    points.insert(points.end(), piece.begin(), piece.end());
    pieces.push_back({begin, points.size()});
}

std::span<const Point> LandLeft::Pieces::operator[](std::size_t i) const
{
    return {points.data() + pieces[i].begin, points.data() + pieces[i].end};
}

void LandLeft::collect(std::span<const SetbackRing> rings)
{
    m_edges.clear();
    m_boxes.clear();
    m_discs.clear();
    for (const SetbackRing &ring : rings) {
        const SetbackEdge *before = &ring.edges.back();
        for (const SetbackEdge &edge : ring.edges) {
            const double radius = std::max(before->setback, edge.setback);
            if (radius > 0.0)
                m_discs.push_back({edge.a, radius, before, &edge, false});
            before = &edge;
            if (edge.setback <= 0.0)
                continue;
            Box box;
            box.add(edge.a);
            box.add(edge.b);
            m_edges.push_back(&edge);
            m_boxes.push_back(box.grown(edge.setback));
        }
    }
}

// Adds to m_next what the rectangle along an edge leaves of a piece.
void LandLeft::cutAway(const SetbackEdge &edge, std::span<const Point> piece)
{
    double low = std::numeric_limits<double>::infinity(), high = -low, near = low, far = -low;
    for (const Point p : piece) {
        const double along = dot(p - edge.a, edge.along), aside = dot(p - edge.a, edge.inward);
        low = std::min(low, along);
        high = std::max(high, along);
        near = std::min(near, aside);
        far = std::max(far, aside);
    }
    if (high <= onlyTouching || low >= edge.length - onlyTouching || near >= edge.setback - onlyTouching || far <= onlyTouching - edge.setback)
        return m_next.add(piece);
    const struct
    {
        Point normal;
        double least;
    } outside[] = {{edge.inward, dot(edge.inward, edge.a) + edge.setback},
                   {-1.0 * edge.along, -dot(edge.along, edge.a)},
                   {edge.along, dot(edge.along, edge.a) + edge.length},
                   {-1.0 * edge.inward, edge.setback - dot(edge.inward, edge.a)}};
    m_a.assign(piece.begin(), piece.end());
    for (const auto &side : outside) {
        clipConvex(m_a, side.normal, side.least, m_out);
        if (areaOf(m_out) > noPieceArea)
            m_next.add(m_out);
        clipConvex(m_a, -1.0 * side.normal, -side.least, m_b);
        m_a.swap(m_b);
        if (areaOf(m_a) <= noPieceArea)
            return;
    }
}

double LandLeft::outsideDiscs(std::span<const Point> piece)
{
    const double whole = areaOf(piece);
    Box box;
    for (const Point p : piece)
        box.add(p);
    m_reaching.clear();
    for (Disc &disc : m_discs)
        if (Box{disc.centre.x, disc.centre.y, disc.centre.x, disc.centre.y}.grown(disc.radius).meets(box)
            && reaches(piece, disc.centre, disc.radius)) {
            disc.takes = true;
            m_reaching.push_back(&disc);
        }
    if (m_reaching.empty())
        return whole;
    if (m_reaching.size() == 1)
        return std::max(0.0, whole - discAndPolygon(piece, m_reaching[0]->centre, m_reaching[0]->radius));

    const Point origin = piece[0]; // powers are small there
    double covered = 0.0;
    for (std::size_t i = 0; i < m_reaching.size(); ++i) {
        const Point c = m_reaching[i]->centre - origin;
        const double power = dot(c, c) - m_reaching[i]->radius * m_reaching[i]->radius;
        m_a.clear();
        for (const Point p : piece)
            m_a.push_back(p - origin);
        for (std::size_t j = 0; j < m_reaching.size() && !m_a.empty(); ++j) {
            if (i == j)
                continue;
            const Point d = m_reaching[j]->centre - origin;
            const double other = dot(d, d) - m_reaching[j]->radius * m_reaching[j]->radius;
            if (c == d) { // rings that touch in a vertex: the larger disc, of equal ones the first
                if (other < power || (other == power && j < i))
                    m_a.clear();
                continue;
            }
            clipConvex(m_a, 2.0 * (c - d), power - other, m_b);
            m_a.swap(m_b);
        }
        if (!m_a.empty())
            covered += discAndPolygon(m_a, c, m_reaching[i]->radius);
    }
    return std::max(0.0, whole - covered);
}

double LandLeft::left(std::span<const Point> convex)
{
    m_now.clear();
    m_now.add(convex);
    Box box;
    for (const Point p : convex)
        box.add(p);
    for (std::size_t e = 0; e < m_edges.size() && !m_now.pieces.empty(); ++e) {
        if (!m_boxes[e].meets(box))
            continue;
        m_next.clear();
        for (std::size_t i = 0; i < m_now.pieces.size(); ++i)
            cutAway(*m_edges[e], m_now[i]);
        std::swap(m_now, m_next);
    }
    double sum = 0.0;
    for (std::size_t i = 0; i < m_now.pieces.size(); ++i)
        sum += outsideDiscs(m_now[i]);
    return sum;
}

void LandLeft::takeAllDiscs(std::span<const SetbackRing> rings)
{
    collect(rings);
    for (Disc &disc : m_discs)
        disc.takes = true;
}

double LandLeft::area(std::span<const SetbackRing> rings)
{
    collect(rings);
    double sum = 0.0;
    const Point origin = rings[0].edges[0].a;
    for (const SetbackRing &ring : rings) {
        // An outer ring counts, a hole is taken off, whichever way they run.
        const double sign = (&ring == rings.data()) == (ring.signedArea > 0.0) ? 1.0 : -1.0;
        for (const SetbackEdge &edge : ring.edges) {
            Point triangle[3] = {origin, edge.a, edge.b};
            const double twice = cross(edge.a - origin, edge.b - origin);
            if (std::abs(twice) <= noPieceArea)
                continue;
            if (twice < 0.0)
                std::swap(triangle[1], triangle[2]);
            sum += (twice < 0.0 ? -sign : sign) * left(triangle);
        }
    }
    return sum;
}

double LandLeft::areaOfConvex(const SetbackRing &ring)
{
    collect({&ring, 1});
    std::vector<Point> &points = m_out;
    points.clear();
    for (const SetbackEdge &edge : ring.edges)
        points.push_back(edge.a);
    if (ring.signedArea < 0.0)
        std::reverse(points.begin(), points.end());
    m_b = points; // left() uses m_out
    m_now.clear();
    return left(m_b);
}

} // namespace madang::zoning

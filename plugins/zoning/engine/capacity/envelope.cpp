// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/capacity/envelope.h"

#include "engine/geos_shapes.h"
#include "engine/plane.h"
#include "engine/shape_check.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>

namespace madang::zoning {

namespace {

constexpr double noEnvelope = 1e-6;        // m²: less is what rounding leaves of nothing
constexpr double straightSine = 1e-9;  // of a turn that is none
constexpr double cornerSlack = 1e-7;   // m: right angles are right to rounding
constexpr int quarterSegments = 16;
constexpr std::size_t mostExact = 400; // edges; LandLeft would take longer than GEOS

// Its points lie on the normals of both edges, where it goes over into their setbacks without a step, and at most
// 90°/quarterSegments apart.
Ring discRing(const LandLeft::Disc &disc)
{
    constexpr double fullTurn = 2.0 * std::numbers::pi;
    const double from = std::atan2(disc.before->inward.y, disc.before->inward.x);
    double to = std::atan2(disc.after->inward.y, disc.after->inward.x);
    if (to < from)
        to += fullTurn;
    Ring ring;
    const auto arc = [&](double begin, double end) {
        const int steps = static_cast<int>(std::ceil((end - begin) / fullTurn * 4 * quarterSegments - 1e-9));
        for (int i = 0; i < steps; ++i) {
            const double angle = begin + (end - begin) * i / steps;
            ring.push_back(disc.centre + disc.radius * Point{std::cos(angle), std::sin(angle)});
        }
    };
    arc(from, to);
    arc(to, from + fullTurn);
    return ring;
}

void moveBy(Point way, Polygon &polygon)
{
    for (Point &p : polygon.outer)
        p = p + way;
    for (Ring &hole : polygon.holes)
        for (Point &p : hole)
            p = p + way;
}

} // namespace

EnvelopeMaker::EnvelopeMaker() = default;
EnvelopeMaker::~EnvelopeMaker() = default;
EnvelopeMaker::EnvelopeMaker(EnvelopeMaker &&) noexcept = default;
EnvelopeMaker &EnvelopeMaker::operator=(EnvelopeMaker &&) noexcept = default;

template <typename SetbackOf> void EnvelopeMaker::readRing(const Ring &ring, SetbackOf &&setbackOf)
{
    const std::size_t count = edgeCount(ring), begin = m_edges.size();
    double twice = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        const Point a = ring[i] - m_origin, b = ring[i + 1 < count ? i + 1 : 0] - m_origin;
        const Point way = b - a;
        const double far = std::sqrt(dot(way, way));
        if (far < leastEdgeLength)
            continue;
        twice += cross(a, b);
        m_edges.push_back({a, b, (1.0 / far) * way, {}, far, setbackOf(i)});
    }
    for (std::size_t i = begin; i < m_edges.size(); ++i)
        m_edges[i].inward = left(m_edges[i].along);
    if (m_edges.size() > begin)
        m_extents.push_back({begin, m_edges.size(), twice / 2.0});
}

void EnvelopeMaker::read(const Polygon &lot, std::span<const double> setbacks, double ofHoles)
{
    if (setbacks.size() != edgeCount(lot.outer))
        throw std::invalid_argument("a setback is needed for each edge of the parcel");
    for (const double setback : setbacks)
        requireNotNegative(setback, "a setback");
    requireNotNegative(ofHoles, "a setback");
    m_edges.clear();
    m_extents.clear();
    m_origin = lot.outer.empty() ? Point{} : lot.outer.front();
    readRing(lot.outer, [setbacks](std::size_t i) { return setbacks[i]; });
    if (m_extents.empty())
        return;
    for (const Ring &hole : lot.holes)
        readRing(hole, [ofHoles](std::size_t) { return ofHoles; });
    m_rings.clear();
    for (std::size_t ring = 0; ring < m_extents.size(); ++ring) {
        const Extent &extent = m_extents[ring];
        if ((extent.signedArea > 0.0) != (ring == 0)) // the land is on the right
            for (std::size_t i = extent.begin; i < extent.end; ++i)
                m_edges[i].inward = -1.0 * m_edges[i].inward;
        m_rings.push_back({{m_edges.data() + extent.begin, extent.end - extent.begin}, extent.signedArea});
    }
}

bool EnvelopeMaker::isConvex() const
{
    if (m_rings.size() != 1)
        return false;
    const SetbackEdge *before = &m_rings.front().edges.back();
    for (const SetbackEdge &edge : m_rings.front().edges) {
        if (dot(before->inward, edge.along) < -straightSine)
            return false;
        before = &edge;
    }
    return true;
}

// Of a convex parcel.
bool EnvelopeMaker::linesAreEnough() const
{
    const SetbackEdge *before = &m_rings.front().edges.back();
    for (const SetbackEdge &edge : m_rings.front().edges) {
        const double cosine = -dot(before->along, edge.along); // of the interior angle
        if (before->setback + edge.setback * cosine < -cornerSlack || edge.setback + before->setback * cosine < -cornerSlack)
            return false;
        before = &edge;
    }
    return true;
}

void EnvelopeMaker::cutByLines()
{
    const SetbackRing &ring = m_rings.front();
    m_cut.clear();
    for (const SetbackEdge &edge : ring.edges)
        m_cut.push_back(edge.a);
    if (ring.signedArea < 0.0)
        std::reverse(m_cut.begin(), m_cut.end());
    for (const SetbackEdge &edge : ring.edges) {
        if (edge.setback <= 0.0)
            continue;
        clipConvex(m_cut, edge.inward, dot(edge.inward, edge.a) + edge.setback, m_other);
        m_cut.swap(m_other);
        if (m_cut.empty())
            return;
    }
}

double EnvelopeMaker::areaRead()
{
    if (m_extents.empty())
        return 0.0;
    double area = 0.0;
    if (isConvex()) {
        if (linesAreEnough()) {
            cutByLines();
            area = areaOf(m_cut);
        } else {
            area = m_left.areaOfConvex(m_rings.front());
        }
    } else if (m_edges.size() <= mostExact) {
        area = m_left.area(m_rings);
    } else {
        m_left.takeAllDiscs(m_rings);
        for (const Polygon &part : drawnByGeos())
            area += madang::area(part);
    }
    return area > noEnvelope ? area : 0.0;
}

// The parcel without a rectangle along each edge and without the discs that take more, after areaRead(). Buffers of edges
// would be the same, and so much slower that drawing a town would take a minute.
std::vector<Polygon> EnvelopeMaker::drawnByGeos()
{
    if (!m_geos)
        m_geos = std::make_unique<madang::Geos>();
    const madang::Geos &geos = *m_geos;
    Polygon land;
    for (const SetbackRing &ring : m_rings) {
        Ring &points = &ring == m_rings.data() ? land.outer : land.holes.emplace_back();
        for (const SetbackEdge &edge : ring.edges)
            points.push_back(edge.a);
    }
    madang::Geometry left = geos.polygon(land);
    const auto take = [&](Ring ring) {
        const madang::Geometry taken = geos.polygon({std::move(ring), {}});
        left = geos.own(GEOSDifference_r(geos.handle(), left.get(), taken.get()));
    };
    for (const SetbackEdge &edge : m_edges)
        if (edge.setback > 0.0) {
            const Point aside = edge.setback * edge.inward;
            take({edge.a - aside, edge.b - aside, edge.b + aside, edge.a + aside});
        }
    for (const LandLeft::Disc &disc : m_left.discs())
        if (disc.takes)
            take(discRing(disc));
    std::vector<Polygon> parts = geos.polygonsOf(left.get());
    std::erase_if(parts, [](const Polygon &part) { return madang::area(part) <= noEnvelope; });
    for (Polygon &part : parts)
        moveBy(m_origin, part);
    return parts;
}

Envelope EnvelopeMaker::shapeRead()
{
    Envelope envelope;
    envelope.areaM2 = areaRead();
    if (envelope.areaM2 <= 0.0)
        return envelope;
    if (isConvex() && linesAreEnough()) {
        Polygon polygon{m_cut, {}};
        moveBy(m_origin, polygon);
        envelope.polygons.push_back(normalised(std::move(polygon)));
    } else {
        envelope.polygons = drawnByGeos();
    }
    return envelope;
}

double EnvelopeMaker::area(const Polygon &lot, std::span<const LotEdge> edges, const Setbacks &setbacks)
{
    return area(lot, setbacksOf(edges, setbacks), setbacks.side);
}

double EnvelopeMaker::area(const Polygon &lot, std::span<const double> setbacks, double ofHoles)
{
    read(lot, setbacks, ofHoles);
    return areaRead();
}

Envelope EnvelopeMaker::shape(const Polygon &lot, std::span<const LotEdge> edges, const Setbacks &setbacks)
{
    return shape(lot, setbacksOf(edges, setbacks), setbacks.side);
}

Envelope EnvelopeMaker::shape(const Polygon &lot, std::span<const double> setbacks, double ofHoles)
{
    read(lot, setbacks, ofHoles);
    return shapeRead();
}

std::span<const double> EnvelopeMaker::setbacksOf(std::span<const LotEdge> edges, const Setbacks &setbacks)
{
    m_setbacks.clear();
    for (const LotEdge &edge : edges)
        m_setbacks.push_back(setbacks.of(edge.role));
    return m_setbacks;
}

} // namespace madang::zoning

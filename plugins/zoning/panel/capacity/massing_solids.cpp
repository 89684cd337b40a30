// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/capacity/massing_solids.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace madang::zoning {

namespace {

using Wall = MassingSolid::Wall;

// Walls do not cross: one is nearer wherever the eye meets both.
bool isNearerWall(const Wall &a, const Wall &b)
{
    const double left = std::max(a.from.across, b.from.across);
    const double right = std::min(a.to.across, b.to.across);
    const double least = 1e-6 * std::max(a.to.across - a.from.across, b.to.across - b.from.across);
    if (right - left <= least)
        return false;
    const double middle = (left + right) / 2.0;
    const auto awayAt = [middle](const Wall &wall) {
        const double share = (middle - wall.from.across) / (wall.to.across - wall.from.across);
        return wall.from.away + share * (wall.to.away - wall.from.away);
    };
    return awayAt(a) < awayAt(b);
}

bool runsAnticlockwise(const QPolygonF &ring)
{
    double twice = 0.0;
    for (int i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i] - ring[0];
        const QPointF b = ring[(i + 1) % ring.size()] - ring[0];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return twice > 0.0;
}

void addWalls(QVector<Wall> &walls, QPolygonF ring, bool isOuter, const MassingSpace &space)
{
    if (ring.size() > 1 && ring.first() == ring.last())
        ring.removeLast();
    if (ring.size() < 3)
        return;
    // The land is on the left: what runs to the right then faces the eye.
    if (runsAnticlockwise(ring) != isOuter)
        std::reverse(ring.begin(), ring.end());
    constexpr double edgeOn = 1e-9;
    for (int i = 0; i < ring.size(); ++i) {
        const Wall wall{space.see(ring[i]), space.see(ring[(i + 1) % ring.size()])};
        if (wall.to.across - wall.from.across > edgeOn)
            walls << wall;
    }
}

} // namespace

MassingSpace::MassingSpace(const Massing &massing, const MassingSight &sight, const QRectF &room)
    : m_turn(sight.turn * M_PI / 180.0)
    , m_tilt(sight.tilt * M_PI / 180.0)
{
    QRectF box;
    for (const Massing::Part &part : massing.parcel)
        box |= part.outer.boundingRect();
    m_middle = box.center();
    double reach = 1.0;
    for (const Massing::Part &part : massing.parcel)
        for (const QPointF &point : part.outer)
            reach = std::max(reach, QLineF(m_middle, point).length());
    double height = massing.shellHeight();
    for (const Massing::Block &block : massing.existing)
        height = std::max(height, block.height);
    const double deep = 2.0 * reach * std::sin(m_tilt) + height * std::cos(m_tilt);
    m_scale = std::max(1e-9, std::min(room.width() / (2.0 * reach), room.height() / deep));
    m_origin = QPointF(room.center().x(), room.center().y() + m_scale * (deep / 2.0 - reach * std::sin(m_tilt)));
}

MassingSpace::Seen MassingSpace::see(const QPointF &point) const
{
    const QPointF from = point - m_middle;
    return {from.x() * std::cos(m_turn) - from.y() * std::sin(m_turn), from.x() * std::sin(m_turn) + from.y() * std::cos(m_turn)};
}

QPointF MassingSpace::place(const Seen &seen, double height) const
{
    return m_origin + m_scale * QPointF(seen.across, -(seen.away * std::sin(m_tilt) + height * std::cos(m_tilt)));
}

QPainterPath MassingSpace::outline(const Massing::Part &part, double height) const
{
    QPainterPath path; // odd-even: rings may turn either way
    const auto add = [&](const QPolygonF &ring) {
        QPolygonF seen;
        for (const QPointF &point : ring)
            seen << place(point, height);
        path.addPolygon(seen);
        path.closeSubpath();
    };
    add(part.outer);
    for (const QPolygonF &hole : part.holes)
        add(hole);
    return path;
}

MassingSolid::MassingSolid(const Massing::Part &ground, double bottom, double top, const MassingSpace &space)
    : ground(ground)
    , bottom(bottom)
    , top(top)
{
    QVector<Wall> facing;
    addWalls(facing, ground.outer, true, space);
    for (const QPolygonF &hole : ground.holes)
        addWalls(facing, hole, false, space);
    for (const int i : backToFront(int(facing.size()), [&](int a, int b) { return isNearerWall(facing[a], facing[b]); }))
        walls << facing[i];
}

bool isNearer(const MassingSolid &a, const MassingSolid &b)
{
    return std::any_of(a.walls.cbegin(), a.walls.cend(), [&](const Wall &one) {
        return std::any_of(b.walls.cbegin(), b.walls.cend(), [&](const Wall &other) { return isNearerWall(one, other); });
    });
}

QVector<int> backToFront(int count, const std::function<bool(int, int)> &hides)
{
    QVector<int> left(count);
    std::iota(left.begin(), left.end(), 0);
    QVector<int> order;
    while (!left.isEmpty()) {
        int next = 0;
        for (int i = 0; i < left.size(); ++i)
            if (std::none_of(left.cbegin(), left.cend(), [&](int other) { return other != left[i] && hides(left[i], other); })) {
                next = i;
                break;
            }
        order << left.takeAt(next);
    }
    return order;
}

} // namespace madang::zoning

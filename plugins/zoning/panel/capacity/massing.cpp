// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/capacity/massing.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace madang::zoning {

namespace {

// Positive for a ring that runs anticlockwise. Coordinates are taken from the first point, as those of a map are large.
double signedArea(const QPolygonF &ring)
{
    double twice = 0.0;
    for (int i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i] - ring[0];
        const QPointF b = ring[(i + 1) % ring.size()] - ring[0];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return twice / 2.0;
}

double areaOf(const Massing::Part &part)
{
    double area = std::abs(signedArea(part.outer));
    for (const QPolygonF &hole : part.holes)
        area -= std::abs(signedArea(hole));
    return area;
}

QPointF centreOf(const QPolygonF &ring)
{
    const double area = signedArea(ring);
    if (area == 0.0)
        return ring.boundingRect().center();
    QPointF sum;
    for (int i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i] - ring[0];
        const QPointF b = ring[(i + 1) % ring.size()] - ring[0];
        sum += (a + b) * (a.x() * b.y() - b.x() * a.y());
    }
    return ring[0] + sum / (6.0 * area);
}

// Below this share of the envelope the footprint is drawn as one of its own.
constexpr double nearlyAll = 0.995;

} // namespace

double Massing::envelopeArea() const
{
    double area = 0.0;
    for (const Part &part : envelope)
        area += areaOf(part);
    return area;
}

double Massing::builtHeight() const
{
    return footprint > 0.0 && floors ? std::max(0, *floors) * storey : 0.0;
}

double Massing::shellHeight() const
{
    return std::max(builtHeight(), heightLimit.value_or(0.0));
}

bool Massing::isScaled() const
{
    return footprint > 0.0 && footprint < nearlyAll * envelopeArea();
}

QVector<Massing::Part> Massing::built() const
{
    if (footprint <= 0.0)
        return {};
    if (!isScaled())
        return envelope;
    const double share = std::sqrt(footprint / envelopeArea());
    QVector<Part> parts;
    for (const Part &part : envelope) {
        const QPointF centre = centreOf(part.outer);
        const auto scaled = [&](QPolygonF ring) {
            for (QPointF &point : ring)
                point = centre + (point - centre) * share;
            return ring;
        };
        Part smaller{scaled(part.outer), {}};
        for (const QPolygonF &hole : part.holes)
            smaller.holes << scaled(hole);
        parts << smaller;
    }
    return parts;
}

MassingLook MassingLook::ofWindow(const QPalette &palette, const QFont &font)
{
    const QColor ink = palette.color(QPalette::WindowText);
    const bool dark = ink.lightness() > palette.color(QPalette::Window).lightness();
    MassingLook look;
    look.font = font;
    look.paper = palette.color(QPalette::Window);
    look.ink = ink;
    look.quiet = palette.color(QPalette::Mid);
    look.ground = dark ? QColor(0x3A, 0x40, 0x38) : QColor(0xE9, 0xE6, 0xDA);
    look.front = dark ? QColor(0xFF, 0x8A, 0x65) : QColor(0xC8, 0x45, 0x1B);
    look.side = dark ? QColor(0x6F, 0xB7, 0xF2) : QColor(0x1F, 0x6F, 0xB2);
    look.rear = dark ? QColor(0xC9, 0xA0, 0xF0) : QColor(0x7B, 0x3F, 0xA8);
    look.mass = dark ? QColor(0x5F, 0xA8, 0x9A) : QColor(0x8F, 0xC7, 0xBA);
    look.envelope = dark ? QColor(0xA8, 0xB8, 0xC4) : QColor(0x6B, 0x7C, 0x8A);
    look.existing = dark ? QColor(0x8A, 0x7C, 0x6C) : QColor(0x6E, 0x5F, 0x50);
    return look;
}

MassingLook MassingLook::ofPaper(const QFont &font)
{
    QPalette paper;
    paper.setColor(QPalette::Window, Qt::white);
    paper.setColor(QPalette::WindowText, QColor(0x22, 0x22, 0x22));
    paper.setColor(QPalette::Mid, QColor(0x99, 0x99, 0x99));
    return ofWindow(paper, font);
}

MassingSight MassingSight::of(const Massing &massing)
{
    constexpr double aside = 28.0;
    const Massing::Edge *front = nullptr;
    for (const Massing::Edge &edge : massing.edges)
        if (edge.role == Massing::Role::Front && (!front || edge.line.length() > front->line.length()))
            front = &edge;
    MassingSight sight;
    sight.turn = -aside;
    if (!front || massing.parcel.isEmpty())
        return sight;
    // The eye looks along the edge's inward normal. Of the two normals it is the one that points to the land's middle.
    const QPointF inward = massing.parcel[0].outer.boundingRect().center() - front->line.center();
    QPointF normal(-front->line.dy(), front->line.dx());
    if (QPointF::dotProduct(normal, inward) < 0.0)
        normal = -normal;
    sight.turn = std::atan2(normal.x(), normal.y()) * 180.0 / M_PI - aside;
    return sight;
}

} // namespace madang::zoning

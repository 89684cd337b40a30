// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/panel/capacity/massing.h"

#include <QPainterPath>

#include <functional>

namespace madang::zoning {

// From metres to the place where it is drawn: axonometric, as if the eye were very far away.
class MassingSpace {
public:
    // The parcel with all that stands on it fits into `room`, from every side in the same size, so that turning does not
    // make it breathe.
    MassingSpace(const Massing &massing, const MassingSight &sight, const QRectF &room);

    // A place on the ground as the eye has it: metres to the right, and away.
    struct Seen {
        double across = 0.0;
        double away = 0.0;
    };
    Seen see(const QPointF &point) const;
    QPointF place(const Seen &seen, double height) const;
    QPointF place(const QPointF &point, double height) const { return place(see(point), height); }
    QPainterPath outline(const Massing::Part &part, double height) const;

private:
    double m_turn;
    double m_tilt;
    double m_scale = 1.0;
    QPointF m_middle; // metres
    QPointF m_origin; // where it is drawn
};

// An upright block, and those of its walls that face the eye, each from left to right, from the farthest to the nearest.
struct MassingSolid {
    struct Wall {
        MassingSpace::Seen from, to;
    };

    MassingSolid(const Massing::Part &ground, double bottom, double top, const MassingSpace &space);

    Massing::Part ground;
    double bottom = 0.0;
    double top = 0.0;
    QVector<Wall> walls;
};

// Whether `a` hides a part of `b`, or would if it were high enough. They do not cross.
bool isNearer(const MassingSolid &a, const MassingSolid &b);

// 0 to count - 1, from back to front, where hides(i, j) tells that i stands before j. Things that hide each other in a circle
// stay in their order.
QVector<int> backToFront(int count, const std::function<bool(int, int)> &hides);

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/junction.h"

#include "masterplan/engine/mitred_line.h"
#include "engine/plane.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace madang::masterplan {

namespace {

constexpr double pi = std::numbers::pi;
constexpr double straightOn = 1e-6;       // rad
constexpr double leastCorner = pi / 18.0; // 10°
constexpr double smallestPartOfRadius = 0.1;

Point outwards(const JunctionArm &arm)
{
    return unit(arm.away[1] - arm.away[0]);
}

// The angle from `arm` anticlockwise to `next`, above 0 up to 2π.
double gapBetween(const JunctionArm &arm, const JunctionArm &next)
{
    const Point u = outwards(arm);
    const Point v = outwards(next);
    const double angle = std::atan2(cross(u, v), dot(u, v));
    return angle > 0.0 ? angle : angle + 2.0 * pi;
}

// The first `reach` metres.
Line beginning(const Line &line, double reach)
{
    Line part{line.front()};
    double gone = 0.0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double step = distance(line[i - 1], line[i]);
        if (gone + step >= reach) {
            part.push_back(line[i - 1] + ((reach - gone) / step) * (line[i] - line[i - 1]));
            break;
        }
        gone += step;
        part.push_back(line[i]);
    }
    return part;
}

// Two lines' first meeting: the stretch of each that it lies on.
struct FirstMeeting
{
    std::size_t onFirst;
    std::size_t onSecond;
    Point at;
};

std::optional<FirstMeeting> firstMeeting(const Line &first, const Line &second)
{
    for (std::size_t i = 0; i + 1 < first.size(); ++i)
        for (std::size_t j = 0; j + 1 < second.size(); ++j) {
            const Point u = first[i + 1] - first[i];
            const Point v = second[j + 1] - second[j];
            const double sine = cross(u, v);
            if (sine == 0.0)
                continue;
            const double s = cross(second[j] - first[i], v) / sine;
            const double t = cross(second[j] - first[i], u) / sine;
            if (s >= 0.0 && s <= 1.0 && t >= 0.0 && t <= 1.0)
                return FirstMeeting{i, j, first[i] + s * u};
        }
    return std::nullopt;
}

// Points of the arc around `centre` from `from` clockwise to `to`, ends included.
Line clockwiseArc(Point centre, Point from, Point to, double arcErrorM)
{
    const Point a = from - centre;
    const Point b = to - centre;
    double sweep = std::atan2(-cross(a, b), dot(a, b));
    if (sweep < 0.0)
        sweep += 2.0 * pi;
    const double radius = length(a);
    const double step = 2.0 * std::acos(std::max(0.5, 1.0 - arcErrorM / radius));
    const int chords = std::max(1, static_cast<int>(std::ceil(sweep / step - 1e-9)));
    Line arc{from};
    for (int k = 1; k < chords; ++k) {
        const double angle = -sweep * k / chords;
        arc.push_back(centre
                      + Point{a.x * std::cos(angle) - a.y * std::sin(angle),
                              a.x * std::sin(angle) + a.y * std::cos(angle)});
    }
    arc.push_back(to);
    return arc;
}

std::optional<Polygon> splayOfRadius(const JunctionArm &arm, const JunctionArm &next,
                                     CornerShape shape, double radius, double arcErrorM)
{
    // The centre of the arc is as far from both edges as the radius.
    // No further along than straight arms would need, twice over: what bends beyond does not matter.
    const double needed = 2.0 * (arm.halfWidthM + next.halfWidthM + 2.0 * radius)
                          / std::sin(std::min(gapBetween(arm, next), pi / 2.0));
    const Line first = beginning(arm.away, std::min(arm.reachM, needed));
    const Line second = beginning(next.away, std::min(next.reachM, needed));
    const auto besideFirst = mitredParallel(first, arm.halfWidthM + radius, false);
    const auto besideSecond = mitredParallel(second, -next.halfWidthM - radius, false);
    if (!besideFirst || !besideSecond)
        return std::nullopt;
    const auto centre = firstMeeting(*besideFirst, *besideSecond);
    if (!centre)
        return std::nullopt;

    const Point u = unit(first[centre->onFirst + 1] - first[centre->onFirst]);
    const Point v = unit(second[centre->onSecond + 1] - second[centre->onSecond]);
    const Point footOnFirst =
        nearestOnSegment(centre->at, first[centre->onFirst], first[centre->onFirst + 1]);
    const Point footOnSecond =
        nearestOnSegment(centre->at, second[centre->onSecond], second[centre->onSecond + 1]);
    const Point touchFirst = footOnFirst + arm.halfWidthM * left(u);
    const Point touchSecond = footOnSecond - next.halfWidthM * left(v);

    Polygon splay;
    splay.outer.assign(first.begin(), first.begin() + centre->onFirst + 1);
    splay.outer.push_back(footOnFirst);
    if (shape == CornerShape::Round) {
        const Line arc = clockwiseArc(centre->at, touchFirst, touchSecond, arcErrorM);
        splay.outer.insert(splay.outer.end(), arc.begin(), arc.end());
    } else {
        splay.outer.push_back(touchFirst);
        splay.outer.push_back(touchSecond);
    }
    splay.outer.push_back(footOnSecond);
    for (std::size_t k = centre->onSecond; k > 0; --k)
        splay.outer.push_back(second[k]);
    return splay;
}

} // namespace

void arrangeArms(Point junction, std::vector<JunctionArm> &arms)
{
    std::stable_sort(arms.begin(), arms.end(), [](const JunctionArm &a, const JunctionArm &b) {
        const Point u = outwards(a);
        const Point v = outwards(b);
        return std::atan2(u.y, u.x) < std::atan2(v.y, v.x);
    });
    for (JunctionArm &arm : arms) {
        const Point across = arm.halfWidthM * left(outwards(arm));
        arm.leftEnd = junction + across;
        arm.rightEnd = junction - across;
    }
    if (arms.size() < 2)
        return;
    for (std::size_t i = 0; i < arms.size(); ++i) {
        JunctionArm &next = arms[(i + 1) % arms.size()];
        if (arms[i].halfWidthM == next.halfWidthM
            && std::abs(gapBetween(arms[i], next) - pi) < straightOn)
            next.rightEnd = arms[i].leftEnd;
    }
}

std::vector<Polygon> junctionWedges(Point junction, const std::vector<JunctionArm> &arms)
{
    std::vector<Polygon> wedges;
    if (arms.size() < 2)
        return wedges;
    for (std::size_t i = 0; i < arms.size(); ++i) {
        const JunctionArm &arm = arms[i];
        const JunctionArm &next = arms[(i + 1) % arms.size()];
        if (arm.leftEnd == next.rightEnd || gapBetween(arm, next) <= pi + straightOn)
            continue;
        Polygon wedge{{junction, arm.leftEnd, next.rightEnd}, {}};
        const auto corner = meeting(arm.leftEnd, outwards(arm), next.rightEnd, outwards(next));
        if (corner
            && distance(*corner, junction)
                   <= mitreLimit * std::max(arm.halfWidthM, next.halfWidthM)) {
            wedge.outer.insert(wedge.outer.begin() + 2, *corner);
            // Edges of very different widths may meet beside the wedge.
            if (signedArea({junction, arm.leftEnd, *corner}) <= 0.0
                || signedArea({junction, *corner, next.rightEnd}) <= 0.0)
                wedge.outer.erase(wedge.outer.begin() + 2);
        }
        if (signedArea(wedge.outer) > 0.0)
            wedges.push_back(std::move(wedge));
    }
    return wedges;
}

std::optional<Polygon> cornerSplay(Point junction, const JunctionArm &arm, const JunctionArm &next,
                                   CornerShape shape, double radiusM, double arcErrorM)
{
    const double gap = gapBetween(arm, next);
    if (shape == CornerShape::Sharp || radiusM <= 0.0 || gap < leastCorner
        || gap > pi - leastCorner)
        return std::nullopt;
    // The largest part of the radius that fits, to a sixteenth.
    for (int part = 16; part > 16 * smallestPartOfRadius; --part)
        if (auto splay = splayOfRadius(arm, next, shape, radiusM * part / 16.0, arcErrorM)) {
            splay->outer.front() = junction;
            return splay;
        }
    return std::nullopt;
}

} // namespace madang::masterplan

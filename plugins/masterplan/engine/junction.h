// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"

#include <optional>
#include <vector>

namespace madang::masterplan {

// What the corner of two roads' land is cut off with, so that vehicles can turn and drivers see.
enum class CornerShape {
    Sharp, // nothing: the lands simply meet
    Cut,   // a straight splay between the two points where the arc would touch
    Round  // an arc that touches both
};

// One road as seen from a junction: its centreline, leading away, and half the width of its land, m.
struct JunctionArm
{
    Line away;
    double halfWidthM = 0.0;
    // How far along it a corner may reach, m.
    double reachM = 0.0;
    // Where the flat end of its land begins and ends, seen leading away.
    Point leftEnd;
    Point rightEnd;
};

// Puts the arms in anticlockwise order of the direction they leave in, sets their ends, and makes
// neighbours that go straight on with the same width end in the very same point.
void arrangeArms(Point junction, std::vector<JunctionArm> &arms);

// What flat ends leave open: on the outer side of a bend, the wedge between two neighbouring arms, up
// to where their edges meet (cut off beyond the mitre limit). Arms as arrangeArms() leaves them.
std::vector<Polygon> junctionWedges(Point junction, const std::vector<JunctionArm> &arms);

// The land around the corner between `arm` and `next`, its neighbour anticlockwise, with the corner
// splayed: from the junction along the one to where an arc of `radiusM` touches its edge, and back
// along the other. Where an arc of this radius does not fit, the largest that does, as far as it is
// more than a tenth. An arc is drawn with chords that miss it by at most `arcErrorM`. Nothing where
// no arc fits, and where the arms leave in almost the same (under 10°) or opposite directions.
// On straight arms that leave at θ the arc touches R / tan(θ/2) from the corner, and the splay
// measures R² (1/tan(θ/2) − (π − θ)/2).
std::optional<Polygon> cornerSplay(Point junction, const JunctionArm &arm, const JunctionArm &next,
                                   CornerShape shape, double radiusM, double arcErrorM);

} // namespace madang::masterplan

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

class QImage;

namespace madang::report {

// Draws what makes a picture a map on paper: a scale bar of a round length in its lower left corner, a north arrow in
// its upper right, and a frame. `metresPerPixel` on the ground; nothing is drawn for a scale that is not positive.
void drawMapMarks(QImage &map, double metresPerPixel, double dpi);

// The longest of 1, 2, 5 × 10ⁿ that is not longer than `longest`.
double roundLength(double longest);

} // namespace madang::report

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace madang::example {

// How compact a polygon is: 4πA / P², 1 for a circle, near 0 for a thread (Polsby & Popper 1991, p. 349).
// Area in m², perimeter in m. 0 where the perimeter is 0.
double compactness(double area, double perimeter);

} // namespace madang::example

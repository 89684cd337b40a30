// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/mitred_line.h"

#include "engine/plane.h"

namespace madang::masterplan {

std::optional<Line> mitredParallel(const Line &line, double leftM, bool closed)
{
    const std::size_t count = line.size();
    const std::size_t stretches = closed ? count : count - 1;
    std::vector<Point> along(stretches);
    for (std::size_t i = 0; i < stretches; ++i)
        along[i] = unit(line[(i + 1) % count] - line[i]);

    Line parallel(count);
    for (std::size_t i = 0; i < count; ++i) {
        const bool first = !closed && i == 0;
        const bool last = !closed && i + 1 == count;
        const Point before = along[first ? 0 : (i + stretches - 1) % stretches];
        const Point after = along[last ? stretches - 1 : i];
        // Halfway between the two normals, as long as 1/cos of half the bend: its square is
        // 2 / (1 + cos of the bend).
        const double twiceCosineSquare = 1.0 + dot(before, after);
        if (twiceCosineSquare < 2.0 / (mitreLimit * mitreLimit))
            return std::nullopt;
        parallel[i] = line[i] + (leftM / twiceCosineSquare) * (left(before) + left(after));
    }
    for (std::size_t i = 0; i < stretches; ++i)
        if (dot(parallel[(i + 1) % count] - parallel[i], along[i]) <= 0.0)
            return std::nullopt;
    return parallel;
}

} // namespace madang::masterplan

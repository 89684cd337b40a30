// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/weld.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace madang::masterplan {

void weld(const std::vector<Point *> &points, double tolerance)
{
    std::vector<std::size_t> order(points.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) {
        return *points[i] != *points[j] ? *points[i] < *points[j] : i < j;
    });

    // Along x; every point joins the first one before it that is near. Chains of near points do not
    // creep: all of them go where the first of the chain in the list is.
    std::vector<std::size_t> chief(points.size());
    for (std::size_t k = 0; k < order.size(); ++k) {
        const std::size_t i = order[k];
        chief[i] = i;
        for (std::size_t back = k; back-- > 0;) {
            const std::size_t j = order[back];
            if (points[i]->x - points[j]->x > tolerance)
                break;
            if (std::abs(points[i]->y - points[j]->y) <= tolerance) {
                chief[i] = chief[j];
                break;
            }
        }
    }
    std::vector<std::size_t> first(points.size(), points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        first[chief[i]] = std::min(first[chief[i]], i);
    std::vector<Point> at(points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        at[i] = *points[first[chief[i]]];
    for (std::size_t i = 0; i < points.size(); ++i)
        *points[i] = at[i];
}

} // namespace madang::masterplan

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QVariantMap>

#include <algorithm>
#include <vector>

namespace madang::masterplan {

// How large pieces of land are: count, area_ha together, and in m² smallest_m2, median_m2, mean_m2, largest_m2. The last
// four are absent where there are none.
inline QVariantMap landSizes(std::vector<double> squareMetres)
{
    double sum = 0.0;
    for (const double each : squareMetres)
        sum += each;
    QVariantMap sizes{{QStringLiteral("count"), int(squareMetres.size())}, {QStringLiteral("area_ha"), sum / 10000.0}};
    if (squareMetres.empty())
        return sizes;
    std::sort(squareMetres.begin(), squareMetres.end());
    const std::size_t half = squareMetres.size() / 2;
    sizes.insert(QStringLiteral("smallest_m2"), squareMetres.front());
    sizes.insert(QStringLiteral("median_m2"),
                 squareMetres.size() % 2 == 1 ? squareMetres[half] : (squareMetres[half - 1] + squareMetres[half]) / 2.0);
    sizes.insert(QStringLiteral("mean_m2"), sum / double(squareMetres.size()));
    sizes.insert(QStringLiteral("largest_m2"), squareMetres.back());
    return sizes;
}

} // namespace madang::masterplan

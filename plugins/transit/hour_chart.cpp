// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/hour_chart.h"

#include <algorithm>

namespace madang::transit {

Chart hourChart(const QVariantList &runs)
{
    const auto first = std::find_if(runs.begin(), runs.end(), [](const QVariant &value) { return value.toLongLong() > 0; });
    Chart chart;
    chart.firstBar = double(first - runs.begin());
    Chart::Bars bars;
    for (auto hour = first; hour != runs.end(); ++hour)
        bars.values << hour->toDouble();
    chart.bars << bars;
    chart.counts = true;
    return chart;
}

} // namespace madang::transit

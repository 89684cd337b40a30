// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/chart.h"

#include <QVariantList>

namespace madang::transit {

// A bar for each hour of the service day from the first one used; hours past 24 follow on. `runs` from hour 0. Words and
// the manner of numbers are left to the panel and the report.
Chart hourChart(const QVariantList &runs);

} // namespace madang::transit

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sample/bus_lines.h"

namespace madang::sample {

// Writes the lines as a GTFS feed (a zip): weekdays, weekends and fixed public holidays of 2026 to
// 2028, runs both ways from 05:30, a night run of the first line that ends after 24:00, names in
// English with Khmer and Korean translations.
void writeGtfsFeed(const BusNetwork &network, const QString &path);

} // namespace madang::sample

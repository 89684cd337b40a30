// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace madang {

class ReportBuilder;

namespace transit {

// The part of a report on public transport as it runs: map, routes with their runs, runs hour by hour, source.
void writeTransitReport(ReportBuilder &report);

} // namespace transit
} // namespace madang

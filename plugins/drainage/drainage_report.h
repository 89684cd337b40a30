// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace madang {
class ReportBuilder;
}

namespace madang::drainage {

// The chapter on drainage: the map of streams and drains, what the terrain gives, what it cannot give, where it is from.
void writeDrainageChapter(ReportBuilder &report);

} // namespace madang::drainage

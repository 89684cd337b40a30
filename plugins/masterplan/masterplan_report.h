// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace madang {
class ReportBuilder;
}

namespace madang::masterplan {

// Roads by typical section and the land they take; blocks and parcels, how many and how large.
void writeMasterplanChapter(ReportBuilder &report);

} // namespace madang::masterplan

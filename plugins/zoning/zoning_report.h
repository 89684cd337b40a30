// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace madang {
class ReportBuilder;
}

namespace madang::zoning {

// The land-use chapter: zoning map, table of classes in both languages with what is unverified marked, bars of shares,
// and what the figures must be read with.
void writeLandUseChapter(ReportBuilder &report);

} // namespace madang::zoning

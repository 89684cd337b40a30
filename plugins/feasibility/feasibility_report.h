// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace madang {
class ReportBuilder;
}

namespace madang::feasibility {

// The economic chapter: cash flow, present values at Korea's and ADB's rates side by side, internal rates of return,
// assumptions with sources. Says what is missing where the plan has no cash flow, or one that cannot be read.
void writeEconomicChapter(ReportBuilder &report);

} // namespace madang::feasibility

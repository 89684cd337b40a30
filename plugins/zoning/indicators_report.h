// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace madang {
class ReportBuilder;
}

namespace madang::zoning {

// The section on indicators: those of the base plan beside those of the report's scenario (or of the first other one) in a table
// with their targets, as bars and as a radar; what is not known, and why; what stands for what, and the sources of what was entered.
void writeIndicators(ReportBuilder &report);

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace madang {
class ReportBuilder;
}

namespace madang::zoning {

// The section on what may be built: the rules of each class in use, in the form of the country's law, with what is unverified
// marked; floor area, homes, people and jobs of the base plan beside those of the report's scenario (or of the first other one); the
// map of what binds.
void writeCapacity(ReportBuilder &report);

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/report_builder.h"
#include "core/plan/plan_reader.h"

namespace madang::zoning {

// The scenarios that a report sets side by side (uids): the base plan and the report's; where that is the base plan, the first other
// one, or the base plan alone where there is none.
inline QStringList scenariosBeside(const ReportBuilder &report)
{
    QStringList uids{QStringLiteral("base")};
    if (report.scenario() != QLatin1String("base"))
        return uids << report.scenario();
    for (const Scenario &scenario : report.plan().scenarios())
        if (scenario.uid != QLatin1String("base"))
            return uids << scenario.uid;
    return uids;
}

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/demand/phase_balance.h"

#include <algorithm>

namespace madang::zoning {

namespace {

void addUp(std::optional<double> &sum, const std::optional<double> &of)
{
    if (of)
        sum = sum.value_or(0.0) + *of;
}

std::optional<double> missing(const std::optional<double> &asked, const std::optional<double> &there)
{
    if (!asked || !there)
        return std::nullopt;
    return std::max(0.0, *asked - *there);
}

} // namespace

std::vector<PhaseState> phaseBalance(const std::vector<PhaseNeed> &phases)
{
    std::vector<PhaseState> states;
    PhaseState sum;
    for (const PhaseNeed &phase : phases) {
        addUp(sum.capacityPeople, phase.capacityPeople);
        addUp(sum.capacityJobs, phase.capacityJobs);
        sum.missingPeople = missing(phase.people, sum.capacityPeople);
        sum.missingJobs = missing(phase.jobs, sum.capacityJobs);
        states.push_back(sum);
    }
    return states;
}

} // namespace madang::zoning

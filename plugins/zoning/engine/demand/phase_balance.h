// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace madang::zoning {

// A phase: what is asked for by its end, and what is built within it. Nothing stands for what is not known.
struct PhaseNeed
{
    std::optional<double> people, jobs; // altogether, from the start of the plan to the end of the phase
    std::optional<double> capacityPeople, capacityJobs; // of the phase alone
};

struct PhaseState
{
    std::optional<double> capacityPeople, capacityJobs; // of this phase and those before it
    std::optional<double> missingPeople, missingJobs;   // 0 where there is enough
};

// Adds capacity up from phase to phase and sets it against what is asked for at the end of each. A phase whose capacity is
// not known adds nothing; before the first known one nothing is missing or enough: that is not known either.
std::vector<PhaseState> phaseBalance(const std::vector<PhaseNeed> &phases);

} // namespace madang::zoning

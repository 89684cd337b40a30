// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/failure.h"
#include "zoning/engine/suitability/ahp.h"

namespace madang::zoning {

// What is wrong with a pairwise comparison, to the person who made it.
WrongInputFailure failureOf(const PairwiseError &error);

} // namespace madang::zoning

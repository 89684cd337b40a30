// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/failure.h"
#include "zoning/engine/demand/land_demand.h"
#include "zoning/engine/demand/projection.h"

namespace madang::zoning {

// What an engine's error is to the person who gave the numbers.
WrongInputFailure failureOf(const ProjectionError &error);
WrongInputFailure failureOf(const LandDemandError &error);

} // namespace madang::zoning

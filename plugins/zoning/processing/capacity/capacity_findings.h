// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/processing/capacity/plan_district.h"

namespace madang::zoning {

// What the capacity of a plan must be read with: those of its data and rules, and what they come to.
QVector<Finding> capacityFindings(const PlanDistrict &plan);

} // namespace madang::zoning

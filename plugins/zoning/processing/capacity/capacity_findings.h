// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/processing/capacity/plan_district.h"

namespace madang::zoning {

// What the capacity of a plan must be read with. That of its data is the same whatever its rules are.
QVector<Finding> findingsOfData(const PlanDistrict &plan);
QVector<Finding> findingsOfRules(const PlanDistrict &plan);

} // namespace madang::zoning

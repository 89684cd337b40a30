// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/processing/capacity/plan_district.h"

#include <QVariantMap>

namespace madang::zoning {

// "parcels", sums and "binding" of the result map of madang:capacity.
QVariantMap totalsMap(const CapacityTotals &totals);
// One of its "rows", but for uid, number, code and verified.
QVariantMap capacityRow(double areaM2, double existingM2, const ParcelCapacity &known);

// Whether every regulation that binds a site so is verified; nothing where none does.
std::optional<bool> isBindingVerified(const PlanDistrict &plan, std::size_t site);

// Of a plan: "classes", "phases".
QVariantList classRows(const PlanDistrict &plan);
QVariantList phaseRows(const PlanDistrict &plan);
QVariantList siteRows(const PlanDistrict &plan);

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/panel/capacity/massing.h"
#include "zoning/processing/capacity/parcel_sheet.h"
#include "zoning/processing/capacity/buildings_on_land.h"

#include <functional>

namespace madang::zoning {

// What is drawn of a parcel. `roadWords` names a front by the width of its road, 0 where that is not known.
Massing massingOf(const ParcelSheet &sheet, const std::vector<BuildingOnLand> &standing, const std::function<QString(double)> &roadWords);

} // namespace madang::zoning

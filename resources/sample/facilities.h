// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sample/name.h"
#include "sample/place.h"

#include <vector>

namespace madang::sample {

// A public building or place. The piece of land that it stands on gets `landUse`, unless that is
// empty.
struct Facility {
    Name name;
    QString kind;
    QgsPointXY place;
    QString landUse;
    double capacity = 0; // pupils, beds, stalls or seats by kind; 0 where it says nothing
};

std::vector<Facility> facilities();

} // namespace madang::sample

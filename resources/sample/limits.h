// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sample/name.h"
#include "sample/place.h"

#include <vector>

namespace madang::sample {

// Water, and ground where building is limited.
struct Limit {
    Name name;
    QString kind, severity;
    QgsGeometry area;
};

std::vector<Limit> limits();

} // namespace madang::sample

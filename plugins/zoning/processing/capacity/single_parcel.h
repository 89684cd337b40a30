// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"
#include "zoning/engine/regulation/parameter.h"

#include <QString>
#include <QVariantMap>

#include <optional>

namespace madang::zoning {

// A parcel without a plan, as typed on a command line.
struct SingleParcel {
    QString geometry;         // WKT of a polygon, metres
    QString roads;            // WKT of roads (lines or polygons of their land), metres; where it is empty `frontEdge` says the front
    int frontEdge = 0;        // of the outer ring, from 0
    ParameterValues limits;   // those given
    double existingM2 = 0.0;
};

// The result map of madang:capacity with one row. Throws WrongInputFailure for a geometry or a value that cannot be meant.
QVariantMap capacityOfSingleParcel(const SingleParcel &parcel);

} // namespace madang::zoning

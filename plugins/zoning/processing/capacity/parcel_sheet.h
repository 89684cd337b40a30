// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/capacity/district.h"

#include <QString>

#include <vector>

namespace madang::zoning {

// A rule as it holds for one parcel.
struct SheetRule {
    Parameter parameter = Parameter::Far;
    double value = 0.0;
    QString uid, code, set;        // of the regulation; empty for what Madang reckons with by itself
    QString citation, confidence;
    bool verified = false;
    bool isOwn = false;   // Madang's own assumption: the plan says nothing
    bool isMixed = false; // a mean over several zones, or cut by an overlay
};

// Everything that is known about the capacity of one parcel, for a person to follow.
struct ParcelSheet {
    QString uid, number, table;
    struct Part {
        QString code, set;
        double share = 0.0; // of the parcel
        bool overlay = false;
        int priority = 0;
    };
    std::vector<Part> zones; // largest first
    double areaM2 = 0.0;
    double existingM2 = 0.0;
    ParcelCapacity known;         // kind of lot, road width, setbacks, envelope, capacity
    std::vector<SheetRule> rules; // those that have a value, by Parameter
    QString bindingRule;          // uid of the regulation that binds; empty where several do, or none
    Use use = Use::Other;
    // On a plane in metres, to be drawn.
    std::vector<Polygon> shape;
    std::vector<LotEdge> edges; // of the outer rings of `shape`, one after the other
    std::vector<Polygon> envelope;
    double storeyHeightM = 0.0;
};

} // namespace madang::zoning

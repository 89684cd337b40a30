// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "zoning/engine/indicators/evaluation.h"

#include <QMap>
#include <QString>
#include <QVariantList>

namespace madang {
class PlanReader;
}
class QgsFeedback;

namespace madang::zoning {

// What a scenario says that indicators are made from, and what it was counted from.
struct ReadFacts {
    PlanFacts facts;
    QMap<QString, qint64> counts; // rows used, by "zone", "road", "facility:school", "site:parcel" …
    QString feedTitle, feedSource; // of the timetable; empty where none was used
    QVariantList basis; // what stands for what: {code, measure, value}, see IndicatorWords::basis
};

// Reads what is drawn in a scenario (uid), and what its rules allow on parcels, or on blocks and zones where there are none. Zones
// part the land; streets are as wide as their rows say. Homes are the sites with the people that the rules allow there, or, where
// the rules do not say so for half of the residential land, the residential zones in squares of 50 m. Throws Failure, and
// Cancelled when `progress` says so.
ReadFacts readFacts(const PlanReader &plan, const QString &scenario, Progress &progress);

} // namespace madang::zoning

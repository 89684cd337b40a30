// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/processing/capacity/parcel_sheet.h"

#include <QString>
#include <QVector>

namespace madang::zoning {

// One step on the way from a site to its floor area, as it is read.
struct CapacityStep {
    QString title;
    QString working; // how it comes about, with numbers; may be empty
    QString result;
    QString source;  // of the rule, with where it stands; empty where no rule is behind it
    bool verified = true;
    bool binds = false; // it decides the floor area
};

// From the site to what may be built, in the order in which it is reckoned, in a language.
QVector<CapacityStep> capacitySteps(const ParcelSheet &sheet, const QString &language);
// "Height binds: 3 storeys of 3.5 m fit below 12 m." – the answer in a sentence.
QString bindingSentence(const ParcelSheet &sheet, const QString &language);

} // namespace madang::zoning

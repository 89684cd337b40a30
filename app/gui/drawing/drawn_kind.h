// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgis.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace madang {

// What a planner draws by hand: a table of the plan, and the column that says what a row of it is.
struct DrawnKind {
    QString table;
    QString column; // its values are chosen in the drawing bar
    Qgis::GeometryType geometry;
    const char *name;     // context DrawnKind
    const char *drawName; // of the edit that draws one, context EditName
    QString usual = {};   // the value to begin with; empty for the first of the list

    QString label() const; // "Zones", in the language of the window
};

const std::vector<DrawnKind> &drawnKinds();
const DrawnKind &drawnKind(const QString &table); // the first one for a table that nobody draws
// The tables whose boundaries are the same lines on the ground, this one among them: zones, blocks and parcels lie in each
// other. All others are by themselves.
QStringList tablesTogether(const QString &table);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"
#include "processing/ground_plane.h"
#include "zoning/engine/capacity/district.h"
#include "zoning/processing/regulation/plan_rules.h"

#include <QString>

#include <memory>
#include <vector>

namespace madang {
class PlanReader;
}

namespace madang::zoning {

// The sites of a scenario and what may be built on them.
struct PlanDistrict {
    // Parcels, and blocks that hold most of none; zones where a plan has neither.
    enum class Table : quint8 { Parcel, Block, Zone };
    struct Site {
        QString uid, number;
        qint32 land = -1;  // its main land in rules(): of the largest part; -1 outside all zones
        qint32 phase = -1; // in phases; -1 where it has none
        float zoned = 0;   // share of it that lies in zones, 0 to 1
        Table table = Table::Parcel;
    };
    std::vector<Site> sites; // as those of `district`
    QStringList phases;      // uids
    std::unique_ptr<District> district;
    std::unique_ptr<GroundPlane> ground;
    PlanRules rules;  // of the plan, whatever their dates
    QString date;     // of the law (ISO)
    double existingOutsideM2 = 0; // floor area of buildings on no site
    QStringList partlyParcelled;  // uids of blocks that are divided in part: their other land is in no site
    double partlyParcelledM2 = 0; // that land
    int buildings = 0, buildingsWithoutFloors = 0;
    QVector<Finding> findings;    // about the data; those of the rules are in rules.findings

    int count(Table table) const;
    QString codeOf(std::size_t site) const; // land-use code of its main land; empty outside all zones
};

// The name of the plan's table.
QString nameOf(PlanDistrict::Table table);

// Reads sites, zones, roads and buildings of a scenario (uid or name) and reckons their capacity by the law of `date` (ISO; empty:
// lawDate()). Throws Failure and Cancelled.
std::unique_ptr<PlanDistrict> readPlanDistrict(const PlanReader &plan, const QString &scenario, const QString &date, Progress &progress);

} // namespace madang::zoning

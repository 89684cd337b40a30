// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "masterplan/engine/right_of_way.h"
#include "processing/ground_plane.h"
#include "masterplan/processing/land_notes.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace madang::masterplan {

// How wide the roads of a scenario are, and how their junctions are cut.
struct RoadRule {
    // A typical section (see typical_section.h) for some roads whatever they say of themselves, and for all that say
    // nothing: no section, no width, no class that has a usual one.
    QString section;
    bool forAll = false;  // but railways and paths
    QStringList forRoads; // uids
    RightOfWayRule corners;
};

// A road of the scenario that has land.
struct PlannedRoad {
    enum class Source {
        Given,    // RoadRule says so
        Section,  // road.section
        Width,    // road.width
        Class,    // the usual section of road.class
        Otherwise // it says nothing: RoadRule::section
    };
    QString uid;
    QString section; // as stored; empty where its width alone is known
    Source source = Source::Width;
    double widthM = 0.0;
    double lengthM = 0.0; // on the ellipsoid
};

struct RoadLand {
    std::vector<PlannedRoad> roads;
    std::vector<Polygon> land;   // on the ground plane, disjoint
    std::vector<Polygon> access; // the same of the roads that land may be entered from: not those only for driving through
    int junctions = 0;           // of three roads and more
};

// The roads of a scenario that a section may be given to at once: all but railways and paths. By uid.
QStringList roadsForSections(const PlanReader &plan, const QString &scenario);

// The typical sections that the scenario's roads have, as stored, each once.
QStringList sectionsOfRoads(const PlanReader &plan, const QString &scenario);

// The land of the scenario's roads; those that end on the border of `site` (on the ground plane, may be empty) reach across
// it. Railways, and paths without a width, are left out. Throws Failure for a section that is none, and Cancelled.
RoadLand readRoadLand(const PlanReader &plan, const QString &scenario, const RoadRule &rule, const std::vector<Polygon> &site,
                      const GroundPlane &ground, LandNotes &notes, Progress &progress);

} // namespace madang::masterplan

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "processing/ground_plane.h"
#include "masterplan/processing/land_draft.h"

namespace madang::masterplan {

// How many rows of a table a cut touches.
struct CutCount {
    QString table;
    int changed = 0;
    int added = 0; // pieces beside the largest one, which stays the row
    int removed = 0;
};

// Takes the roads' land away from the polygons of a table (block, zone without overlays, parcel). What loses less than a
// twentieth of a square metre stays as it is, also a part of a row whose other parts are cut; pieces under a square metre
// that are cut off go with the roads.
CutCount cutLand(const PlanReader &plan, const QString &scenario, const QString &table, const std::vector<Polygon> &roadLand,
                 const GroundPlane &ground, std::vector<LandChange> &changes, Progress &progress);

} // namespace madang::masterplan

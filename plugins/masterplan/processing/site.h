// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "processing/ground_plane.h"
#include "masterplan/processing/land_notes.h"

namespace madang::masterplan {

// What says how far the land to be divided reaches.
enum class SiteSource {
    Auto,     // the plan's boundary; where none is drawn its zones; where there are none, the land that its roads enclose
    Boundary, // constraint areas of the kind plan_boundary
    Zones,    // all zones but overlays, as one area
    Layer     // a layer of polygons
};

struct Site {
    std::vector<Polygon> land; // on the ground plane
    double squareMetres = 0.0; // on the ellipsoid
};

// Empty where there is nothing of the kind. `layer` for SiteSource::Layer, in the plan's coordinates.
Site readSite(const PlanReader &plan, const QString &scenario, SiteSource source, const std::vector<QgsGeometry> &layer,
              const GroundPlane &ground, LandNotes &notes, Progress &progress);

// A site as readSite() gave it, or where that found neither boundary nor zones (SiteSource::Auto) the land of the roads, on
// the ground plane, with its holes filled. Throws Failure where nothing says how far the site reaches.
Site requireSite(Site read, const PlanReader &plan, const QString &scenario, SiteSource source, const std::vector<Polygon> &roads,
                 const GroundPlane &ground, LandNotes &notes, Progress &progress);

} // namespace madang::masterplan

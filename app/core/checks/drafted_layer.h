// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/polygon_layer.h"
#include "core/checks/topology/road_edges.h"

#include <qgsrectangle.h>

#include <QStringList>

class QgsFeedback;

namespace madang {

class PlanReader;

// The polygons of a table as the topology checks want them, and by position what to call them.
struct DraftedLayer {
    QString table;
    topology::PolygonLayer land;
    QStringList uids, names; // a name is the row's name or number, or how its uid begins
    QStringList codes, regulationSets; // empty where the table has none
};

// Zones, blocks or parcels of a scenario; those near `box` (in the plan's CRS) where it is not null. Rows that lie on top of others on purpose (zone.overlay) go to `overlays`;
// rows without a shape, or with one that cannot be read, are left out: other checks tell of them. Throws Cancelled.
struct DraftedRows {
    DraftedLayer ground, overlays;
};
DraftedRows readDraftedRows(const PlanReader &plan, const QString &table, const QString &scenario, QgsFeedback *feedback,
                            const QgsRectangle &box = {});

// The roads that give access to land (see core/roads/road_width.h), as wide as their section, their width or their class
// says.
std::vector<topology::RoadLine> readAccessRoads(const PlanReader &plan, const QString &scenario);

// The plan's boundary: constraint areas of the kind `planBoundaryKind`. Without polygons where none is drawn.
topology::PolygonLayer readPlanBoundary(const PlanReader &plan, const QString &scenario);

QgsRectangle toRectangle(const topology::Box &box);

} // namespace madang

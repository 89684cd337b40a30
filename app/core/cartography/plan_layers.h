// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/text/phrasebook.h"

#include <QString>
#include <QStringList>

#include <vector>

class QgsVectorLayer;

namespace madang {

class MapLanguages;

// A layer of a plan's map: what it shows, in which themes, and how.
struct PlanLayer {
    enum class Group { Transit, Drainage, PhasedWorks, Base, PhasedLand, LandUse, World };
    using Style = void (*)(QgsVectorLayer &, const MapLanguages &);

    QString id;           // short; planLayerId() makes the id in a project of it
    QString table;        // of the plan; of QGIS's world map in Group::World
    Group group;
    Phrase name;
    QStringList themes;   // where it is drawn
    QStringList subjects; // themes that are about it: they zoom to it
    QString filter;       // SQL, beside the condition of the scenario; empty for all rows
    Style style;
};

// Top first; the order of drawing and of the layer tree.
const std::vector<PlanLayer> &planLayers();
Phrase groupName(PlanLayer::Group group);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/plan_layers.h"

#include "core/cartography/base_style.h"
#include "core/cartography/constraint_kinds.h"
#include "core/cartography/drainage_style.h"
#include "core/cartography/phasing_style.h"
#include "core/cartography/transit_style.h"
#include "core/cartography/zoning_style.h"

#include <QtGlobal>

namespace madang {

const std::vector<PlanLayer> &planLayers()
{
    using Group = PlanLayer::Group;
    static const QString zoning = QStringLiteral("zoning"), drainage = QStringLiteral("drainage"),
                         transit = QStringLiteral("transit"), phasing = QStringLiteral("phasing"), base = QStringLiteral("base");
    static const QStringList all = {zoning, drainage, transit, phasing, base};
    // Existing water lies under roads and buildings; the other constraints are hatched over the zones, and only
    // floods are of interest to drainage.
    static const QString isWater = QStringLiteral("kind IN ('%1')").arg(waterKinds().join(QStringLiteral("','")));
    static const QString isFlood = QStringLiteral("kind IN ('flood','flood_prone','flood_zone','inundation')");
    // Works of no phase are drawn as they are anyway.
    static const QString isPhased = QStringLiteral("phase_uid IS NOT NULL");
    static const std::vector<PlanLayer> layers = {
        {"transit_stop", "transit_stop", Group::Transit, {"Map", QT_TRANSLATE_NOOP("Map", "Stops")},
         {transit}, {transit}, {}, styleTransitStops},
        {"transit_line", "transit_line", Group::Transit, {"Map", QT_TRANSLATE_NOOP("Map", "Public transport lines")},
         {transit}, {transit}, {}, styleTransitLines},
        {"drain_node", "drain_node", Group::Drainage, {"Map", QT_TRANSLATE_NOOP("Map", "Drainage structures")},
         {drainage}, {drainage}, {}, styleDrainNodes},
        {"drain_link", "drain_link", Group::Drainage, {"Map", QT_TRANSLATE_NOOP("Map", "Canals and drains")},
         {drainage, zoning, base}, {drainage}, {}, styleDrainLinks},
        {"catchment", "catchment", Group::Drainage, {"Map", QT_TRANSLATE_NOOP("Map", "Catchments")},
         {drainage}, {drainage}, {}, styleCatchments},
        {"road_phase", "road", Group::PhasedWorks, {"Map", QT_TRANSLATE_NOOP("Map", "Roads by phase")},
         {phasing}, {}, isPhased, stylePhasedLines},
        {"transit_phase", "transit_line", Group::PhasedWorks, {"Map", QT_TRANSLATE_NOOP("Map", "Public transport lines by phase")},
         {phasing}, {}, isPhased, stylePhasedLines},
        {"drain_phase", "drain_link", Group::PhasedWorks, {"Map", QT_TRANSLATE_NOOP("Map", "Canals and drains by phase")},
         {phasing}, {}, isPhased, stylePhasedLines},
        {"facility", "facility", Group::Base, {"Map", QT_TRANSLATE_NOOP("Map", "Facilities")},
         {zoning, transit, base}, {base}, {}, styleFacilities},
        {"road", "road", Group::Base, {"Map", QT_TRANSLATE_NOOP("Map", "Roads")},
         all, {base}, {}, styleRoads},
        {"building", "building", Group::Base, {"Map", QT_TRANSLATE_NOOP("Map", "Buildings")},
         all, {base}, {}, styleBuildings},
        {"water", "constraint_area", Group::Base, {"Map", QT_TRANSLATE_NOOP("Map", "Water")},
         all, {base}, isWater, styleWater},
        {"zone_phase", "zone", Group::PhasedLand, {"Map", QT_TRANSLATE_NOOP("Map", "Land by phase")},
         {phasing}, {phasing}, QStringLiteral("overlay = 0"), stylePhasedAreas},
        {"flood_area", "constraint_area", Group::LandUse, {"Map", QT_TRANSLATE_NOOP("Map", "Areas liable to flooding")},
         {zoning, drainage}, {}, isFlood, styleConstraints},
        {"constraint_area", "constraint_area", Group::LandUse, {"Map", QT_TRANSLATE_NOOP("Map", "Limits on building")},
         {zoning}, {}, QStringLiteral("(kind IS NULL OR NOT (%1 OR %2))").arg(isWater, isFlood), styleConstraints},
        {"zone_overlay", "zone", Group::LandUse, {"Map", QT_TRANSLATE_NOOP("Map", "Overlay zones")},
         {zoning}, {zoning}, QStringLiteral("overlay <> 0"), styleZoneOverlays},
        {"parcel", "parcel", Group::LandUse, {"Map", QT_TRANSLATE_NOOP("Map", "Parcels")},
         {zoning}, {zoning}, {}, styleParcels},
        {"block", "block", Group::LandUse, {"Map", QT_TRANSLATE_NOOP("Map", "Blocks")},
         {zoning}, {zoning}, {}, styleBlocks},
        {"zone", "zone", Group::LandUse, {"Map", QT_TRANSLATE_NOOP("Map", "Land use")},
         {zoning}, {zoning}, QStringLiteral("overlay = 0"), styleZones},
        {"zone_boundary", "zone", Group::LandUse, {"Map", QT_TRANSLATE_NOOP("Map", "Zone boundaries")},
         {drainage, transit}, {}, QStringLiteral("overlay = 0"), styleZoneBoundaries},
        {"world_disputed", "disputed_borders", Group::World, {"Map", QT_TRANSLATE_NOOP("Map", "Disputed borders")},
         all, {}, {}, styleDisputedBorders},
        {"world_countries", "countries", Group::World, {"Map", QT_TRANSLATE_NOOP("Map", "Countries")},
         all, {}, {}, styleCountries},
        {"world_provinces", "states_provinces", Group::World, {"Map", QT_TRANSLATE_NOOP("Map", "Provinces")},
         all, {}, {}, styleProvinces},
        {"world_sea", "countries", Group::World, {"Map", QT_TRANSLATE_NOOP("Map", "Sea")},
         all, {}, {}, styleSea},
    };
    return layers;
}

Phrase groupName(PlanLayer::Group group)
{
    switch (group) {
    case PlanLayer::Group::Transit:
        return {"Map", QT_TRANSLATE_NOOP("Map", "Public transport")};
    case PlanLayer::Group::Drainage:
        return {"Map", QT_TRANSLATE_NOOP("Map", "Drainage")};
    case PlanLayer::Group::Base:
        return {"Map", QT_TRANSLATE_NOOP("Map", "Roads, buildings and water")};
    case PlanLayer::Group::PhasedWorks:
        return {"Map", QT_TRANSLATE_NOOP("Map", "Works by phase")};
    case PlanLayer::Group::PhasedLand:
        return {"Map", QT_TRANSLATE_NOOP("Map", "Land by phase")};
    case PlanLayer::Group::LandUse:
        return {"Map", QT_TRANSLATE_NOOP("Map", "Land use")};
    case PlanLayer::Group::World:
        return {"Map", QT_TRANSLATE_NOOP("Map", "World map")};
    }
    Q_UNREACHABLE();
}

} // namespace madang

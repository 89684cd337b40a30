// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

class QgsVectorLayer;

namespace madang {

class MapLanguages;

// What every theme stands on: streets, buildings, water, facilities and the world map around the plan.
void styleRoads(QgsVectorLayer &layer, const MapLanguages &languages);
void styleBuildings(QgsVectorLayer &layer, const MapLanguages &languages);
void styleWater(QgsVectorLayer &layer, const MapLanguages &languages);
void styleFacilities(QgsVectorLayer &layer, const MapLanguages &languages);

void styleSea(QgsVectorLayer &layer, const MapLanguages &languages);
void styleCountries(QgsVectorLayer &layer, const MapLanguages &languages);
void styleProvinces(QgsVectorLayer &layer, const MapLanguages &languages);
void styleDisputedBorders(QgsVectorLayer &layer, const MapLanguages &languages);

} // namespace madang

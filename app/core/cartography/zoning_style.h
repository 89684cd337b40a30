// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

class QgsVectorLayer;

namespace madang {

class MapLanguages;

// Land use: zones in the colours of the plan's code list, what limits them, and the lines they are cut by.
void styleZones(QgsVectorLayer &layer, const MapLanguages &languages);
void styleZoneOverlays(QgsVectorLayer &layer, const MapLanguages &languages);
// Zones as thin outlines, where the map is about something else.
void styleZoneBoundaries(QgsVectorLayer &layer, const MapLanguages &languages);
void styleBlocks(QgsVectorLayer &layer, const MapLanguages &languages);
void styleParcels(QgsVectorLayer &layer, const MapLanguages &languages);
void styleConstraints(QgsVectorLayer &layer, const MapLanguages &languages);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

class QgsVectorLayer;

namespace madang {

class MapLanguages;

// Proposed lines in their own colours, and their stops.
void styleTransitLines(QgsVectorLayer &layer, const MapLanguages &languages);
void styleTransitStops(QgsVectorLayer &layer, const MapLanguages &languages);

} // namespace madang

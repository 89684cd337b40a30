// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

class QgsVectorLayer;

namespace madang {

class MapLanguages;

// Canals, drains and pipes, existing and proposed, the points where they meet, and what flows into them.
void styleDrainLinks(QgsVectorLayer &layer, const MapLanguages &languages);
void styleDrainNodes(QgsVectorLayer &layer, const MapLanguages &languages);
void styleCatchments(QgsVectorLayer &layer, const MapLanguages &languages);

} // namespace madang

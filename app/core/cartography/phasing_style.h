// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

class QgsVectorLayer;

namespace madang {

class MapLanguages;

// What is built when: a colour for each phase of the plan, from dark (first) to light, and grey for what has none.
void stylePhasedAreas(QgsVectorLayer &layer, const MapLanguages &languages);
void stylePhasedLines(QgsVectorLayer &layer, const MapLanguages &languages);

} // namespace madang

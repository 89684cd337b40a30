// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QStringList>

namespace madang {

// How the map draws a road.
enum class RoadKind { Expressway, Arterial, Secondary, Collector, Path, Railway, Local };

// The values of road.class that are of a kind, as OpenStreetMap and as planning standards call them.
MADANG_CORE_EXPORT QStringList roadClassesOf(RoadKind kind);

// Every class that the map knows, from the widest road on. Any other is drawn as a local street.
MADANG_CORE_EXPORT QStringList knownRoadClasses();

} // namespace madang

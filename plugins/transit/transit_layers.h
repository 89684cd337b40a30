// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

class QgsMapLayer;
class QgsVectorLayer;

namespace madang {

class MapLanguages;

namespace transit {

class OpenFeed;
struct ServiceDay;

// The stops of a day over the courses of the routes, in memory, styled, named in the languages of the map; top first.
std::vector<std::unique_ptr<QgsMapLayer>> transitLayers(const OpenFeed &feed, const ServiceDay &day,
                                                        const MapLanguages &languages);

// The same from the files that madang:gtfssummary wrote for STOPS and ROUTE_LINES; they are not needed any more afterwards.
// Layers without features are left out.
std::vector<std::unique_ptr<QgsMapLayer>> transitLayers(const QString &stopsFile, const QString &routesFile,
                                                        const MapLanguages &languages);

} // namespace transit
} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/panel_plugin.h"

#include <QString>

namespace madang::drainage {

// The role of a plan's terrain among its data sets.
inline QString terrainRole()
{
    return QStringLiteral("dem");
}

// For the theme "drainage": the streams of the plan's terrain; nothing where the plan has none. Throws Failure where
// it has one that cannot be used.
std::vector<std::unique_ptr<QgsMapLayer>> planStreams(const PlanReader &plan, const MapRequest &request,
                                                      QgsFeedback *feedback);

} // namespace madang::drainage

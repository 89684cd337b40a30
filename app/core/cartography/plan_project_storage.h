// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

namespace madang {

// The name of the project that a plan file carries: geopackage:PLAN.gpkg?projectName=madang.
constexpr const char *planProjectName = "madang";

// Writes a QGIS project of the plan's base scenario into the plan file, in place of the one of that name, so that QGIS
// opens the file with layers, styles, groups, themes and, as print layouts, the kept map sheets of the base scenario as they
// were left (their legends do not follow the plan there). Nothing else in the file changes; the same plan gives the same
// project. `fileName` is the name that the file is going to have, where it is to be renamed: the project names its
// file. To be called when no edit is under way. Throws Failure.
MADANG_CORE_EXPORT void storePlanProject(const QString &planPath, const QString &fileName = {});

// Whether the file has no project, or one that was stored for a file of another name (the plan has been copied). A
// project that QGIS itself has saved is its user's and needs nothing.
MADANG_CORE_EXPORT bool needsPlanProject(const QString &planPath);

// Stores the project anew after edits, so that it opens where the plan is drawn now; one that QGIS itself has saved is
// left. Throws Failure.
MADANG_CORE_EXPORT void refreshPlanProject(const QString &planPath);

} // namespace madang

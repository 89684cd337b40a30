// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>
#include <QStringList>

class QgsMapLayer;
class QgsProject;
class QgsRectangle;

namespace madang {

class PlanReader;

// Fills an empty project with the plan's layers (drawn tables, the plain ones as private layers, QGIS's own world map),
// their styles and groups, and the map themes of mapThemes(). Layer ids are stable: a drawn table's layer has the
// table's name as its id. Layers show the effective rows of the scenario; names come in `languages` (one or two; the
// plan's own when empty). The project's CRS is the plan's. Throws Failure when the file is no plan.
MADANG_CORE_EXPORT void fillPlanProject(QgsProject &project, const QString &planPath,
                                        const QString &scenario = QStringLiteral("base"),
                                        const QStringList &languages = {});

// Shows another scenario in the layers of a project filled before.
MADANG_CORE_EXPORT void showScenario(QgsProject &project, const PlanReader &plan, const QString &scenario);

// Names, legend texts and labels of a project filled before, in other languages.
MADANG_CORE_EXPORT void showLanguages(QgsProject &project, const PlanReader &plan, const QStringList &languages);

// Makes exactly the layers of a theme visible. Layers that are not the plan's (results, base maps) keep theirs.
MADANG_CORE_EXPORT void showMapTheme(QgsProject &project, const QString &theme);

// The layers of a theme, top first.
MADANG_CORE_EXPORT QList<QgsMapLayer *> mapThemeLayers(const QgsProject &project, const QString &theme);

// Bounds, in the project's CRS, of what a theme is about, with a margin; of the whole plan where the theme has no rows.
// Null for an empty plan.
MADANG_CORE_EXPORT QgsRectangle mapThemeExtent(const QgsProject &project, const QString &theme);

// Writes the project of the plan's base scenario into the plan file as "madang", in place of the one there, so that
// QGIS opens the file with layers, styles and groups. Nothing else in the file changes. Throws Failure.
// To be called when no write to the plan is under way; also after the file has been renamed or copied, because a
// stored project names its file.
MADANG_CORE_EXPORT void storePlanProject(const QString &planPath);

// Whether the plan file holds a project whose layers are of this very file.
MADANG_CORE_EXPORT bool hasOwnPlanProject(const QString &planPath);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <qgsrectangle.h>

#include <QList>
#include <QString>
#include <QStringList>

class QgsMapLayer;
class QgsProject;

namespace madang {

class PlanReader;

// The id in a project of a layer of the plan, by table or other short name: "zone", "water", "world_sea". (QGIS gives
// ids of ten characters and less up when it reads a project.)
MADANG_CORE_EXPORT QString planLayerId(const QString &name);

// Fills an empty project with the drawn layers of a plan and QGIS's own world map, with styles, groups and the map
// themes of mapThemes(). Layer ids are stable: planLayerId() of a drawn table's name is its main layer. Layers show the
// effective rows of the scenario; names come in `languages` (one or two; the plan's own when
// empty). The project's CRS is the plan's. On the thread that the project lives in. Throws Failure.
MADANG_CORE_EXPORT void fillPlanProject(QgsProject &project, const PlanReader &plan,
                                        const QString &scenario = QStringLiteral("base"),
                                        const QStringList &languages = {});

// Shows another scenario in the layers of a project filled before.
MADANG_CORE_EXPORT void showScenario(QgsProject &project, const PlanReader &plan, const QString &scenario);

// Reads these tables anew in the layers of a project, after an edit.
MADANG_CORE_EXPORT void reloadTables(QgsProject &project, const QStringList &tables);

// Layer names, legend texts and labels of a project filled before, in other languages (or after the plan's code list
// has changed).
MADANG_CORE_EXPORT void showLanguages(QgsProject &project, const PlanReader &plan, const QStringList &languages);

// The classes of the layers that are drawn by phase, after the plan's phases have changed.
MADANG_CORE_EXPORT void showPhases(QgsProject &project, const PlanReader &plan, const QStringList &languages);

// Makes exactly the layers of a theme visible among the plan's; others (results) are left as they are.
MADANG_CORE_EXPORT void showMapTheme(QgsProject &project, const QString &theme);

// The layers of a theme, top first.
MADANG_CORE_EXPORT QList<QgsMapLayer *> mapThemeLayers(const QgsProject &project, const QString &theme);

// Whether a theme is about a layer, by its id in a project; it may show others as well. False for layers not the plan's.
MADANG_CORE_EXPORT bool isThemeSubject(const QString &layerId, const QString &theme);

// Bounds, in the plan's CRS, of what a theme is about, with a margin; of the whole plan where the theme has no rows;
// of the country where the plan is empty.
MADANG_CORE_EXPORT QgsRectangle mapThemeExtent(const PlanReader &plan, const QString &scenario, const QString &theme);

} // namespace madang

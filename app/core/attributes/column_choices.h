// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/attributes/attribute_column.h"
#include "core/plan/plan_reader.h"

class QgsProject;

namespace madang {

// Gives the columns of a table their choices in a plan: land-use codes of its list with their colours, its phases and sets
// of regulations, and the classes that the layers of `project` tell apart (roads, facilities, drains …), by the
// names that the map's legend has for them. Labels are in `language`, where there are any. On the project's thread.
MADANG_CORE_EXPORT void addChoices(std::vector<AttributeColumn> &columns, const QString &table, const PlanReader &plan,
                                   const QgsProject &project, const QString &language);

} // namespace madang

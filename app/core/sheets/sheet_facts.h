// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>
#include <QStringList>

namespace madang {

class MapLanguages;
class PlanReader;

// What the title block says of the plan, in each language, equal texts once.

// The name of the revision that it goes on from (revisionOf); that the plan has been edited since, or that there is no revision.
MADANG_CORE_EXPORT QStringList revisionOnSheet(const PlanReader &plan, const MapLanguages &languages);
// The scenario's name, and words for the one that the others come from.
MADANG_CORE_EXPORT QStringList scenarioOnSheet(const PlanReader &plan, const QString &scenario, const MapLanguages &languages);

} // namespace madang

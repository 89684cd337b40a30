// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheet_facts.h"

#include "core/cartography/map_languages.h"
#include "core/plan/plan_reader.h"
#include "core/plan/plan_revisions.h"

namespace madang {

QStringList revisionOnSheet(const PlanReader &plan, const MapLanguages &languages)
{
    const auto origin = revisionOf(plan);
    if (!origin)
        return languages.texts({"MapSheet", QT_TRANSLATE_NOOP("MapSheet", "not saved as a revision")});
    // Its name is the same in every language: said once.
    if (origin->isEditedSince)
        return {QStringLiteral("%1 (%2)").arg(origin->revision.name,
                                              languages.texts({"MapSheet", QT_TRANSLATE_NOOP("MapSheet", "edited since")}).join(QStringLiteral(" / ")))};
    return {origin->revision.name};
}

QStringList scenarioOnSheet(const PlanReader &plan, const QString &scenario, const MapLanguages &languages)
{
    const Scenario shown = plan.scenario(scenario);
    if (shown.parent.isEmpty() && shown.name == shown.uid)
        return languages.texts({"MapSheet", QT_TRANSLATE_NOOP("MapSheet", "Base plan")});
    return {shown.name};
}

} // namespace madang

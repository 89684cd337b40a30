// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheet_facts.h"

#include "core/cartography/map_languages.h"
#include "core/plan/plan_reader.h"
#include "core/plan/plan_revisions.h"

namespace madang {

QStringList revisionOnSheet(const PlanReader &plan, const MapLanguages &languages)
{
    const std::vector<PlanRevision> revisions = planRevisions(plan.path());
    if (revisions.empty())
        return languages.texts({"MapSheet", QT_TRANSLATE_NOOP("MapSheet", "not saved as a revision")});
    const PlanRevision &newest = revisions.front();
    // The name of a revision's file knows whole seconds only.
    bool isEdited = false;
    plan.forEachWhere(QStringLiteral("edit_log"), QStringLiteral("datetime(at) > datetime('%1')").arg(newest.at.toUTC().toString(Qt::ISODate)),
                      {}, [&](const EffectiveRow &) { isEdited = true; });
    if (isEdited)
        return languages.texts({"MapSheet", QT_TRANSLATE_NOOP("MapSheet", "%1, edited since"), {newest.name}});
    return {newest.name};
}

QStringList scenarioOnSheet(const PlanReader &plan, const QString &scenario, const MapLanguages &languages)
{
    const Scenario shown = plan.scenario(scenario);
    if (shown.parent.isEmpty() && shown.name == shown.uid)
        return languages.texts({"MapSheet", QT_TRANSLATE_NOOP("MapSheet", "Base plan")});
    return {shown.name};
}

} // namespace madang

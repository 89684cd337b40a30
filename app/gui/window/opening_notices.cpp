// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/opening_notices.h"

#include "core/plan/plan.h"
#include "core/plan/plan_place.h"

#include <QCoreApplication>
#include <QDir>

namespace madang {

namespace {

// The context of the texts below.
class OpeningText {
    Q_DECLARE_TR_FUNCTIONS(OpeningNotices)
};

} // namespace

QString migrationNotice(const QString &originalKept)
{
    return OpeningText::tr("This plan was made by an older Madang and has been brought to the present format. The file as it was is kept: %1")
        .arg(QDir::toNativeSeparators(originalKept));
}

std::vector<OpeningNotice> openingNotices(const Plan &plan, bool wasCutShort)
{
    std::vector<OpeningNotice> notices;
    if (!plan.originalKept().isEmpty())
        notices.push_back({Finding::Severity::Warning, migrationNotice(plan.originalKept())});
    // Where it can only be read, somebody else may be writing: what was found is their change, and goes on.
    if (wasCutShort && !plan.isReadOnly())
        notices.push_back({Finding::Severity::Warning,
                           OpeningText::tr("The program or the computer stopped in the middle of the last change of this plan. That change has been "
                                           "turned back; everything before it is there.")});
    if (const QString warning = placeWarning(placeOf(plan.path())); !warning.isEmpty())
        notices.push_back({Finding::Severity::Warning, warning});
    if (plan.isReadOnly())
        notices.push_back({Finding::Severity::Warning, plan.whyReadOnly()});
    return notices;
}

} // namespace madang

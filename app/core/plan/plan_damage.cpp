// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_damage.h"

#include "core/plan/plan_revisions.h"

#include <QCoreApplication>
#include <QDir>

namespace madang {

bool isDamage(const QString &reason)
{
    return reason.contains(QLatin1String("malformed")) || reason.contains(QLatin1String("not a database"));
}

Failure damagedPlan(const QString &path)
{
    const std::vector<PlanRevision> revisions = planRevisions(path);
    return Failure(QCoreApplication::translate("Plan", "The plan file is damaged: a part of it cannot be read."), QDir::toNativeSeparators(path),
                   revisions.empty() ? QCoreApplication::translate("Plan", "It has no revisions. Open a copy of it from another disk or an earlier day.")
                                     : QCoreApplication::translate("Plan", "Its last revision is %1: copy that file to another folder, and open the copy.")
                                           .arg(QDir::toNativeSeparators(revisions.front().path)));
}

} // namespace madang

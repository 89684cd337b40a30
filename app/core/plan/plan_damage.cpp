// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_damage.h"

#include "core/plan/plan_catalogue.h"
#include "core/plan/plan_file.h"
#include "core/plan/plan_revisions.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QCoreApplication>
#include <QDir>

namespace madang {

bool isDamage(const QString &reason)
{
    return reason.contains(QLatin1String("malformed")) || reason.contains(QLatin1String("not a database"));
}

Failure damagedPlan(const QString &path)
{
    return Failure(QCoreApplication::translate("Plan", "The plan file is damaged: a part of it cannot be read."), QDir::toNativeSeparators(path),
                   remedyOfDamage(path));
}

QString remedyOfDamage(const QString &path)
{
    const std::vector<PlanRevision> revisions = planRevisions(path);
    return revisions.empty() ? QCoreApplication::translate("Plan", "It has no revisions. Open a copy of it from another disk or an earlier day.")
                             : QCoreApplication::translate("Plan", "Its last revision is %1: copy that file to another folder, and open the copy.")
                                   .arg(QDir::toNativeSeparators(revisions.front().path));
}

QStringList fileDamage(const QString &path)
{
    const PlanConnection file = connectToPlan(path, false);
    QStringList damage;
    forEachRecord(*file, "PRAGMA integrity_check", [&damage](const QStringList &row) {
        // These two are about values, which other programs may write without the plan's rules.
        if (row[0] != QLatin1String("ok") && !row[0].contains(QLatin1String("constraint failed")) && !row[0].startsWith(QLatin1String("NULL value")))
            damage << row[0];
    });
    return damage;
}

QStringList unreadableRows(const QString &path, const QString &table, const QString &condition)
{
    const PlanConnection file = connectToPlan(path, false);
    OGRLayer *layer = file->GetLayerByName(table.toUtf8().constData());
    if (!layer)
        return {};
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    layer->SetAttributeFilter(condition.toUtf8().constData());
    QStringList uids;
    CPLErrorReset();
    while (const std::unique_ptr<OGRFeature> feature{layer->GetNextFeature()}) {
        if (!feature->GetGeometryRef() && CPLGetLastErrorType() >= CE_Failure)
            uids << QString::fromUtf8(feature->GetFieldAsString("uid"));
        CPLErrorReset();
    }
    throwIfReadingFailed(path);
    return uids;
}

} // namespace madang

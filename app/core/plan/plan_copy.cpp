// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_copy.h"

#include "core/failure.h"
#include "core/files/durable_file.h"
#include "core/plan/plan_catalogue.h"
#include "core/plan/plan_file.h"
#include "core/plan/sql_text.h"

#include <gdal_priv.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace madang {

namespace {

class PlanCopyText {
    Q_DECLARE_TR_FUNCTIONS(PlanCopy)
};

void vacuumInto(const QString &plan, const QString &part)
{
    const PlanConnection source = connectToPlan(plan, false);
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    const QString sql = QStringLiteral("VACUUM INTO %1").arg(sqlText(part));
    if (OGRLayer *result = source->ExecuteSQL(sql.toUtf8().constData(), nullptr, nullptr))
        source->ReleaseResultSet(result);
    if (CPLGetLastErrorType() >= CE_Failure)
        throw Failure(PlanCopyText::tr("The plan could not be copied: %1").arg(QString::fromUtf8(CPLGetLastErrorMsg())),
                      QDir::toNativeSeparators(part), PlanCopyText::tr("Check that the disk has room and that you may write to the folder, and try again."));
}

} // namespace

void copyPlanTo(const QString &plan, const QString &part, const std::function<void(const QString &)> &change)
{
    const QString uid = readPlanStamp(*connectToPlan(plan, false), plan).uid;
    removeUnfinished(part);
    try {
        vacuumInto(plan, part);
        if (change)
            change(part);
        requireIntact(part, uid);
        syncFile(part);
    } catch (...) {
        removeUnfinished(part);
        throw;
    }
}

void requireIntact(const QString &path, const QString &planUid)
{
    const PlanConnection copy = connectToPlan(path, false);
    QString wrong;
    forEachRecord(*copy, "PRAGMA integrity_check", [&](const QStringList &row) {
        if (wrong.isEmpty() && row.value(0) != QLatin1String("ok"))
            wrong = row.value(0);
    });
    if (wrong.isEmpty() && readPlanStamp(*copy, path).uid != planUid)
        wrong = PlanCopyText::tr("It is another plan.");
    if (!wrong.isEmpty())
        throw Failure(PlanCopyText::tr("The copy of the plan is not whole: %1").arg(wrong), QDir::toNativeSeparators(path),
                      PlanCopyText::tr("Check the disk, and try again."));
}

void putInPlaceOfPlan(const QString &part, const QString &plan)
{
    // Held while the file is exchanged: nobody may be in the middle of a change, whose journal would be taken for one of
    // the new file.
    const PlanConnection held = connectToPlan(plan, true);
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    held->ExecuteSQL("BEGIN EXCLUSIVE TRANSACTION", nullptr, nullptr);
    if (CPLGetLastErrorType() >= CE_Failure || QFileInfo::exists(plan + QStringLiteral("-wal")))
        throw Failure(PlanCopyText::tr("The plan cannot be exchanged while another program uses it."), QDir::toNativeSeparators(plan),
                      PlanCopyText::tr("Close it in QGIS and other programs, and try again."));
    renameOver(part, plan);
    held->ExecuteSQL("ROLLBACK TRANSACTION", nullptr, nullptr);
    syncFolder(QFileInfo(plan).absolutePath());
}

QString partFileFor(const QString &path)
{
    const QFileInfo info(path);
    return QStringLiteral("%1/.%2.part.gpkg").arg(info.absolutePath(), info.completeBaseName());
}

} // namespace madang

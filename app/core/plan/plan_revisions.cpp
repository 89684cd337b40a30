// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_revisions.h"

#include "core/failure.h"
#include "core/files/durable_file.h"
#include "core/files/file_memo.h"
#include "core/plan/plan.h"
#include "core/plan/plan_access.h"
#include "core/plan/plan_catalogue.h"
#include "core/plan/plan_copy.h"
#include "core/plan/plan_file.h"
#include "core/plan/plan_migration.h"
#include "core/plan/plan_reader.h"
#include "core/plan/plan_schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUrl>

#include <algorithm>

namespace madang {

namespace {

class PlanRevisionText {
    Q_DECLARE_TR_FUNCTIONS(PlanRevisions)
};

const QString timeInName = QStringLiteral("yyyy-MM-ddTHH-mm-ssZ");
constexpr int timeLength = 20;
const QString planSuffix = QStringLiteral(".gpkg");

// Letters of every script stay as they are; what some system forbids in the name of a file is written %3A.
QString fileNamePart(const QString &name)
{
    QString part;
    for (const QChar c : name)
        part += c < QLatin1Char(' ') || QStringLiteral("\\/:*?\"<>|%\x7f").contains(c) ? QString::fromLatin1(QUrl::toPercentEncoding(QString(c)))
                                                                                       : QString(c);
    return part;
}

QString fitRevisionName(const QString &planPath, const QString &given)
{
    constexpr int mostBytes = 180; // of the 255 that file systems allow; the time and the suffix come to it
    const QString name = given.simplified();
    if (name.isEmpty())
        throw WrongInputFailure(PlanRevisionText::tr("A revision needs a name."));
    if (fileNamePart(name).toUtf8().size() > mostBytes)
        throw WrongInputFailure(PlanRevisionText::tr("The name of the revision is too long: “%1”.").arg(name), {},
                                PlanRevisionText::tr("Choose a shorter one; it is part of the name of a file."));
    if (freeRevisionName(planPath, name) != name)
        throw WrongInputFailure(PlanRevisionText::tr("The plan has a revision “%1” already.").arg(name), QDir::toNativeSeparators(revisionFolderOf(planPath)),
                                PlanRevisionText::tr("Choose another name."));
    return name;
}

void protect(const QString &path, bool isProtected)
{
    // Nobody should change a revision by accident; a disk that knows no permissions is no reason to have none.
    QFile::Permissions permissions = QFile::permissions(path);
    permissions.setFlag(QFile::WriteOwner, !isProtected);
    permissions.setFlag(QFile::WriteUser, !isProtected);
    QFile::setPermissions(path, permissions);
}

// The plan that a revision is of, and the last row of its history: empty where it has none.
struct RevisionEnd {
    QString plan, edit;
};

std::optional<RevisionEnd> endOf(const PlanRevision &revision)
{
    static FileMemo<RevisionEnd> memo;
    const FileState state = FileState::of(revision.path);
    if (const auto known = memo.find(state))
        return known;
    try {
        const PlanConnection file = connectToPlan(revision.path, false);
        RevisionEnd end{readPlanStamp(*file, revision.path).uid, {}};
        forEachRecord(*file, "SELECT uid FROM edit_log ORDER BY fid DESC LIMIT 1", [&end](const QStringList &row) { end.edit = row[0]; });
        memo.keep(state, end);
        return end;
    } catch (const Failure &) {
        return std::nullopt;
    }
}

QString uidOf(const QString &planPath)
{
    return readPlanStamp(*connectToPlan(planPath, false), planPath).uid;
}

// In a folder that may be another than the revision's plan's: the data sets stay where they are.
void keepDatasets(const QString &copy, const QString &planFolder)
{
    const QDir before(planFolder), now = QFileInfo(copy).absoluteDir();
    if (before == now)
        return;
    const auto plan = Plan::open(copy);
    const QString column = QStringLiteral("path");
    PlanEdit edit;
    edit.name = {QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Keep the places of files beside the plan")), {}};
    for (const QString &table : {QStringLiteral("dataset"), QStringLiteral("attachment")})
        for (const StoredRow &row : plan->rows(table, QStringLiteral("path <> ''"))) {
            PlanRow after = row.row;
            after.fields[column] = now.relativeFilePath(QDir::cleanPath(before.absoluteFilePath(row.row.fields.value(column).toString())));
            if (after != row.row)
                edit.change(table, row.uid, row.row, after);
        }
    plan->apply(edit);
}

} // namespace

QString revisionFolderOf(const QString &planPath)
{
    const QFileInfo plan(planPath);
    return QStringLiteral("%1/%2.revisions").arg(plan.absolutePath(), plan.completeBaseName());
}

std::vector<PlanRevision> planRevisions(const QString &planPath)
{
    std::vector<PlanRevision> revisions;
    for (const QFileInfo &file : QDir(revisionFolderOf(planPath)).entryInfoList({QLatin1Char('*') + planSuffix}, QDir::Files)) {
        const QString text = file.fileName().chopped(planSuffix.size());
        QDateTime at = QDateTime::fromString(text.left(timeLength), timeInName);
        if (!at.isValid() || text.size() <= timeLength + 1)
            continue;
        at.setTimeSpec(Qt::UTC);
        revisions.push_back({QUrl::fromPercentEncoding(text.mid(timeLength + 1).toUtf8()), at, file.absoluteFilePath(), file.size()});
    }
    std::sort(revisions.begin(), revisions.end(), [](const PlanRevision &a, const PlanRevision &b) { return a.path > b.path; });
    return revisions;
}

PlanRevision planRevision(const QString &planPath, const QString &name)
{
    QStringList known;
    for (const PlanRevision &revision : planRevisions(planPath)) {
        if (revision.name == name || QFileInfo(revision.path).fileName() == name)
            return revision;
        known << revision.name;
    }
    throw WrongInputFailure(PlanRevisionText::tr("The plan has no revision “%1”.").arg(name), planPath,
                            known.isEmpty() ? PlanRevisionText::tr("It has none.")
                                            : PlanRevisionText::tr("It has: %1.").arg(known.join(QStringLiteral(", "))));
}

std::optional<RevisionOrigin> revisionOf(const PlanReader &plan)
{
    const QStringList log = plan.loggedEdits();
    std::optional<RevisionOrigin> origin;
    int latest = -2;
    for (const PlanRevision &revision : planRevisions(plan.path())) {
        const auto end = endOf(revision);
        if (!end || end->plan != plan.meta().uid)
            continue;
        const int place = int(log.lastIndexOf(end->edit)); // -1: nothing had been done yet
        if ((place < 0 && !end->edit.isEmpty()) || place <= latest)
            continue;
        latest = place;
        origin = RevisionOrigin{revision, place + 1 < log.size()};
    }
    return origin;
}

QString freeRevisionName(const QString &planPath, const QString &name)
{
    const std::vector<PlanRevision> revisions = planRevisions(planPath);
    const auto isTaken = [&](const QString &wanted) {
        return std::any_of(revisions.begin(), revisions.end(),
                           [&](const PlanRevision &revision) { return revision.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    };
    QString free = name.simplified();
    for (int i = 2; isTaken(free); ++i)
        free = QStringLiteral("%1 %2").arg(name.simplified()).arg(i);
    return free;
}

PlanRevision makePlanRevision(const QString &planPath, const QString &given)
{
    requirePlanFile(planPath);
    const QString name = fitRevisionName(planPath, given);
    const QString folder = revisionFolderOf(planPath);
    const bool wasThere = QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        throw Failure(PlanRevisionText::tr("The folder for revisions could not be made."), QDir::toNativeSeparators(folder),
                      PlanRevisionText::tr("Check that the disk has room and that you may write to the folder, and try again."));
    try {
        QLockFile lock(folder + QStringLiteral("/.lock"));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError)
            throw Failure(PlanRevisionText::tr("Another revision of this plan is being made now."), QDir::toNativeSeparators(folder),
                          PlanRevisionText::tr("Try again when it is there."));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QString path = QStringLiteral("%1/%2 %3%4").arg(folder, now.toString(timeInName), fileNamePart(name), planSuffix);
        const QString part = folder + QStringLiteral("/.part.gpkg");
        copyPlanTo(planPath, part);
        try {
            renameOver(part, path);
            syncFolder(folder);
            if (!wasThere)
                syncFolder(QFileInfo(folder).absolutePath());
        } catch (...) {
            removeUnfinished(part);
            QFile::remove(path);
            throw;
        }
        protect(path, true);
        return {name, now, path, QFileInfo(path).size()};
    } catch (...) {
        if (!wasThere)
            QDir().rmdir(folder);
        throw;
    }
}

void copyPlanRevision(const PlanRevision &revision, const QString &target)
{
    requireNoFile(target);
    const QString part = partFileFor(target);
    copyPlanTo(revision.path, part, [](const QString &copy) { migrateInPlace(copy, planFormatSteps(), planFormatVersion); });
    try {
        // The folder NAME.revisions is in the plan's own.
        keepDatasets(part, QFileInfo(QFileInfo(revision.path).absolutePath()).absolutePath());
        syncFile(part);
        renameOver(part, target);
        syncFolder(QFileInfo(target).absolutePath());
    } catch (...) {
        removeUnfinished(part);
        throw;
    }
}

PlanRevision restorePlanRevision(const QString &planPath, const PlanRevision &revision, const QString &nameOfPresent)
{
    requirePlanFile(planPath);
    const PlanAccess access(planPath);
    if (!access.isWritable())
        throw access.refusal();
    if (access.isShared())
        throw Failure(PlanRevisionText::tr("A plan that is open cannot be put back to a revision."), QDir::toNativeSeparators(planPath),
                      PlanRevisionText::tr("Close it first."));
    if (uidOf(revision.path) != uidOf(planPath))
        throw WrongInputFailure(PlanRevisionText::tr("The revision “%1” is one of another plan.").arg(revision.name), QDir::toNativeSeparators(revision.path),
                                PlanRevisionText::tr("Open a copy of it instead."));
    const QString part = partFileFor(planPath);
    copyPlanTo(revision.path, part);
    try {
        const PlanRevision present = makePlanRevision(planPath, nameOfPresent);
        putInPlaceOfPlan(part, planPath);
        return present;
    } catch (...) {
        removeUnfinished(part);
        throw;
    }
}

} // namespace madang

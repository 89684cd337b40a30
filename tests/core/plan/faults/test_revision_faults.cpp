// SPDX-License-Identifier: GPL-2.0-or-later
// Whatever happens while a revision is made or gone back to: the plan is one of the two, whole, and a revision is whole or
// not there.
#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/plan/plan_copy.h"
#include "core/plan/plan_lock.h"
#include "core/plan/plan_revisions.h"
#include "faults/fault_runs.h"
#include "support/content_hash.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestRevisionFaults : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (const QString why = FaultRuns::whyNot(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY(QDir(m_folder.path()).mkdir("original") && QDir(m_folder.path()).mkdir("work"));
        m_path = m_folder.filePath("work/plan.gpkg");
        const QString original = m_folder.filePath("original/plan.gpkg");
        const auto plan = freshPlan(m_folder);
        QVERIFY(QFile::copy(plan->path(), original));
        m_earlier = contentHash(original);
        makePlanRevision(original, "before");
        const auto later = Plan::open(original);
        PlanEdit edit;
        edit.add("zone", square(300000, 1448000, 100));
        later->apply(edit);
        m_present = contentHash(original);
    }

    void killed_data() { changes(); }
    void killed()
    {
        QFETCH(QString, what);
        fresh();
        const auto counts = runs(what).count();
        QVERIFY(counts.value("fsync") >= 2 && counts.value("rename") + counts.value("renameat2") >= 1);
        for (auto call = counts.cbegin(); call != counts.cend(); ++call)
            for (const int n : FaultRuns::sample(call.value(), FaultRuns::isWrite(call.key()) ? 16 : 100)) {
                fresh();
                const Run run = runs(what).with(QStringLiteral("%1:error=EIO:signal=KILL:when=%2").arg(call.key()).arg(n));
                const QByteArray at = QStringLiteral("killed at %1 %2").arg(call.key()).arg(n).toUtf8();
                QVERIFY2(run.isKilled && !run.isDone, at);
                QVERIFY2(whatIsWrong(what).isEmpty(), at + ": " + whatIsWrong(what));
                makePlanRevision(m_path, "the next"); // clears up after the one that was killed
                QVERIFY2(leftOver().isEmpty(), at + ": " + leftOver().join(' ').toUtf8());
            }
    }

    void failing_data() { changes(); }
    void failing()
    {
        QFETCH(QString, what);
        fresh();
        const auto counts = runs(what).count();
        for (auto call = counts.cbegin(); call != counts.cend(); ++call)
            for (const char *error : {"EIO", "ENOSPC"})
                for (const int n : FaultRuns::sample(call.value(), 5)) {
                    if (call.key().startsWith("unlink"))
                        continue; // what cannot be removed is left behind
                    fresh();
                    const Run run = runs(what).with(QStringLiteral("%1:error=%2:when=%3").arg(call.key(), QLatin1String(error)).arg(n));
                    const QByteArray at = QStringLiteral("%1 at %2 %3: %4").arg(QLatin1String(error), call.key(), QString::number(n), run.said).toUtf8();
                    QVERIFY2(!run.isKilled, at);
                    QVERIFY2(whatIsWrong(what).isEmpty(), at + ": " + whatIsWrong(what));
                    QVERIFY2(leftOver().isEmpty(), at + ": " + leftOver().join(' ').toUtf8());
                    if (run.isDone)
                        QCOMPARE(planRevisions(m_path).size(), size_t(2)); // "before", and the new one or the present
                    else
                        QVERIFY2(run.said.count('\n') >= 2, at); // what, where, what to do
                }
    }

private:
    static void changes()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("making one") << "revision";
        QTest::newRow("going back") << "restore";
    }

    void fresh()
    {
        QDir(m_folder.filePath("work")).removeRecursively();
        QVERIFY(QDir(m_folder.path()).mkpath("work/plan.revisions"));
        for (const QString &name : {QStringLiteral("plan.gpkg"), "plan.revisions/" + QFileInfo(planRevisions(m_folder.filePath("original/plan.gpkg"))[0].path).fileName()})
            QVERIFY(QFile::copy(m_folder.filePath("original/" + name), m_folder.filePath("work/" + name)));
    }

    FaultRuns runs(const QString &what) const
    {
        const QString folder = revisionFolderOf(m_path);
        return FaultRuns(what, m_path, {m_path, m_path + "-journal", QFileInfo(m_path).absolutePath(), folder, folder + "/.part.gpkg", folder + "/.part.gpkg-journal",
                                        partFileFor(m_path), partFileFor(m_path) + "-journal"});
    }

    // Empty where everything is as it may be.
    QByteArray whatIsWrong(const QString &what) const
    {
        const QByteArray found = contentHash(m_path);
        if (found != m_present && !(what == "restore" && found == m_earlier))
            return "the plan is neither as before nor as after";
        if (Plan::open(m_path)->isReadOnly())
            return "the plan opens for reading only";
        const auto revisions = planRevisions(m_path);
        if (revisions.empty() || revisions.size() > 3)
            return "a revision is missing";
        if (found == m_earlier && revisions.size() < 2)
            return "the plan has gone back without keeping the present";
        for (const PlanRevision &revision : revisions)
            if (contentHash(revision.path) != (revision.name == "before" ? m_earlier : m_present) && revision.name != "the next")
                return "a revision is not whole";
        return {};
    }

    QStringList leftOver() const
    {
        QStringList files;
        for (const QString &folder : {QFileInfo(m_path).absolutePath(), revisionFolderOf(m_path)})
            for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
                if ((name.startsWith('.') && !name.endsWith(".lock")) || name.contains("-journal"))
                    files << name;
        return files;
    }

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_earlier, m_present;
};

MADANG_TEST_MAIN(TestRevisionFaults)
#include "test_revision_faults.moc"

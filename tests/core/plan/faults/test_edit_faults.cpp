// SPDX-License-Identifier: GPL-2.0-or-later
// Whatever happens to the program, the system or the disk during an edit: the plan is as it was before or as it is after,
// and opens.
#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/plan/plan_lock.h"
#include "core/plan/plan_reader.h"
#include "core/plan/plan_revisions.h"
#include "faults/fault_runs.h"
#include "faults/small_disk.h"
#include "support/content_hash.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace madang;
using namespace madang::test;

class TestEditFaults : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_original = m_folder->filePath("original.gpkg");
        m_path = m_folder->filePath("ផែនការ plan.gpkg");
        {
            const auto plan = freshPlan(*m_folder);
            PlanEdit edit;
            edit.name = {"Draw", {}};
            for (int i = 0; i < 10; ++i)
                edit.add("zone", square(300000 + 200 * i, 1448000, 150, {{"code", "1a"}}), QStringLiteral("z%1").arg(i));
            plan->apply(edit);
        }
        QVERIFY(QFile::rename(m_folder->filePath("plan.gpkg"), m_original));
        m_before = contentHash(m_original);
        fresh();
        QProcess process;
        process.start(oneChange(), {"edit", m_path});
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(process.readAllStandardOutput().contains("done"), process.readAllStandardError().constData());
        m_after = contentHash(m_path);
        QVERIFY(m_after != m_before && !m_after.isEmpty());
    }

    void killedAtEveryCall()
    {
        if (const QString why = FaultRuns::whyNot(); !why.isEmpty())
            QSKIP(qPrintable(why));
        fresh();
        const auto counts = runs().count();
        // The journal is removed, which makes the edit, and then the lock file.
        QVERIFY2(counts.value("unlink") == 2 && counts.value("fdatasync") + counts.value("fsync") >= 3, "an edit is one transaction");
        int old = 0, made = 0;
        for (auto call = counts.cbegin(); call != counts.cend(); ++call)
            for (const int n : FaultRuns::sample(call.value(), FaultRuns::isWrite(call.key()) ? 30 : 1000)) {
                fresh();
                const Run run = runs().with(QStringLiteral("%1:error=EIO:signal=KILL:when=%2").arg(call.key()).arg(n));
                const QByteArray at = QStringLiteral("killed at %1 %2").arg(call.key()).arg(n).toUtf8();
                QVERIFY2(run.isKilled && !run.isDone, at);
                const QByteArray found = whatIsThere();
                QVERIFY2(found == m_before || found == m_after, at);
                ++(found == m_before ? old : made);
            }
        qInfo("%d times the plan was as before, %d times as after", old, made);
        QVERIFY(old > 10 && made > 0);
    }

    void aDiskThatFailsOrIsFull_data()
    {
        QTest::addColumn<QString>("error");
        QTest::newRow("full") << "ENOSPC";
        QTest::newRow("broken") << "EIO";
    }
    void aDiskThatFailsOrIsFull()
    {
        QFETCH(QString, error);
        if (const QString why = FaultRuns::whyNot(); !why.isEmpty())
            QSKIP(qPrintable(why));
        fresh();
        const auto counts = runs().count();
        for (auto call = counts.cbegin(); call != counts.cend(); ++call) {
            if (error == "ENOSPC" && !FaultRuns::isWrite(call.key()))
                continue;
            for (const int n : FaultRuns::sample(call.value(), 6))
                for (const char *how : {"", "+"}) { // once, and from then on
                    fresh();
                    const Run run = runs().with(QStringLiteral("%1:error=%2:when=%3%4").arg(call.key(), error).arg(n).arg(QLatin1String(how)));
                    const QByteArray at = QStringLiteral("%1 at %2 %3%4: %5").arg(error, call.key()).arg(n).arg(QLatin1String(how), run.said).toUtf8();
                    QVERIFY2(!run.isKilled, at);
                    QVERIFY2(run.isDone || run.said.contains("could not be") || run.said.contains("nothing was written"), at);
                    const QByteArray found = whatIsThere();
                    QVERIFY2(found == (run.isDone ? m_after : m_before), at);
                }
        }
    }

    // Half of a large edit is in the file, and its journal beside it.
    void aJournalIsTurnedBackByWhoeverOpensTheFile_data()
    {
        QTest::addColumn<int>("opener");
        QTest::newRow("the program") << 0;
        QTest::newRow("a reader") << 1;
        QTest::newRow("a revision") << 2;
    }
    void aJournalIsTurnedBackByWhoeverOpensTheFile()
    {
        QFETCH(int, opener);
        fresh();
        QVERIFY(leaveJournal());
        if (opener == 0)
            QVERIFY(!Plan::open(m_path)->isReadOnly());
        else if (opener == 1)
            QCOMPARE(PlanReader(m_path).count("building"), qint64(0));
        else
            QCOMPARE(contentHash(makePlanRevision(m_path, "after the crash").path), m_before);
        QVERIFY(!QFile::exists(m_path + "-journal"));
        QCOMPARE(contentHash(m_path), m_before);
        QDir(revisionFolderOf(m_path)).removeRecursively();
    }

    void aFullDisk()
    {
        SmallDisk disk("size=2m");
        if (!disk.whyNot().isEmpty())
            QSKIP(qPrintable(disk.whyNot()));
        const QString path = disk.path("plan.gpkg");
        QVERIFY(QFile::copy(m_original, path));
        const auto plan = Plan::open(path);
        disk.fill(200 * 1024);
        const auto draw = [&] {
            PlanEdit edit;
            edit.name = {"Draw", {}};
            edit.add("zone", square(310000, 1448000, 100, {{"note", QString(20000, 'x')}}));
            plan->apply(edit);
        };
        QByteArray last = contentHash(path);
        int made = 0;
        bool isFull = false;
        while (!isFull && made < 100) {
            isFull = throws<Failure>(draw);
            if (!isFull) {
                ++made;
                last = contentHash(path);
            }
        }
        QVERIFY(isFull && made > 0);
        QCOMPARE(contentHash(path), last);
        QVERIFY(throws<Failure>([&] { makePlanRevision(path, "full"); }));
        QVERIFY(throws<Failure>([&] { Plan::create(disk.path("new.gpkg"), battambang()); }));
        QStringList files = QDir(disk.path({})).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        files.sort();
        QCOMPARE(files, (QStringList{".plan.gpkg.lock", "filler", "plan.gpkg"})); // nothing left behind
        disk.empty();
        draw(); // the same instance goes on
        QVERIFY(contentHash(path) != last);
        plan->undo();
        QCOMPARE(contentHash(path), last);
    }

    void aStickThatCannotBeWritten()
    {
        SmallDisk disk("size=16m");
        if (!disk.whyNot().isEmpty())
            QSKIP(qPrintable(disk.whyNot()));
        fresh();
        const QString path = disk.path("plan.gpkg"), cut = disk.path("cut.gpkg");
        QVERIFY(QFile::copy(m_original, path) && leaveJournal());
        QVERIFY(QFile::copy(m_path, cut) && QFile::copy(m_path + "-journal", cut + "-journal"));
        QVERIFY(disk.writeProtect());
        const auto plan = Plan::open(path);
        QVERIFY(plan->isReadOnly());
        QVERIFY2(plan->whyReadOnly().contains("folder"), qPrintable(plan->whyReadOnly()));
        QVERIFY(throws<Failure>([&] { plan->undo(); }));
        QVERIFY(throws<Failure>([&] { makePlanRevision(path, "x"); }));
        QCOMPARE(PlanReader(path).count("zone"), qint64(10));
        // A change that was cut short cannot be turned back there: nobody may take the half for the plan.
        for (const auto &open : {std::function<void()>([&] { Plan::open(cut); }), std::function<void()>([&] { PlanReader reader(cut); })}) {
            QString refusal;
            try {
                open();
            } catch (const Failure &failure) {
                refusal = failure.text();
            }
            QVERIFY2(refusal.contains("cut.gpkg-journal"), qPrintable(refusal));
        }
    }

private:
    void fresh()
    {
        for (const char *end : {"", "-journal"})
            QFile::remove(m_path + end);
        QFile::remove(PlanLock::lockFileOf(m_path));
        QVERIFY(QFile::copy(m_original, m_path));
    }
    FaultRuns runs() const { return FaultRuns("edit", m_path, {m_path, m_path + "-journal", PlanLock::lockFileOf(m_path)}); }

    bool leaveJournal() const
    {
        QProcess process;
        process.start(oneChange(), {"halfway", m_path});
        return process.waitForFinished(60000) && process.exitStatus() == QProcess::CrashExit && QFileInfo(m_path + "-journal").size() > 0;
    }

    // Opens the plan as the program would, and edits it, since it must go on; then what it held.
    QByteArray whatIsThere() const
    {
        QByteArray found;
        const auto plan = Plan::open(m_path);
        if (plan->isReadOnly())
            return "reading only: " + plan->whyReadOnly().toUtf8();
        found = contentHash(m_path);
        const size_t edits = plan->history().entries().size();
        if (edits != (found == m_before ? 1u : 2u))
            return "the history does not fit";
        PlanEdit edit;
        edit.add("zone", square(310000, 1448000, 100));
        plan->apply(edit);
        plan->undo();
        if (contentHash(m_path) != found)
            return "does not go on";
        const GDALDatasetUniquePtr file(GDALDataset::Open(m_path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
        OGRLayer *check = file->ExecuteSQL("PRAGMA integrity_check", nullptr, nullptr);
        const std::unique_ptr<OGRFeature> row(check->GetNextFeature());
        const QByteArray verdict = row->GetFieldAsString(0);
        file->ReleaseResultSet(check);
        return verdict == "ok" ? found : verdict;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_original, m_path;
    QByteArray m_before, m_after;
};

MADANG_TEST_MAIN(TestEditFaults)
#include "test_edit_faults.moc"

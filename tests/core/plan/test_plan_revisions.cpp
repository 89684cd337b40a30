// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/plan/plan_revisions.h"
#include "support/content_hash.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestPlanRevisions : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = freshPlan(*m_folder);
        m_path = m_plan->path();
        draw();
    }

    void aRevisionIsTheWholePlan()
    {
        const QByteArray before = contentHash(m_path);
        const PlanRevision made = makePlanRevision(m_path, " 1차 안: 국토부 / 협의? "); // the plan is open meanwhile
        QCOMPARE(made.name, "1차 안: 국토부 / 협의?");
        QVERIFY(QFileInfo(made.path).absolutePath().endsWith("plan.revisions"));
        QCOMPARE(contentHash(made.path), before);
        draw();
        QCOMPARE(contentHash(made.path), before);
        const auto all = planRevisions(m_path);
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].name, made.name);
        QCOMPARE(all[0].path, made.path);
        QCOMPARE(all[0].bytes, QFileInfo(made.path).size());
        QVERIFY(std::abs(all[0].at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QVERIFY(!(QFileInfo(made.path).permissions() & QFile::WriteOwner));
        // The spatial index, the history and the project came along.
        QCOMPARE(PlanReader(made.path).history().entries().size(), size_t(1));
        QCOMPARE(PlanReader(made.path).extent().width(), 100.0);
        QCOMPARE(hiddenFiles(), QStringList());
    }

    void namesAreTakenOnce()
    {
        makePlanRevision(m_path, "first");
        QVERIFY(throws<WrongInputFailure>([&] { makePlanRevision(m_path, "First"); }));
        QVERIFY(throws<WrongInputFailure>([&] { makePlanRevision(m_path, " "); }));
        QVERIFY(throws<WrongInputFailure>([&] { makePlanRevision(m_path, QString(300, QChar(0x1780))); }));
        QVERIFY(throws<WrongInputFailure>([&] { planRevision(m_path, "second"); }));
        QVERIFY(throws<WrongInputFailure>([&] { makePlanRevision(m_folder->filePath("none.gpkg"), "x"); }));
        QVERIFY(!QFile::exists(m_folder->filePath("none.revisions")));
        QCOMPARE(freeRevisionName(m_path, "first"), "first 2");
        QCOMPARE(freeRevisionName(m_path, "other"), "other");
        QCOMPARE(planRevision(m_path, "first").name, "first");
        QCOMPARE(planRevisions(m_path).size(), size_t(1));
    }

    void otherFilesAreNoRevisions()
    {
        const PlanRevision made = makePlanRevision(m_path, "first");
        for (const char *name : {"notes.txt", "plan.gpkg", "2026-13-45T99-00-00Z x.gpkg", "2026-03-01T10-00-00Z.gpkg"})
            QVERIFY(QFile::copy(made.path, revisionFolderOf(m_path) + "/" + name));
        QCOMPARE(planRevisions(m_path).size(), size_t(1));
    }

    void aCopyIsAPlanOfItsOwn()
    {
        QFile table(m_folder->filePath("flows.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly) && table.write("year,cost\n") > 0);
        table.close();
        m_plan->addDataset("cashflow", table.fileName());
        const PlanRevision made = makePlanRevision(m_path, "first");
        draw();
        const QString beside = m_folder->filePath("copy.gpkg"), elsewhere = m_folder->filePath("else/copy.gpkg");
        QVERIFY(QDir(m_folder->path()).mkdir("else"));
        copyPlanRevision(made, beside);
        QCOMPARE(contentHash(beside), contentHash(made.path));
        copyPlanRevision(made, elsewhere);
        const auto copy = Plan::open(elsewhere);
        QVERIFY(!copy->isReadOnly());
        QCOMPARE(copy->datasets()[0].storedPath, "../flows.csv");
        QVERIFY(copy->datasets()[0].present);
        copy->undo();
        copy->undo();
        QCOMPARE(copy->history().entries().size(), size_t(3));
        QVERIFY(throws<WrongInputFailure>([&] { copyPlanRevision(made, beside); }));
        QVERIFY(throws<WrongInputFailure>([&] { copyPlanRevision(made, m_folder->filePath("none/copy.gpkg")); }));
    }

    void restoringKeepsThePresent()
    {
        const QByteArray before = contentHash(m_path);
        const PlanRevision made = makePlanRevision(m_path, "first");
        draw();
        const QByteArray present = contentHash(m_path);
        QVERIFY(throws<Failure>([&] { restorePlanRevision(m_path, made, "present"); })); // it is open
        QCOMPARE(planRevisions(m_path).size(), size_t(1));
        m_plan.reset();
        const PlanRevision kept = restorePlanRevision(m_path, made, "present");
        QCOMPARE(contentHash(m_path), before);
        QCOMPARE(contentHash(kept.path), present);
        QCOMPARE(planRevisions(m_path).size(), size_t(2));
        m_plan = Plan::open(m_path);
        QVERIFY(!m_plan->isReadOnly());
        m_plan->undo();
        m_plan.reset();
        restorePlanRevision(m_path, planRevision(m_path, "present"), "again");
        QCOMPARE(contentHash(m_path), present);
        QCOMPARE(hiddenFiles(), QStringList());
    }

    void anotherPlansRevisionIsRefused()
    {
        Plan::create(m_folder->filePath("other.gpkg"), battambang());
        const PlanRevision made = makePlanRevision(m_folder->filePath("other.gpkg"), "first");
        m_plan.reset();
        const QByteArray before = sha256(m_path);
        QVERIFY(throws<WrongInputFailure>([&] { restorePlanRevision(m_path, made, "present"); }));
        QCOMPARE(sha256(m_path), before);
    }

    // A file that lost a page, as from a bad stick.
    void aDamagedRevisionIsNotRestored()
    {
        const PlanRevision made = makePlanRevision(m_path, "first");
        m_plan.reset();
        QFile file(made.path);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(20 * 4096) && file.write(QByteArray(4096 * 40, '\x5a')) > 0);
        file.close();
        const QByteArray before = sha256(m_path);
        QVERIFY(throws<Failure>([&] { restorePlanRevision(m_path, made, "present"); }));
        QCOMPARE(sha256(m_path), before);
        QCOMPARE(hiddenFiles(), QStringList());
    }

    void anotherProgramsTransactionIsNotCutThrough()
    {
        const PlanRevision made = makePlanRevision(m_path, "first");
        m_plan.reset();
        const GDALDatasetUniquePtr other(GDALDataset::Open(m_path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
        QVERIFY(other->ExecuteSQL("BEGIN IMMEDIATE TRANSACTION", nullptr, nullptr) == nullptr);
        const QByteArray before = sha256(m_path);
        QVERIFY(throws<Failure>([&] { restorePlanRevision(m_path, made, "present"); }));
        other->ExecuteSQL("ROLLBACK TRANSACTION", nullptr, nullptr);
        QCOMPARE(sha256(m_path), before);
        QCOMPARE(hiddenFiles(), QStringList());
    }

private:
    void draw()
    {
        PlanEdit edit;
        edit.add("zone", square(300000, 1448000, 100));
        m_plan->apply(edit);
    }
    QStringList hiddenFiles() const
    {
        QStringList files;
        for (const QString &folder : {m_folder->path(), revisionFolderOf(m_path)})
            for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
                if (name.startsWith('.') && name != ".plan.gpkg.lock")
                    files << name;
        return files;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    QString m_path;
};

MADANG_TEST_MAIN(TestPlanRevisions)
#include "test_plan_revisions.moc"

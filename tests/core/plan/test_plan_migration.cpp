// SPDX-License-Identifier: GPL-2.0-or-later
// There has been one format so far: what is tested is the way from it to one that might come.
#include "core/failure.h"
#include "core/plan/plan_catalogue.h"
#include "core/plan/plan_file.h"
#include "core/plan/plan_migration.h"
#include "core/plan/plan_reader.h"
#include "core/plan/plan_schema.h"
#include "support/content_hash.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestPlanMigration : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("plan.gpkg");
        const auto plan = freshPlan(*m_folder);
        PlanEdit edit;
        edit.add("zone", square(300000, 1448000, 100, {{"code", "1a"}}), "z");
        plan->apply(edit);
    }

    void aPlanIsBroughtForwardAndTheOriginalKept()
    {
        const QByteArray before = sha256(m_path);
        const QString kept = migratePlan(m_path, steps(), 3);
        QCOMPARE(QFileInfo(kept).fileName(), "plan.format1.gpkg");
        QCOMPARE(sha256(kept), before);
        const GDALDatasetUniquePtr file(GDALDataset::Open(m_path.toUtf8().constData(), GDAL_OF_VECTOR));
        QCOMPARE(readPlanStamp(*file, m_path).format, 3);
        const std::unique_ptr<OGRFeature> zone(file->GetLayerByName("zone")->GetNextFeature());
        QCOMPARE(QString::fromUtf8(zone->GetFieldAsString("height_limit")), "12 m");
        QVERIFY(zone->GetGeometryRef());
        QCOMPARE(files(), (QStringList{"plan.format1.gpkg", "plan.gpkg"}));
        QVERIFY(Plan::open(kept)); // the original is a plan like any other
    }

    void aPlanOfTheFormatIsLeft()
    {
        const QByteArray before = sha256(m_path);
        QCOMPARE(migratePlan(m_path, steps(), 1), QString());
        QCOMPARE(sha256(m_path), before);
        QCOMPARE(files(), QStringList{"plan.gpkg"});
        QVERIFY(planFormatSteps().size() == size_t(planFormatVersion - 1)); // one from each format to the next
    }

    void anEarlierOriginalIsNotOverwritten()
    {
        QVERIFY(QFile::copy(m_path, m_folder->filePath("plan.format1.gpkg")));
        QCOMPARE(QFileInfo(migratePlan(m_path, steps(), 3)).fileName(), "plan.format1-2.gpkg");
    }

    void aStepThatFailsChangesNothing()
    {
        const QByteArray before = sha256(m_path);
        auto broken = steps();
        broken[1].change = [](GDALDataset &) { throw Failure("the second step failed"); };
        QVERIFY(throws<Failure>([&] { migratePlan(m_path, broken, 3); }));
        QVERIFY(throws<Failure>([&] { migratePlan(m_path, steps(), 4); })); // there is no step from 3
        QCOMPARE(sha256(m_path), before);
        QCOMPARE(files(), QStringList{"plan.gpkg"});
    }

    void anOlderFormatIsNamedToReaders()
    {
        QString refusal;
        try {
            requireReadableFormat(1, 2, m_path);
        } catch (const Failure &failure) {
            refusal = failure.text();
        }
        QVERIFY2(refusal.contains("older") && refusal.contains(m_path), qPrintable(refusal));
        QVERIFY(throws<Failure>([&] { requireReadableFormat(3, 2, m_path); }));
        requireReadableFormat(2, 2, m_path);
    }

private:
    static std::vector<FormatStep> steps()
    {
        const auto sql = [](const char *statement) {
            return [statement](GDALDataset &plan) { plan.ExecuteSQL(statement, nullptr, nullptr); };
        };
        return {{1, sql("ALTER TABLE zone ADD COLUMN height_limit TEXT")}, {2, sql("UPDATE zone SET height_limit = '12 m' WHERE uid = 'z'")}};
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

MADANG_TEST_MAIN(TestPlanMigration)
#include "test_plan_migration.moc"

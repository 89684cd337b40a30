// SPDX-License-Identifier: GPL-2.0-or-later
// The way from each format to the present one, and on to some that might come.
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
        const QString kept = migratePlan(m_path, steps(), next + 1);
        QCOMPARE(QFileInfo(kept).fileName(), originalName());
        QCOMPARE(sha256(kept), before);
        const GDALDatasetUniquePtr file(GDALDataset::Open(m_path.toUtf8().constData(), GDAL_OF_VECTOR));
        QCOMPARE(readPlanStamp(*file, m_path).format, next + 1);
        const std::unique_ptr<OGRFeature> zone(file->GetLayerByName("zone")->GetNextFeature());
        QCOMPARE(QString::fromUtf8(zone->GetFieldAsString("height_limit")), "12 m");
        QVERIFY(zone->GetGeometryRef());
        QCOMPARE(files(), (QStringList{originalName(), "plan.gpkg"}));
        QVERIFY(Plan::open(kept)); // the original is a plan like any other
    }

    void aPlanOfTheFormatIsLeft()
    {
        const QByteArray before = sha256(m_path);
        QCOMPARE(migratePlan(m_path, steps(), planFormatVersion), QString());
        QCOMPARE(sha256(m_path), before);
        QCOMPARE(files(), QStringList{"plan.gpkg"});
        QVERIFY(planFormatSteps().size() == size_t(planFormatVersion - 1)); // one from each format to the next
    }

    // Format 1 had no map sheets; till format 2 regulations were the same in all scenarios.
    void aPlanOfTheFirstFormatIsOpened()
    {
        const QString newest = m_folder->filePath("newest.gpkg");
        QVERIFY(QFile::copy(m_path, newest));
        {
            const PlanConnection file = connectToPlan(m_path, true);
            for (const char *sql : {"DROP TABLE map_sheet", "DELETE FROM gpkg_contents WHERE table_name = 'map_sheet'",
                                    "DROP TABLE indicator_value", "DELETE FROM gpkg_contents WHERE table_name = 'indicator_value'",
                                    "DROP INDEX regulation_effective", "ALTER TABLE regulation DROP COLUMN scenario",
                                    "ALTER TABLE regulation DROP COLUMN origin_uid", "ALTER TABLE regulation DROP COLUMN tombstone",
                                    "UPDATE madang_meta SET value = '1' WHERE key = 'format_version'"})
                file->ExecuteSQL(sql, nullptr, nullptr);
        }
        const QByteArray before = sha256(m_path);
        QVERIFY(throws<Failure>([&] { const PlanReader reader(m_path); })); // it cannot be read as it is
        {
            const auto plan = Plan::open(m_path);
            QCOMPARE(QFileInfo(plan->originalKept()).fileName(), QStringLiteral("plan.format1.gpkg"));
            QCOMPARE(sha256(plan->originalKept()), before);
            QVERIFY(plan->row("zone", "z"));
            PlanEdit edit;
            PlanRow sheet;
            sheet.fields = {{"name", "Council"}, {"theme", "zoning"}, {"settings", "{}"}, {"layout", ""}};
            edit.add("map_sheet", sheet, "s");
            plan->apply(edit);
            QCOMPARE(plan->row("map_sheet", "s")->fields.value("scenario").toString(), QStringLiteral("base"));
            plan->undo();
        }
        QCOMPARE(contentHash(m_path), contentHash(newest));
        QCOMPARE(tablesOf(m_path), tablesOf(newest)); // made with the same words
        QVERIFY(Plan::open(m_path)->originalKept().isEmpty());
    }

    void anEarlierOriginalIsNotOverwritten()
    {
        QVERIFY(QFile::copy(m_path, m_folder->filePath(originalName())));
        QCOMPARE(QFileInfo(migratePlan(m_path, steps(), next + 1)).fileName(), originalName("-2"));
    }

    void aStepThatFailsChangesNothing()
    {
        const QByteArray before = sha256(m_path);
        auto broken = steps();
        broken[1].change = [](GDALDataset &) { throw Failure("the second step failed"); };
        QVERIFY(throws<Failure>([&] { migratePlan(m_path, broken, next + 1); }));
        QVERIFY(throws<Failure>([&] { migratePlan(m_path, steps(), next + 2); })); // there is no step from there
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
    static constexpr int next = planFormatVersion + 1;
    static QString originalName(const char *number = "") { return QStringLiteral("plan.format%1%2.gpkg").arg(planFormatVersion).arg(QLatin1String(number)); }
    // The words that every table was made with, and what GeoPackage calls it.
    static QStringList tablesOf(const QString &path)
    {
        QStringList tables;
        forEachRecord(*connectToPlan(path, false),
                      "SELECT m.name, m.sql, c.data_type, c.identifier, c.srs_id FROM sqlite_master m LEFT JOIN gpkg_contents c ON c.table_name = m.name "
                      "WHERE m.type = 'table' ORDER BY m.name",
                      [&](const QStringList &row) { tables << row.join(QLatin1Char('|')); });
        return tables;
    }
    static std::vector<FormatStep> steps()
    {
        const auto sql = [](const char *statement) {
            return [statement](GDALDataset &plan) { plan.ExecuteSQL(statement, nullptr, nullptr); };
        };
        return {{planFormatVersion, sql("ALTER TABLE zone ADD COLUMN height_limit TEXT")}, {next, sql("UPDATE zone SET height_limit = '12 m' WHERE uid = 'z'")}};
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

MADANG_TEST_MAIN(TestPlanMigration)
#include "test_plan_migration.moc"

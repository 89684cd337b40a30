// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/plan_checks.h"
#include "core/plan_reader.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestPlanChecks : public QObject {
    Q_OBJECT
private slots:
    void findsEachMistakeOnce()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("plan.gpkg");
        QFile data(folder.filePath("dem.tif"));
        QVERIFY(data.open(QIODevice::WriteOnly));
        data.write("one");
        data.close();
        {
            auto plan = Plan::create(path, battambang());
            PlanEdit edit;
            edit.add("zone", square(300000, 1450000, 100, {{"code", "1a"}}), "good");
            edit.add("zone", square(300100, 1450000, 100), "bare");
            edit.add("zone", square(300200, 1450000, 100, {{"code", "R-99"}}), "unknown");
            PlanRow bowtie;
            bowtie.fields = {{"code", "1a"}};
            bowtie.wkb = QgsGeometry::fromWkt("MultiPolygon(((300300 1450000, 300400 1450100, 300400 1450000, 300300 1450100, 300300 1450000)))").asWkb();
            edit.add("zone", bowtie, "bowtie");
            PlanRow nowhere;
            nowhere.fields = {{"name", "no place"}};
            edit.add("facility", nowhere, "nowhere");
            plan->apply(edit);
            plan->addDataset("dem", data.fileName());
            plan->addDataset("gtfs", data.fileName());
        }
        QVERIFY(data.open(QIODevice::WriteOnly));
        data.write("two");
        data.close();
        QVERIFY(QFile::copy(data.fileName(), folder.filePath("kept")));

        QHash<QString, QStringList> found;
        for (const Finding &finding : checkPlan(PlanReader(path), "base", nullptr))
            found[finding.rule] += finding.uids;
        QCOMPARE(found.value("zone.no_code"), QStringList{"bare"});
        QCOMPARE(found.value("zone.unknown_code"), QStringList{"unknown"});
        QCOMPARE(found.value("geometry.invalid"), QStringList{"bowtie"});
        QCOMPARE(found.value("geometry.missing"), QStringList{"nowhere"});
        QCOMPARE(found.value("dataset.changed").size(), 2);
        QCOMPARE(found.size(), 5);

        QVERIFY(data.remove());
        found.clear();
        for (const Finding &finding : checkPlan(PlanReader(path), "base", nullptr))
            found[finding.rule] += finding.uids;
        QCOMPARE(found.value("dataset.missing").size(), 2);
    }
};

MADANG_TEST_MAIN(TestPlanChecks)
#include "test_plan_checks.moc"

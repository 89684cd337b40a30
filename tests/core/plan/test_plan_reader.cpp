// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <qgsvectorlayer.h>

#include <QColor>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestPlanReader : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("plan.gpkg"));
        auto plan = freshPlan(m_path);
        PlanEdit edit;
        PlanRow child, grandchild;
        child.fields = {{"parent", "base"}, {"name", "dense"}};
        grandchild.fields = {{"parent", "child"}, {"name", "denser"}};
        edit.add("scenario", child, "child");
        edit.add("scenario", grandchild, "grandchild");
        edit.add("zone", zone("base", "A"), "a");
        edit.add("zone", zone("base", "B"), "b");
        edit.add("zone", zone("base", "C"), "c");
        edit.add("zone", zone("child", "A2", "a"), "a2"); // replaces a
        PlanRow gone;
        gone.fields = {{"scenario", "child"}, {"origin_uid", "b"}, {"tombstone", 1}};
        edit.add("zone", gone, "b-gone");                 // removes b
        edit.add("zone", zone("child", "D"), "d");
        edit.add("zone", zone("grandchild", "A3", "a2"), "a3"); // replaces the replacement
        plan->apply(edit);
    }

    void effectiveRows_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("codes");
        QTest::newRow("base") << "base" << "A B C";
        QTest::newRow("child") << "child" << "A2 C D";
        QTest::newRow("by name") << "dense" << "A2 C D";
        QTest::newRow("grandchild") << "grandchild" << "A3 C D";
    }
    void effectiveRows()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, codes);
        const PlanReader reader(m_path);
        QStringList found;
        reader.forEach("zone", scenario, {"code"}, [&](const EffectiveRow &row) {
            found << row.values[0].toString();
            QCOMPARE(row.geometry.area(), 10000.0);
        });
        found.sort();
        QCOMPARE(found.join(' '), codes);
        QCOMPARE(reader.count("zone", scenario), qint64(found.size()));
        QVERIFY(found.isEmpty() || reader.hasRows("zone", scenario, found.size()));
        QVERIFY(!reader.hasRows("zone", scenario, found.size() + 1));
    }

    void theConditionFitsAQgisLayer()
    {
        const PlanReader reader(m_path);
        QgsVectorLayer layer(m_path + "|layername=zone", "zone", "ogr");
        QVERIFY(layer.setSubsetString(effectiveRowsCondition("zone", reader.scenarioChain("child"))));
        QCOMPARE(layer.featureCount(), 3LL);
    }

    void extentIsThatOfTheScenario()
    {
        const PlanReader reader(m_path);
        QCOMPARE(reader.extent("child"), QgsRectangle(300000, 1450000, 300100, 1450100));
    }

    void whatIsNotThereIsNamed()
    {
        const PlanReader reader(m_path);
        QVERIFY_EXCEPTION_THROWN(reader.forEach("zones", "base", {}, [](const EffectiveRow &) {}), Failure);
        QVERIFY_EXCEPTION_THROWN(reader.forEach("zone", "base", {"colour"}, [](const EffectiveRow &) {}), Failure);
        QVERIFY_EXCEPTION_THROWN(reader.forEach("zone", "none", {}, [](const EffectiveRow &) {}), Failure);
        QVERIFY_EXCEPTION_THROWN(PlanReader(m_folder.filePath("none.gpkg")), Failure);
    }

    void codeListsAreThere()
    {
        const PlanReader reader(m_path);
        const auto values = reader.codeValues();
        QVERIFY(values.size() > 10);
        QVERIFY(QColor(values.front().colour).isValid());
    }

private:
    static PlanRow zone(const char *scenario, const char *code, const char *origin = nullptr)
    {
        PlanRow row = square(300000, 1450000, 100, {{"scenario", scenario}, {"code", code}});
        if (origin)
            row.fields["origin_uid"] = origin;
        return row;
    }
    QTemporaryDir m_folder;
    QString m_path;
};

MADANG_TEST_MAIN(TestPlanReader)
#include "test_plan_reader.moc"

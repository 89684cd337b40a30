// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/failure.h"
#include "core/scenarios/scenario_difference.h"
#include "core/scenarios/scenario_edits.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <qgsfeedback.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace madang;
using namespace madang::test;

using Kind = RowDifference::Kind;

// Zones of base: a (1a, 1 ha), b (2, 4 ha), an overlay, and a road. "dense" recodes a, moves b's edge, takes the road away
// and draws d; "wide" recodes a too.
class TestScenarioDifference : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_plan = freshPlan(m_folder);
        PlanEdit edit;
        edit.add("zone", square(300000, 1448000, 100, {{"code", "1a"}, {"name", "North"}}), "a");
        edit.add("zone", square(300100, 1448000, 200, {{"code", "2"}}), "b");
        edit.add("zone", square(300000, 1448000, 1000, {{"code", "2"}, {"overlay", 1}}), "o");
        edit.add("road", road(), "r");
        m_plan->apply(edit);
        m_plan->apply(editToCreateScenario(*m_plan, "dense"));
        m_plan->apply(editToCreateScenario(*m_plan, "wide"));
        m_plan->apply(editToCreateScenario(*m_plan, "same", "dense"));
        ScenarioEdit dense(*m_plan, "dense", {"Test", {}});
        m_a = dense.change("zone", "a", {{"code", "2"}});
        dense.change("zone", "b", {}, square(300100, 1448000, 100).wkb);
        dense.remove("road", "r");
        m_d = dense.add("zone", square(300500, 1448000, 100, {{"code", "no such code"}, {"name", "South"}}));
        m_plan->apply(dense.edit());
        ScenarioEdit wide(*m_plan, "wide", {"Test", {}});
        wide.change("zone", "a", {{"code", "1b"}});
        m_plan->apply(wide.edit());
    }

    void everyDifferenceIsNamed()
    {
        const ScenarioDifference difference = compare("base", "dense");
        QCOMPARE(difference.before.name, "base");
        QCOMPARE(difference.tables.size(), size_t(2));
        const TableDifference &zones = difference.tables[0], &roads = difference.tables[1];
        QCOMPARE(zones.table, "zone");
        QCOMPARE(zones.count(Kind::Added), 1);
        QCOMPARE(zones.count(Kind::Changed), 2);
        QCOMPARE(zones.count(Kind::Removed), 0);
        for (const RowDifference &row : zones.rows) {
            if (row.uidBefore == "a") {
                QCOMPARE(row.uidAfter, m_a);
                QCOMPARE(row.fields, QStringList{"code"});
                QCOMPARE(row.name, "North");
                QVERIFY(!row.isMoved);
            } else if (row.uidBefore == "b") {
                QVERIFY(row.isMoved && row.fields.isEmpty());
                QCOMPARE(row.before.area(), 40000.0);
                QCOMPARE(row.after.area(), 10000.0);
            } else {
                QCOMPARE(int(row.kind), int(Kind::Added));
                QCOMPARE(row.uidAfter, m_d);
                QCOMPARE(row.name, "South");
            }
        }
        QCOMPARE(roads.rows.size(), size_t(1));
        QCOMPARE(int(roads.rows[0].kind), int(Kind::Removed));
        QCOMPARE(roads.rows[0].uidBefore, "r");
        QVERIFY(!roads.rows[0].before.isNull());
    }

    void theOtherWayRoundIsTheOpposite()
    {
        const ScenarioDifference difference = compare("dense", "base");
        QCOMPARE(difference.tables[0].count(Kind::Removed), 1);
        QCOMPARE(difference.tables[0].count(Kind::Changed), 2);
        QCOMPARE(difference.tables[1].count(Kind::Added), 1);
    }

    // Both replaced base's row: it is one row, changed.
    void siblingsKnowEachOthersRows()
    {
        const ScenarioDifference difference = compare("dense", "wide");
        const TableDifference &zones = difference.tables[0];
        QCOMPARE(zones.count(Kind::Changed), 2);
        QCOMPARE(zones.count(Kind::Removed), 1);
        const auto a = std::find_if(zones.rows.begin(), zones.rows.end(), [&](const RowDifference &row) { return row.uidBefore == m_a; });
        QVERIFY(a != zones.rows.end());
        QCOMPARE(a->fields, QStringList{"code"});
    }

    void whatIsTheSameHasNoDifference()
    {
        QVERIFY(compare("dense", "dense").isEmpty());
        QVERIFY(compare("dense", "same").isEmpty());
        QVERIFY(throws<Failure>([&] { compare("dense", "none"); }));
    }

    void hectaresAreThoseOfTheEllipsoid()
    {
        const ScenarioDifference difference = compare("base", "dense");
        QStringList codes;
        for (const ClassAreas &areas : difference.classes)
            codes << areas.code;
        // In the order of the code list; overlays do not count.
        QCOMPARE(codes, (QStringList{"1a", "2", "no such code"}));
        // Of the grid 1, 4 → 1 + 1 and 0 → 1 ha; at 2° from the central meridian UTM's scale squared is 0.99986 or so.
        const double scale = difference.classes[0].hectaresBefore;
        QVERIFY2(std::abs(scale - 1) < 1e-3 && scale != 1, qPrintable(QString::number(scale, 'g', 10)));
        QVERIFY(std::abs(difference.classes[1].hectaresBefore - 4 * scale) < 1e-4);
        QVERIFY(std::abs(difference.classes[1].hectaresAfter - 2 * scale) < 1e-4);
        QCOMPARE(difference.classes[0].hectaresAfter, 0.0);
        QVERIFY(std::abs(difference.classes[2].change() - scale) < 1e-4);
    }

    void stopsWhenCancelled()
    {
        QgsFeedback feedback;
        feedback.cancel();
        QVERIFY(compareScenarios(PlanReader(m_plan->path()), "base", "dense", &feedback).tables.empty());
    }

private:
    ScenarioDifference compare(const QString &before, const QString &after) const
    {
        return compareScenarios(PlanReader(m_plan->path()), before, after);
    }
    static PlanRow road()
    {
        PlanRow row;
        row.wkb = QgsGeometry::fromWkt("LineString (300000 1448000, 300500 1448000)").asWkb();
        return row;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Plan> m_plan;
    QString m_a, m_d;
};

MADANG_TEST_MAIN(TestScenarioDifference)
#include "test_scenario_difference.moc"

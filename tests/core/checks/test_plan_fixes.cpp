// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/drafting_checks.h"
#include "core/checks/plan_checks.h"
#include "core/checks/plan_fixes.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/scenarios/scenario_edits.h"
#include "support/content_hash.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

namespace {

constexpr double west = 300000, south = 1450000;
const QVariantMap homes{{"code", "1a"}};

PlanRow land(const QString &polygons, const QVariantMap &fields = homes)
{
    QgsGeometry geometry = QgsGeometry::fromWkt(QStringLiteral("MultiPolygon(%1)").arg(polygons));
    geometry.translate(west, south);
    return {fields, geometry.asWkb()};
}

} // namespace

// Every fix is one edit after which the check has nothing more to say of it, and which undo takes back wholly.
class TestPlanFixes : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = freshPlan(*m_folder);
        m_edit = {};
    }

    void anOverlapGoesToTheSmaller()
    {
        m_edit.add("zone", land("((0 0, 100 0, 100 100, 0 100, 0 0))"), "large");
        m_edit.add("zone", land("((90 0, 140 0, 140 100, 90 100, 90 0))"), "small");
        mend("zone.overlap", "Cut an overlap");
        QCOMPARE(area("zone", "large"), 9000.0);
        QCOMPARE(area("zone", "small"), 5000.0);
    }

    void copiesAreDeleted()
    {
        m_edit.add("parcel", land("((0 0, 20 0, 20 20, 0 20, 0 0))", {}), "one");
        m_edit.add("parcel", land("((20 0, 20 20, 0 20, 0 0, 20 0))", {}), "the same");
        mend("parcel.duplicate", "Delete copies");
        QCOMPARE(area("parcel", "one"), 400.0);
        QCOMPARE(area("parcel", "the same"), -1.0);
    }

    void threeCopiesBecomeOne()
    {
        for (int i = 0; i < 3; ++i)
            m_edit.add("parcel", land(QStringLiteral("((%1 0, %2 0, %2 20, %1 20, %1 0))").arg(0.0004 * i).arg(20 + 0.0004 * i), {}),
                       QStringLiteral("copy %1").arg(i));
        mend("parcel.duplicate", "Delete copies");
        QVERIFY(qAbs(area("parcel", "copy 0") - 400) < 1e-6);
        QCOMPARE(area("parcel", "copy 1"), -1.0);
        QCOMPARE(area("parcel", "copy 2"), -1.0);
    }

    void aGapIsJoinedToTheNeighbourWithTheLongestEdge()
    {
        // A strip of 2 × 100 m between two squares, closed above by a third one: its long edges are 100 m each, and the
        // left square also closes it below.
        m_edit.add("zone", land("((0 0, 102 0, 102 10, 100 10, 100 110, 0 110, 0 0))"), "left");
        m_edit.add("zone", land("((102 0, 202 0, 202 110, 102 110, 102 0))"), "right");
        m_edit.add("zone", land("((0 110, 202 110, 202 150, 0 150, 0 110))"), "above");
        const double whole = 202 * 150;
        mend("zone.gap", "Join a gap to its neighbour");
        QCOMPARE(area("zone", "left"), 11000 + 20 + 200.0);
        QCOMPARE(area("zone", "left") + area("zone", "right") + area("zone", "above"), whole);
    }

    void aSliverIsJoinedAndGone()
    {
        m_edit.add("zone", land("((0 0, 100 0, 100 100, 0 100, 0 0))"), "left");
        m_edit.add("zone", land("((100 0, 100.3 0, 100.3 100, 100 100, 100 0))"), "strip");
        mend("zone.sliver", "Join a sliver to its neighbour");
        QCOMPARE(area("zone", "strip"), -1.0);
        QVERIFY(qAbs(area("zone", "left") - 10030) < 1e-6);
    }

    void aNeedleIsCutOff()
    {
        m_edit.add("zone", land("((0 0, 100 0, 100 100, 100.01 160, 99.99 100, 0 100, 0 0))"), "needle");
        mend("zone.spike", "Cut off needles");
        QCOMPARE(area("zone", "needle"), 10000.0);
    }

    void aBowTieBecomesItsTwoTriangles()
    {
        m_edit.add("block", land("((0 0, 20 20, 20 0, 0 20, 0 0))", {}), "bow tie");
        mend("block.self_crossing", "Make polygons valid");
        QCOMPARE(area("block", "bow tie"), 200.0); // twice 20 × 10 / 2
    }

    void landIsCutAtTheBoundary()
    {
        m_edit.add("constraint_area", land("((0 0, 100 0, 100 100, 0 100, 0 0))", {{"kind", planBoundaryKind}}), "boundary");
        m_edit.add("zone", land("((0 0, 120 0, 120 100, 0 100, 0 0))"), "across");
        m_edit.add("zone", land("((200 0, 220 0, 220 20, 200 20, 200 0))"), "beyond");
        mend("zone.outside_boundary", "Cut at the plan's boundary");
        QCOMPARE(area("zone", "across"), 10000.0);
        QCOMPARE(area("zone", "beyond"), -1.0);
    }

    // Zones between borders that lean a little and reach 30 m over the boundary: at such coordinates the point where the
    // boundary crosses a border is no point of that border, and what is cut off must not leave a needle along it.
    void noNeedleStaysBeyondTheBoundary()
    {
        const auto border = [](int i, bool top) { return QStringLiteral("%1 %2").arg(13.7 * i + (top ? 0.013 * (i + 3) : 0), 0, 'f', 6).arg(top ? 130.91 : 0.0); };
        for (int i = 0; i < 30; ++i)
            m_edit.add("zone", land(QStringLiteral("((%1, %2, %3, %4, %1))").arg(border(i, false), border(i + 1, false), border(i + 1, true), border(i, true))),
                       QStringLiteral("zone %1").arg(i, 2, 10, QLatin1Char('0')));
        m_edit.add("constraint_area", land("((-50 0, 500 0, 500 100.37, -50 100.37, -50 0))", {{"kind", planBoundaryKind}}), "boundary");
        mend("zone.outside_boundary", "Cut at the plan's boundary");
        std::vector<QgsPointXY> before;
        int zones = 0;
        PlanReader(m_plan->path()).forEach("zone", "base", {}, [&](const EffectiveRow &row) {
            QCOMPARE(row.geometry.asMultiPolygon().size(), 1);
            const QgsPolylineXY ring = row.geometry.asMultiPolygon()[0][0];
            QCOMPARE(ring.size(), 5); // four corners
            std::vector<QgsPointXY> top;
            for (int i = 0; i < 4; ++i) {
                QVERIFY2(ring[i].y() <= south + 100.37 + 1e-6, qPrintable(ring[i].toString(9)));
                if (ring[i].y() > south + 1)
                    top.push_back(ring[i]);
            }
            std::sort(top.begin(), top.end(), [](const QgsPointXY &a, const QgsPointXY &b) { return a.x() < b.x(); });
            // Exactly the corner of its western neighbour.
            if (!before.empty())
                QVERIFY(top.front().x() == before.back().x() && top.front().y() == before.back().y());
            before = top;
            ++zones;
        });
        QCOMPARE(zones, 30);
    }

    void aChildScenarioIsMendedInItself()
    {
        m_edit.add("zone", land("((0 0, 100 0, 100 100, 0 100, 0 0))"), "large");
        m_edit.add("zone", land("((90 0, 140 0, 140 100, 90 100, 90 0))"), "small");
        m_plan->apply(m_edit);
        const PlanEdit child = editToCreateScenario(*m_plan, QStringLiteral("denser"));
        m_plan->apply(child);
        m_plan->apply(editToFix(*m_plan, child.scenario, finding("zone.overlap", child.scenario)));
        QVERIFY(finding("zone.overlap", child.scenario).rule.isEmpty());
        QVERIFY(!finding("zone.overlap", "base").rule.isEmpty());
    }

    void whatHasChangedMeanwhileIsRefused()
    {
        m_edit.add("zone", land("((0 0, 100 0, 100 100, 0 100, 0 0))"), "large");
        m_edit.add("zone", land("((90 0, 140 0, 140 100, 90 100, 90 0))"), "small");
        m_plan->apply(m_edit);
        const Finding overlap = finding("zone.overlap");
        m_plan->undo();
        try {
            editToFix(*m_plan, "base", overlap);
            QFAIL("should be refused");
        } catch (const Failure &failure) {
            QVERIFY(failure.text().contains("not there any more"));
        }
    }

    void aFindingThatNeedsADecisionHasNoFix()
    {
        m_edit.add("zone", land("((0 0, 100 0, 100 100, 0 100, 0 0))", {{"code", "nowhere"}}), "a");
        m_plan->apply(m_edit);
        const Finding strange = finding("zone.unknown_code");
        QVERIFY(fixLabel(strange).isEmpty());
        QVERIFY_EXCEPTION_THROWN(editToFix(*m_plan, "base", strange), Failure);
    }

private:
    Finding finding(const QString &rule, const QString &scenario = QStringLiteral("base")) const
    {
        for (const Finding &each : checkPlan(PlanReader(m_plan->path()), scenario, nullptr))
            if (each.rule == rule)
                return each;
        return {};
    }

    void mend(const QString &rule, const QString &name)
    {
        m_plan->apply(m_edit);
        const Finding found = finding(rule);
        QCOMPARE(found.rule, rule);
        QVERIFY(!fixLabel(found).isEmpty());
        QCOMPARE(Finding::fromMap(found.toMap()).fix, found.fix);
        const QByteArray before = contentHash(m_plan->path());
        m_plan->apply(editToFix(*m_plan, "base", found));
        QCOMPARE(m_plan->undoName()->text(), name);
        QVERIFY(finding(rule).rule.isEmpty());
        m_plan->undo();
        QCOMPARE(contentHash(m_plan->path()), before);
        m_plan->redo();
    }

    // m²; -1 where there is no such row.
    double area(const QString &table, const QString &uid) const
    {
        double area = -1;
        PlanReader(m_plan->path()).forEach(table, "base", {}, [&](const EffectiveRow &row) {
            if (row.uid == uid)
                area = row.geometry.area();
        });
        return area;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    PlanEdit m_edit;
};

MADANG_TEST_MAIN(TestPlanFixes)
#include "test_plan_fixes.moc"

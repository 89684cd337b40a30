// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/capacity/live_capacity.h"
#include "core/plan/plan_reader.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "zoning/processing/capacity/parcel_picture.h"

#include <qgsapplication.h>

#include <QSignalSpy>
#include <QTest>

using namespace madang;
using namespace madang::zoning;

namespace {

constexpr double liveEastM = 305000, liveNorthM = 1448000;

PlanRow ruleOf(const char *code, const char *parameter, double value)
{
    PlanRow row;
    row.fields = {{"code", code}, {"parameter", parameter}, {"operator", QByteArray(parameter).startsWith("setback") ? ">=" : "<="}, {"value", value},
                  {"citation", "Ordinance 7"}, {"verified", 1}, {"regulation_set", "municipal"}};
    return row;
}

} // namespace

class TestLiveCapacity : public QObject
{
    Q_OBJECT
private slots:
    // Four parcels of 40 m, two in 1a and two in 1b.
    void init()
    {
        m_plan.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = test::freshPlan(*m_folder);
        PlanEdit edit;
        for (int i = 0; i < 4; ++i)
            edit.add("parcel", test::square(liveEastM + 40 * i, liveNorthM, 40, {{"number", QString::number(i)}}), QStringLiteral("p%1").arg(i));
        edit.add("zone", test::square(liveEastM, liveNorthM, 80, {{"code", "H3_1_3"}}));
        edit.add("zone", test::square(liveEastM + 80, liveNorthM, 80, {{"code", "H2_3"}}));
        edit.add("regulation", ruleOf("H3_1_3", "far", 1), "far a");
        edit.add("regulation", ruleOf("H2_3", "far", 2), "far b");
        edit.add("regulation", ruleOf("H3_1_3", "setback_side", 3), "side a");
        edit.add("regulation", ruleOf("H3_1_3", "coverage", 0.9), "coverage a");
        edit.add("regulation", ruleOf("H3_1_3", "floors", 1), "floors a");
        m_plan->apply(edit);
        m_live = std::make_unique<LiveCapacity>();
        QSignalSpy ready(m_live.get(), &LiveCapacity::ready);
        m_live->open(m_plan->path(), "base");
        QVERIFY(m_live->isReading());
        QVERIFY(ready.wait(20000));
        QVERIFY(!m_live->isReading());
    }

    void cleanup()
    {
        m_live.reset();
        // Who reads the plan is told to stop, and may still be at it.
        QTRY_COMPARE_WITH_TIMEOUT(QgsApplication::taskManager()->countActiveTasks(), 0, 20000);
    }

    void aDraggedRuleIsAnsweredAndForgotten()
    {
        const double before = m_live->totals().gfaM2;
        QSignalSpy changed(m_live.get(), &LiveCapacity::changed);
        m_live->preview("far b", 3);
        QCOMPARE(changed.size(), 1);
        const double area = m_live->district()->district->parcel(2).areaM2;
        QVERIFY(qAbs(m_live->totals().gfaM2 - before - 2 * area) < 0.01);
        m_live->rereadRules();
        QVERIFY(qAbs(m_live->totals().gfaM2 - before) < 1e-6);
        QCOMPARE(m_live->totals().parcels, std::size_t{4});
    }

    // Back to what was read, whatever the file says by now.
    void aPreviewEnds()
    {
        const double before = m_live->totals().gfaM2;
        QSignalSpy changed(m_live.get(), &LiveCapacity::changed);
        m_live->endPreview();
        QCOMPARE(changed.size(), 0);
        m_live->preview("far b", 3);
        QVERIFY(m_live->isPreview());
        const auto row = m_plan->row("regulation", "far b");
        PlanRow after = *row;
        after.fields["value"] = 5;
        PlanEdit edit;
        edit.change("regulation", "far b", *row, after);
        m_plan->apply(edit);
        m_live->endPreview();
        QVERIFY(!m_live->isPreview());
        QCOMPARE(changed.size(), 2);
        QVERIFY(qAbs(m_live->totals().gfaM2 - before) < 1e-6);
        QVERIFY(qAbs(m_live->writtenTotals().gfaM2 - before) < 1e-6);
        m_live->endPreview();
        QCOMPARE(changed.size(), 2);
    }

    // The same scenario stays until it is read anew; another goes at once.
    void whatIsKnownStaysForItsScenario()
    {
        QSignalSpy closed(m_live.get(), &LiveCapacity::closed), started(m_live.get(), &LiveCapacity::started), ready(m_live.get(), &LiveCapacity::ready);
        PlanEdit edit;
        edit.add("parcel", test::square(liveEastM, liveNorthM + 40, 40, {{"number", "4"}}), "p4");
        m_plan->apply(edit);
        m_live->open(m_plan->path(), "base");
        QCOMPARE(started.size(), 1);
        QCOMPARE(closed.size(), 0);
        QVERIFY(m_live->district());
        QCOMPARE(m_live->totals().parcels, std::size_t{4});
        QCOMPARE(m_live->siteOf("p3"), 3);
        QVERIFY(ready.wait(20000));
        QCOMPARE(m_live->totals().parcels, std::size_t{5});
        QCOMPARE(m_live->land()->count(), 5);
        QVERIFY(m_live->siteOf("p4") >= 0);
        const auto other = test::freshPlan(m_folder->filePath("other.gpkg"));
        m_live->open(other->path(), "base");
        QCOMPARE(closed.size(), 1);
        QVERIFY(!m_live->district());
        QVERIFY(!m_live->land());
        QCOMPARE(m_live->totals().parcels, std::size_t{0});
        QVERIFY(ready.wait(20000));
        QVERIFY(m_live->district()->sites.empty());
    }

    // What follows live is what a reading from nothing gives.
    void liveIsAsFromNothing()
    {
        const std::pair<const char *, double> changes[] = {{"far a", 0.5}, {"side a", 8}, {"coverage a", 0.1}, {"floors a", 3}, {"far b", 0.2}};
        for (const auto &[uid, value] : changes) {
            const auto row = m_plan->row("regulation", uid);
            PlanRow after = *row;
            after.fields["value"] = value;
            PlanEdit edit;
            edit.change("regulation", uid, *row, after);
            m_plan->apply(edit);
            m_live->rereadRules();
            Progress progress;
            const auto anew = readPlanDistrict(PlanReader(m_plan->path()), "base", {}, progress);
            for (std::size_t i = 0; i < 4; ++i) {
                const ParcelCapacity &live = (*m_live->district()->district)[i], &fresh = (*anew->district)[i];
                QVERIFY(live.capacity.binding == fresh.capacity.binding);
                QCOMPARE(live.capacity.gfaM2.value(), fresh.capacity.gfaM2.value());
                QCOMPARE(live.envelopeM2, fresh.envelopeM2);
            }
            QCOMPARE(m_live->totals().gfaM2, anew->district->totals().gfaM2);
        }
    }

    void sitesByPlaceAndUid()
    {
        QCOMPARE(m_live->siteOf("p2"), 2);
        QCOMPARE(m_live->siteOf("nobody"), -1);
        QCOMPARE(m_live->siteAt(QgsPointXY(liveEastM + 130, liveNorthM + 10)), 3);
        QCOMPARE(m_live->siteAt(QgsPointXY(liveEastM + 130, liveNorthM - 10)), -1);
    }

    // Why a parcel carries what it does: 34 × 34 m are left, one storey of them.
    void aSheetSaysWhy()
    {
        const ParcelSheet sheet = m_live->sheet(1);
        QCOMPARE(sheet.uid, QStringLiteral("p1"));
        QCOMPARE(sheet.table, QStringLiteral("parcel"));
        QCOMPARE(sheet.zones.front().code, QStringLiteral("H3_1_3"));
        QVERIFY(sheet.known.capacity.binding == Binding::Floors);
        QCOMPARE(QByteArray(nameOf(sheet.known.capacity.footprintBinding).data()), QByteArray("setback"));
        QVERIFY(qAbs(sheet.known.envelopeM2 / sheet.areaM2 - 34.0 * 34 / 1600) < 1e-9);
        QCOMPARE(sheet.edges.size(), std::size_t{4});
        QCOMPARE(sheet.envelope.size(), std::size_t{1});
        bool cited = false, own = false;
        for (const SheetRule &rule : sheet.rules) {
            cited = cited || (rule.parameter == Parameter::Floors && rule.uid == "floors a" && rule.citation == "Ordinance 7" && rule.verified);
            own = own || (rule.parameter == Parameter::StoreyHeight && rule.isOwn && !rule.verified);
        }
        QVERIFY(cited);
        QVERIFY(own);
    }

    void stopping()
    {
        QSignalSpy failed(m_live.get(), &LiveCapacity::failed), ready(m_live.get(), &LiveCapacity::ready);
        m_live->open(m_folder->filePath("nothing.gpkg"), "base");
        QVERIFY(failed.wait(20000));
        QVERIFY(!failed[0][0].toString().isEmpty());
        QVERIFY(!m_live->district());
        QCOMPARE(ready.size(), 0);
        m_live->open(m_plan->path(), "base");
        m_live->close();
        QVERIFY(!m_live->isReading());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    std::unique_ptr<LiveCapacity> m_live;
};

MADANG_TEST_MAIN(TestLiveCapacity)
#include "test_live_capacity.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/column_choices.h"
#include "core/attributes/regulation_sets.h"
#include "core/cartography/map_languages.h"
#include "core/failure.h"
#include "core/phases/phase_edits.h"
#include "core/scenarios/scenario_edit.h"
#include "core/scenarios/scenario_edits.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <qgsproject.h>

#include <QTest>

using namespace madang;
using namespace madang::test;

class TestDevelopmentPhases : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = freshPlan(*m_folder);
    }

    void cleanup() { m_plan.reset(); }

    void standInTheOrderOfTheirYears()
    {
        make({"d", "넷째", {}, {}, {}});
        make({"c", "셋째", "ទីបី", 2036, {}});
        make({"b2", "둘째 나", {}, 2031, 2035});
        make({"b1", "둘째 가", {}, 2031, 2033});
        make({"a", "첫째", {}, {}, 2030}); // until 2030
        make({"e", "다섯째", {}, {}, {}});
        QCOMPARE(order(), "a b1 b2 c d e");
        QStringList years;
        for (const DevelopmentPhase &phase : developmentPhases(*m_plan))
            years << phase.years();
        QCOMPARE(years, (QStringList{"–2030", "2031–2033", "2031–2035", "2036–", "", ""}));
        QCOMPARE((DevelopmentPhase{"x", "x", {}, 2026, 2026}.years()), "2026");

        // The map's legend and the choices of forms have the same order.
        const PlanReader reader(m_plan->path());
        QStringList labels, choices;
        const MapLanguages map(reader, {"km"});
        for (const auto &phase : map.phases())
            labels << phase.label;
        QCOMPARE(labels, (QStringList{"첫째 (–2030)", "둘째 가 (2031–2033)", "둘째 나 (2031–2035)", "ទីបី (2036–)", "넷째", "다섯째"}));
        std::vector<AttributeColumn> columns = attributeColumns("zone");
        addChoices(columns, "zone", reader, *QgsProject::instance(), "km");
        for (const ColumnChoice &choice : columns[size_t(columnIndex(columns, "phase_uid"))].choices)
            choices << choice.label;
        QCOMPARE(choices, (QStringList{"첫째", "둘째 가", "둘째 나", "ទីបី", "넷째", "다섯째"}));
    }

    void eachChangeIsOneNamedEdit()
    {
        make({"a", "  1 단계 ", "ដំណាក់កាល", 2026, 2030});
        QCOMPARE(phase("a").name, "1 단계");
        QCOMPARE(undoName(), "Make the phase 1 단계");
        change("a", [](DevelopmentPhase &each) { each.name = "1단계"; });
        QCOMPARE(undoName(), "Rename the phase 1 단계 to 1단계");
        change("a", [](DevelopmentPhase &each) { each.secondName.clear(); });
        QCOMPARE(undoName(), "Change the second name of the phase 1단계");
        QVERIFY(m_plan->row("phase", "a")->fields.value("name_2").isNull());
        change("a", [](DevelopmentPhase &each) { each.yearTo = 2031; });
        QCOMPARE(undoName(), "Change the years of the phase 1단계");
        QVERIFY(editToChangePhase(*m_plan, phase("a")).changes.empty());
        for (int i = 0; i < 3; ++i)
            m_plan->undo();
        QCOMPARE(phase("a"), (DevelopmentPhase{"a", "1 단계", "ដំណាក់កាល", 2026, 2030}));
        m_plan->undo();
        QVERIFY(developmentPhases(*m_plan).empty());
    }

    void whatCannotBeIsRefused()
    {
        make({"a", "One", {}, 2026, 2030});
        const auto refusal = [this](const DevelopmentPhase &phase) {
            try {
                editToAddPhase(*m_plan, phase);
            } catch (const WrongInputFailure &failure) {
                return failure.text();
            }
            return QString();
        };
        QVERIFY(refusal({"b", " ", {}, {}, {}}).contains("needs a name"));
        QVERIFY(refusal({"b", "ONE", {}, {}, {}}).contains("“One” already"));
        QVERIFY(refusal({"b", "Two", {}, 2031, 2030}).contains("would end in 2030, before it begins in 2031"));
        // 2569 BE is 2026 CE.
        QVERIFY2(refusal({"b", "Two", {}, 2569, {}}).contains("2569 of the Buddhist era is 2026"), qPrintable(refusal({"b", "Two", {}, 2569, {}})));
        QVERIFY(refusal({"b", "Two", {}, 26, {}}).contains("between 1900 and 2200"));
        QVERIFY(refusal({"b", "Two", {}, 2030, 2030}).isEmpty()); // of one year, beside another
        QVERIFY(throws<WrongInputFailure>([this] { editToChangePhase(*m_plan, {"a", "", {}, 2026, 2030}); }));
        QVERIFY(throws<Failure>([this] { editToChangePhase(*m_plan, {"gone", "Gone", {}, {}, {}}); }));
        QVERIFY(throws<Failure>([this] { editToDeletePhase(*m_plan, "gone"); }));
    }

    void phasesMayOverlap()
    {
        make({"a", "A", {}, 2026, 2030});
        make({"b", "B", {}, 2029, 2035});
        make({"c", "C", {}, 2036, 2040});
        make({"d", "D", {}, 2030, {}}); // nobody knows until when
        const std::vector<PhaseOverlap> overlaps = overlapsOf(developmentPhases(*m_plan));
        QCOMPARE(int(overlaps.size()), 1);
        QCOMPARE(overlaps[0].first.uid + overlaps[0].second.uid, "ab");
        QCOMPARE(overlaps[0].from, 2029);
        QCOMPARE(overlaps[0].to, 2030);
    }

    void aNewPhaseFollowsOnTheLast()
    {
        const auto next = [this] { return phaseAfter(developmentPhases(*m_plan), m_plan->meta()).years(); };
        QCOMPARE(next(), "2026–2030"); // five years from the base year
        make({"a", "A", {}, 2026, 2033});
        make({"b", "B", {}, {}, {}});
        QCOMPARE(next(), "2034–2041"); // eight years, as A
        make({"c", "C", {}, 2034, 2041});
        QCOMPARE(next(), "2042–2046"); // not beyond the horizon
        make({"d", "D", {}, 2042, 2046});
        QCOMPARE(next(), "2047–2051"); // as D, since nothing is left before it
    }

    void yearsAreExchanged()
    {
        make({"a", "A", {}, 2026, 2030});
        make({"b", "B", {}, 2031, {}});
        m_plan->apply(editToExchangeYears(*m_plan, "b", "a"));
        QCOMPARE(order(), "b a");
        QCOMPARE(phase("a").years(), "2031–");
        QCOMPARE(undoName(), "Exchange the years of the phases B and A");
        m_plan->undo();
        QCOMPARE(order(), "a b");
    }

    void rowsOfADeletedPhaseAreInNone()
    {
        make({"a", "A", {}, 2026, 2030});
        make({"b", "B", {}, 2031, 2035});
        PlanEdit land;
        land.add("zone", square(0, 0, 100, {{"phase_uid", "a"}, {"regulation_set", "R2"}, {"note", "kept"}}), "z1");
        land.add("zone", square(100, 0, 100, {{"phase_uid", "b"}}), "z2");
        land.add("parcel", square(0, 0, 50, {{"phase_uid", "a"}, {"regulation_set", "R1"}}), "p1");
        land.add("cost_item", {{{"name", "Road"}, {"phase_uid", "a"}}, {}}, "c1");
        land.add("i18n_text", {{{"table_name", "phase"}, {"row_uid", "a"}, {"field", "name"}, {"language", "en"}, {"text", "Phase A"}}, {}}, "t1");
        m_plan->apply(land);
        const PlanEdit made = editToCreateScenario(*m_plan, "dense");
        m_plan->apply(made);
        ScenarioEdit edit(*m_plan, made.scenario, {});
        const QString own = edit.change("zone", "z2", {{"phase_uid", "a"}});
        edit.remove("parcel", "p1"); // a row that only takes it away
        m_plan->apply(edit.edit());
        const auto counts = [this] { return rowsByPhase(PlanReader(m_plan->path())); };
        QCOMPARE(counts(), (QMap<QString, qint64>{{"a", 4}, {"b", 1}})); // z1, z2 of dense, p1, c1; z2
        QCOMPARE(regulationSets(PlanReader(m_plan->path())), (QStringList{"R1", "R2"}));

        m_plan->apply(editToDeletePhase(*m_plan, "a"));
        QCOMPARE(undoName(), "Delete the phase A");
        QCOMPARE(counts(), (QMap<QString, qint64>{{"b", 1}}));
        QVERIFY(m_plan->rows("parcel", "phase_uid IS NOT NULL").empty()); // nor the one that takes away
        QVERIFY(m_plan->row("zone", own)->fields.value("phase_uid").isNull());
        QCOMPARE(m_plan->row("zone", "z1")->fields.value("note").toString(), "kept");
        QVERIFY(!m_plan->row("i18n_text", "t1"));
        QCOMPARE(order(), "b");
        m_plan->undo();
        QCOMPARE(counts(), (QMap<QString, qint64>{{"a", 4}, {"b", 1}}));
        QCOMPARE(order(), "a b");
        QVERIFY(m_plan->row("i18n_text", "t1"));
    }

    void setsAreThoseOfRegulationsAndOfRows()
    {
        PlanEdit edit;
        edit.add("regulation", {{{"regulation_set", "City"}, {"code", "RES"}, {"parameter", "far"}, {"operator", "<="}, {"value", 2.0}}, {}});
        edit.add("regulation", {{{"code", "COM"}, {"parameter", "far"}, {"operator", "<="}, {"value", 4.0}}, {}}); // of no set
        edit.add("zone", square(0, 0, 100, {{"regulation_set", "Bank"}}));
        edit.add("zone", square(0, 0, 100, {{"regulation_set", "City"}}));
        m_plan->apply(edit);
        QCOMPARE(regulationSets(PlanReader(m_plan->path())), (QStringList{"Bank", "City"}));
        QVERIFY(throws<Failure>([this] { PlanReader(m_plan->path()).countByValue("zone", "no_column"); }));
    }

private:
    void make(const DevelopmentPhase &phase) { m_plan->apply(editToAddPhase(*m_plan, phase)); }

    void change(const QString &uid, const std::function<void(DevelopmentPhase &)> &how)
    {
        DevelopmentPhase changed = phase(uid);
        how(changed);
        m_plan->apply(editToChangePhase(*m_plan, changed));
    }

    DevelopmentPhase phase(const QString &uid) const
    {
        for (const DevelopmentPhase &each : developmentPhases(PlanReader(m_plan->path())))
            if (each.uid == uid)
                return each;
        return {};
    }

    QString order() const
    {
        QStringList uids;
        for (const DevelopmentPhase &each : developmentPhases(*m_plan))
            uids << each.uid;
        return uids.join(' ');
    }

    QString undoName() const { return m_plan->undoName()->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
};

MADANG_TEST_MAIN(TestDevelopmentPhases)
#include "test_development_phases.moc"

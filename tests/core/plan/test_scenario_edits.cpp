// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/scenarios/scenario_edits.h"
#include "core/scenarios/scenario_tree.h"
#include "support/content_hash.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

// Three zones a, b, c in base; the scenarios of the tests stand on it.
class TestScenarioEdits : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = freshPlan(*m_folder);
        PlanEdit edit;
        int x = 300000;
        for (const char *uid : {"a", "b", "c"}) {
            edit.add("zone", square(x, 1448000, 100, {{"code", QString(uid).toUpper()}, {"name", uid}}), uid);
            x += 100;
        }
        m_plan->apply(edit);
    }

    void cleanup()
    {
        QVERIFY2(brokenOrigins().isEmpty(), qPrintable(brokenOrigins().join(' ')));
        m_plan.reset();
    }

    void aNewScenarioIsAsItsParent()
    {
        const QString dense = make("dense");
        QCOMPARE(codes(dense), "A B C");
        QCOMPARE(m_plan->scenario("dense").parent, "base");
        QCOMPARE(m_plan->scenario("dense").status, "draft");
        m_plan->undo();
        QCOMPARE(m_plan->scenarios().size(), size_t(1));
        m_plan->redo();
        QCOMPARE(m_plan->scenario("dense").uid, dense);
    }

    void namesAreRefusedWhenTheyAreTakenOrEmpty()
    {
        make("dense");
        QVERIFY(throws<WrongInputFailure>([&] { editToCreateScenario(*m_plan, "Dense "); }));
        QVERIFY(throws<WrongInputFailure>([&] { editToCreateScenario(*m_plan, "  "); }));
        QVERIFY(throws<WrongInputFailure>([&] { editToCreateScenario(*m_plan, "x", "none"); }));
        QVERIFY(throws<WrongInputFailure>([&] { editToCreateScenario(*m_plan, "x", "base", "great"); }));
        QVERIFY(throws<WrongInputFailure>([&] { editToRenameScenario(*m_plan, "dense", "base"); }));
        QVERIFY(editToRenameScenario(*m_plan, "dense", "dense").changes.empty());
        m_plan->apply(editToRenameScenario(*m_plan, "dense", "조밀"));
        m_plan->apply(editToSetScenarioStatus(*m_plan, "조밀", "adopted"));
        QCOMPARE(m_plan->scenario("조밀").status, "adopted");
        QVERIFY(throws<WrongInputFailure>([&] { editToSetScenarioStatus(*m_plan, "조밀", "great"); }));
    }

    void aChangeInAScenarioLeavesItsParent()
    {
        const QString dense = make("dense");
        const QByteArray before = hash();
        ScenarioEdit edit = inScenario("dense");
        const QString own = edit.change("zone", "a", {{"code", "A2"}, {"scenario", "base"}});
        QVERIFY(own != "a");
        edit.remove("zone", "b");
        const QString added = edit.add("zone", square(301000, 1448000, 50, {{"code", "D"}}));
        m_plan->apply(edit.edit());
        QCOMPARE(codes(dense), "A2 C D");
        QCOMPARE(codes("base"), "A B C");
        QCOMPARE(m_plan->row("zone", own)->wkb, m_plan->row("zone", "a")->wkb);
        QCOMPARE(m_plan->row("zone", own)->fields.value("name").toString(), "a");
        QCOMPARE(m_plan->row("zone", added)->fields.value("scenario").toString(), dense);

        // What the scenario owns by now is changed where it is.
        ScenarioEdit again = inScenario(dense);
        QCOMPARE(again.change("zone", own, {{"code", "A3"}}), own);
        QCOMPARE(again.change("zone", "a", {{"note", "x"}}), own); // by the name that it had
        m_plan->apply(again.edit());
        QCOMPARE(codes(dense), "A3 C D");
        m_plan->undo();
        m_plan->undo();
        QCOMPARE(hash(), before);
    }

    void removingWhatReplacedDoesNotBringTheOriginalBack()
    {
        const QString dense = make("dense");
        const QString own = change("dense", "a", "A2");
        remove("dense", own);
        QCOMPARE(codes(dense), "B C");
        QVERIFY(m_plan->row("zone", own)->wkb.isEmpty());
        m_plan->undo();
        QCOMPARE(codes(dense), "A2 B C");
        QVERIFY(!m_plan->row("zone", own)->wkb.isEmpty());
    }

    void severalStepsOfOneEditAreOne()
    {
        const QString dense = make("dense");
        ScenarioEdit edit = inScenario(dense);
        const QString own = edit.change("zone", "a", {{"code", "A2"}});
        QCOMPARE(edit.change("zone", "a", {{"code", "A3"}}), own);
        QCOMPARE(edit.row("zone", "a")->uid, own);
        edit.remove("zone", own);
        QVERIFY(!edit.row("zone", "a"));
        const QString added = edit.add("zone", square(0, 0, 1));
        edit.remove("zone", added);
        QCOMPARE(edit.edit().changes.size(), size_t(1)); // a tombstone and nothing else
        m_plan->apply(edit.edit());
        QCOMPARE(codes(dense), "B C");

        ScenarioEdit nothing = inScenario(dense);
        nothing.change("zone", "b", {{"code", "B"}});
        QVERIFY(nothing.isEmpty());
    }

    void rowsOfOthersAreRefused()
    {
        make("dense");
        make("wide");
        const QString own = change("dense", "a", "A2");
        QVERIFY(throws<Failure>([&] { inScenario("wide").change("zone", own, {{"code", "X"}}); }));
        QVERIFY(throws<Failure>([&] { inScenario("base").remove("zone", own); }));
        QVERIFY(throws<Failure>([&] { inScenario("base").remove("zone", "none"); }));
        QVERIFY(throws<Failure>([&] { inScenario("base").change("zones", "a", {}); }));
        remove("dense", "b");
        QVERIFY(throws<Failure>([&] { inScenario("dense").change("zone", "b", {{"code", "X"}}); }));
    }

    void translationsFollowTheRowThatReplaces()
    {
        make("dense");
        PlanEdit texts;
        texts.add("i18n_text", {{{"table_name", "zone"}, {"row_uid", "a"}, {"field", "name"}, {"language", "lo"}, {"text", "ກ"}}, {}});
        m_plan->apply(texts);
        const QString own = change("dense", "a", "A2");
        const auto copies = m_plan->rows("i18n_text", QStringLiteral("row_uid = '%1'").arg(own));
        QCOMPARE(copies.size(), size_t(1));
        QCOMPARE(copies[0].row.fields.value("text").toString(), "ກ");
        m_plan->apply(editToPromoteScenario(*m_plan, "dense"));
        QCOMPARE(m_plan->rows("i18n_text", "row_uid = 'a'").size(), size_t(1));
        QCOMPARE(m_plan->rows("i18n_text", "1").size(), size_t(1));
    }

    // A scenario keeps what it changed when its parent changes the same row later.
    void whatAChildChangedStaysWhenTheParentChanges()
    {
        const QString dense = make("dense"), denser = make("denser", "dense");
        change("denser", "a", "A9");
        remove("denser", "b");
        const QByteArray before = hash();
        change("dense", "a", "A2");
        change("dense", "b", "B2");
        QCOMPARE(codes(dense), "A2 B2 C");
        QCOMPARE(codes(denser), "A9 C");
        remove("dense", "a");
        remove("dense", "b");
        QCOMPARE(codes(dense), "C");
        QCOMPARE(codes(denser), "A9 C");
        for (int i = 0; i < 4; ++i)
            m_plan->undo();
        QCOMPARE(hash(), before);
        remove("base", "a");
        remove("base", "b");
        QCOMPARE(codes("base"), "C");
        QCOMPARE(codes(dense), "C");
        QCOMPARE(codes(denser), "A9 C");
        m_plan->undo();
        m_plan->undo();
        QCOMPARE(hash(), before);
    }

    // What is read at once for an edit of many rows is what would be read row by row.
    void preparedRowsGiveTheSameEdit()
    {
        const QString dense = make("dense"), denser = make("denser", "dense");
        change("dense", "a", "A2");
        change("denser", "a", "A3");
        change("dense", "b", "B2");
        remove("denser", "b");
        remove("dense", "c");
        const auto known = [&](const QString &uid) { return m_plan->row("zone", uid) ? uid : QStringLiteral("new"); };
        for (const QString &scenario : {QStringLiteral("base"), dense, denser}) {
            QStringList edits[2];
            for (const bool prepared : {false, true}) {
                ScenarioEdit edit = inScenario(scenario);
                if (prepared) {
                    edit.prepare("zone", {"a", "b", "no such row"});
                    edit.prepare("zone", {"b", "c"});
                    edit.prepare("phase", {"no such phase"});
                }
                for (const char *uid : {"a", "b", "c"})
                    if (edit.row("zone", uid))
                        edit.change("zone", edit.change("zone", uid, {{"code", "X"}}), {{"name", uid}});
                QVERIFY(!edit.row("zone", "no such row"));
                edit.remove("zone", "a");
                for (const RowChange &change : edit.edit().changes) {
                    QString told = known(change.uid);
                    for (const auto &row : {change.before, change.after})
                        for (const char *field : {"code", "name", "scenario", "tombstone", "origin_uid"})
                            told += row ? ' ' + (field == QLatin1String("origin_uid") ? known(row->fields.value(field).toString())
                                                                                       : row->fields.value(field).toString())
                                        : QStringLiteral(" -");
                    edits[prepared] << told;
                }
            }
            QVERIFY(!edits[0].isEmpty());
            QCOMPARE(edits[1], edits[0]);
        }
    }

    void tablesWithoutScenariosAreChangedForAll()
    {
        make("dense");
        ScenarioEdit edit = inScenario("dense");
        const QString phase = edit.add("phase", {{{"name", "I"}, {"year_from", 2026}}, {}});
        m_plan->apply(edit.edit());
        ScenarioEdit rename = inScenario("dense");
        QCOMPARE(rename.change("phase", phase, {{"name", "1"}}), phase);
        m_plan->apply(rename.edit());
        QCOMPARE(m_plan->row("phase", phase)->fields.value("name").toString(), "1");
        ScenarioEdit gone = inScenario("dense");
        gone.remove("phase", phase);
        m_plan->apply(gone.edit());
        QVERIFY(!m_plan->row("phase", phase));
    }

    void promotionMakesTheParentWhatTheScenarioWas()
    {
        const QString dense = make("dense"), wide = make("wide"), denser = make("denser", "dense");
        const QString own = change("dense", "a", "A2");
        remove("dense", "b");
        add("dense", "D");
        change("wide", "b", "B7");
        change("denser", own, "A9");
        QCOMPARE(codes(dense), "A2 C D");
        QCOMPARE(codes(denser), "A9 C D");
        QCOMPARE(codes(wide), "A B7 C");
        const QByteArray before = hash();

        m_plan->apply(editToPromoteScenario(*m_plan, "dense"));
        QCOMPARE(codes("base"), "A2 C D");
        QCOMPARE(codes(dense), "A2 C D");
        QCOMPARE(codes(denser), "A9 C D");
        QCOMPARE(codes(wide), "A2 B7 C D"); // sees its parent's edit, keeps its own
        QVERIFY(m_plan->rows("zone", QStringLiteral("scenario = '%1'").arg(dense)).empty());
        QCOMPARE(m_plan->row("zone", "a")->fields.value("code").toString(), "A2"); // the parent's row has its uid still
        QVERIFY(!m_plan->row("zone", own));
        QVERIFY(editToPromoteScenario(*m_plan, "dense").changes.empty());
        m_plan->undo();
        QCOMPARE(hash(), before);
        QCOMPARE(codes(dense), "A2 C D");
        QVERIFY(throws<WrongInputFailure>([&] { editToPromoteScenario(*m_plan, "base"); }));
    }

    // base a, b, c ← dense ← denser: rows that stand in for base's move up, for dense and its children.
    void promotionIntoAScenarioMovesRowsUp()
    {
        const QString dense = make("dense"), denser = make("denser", "dense"), other = make("other", "dense");
        const QString c2 = change("dense", "c", "C2");
        remove("denser", c2);            // takes out dense's row, which stands in for base's
        change("denser", "a", "A9");     // stands in for base's
        remove("denser", "b");           // takes out base's
        change("other", "a", "A5");
        change("other", "b", "B5");
        const QByteArray before = hash();
        m_plan->apply(editToPromoteScenario(*m_plan, "denser"));
        QCOMPARE(codes("base"), "A B C");
        QCOMPARE(codes(dense), "A9");
        QCOMPARE(codes(denser), "A9");
        QCOMPARE(codes(other), "A5 B5");
        m_plan->undo();
        QCOMPARE(hash(), before);
    }

    void aParentsRemovalIsTakenBackByPromotion()
    {
        const QString dense = make("dense"), denser = make("denser", "dense");
        change("denser", "a", "A9");
        remove("dense", "a");
        QCOMPARE(codes(dense), "B C");
        m_plan->apply(editToPromoteScenario(*m_plan, "denser"));
        QCOMPARE(codes(dense), "A9 B C");
        QCOMPARE(codes(denser), "A9 B C");
        QCOMPARE(codes("base"), "A B C");
    }

    void referencesFollowPromotion()
    {
        const QString dense = make("dense");
        PlanEdit block;
        block.add("block", square(300000, 1448000, 100, {{"name", "1"}}), "block");
        block.add("comment", {{{"table_name", "block"}, {"row_uid", "block"}, {"text", "?"}, {"at", "2026-01-01"}}, {}}, "remark");
        m_plan->apply(block);
        ScenarioEdit edit = inScenario("dense");
        const QString own = edit.change("block", "block", {{"name", "2"}});
        const QString parcel = edit.add("parcel", square(300000, 1448000, 10, {{"block_uid", own}}));
        edit.add("comment", {{{"table_name", "block"}, {"row_uid", own}, {"text", "!"}, {"at", "2026-01-02"}}, {}}, "answer");
        m_plan->apply(edit.edit());
        m_plan->apply(editToPromoteScenario(*m_plan, "dense"));
        QCOMPARE(m_plan->row("parcel", parcel)->fields.value("block_uid").toString(), "block");
        QCOMPARE(m_plan->row("comment", "answer")->fields.value("row_uid").toString(), "block");
        m_plan->undo();
        QCOMPARE(m_plan->row("parcel", parcel)->fields.value("block_uid").toString(), own);
    }

    void deletingTakesEverythingOfItsOwn()
    {
        const QByteArray empty = hash();
        const QString dense = make("dense"), denser = make("denser", "dense");
        const QString own = change("dense", "a", "A2");
        change("denser", own, "A9");
        add("denser", "D");
        PlanEdit study;
        study.add("study", {{{"scenario", dense}, {"algorithm", "x"}, {"parameters", "{}"}, {"input_hash", "1"}, {"version", "1"}, {"made_at", "2026"}}, {}}, "study");
        study.add("study_value", {{{"study_uid", "study"}, {"key", "eirr"}, {"number", 0.1}}, {}});
        study.add("cost_item", {{{"scenario", dense}, {"name", "road"}}, {}});
        m_plan->apply(study);
        const QByteArray before = hash();
        QVERIFY(throws<WrongInputFailure>([&] { editToDeleteScenario(*m_plan, "base", ScenarioChildren::Include); }));
        QString refusal;
        try {
            editToDeleteScenario(*m_plan, "dense", ScenarioChildren::Refuse);
        } catch (const WrongInputFailure &failure) {
            refusal = failure.text();
        }
        QVERIFY2(refusal.contains("denser"), qPrintable(refusal));
        m_plan->apply(editToDeleteScenario(*m_plan, "dense", ScenarioChildren::Include));
        QCOMPARE(hash(), empty);
        QVERIFY(m_plan->undoName()->text().contains("denser"));
        m_plan->undo();
        QCOMPARE(hash(), before);
        QCOMPARE(codes(denser), "A9 B C D");
    }

    void theTreeIsReadFromItsRoot()
    {
        const QString dense = make("dense"), denser = make("denser", "dense"), wide = make("wide");
        const auto all = m_plan->scenarios();
        QCOMPARE(descendantsOf(all, "base"), (QStringList{dense, wide, denser}));
        QCOMPARE(scenarioChain(all, "denser", {}), (QStringList{denser, dense, "base"}));
        QCOMPARE(childrenOf(all, dense).size(), size_t(1));
    }

private:
    QString make(const QString &name, const QString &parent = QStringLiteral("base"))
    {
        const PlanEdit edit = editToCreateScenario(*m_plan, name, parent);
        m_plan->apply(edit);
        return edit.scenario;
    }
    ScenarioEdit inScenario(const QString &scenario) const { return ScenarioEdit(*m_plan, scenario, {QStringLiteral("Test"), {}}); }
    QString change(const QString &scenario, const QString &uid, const QString &code)
    {
        ScenarioEdit edit = inScenario(scenario);
        const QString own = edit.change("zone", uid, {{"code", code}});
        m_plan->apply(edit.edit());
        return own;
    }
    void remove(const QString &scenario, const QString &uid)
    {
        ScenarioEdit edit = inScenario(scenario);
        edit.remove("zone", uid);
        m_plan->apply(edit.edit());
    }
    void add(const QString &scenario, const QString &code)
    {
        ScenarioEdit edit = inScenario(scenario);
        edit.add("zone", square(302000, 1448000, 50, {{"code", code}}));
        m_plan->apply(edit.edit());
    }
    QString codes(const QString &scenario) const
    {
        QStringList found;
        PlanReader(m_plan->path()).forEach("zone", scenario, {"code"}, [&](const EffectiveRow &row) { found << row.values[0].toString(); });
        found.sort();
        return found.join(' ');
    }
    QByteArray hash() const { return contentHash(m_plan->path()); }

    // Rows whose origin is not a row of an ancestor, and rows that stand in for the same one in one line of scenarios.
    QStringList brokenOrigins() const
    {
        QStringList broken;
        const auto all = m_plan->scenarios();
        for (const StoredRow &row : m_plan->rows("zone", "origin_uid IS NOT NULL")) {
            const QString origin = row.row.fields.value("origin_uid").toString(), owner = row.row.fields.value("scenario").toString();
            const auto original = m_plan->row("zone", origin);
            const QStringList above = scenarioChain(all, owner, {}).mid(1);
            if (!original || !above.contains(original->fields.value("scenario").toString()))
                broken << row.uid;
            for (const StoredRow &other : m_plan->rows("zone", QStringLiteral("origin_uid = '%1' AND uid <> '%2'").arg(origin, row.uid)))
                if (above.contains(other.row.fields.value("scenario").toString()) || other.row.fields.value("scenario").toString() == owner)
                    broken << row.uid + '/' + other.uid;
        }
        return broken;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
};

MADANG_TEST_MAIN(TestScenarioEdits)
#include "test_scenario_edits.moc"

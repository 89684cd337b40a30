// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/scenarios/scenario_edits.h"
#include "core/scenarios/scenario_tree.h"
#include "support/content_hash.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <qgsfeedback.h>

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace madang;
using namespace madang::test;

using State = HistoryEntry::State;

class TestPlanHistory : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = freshPlan(*m_folder);
    }

    void everyEditIsListedOnce()
    {
        draw("1");
        draw("2");
        m_plan->undo();
        draw("3");
        draw("4");
        m_plan->undo();
        m_plan->undo();
        m_plan->redo();
        m_plan->undo();
        m_plan->redo();
        const auto check = [](const PlanHistory &history) {
            QStringList list;
            for (const HistoryEntry &entry : history.entries())
                list << QStringLiteral("%1 %2").arg(entry.name.text()).arg(int(entry.state));
            QCOMPARE(list, (QStringList{"Draw 1 0", "Draw 2 2", "Draw 3 0", "Draw 4 1"}));
            QVERIFY(history.entries()[0].at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
            QVERIFY(!history.entries()[0].author.isEmpty());
            QCOMPARE(history.entries()[0].scenario, "base");
            QCOMPARE(history.next(State::Done)->name.arguments, QStringList{"3"});
            QCOMPARE(history.next(State::Undone)->name.arguments, QStringList{"4"});
        };
        check(m_plan->history());
        check(PlanReader(m_plan->path()).history());
        const QString path = m_plan->path();
        m_plan.reset();
        check(Plan::open(path)->history());
    }

    void goesToAnyEditAndBack()
    {
        std::vector<QByteArray> hashes{hash()};
        for (int i = 1; i <= 5; ++i) {
            draw(QString::number(i));
            hashes.push_back(hash());
        }
        const auto entry = [&](size_t i) { return m_plan->history().entries()[i - 1].uid; };
        for (const size_t to : {3, 5, 1, 4, 4, 2}) {
            goToEdit(*m_plan, entry(to));
            QCOMPARE(hash(), hashes[to]);
        }
        goToEdit(*m_plan, {});
        QCOMPARE(hash(), hashes[0]);
        goToEdit(*m_plan, entry(2));
        draw("other");
        QVERIFY(throws<WrongInputFailure>([&] { goToEdit(*m_plan, entry(4)); }));
        QVERIFY(throws<WrongInputFailure>([&] { goToEdit(*m_plan, "none"); }));
        QCOMPARE(m_plan->history().entries().size(), size_t(6));
    }

    void stopsBetweenTwoStepsOnTheWay()
    {
        std::vector<QByteArray> hashes{hash()};
        for (int i = 1; i <= 4; ++i) {
            draw(QString::number(i));
            hashes.push_back(hash());
        }
        QgsFeedback feedback;
        QList<int> percents;
        QObject::connect(&feedback, &QgsFeedback::progressChanged, &feedback, [&](double percent) {
            percents << qRound(percent);
            if (percents.size() == 3)
                feedback.cancel();
        });
        goToEdit(*m_plan, {}, &feedback);
        QCOMPARE(percents, (QList<int>{25, 50, 75}));
        QCOMPARE(hash(), hashes[1]); // three of four are undone
    }

    void aDamagedLogIsNamed()
    {
        const QString path = m_plan->path();
        m_plan.reset();
        {
            const GDALDatasetUniquePtr file(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
            file->ExecuteSQL("INSERT INTO edit_log (uid, at, author, scenario, name, name_arguments, undoes, changes) "
                             "VALUES ('u', '2026-03-01', 'x', 'base', 'x', '[]', 'none', '[]')", nullptr, nullptr);
        }
        QVERIFY(throws<Failure>([&] { Plan::open(path); }));
        QVERIFY(throws<Failure>([&] { PlanReader(path).history(); }));
    }

    // Any edits of two scenarios and their base, over every kind of table; then all of them undone, and done again.
    void aThousandEditsAndUndosGiveTheSamePlan()
    {
        // Three thousand transactions are nothing for a disk to wait for.
        const QTemporaryDir memory(QFileInfo("/dev/shm").isWritable() ? "/dev/shm/madang-XXXXXX" : m_folder->filePath("XXXXXX"));
        m_plan = freshPlan(memory);
        m_plan->apply(editToCreateScenario(*m_plan, "dense"));
        m_plan->apply(editToCreateScenario(*m_plan, "denser", "dense"));
        const QByteArray before = hash();
        const auto done = m_plan->history().entries().size();
        std::mt19937 random(20260301); // NOLINT: the same edits in every run
        int edits = 0;
        while (edits < 1000)
            edits += randomEdit(random) ? 1 : 0;
        const QByteArray after = hash();
        QVERIFY(after != before);
        const QString path = m_plan->path();
        for (int i = 0; i < 1000; ++i) {
            if (i == 500) { // undo survives a restart
                m_plan.reset();
                m_plan = Plan::open(path);
            }
            m_plan->undo();
        }
        QCOMPARE(m_plan->history().next(State::Done), &m_plan->history().entries()[done - 1]);
        QCOMPARE(hash(), before);
        for (int i = 0; i < 1000; ++i)
            m_plan->redo();
        QCOMPARE(hash(), after);
        m_plan.reset();
    }

private:
    void draw(const QString &name)
    {
        PlanEdit edit;
        edit.name = {QStringLiteral("Draw %1"), {name}};
        edit.add("zone", square(300000, 1448000, 100, {{"name", name}}));
        m_plan->apply(edit);
    }
    QByteArray hash() const { return contentHash(m_plan->path()); }

    QString anyRow(std::mt19937 &random, const QString &table, const QString &scenario) const
    {
        const QString condition = table == "phase" ? QString("1") : effectiveRowsCondition(table, scenarioChain(m_plan->scenarios(), scenario, {}));
        const std::vector<StoredRow> rows = m_plan->rows(table, condition);
        return rows.empty() ? QString() : rows[random() % rows.size()].uid;
    }

    // What a scenario consists of, whichever uids its rows have.
    QStringList content(const QString &scenario) const
    {
        QStringList rows;
        for (const QString &table : tables) {
            if (table == "phase")
                continue;
            for (const StoredRow &stored : m_plan->rows(table, effectiveRowsCondition(table, scenarioChain(m_plan->scenarios(), scenario, {})))) {
                QString text = table + QString::fromLatin1(stored.row.wkb.toHex());
                for (auto it = stored.row.fields.cbegin(); it != stored.row.fields.cend(); ++it)
                    if (it.key() != "scenario" && !it.key().endsWith("_uid"))
                        text += '|' + it.value().toString();
                rows << text;
            }
        }
        rows.sort();
        return rows;
    }

    bool randomEdit(std::mt19937 &random)
    {
        static const QStringList scenarios = {"base", "dense", "denser"};
        const int chosen = int(random() % 3);
        const QString scenario = scenarios[chosen];
        if (random() % 60 == 0 && chosen > 0) {
            const PlanEdit promotion = editToPromoteScenario(*m_plan, scenario);
            const QStringList wanted = content(scenario), deepest = content("denser");
            m_plan->apply(promotion);
            if (content(scenario) != wanted || content(scenarios[chosen - 1]) != wanted || content("denser") != deepest)
                qFatal("a promotion made another plan");
            return !promotion.changes.empty();
        }
        if (random() % 60 == 0)
            return m_plan->applyBulk({"Import", {}}, "building", [&, left = 1 + random() % 5]() mutable -> std::optional<StoredRow> {
                return left-- ? std::optional(StoredRow{{}, square(300000 + random() % 1000, 1448000, 10, {{"floors", 2.5}})}) : std::nullopt;
            }) > 0;
        const QStringList above = content(scenarios[std::max(0, chosen - 1)]);
        ScenarioEdit edit(*m_plan, scenario, {"Edit %1", {scenario}});
        for (uint step = 0; step < 1 + random() % 4; ++step) {
            const QString table = tables[int(random() % uint(tables.size()))], uid = anyRow(random, table, scenario);
            const bool isPoint = table == "facility" || table == "drain_node", isPlain = table == "cost_item" || table == "phase";
            PlanRow row;
            row.fields["name"] = QStringLiteral("이름 %1 'x'").arg(random() % 1000);
            if (table == "parcel")
                row.fields = {{"number", QString::number(random() % 1000)}, {"block_uid", anyRow(random, "block", scenario)}};
            if (table == "drain_node")
                row.fields["invert"] = double(random()) / 1e7;
            if (!isPlain)
                row.wkb = isPoint ? QgsGeometry::fromPointXY({300000 + random() % 100000 / 7.0, 1448000.1}).asWkb()
                                  : square(300000 + random() % 100000 / 7.0, 1448000, 1 + random() % 100).wkb;
            const uint what = edit.row(table, uid) ? random() % 5 : 0;
            if (what <= 1)
                edit.add(table, row);
            else if (what == 2)
                edit.remove(table, uid);
            else if (what == 3 && !isPlain)
                edit.change(table, uid, row.fields, row.wkb);
            else
                edit.change(table, uid, row.fields);
        }
        const PlanEdit made = edit.edit();
        m_plan->apply(made);
        if (chosen > 0 && content(scenarios[chosen - 1]) != above)
            qFatal("an edit of a scenario changed its parent");
        return !made.changes.empty();
    }

    const QStringList tables = {"zone", "block", "parcel", "building", "facility", "drain_node", "cost_item", "phase"};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
};

MADANG_TEST_MAIN(TestPlanHistory)
#include "test_plan_history.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/attribute_edit.h"
#include "core/attributes/attribute_order.h"
#include "core/failure.h"
#include "core/scenarios/scenario_edit.h"
#include "core/scenarios/scenario_edits.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <qgsfeedback.h>

#include <QTest>

using namespace madang;
using namespace madang::test;

// Four parcels of 100 m by 100 m in base: 10, 9, "" and 2, of which two have a code.
class TestAttributeRows : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = freshPlan(*m_folder);
        PlanEdit edit;
        add(edit, "p1", "Plot 10", "RES");
        add(edit, "p2", "Plot 9", "");
        add(edit, "p3", "", "COM");
        add(edit, "p4", "plot 2", "");
        m_plan->apply(edit);
        m_columns = attributeColumns("parcel");
    }

    void cleanup()
    {
        m_plan.reset();
        m_scenario = "base";
    }

    void areasAreOnTheEllipsoid()
    {
        // 200 km west of the central meridian the grid is 0.9996 (1 + 200²/(2·6378²)) = 1.00009 of the ground: 9998 m².
        const AttributeRows rows = read();
        QCOMPARE(rows.size(), 4);
        const double area = rows.at(0).values.at(columnIndex(m_columns, measureColumn)).toDouble();
        QVERIFY2(qAbs(area - 9998) < 3, qPrintable(QString::number(area)));
        QCOMPARE(rows.at(0).box.width(), 100.0);
        QCOMPARE(rows.rowOf("p3"), 2);
        QCOMPARE(rows.rowOf("p9"), -1);
    }

    void textsAreOrderedAsPeopleDo()
    {
        RowWish wish;
        wish.sortColumn = "number";
        QCOMPARE(ordered(wish), QStringLiteral("p4 p2 p1 p3")); // 2, 9, 10, nothing
        wish.order = Qt::DescendingOrder;
        QCOMPARE(ordered(wish), QStringLiteral("p1 p2 p4 p3"));
    }

    void codesAreOrderedAsTheirList()
    {
        AttributeColumn &code = m_columns[size_t(columnIndex(m_columns, "code"))];
        code.choices = {{"RES", "Z last of the alphabet", {}, {}}, {"COM", "A first of it", {}, {}}};
        code.isClosed = true;
        RowWish wish;
        wish.sortColumn = "code";
        QCOMPARE(ordered(wish), QStringLiteral("p1 p3 p2 p4"));
    }

    void wishesAreMet()
    {
        RowWish wish;
        wish.text = "PLOT 9";
        QCOMPARE(ordered(wish), QStringLiteral("p2"));
        wish.text = QStringLiteral("ផ្លូវ");
        QCOMPARE(ordered(wish), QString());
        wish.text.clear();
        wish.filters["code"].texts = QSet<QString>{"RES", ""};
        QCOMPARE(ordered(wish), QStringLiteral("p1 p2 p4"));
        wish.filters.clear();
        wish.filters[measureColumn].least = 10001;
        QCOMPARE(ordered(wish), QString());
        wish.filters[measureColumn].least = 9000;
        wish.filters[measureColumn].most = 11000;
        QCOMPARE(ordered(wish), QStringLiteral("p1 p2 p3 p4"));
    }

    void valuesAreCounted()
    {
        const auto values = valuesOfColumn(read(), m_columns, columnIndex(m_columns, "code"), m_text, 10);
        QCOMPARE(values, (QVector<QPair<QString, int>>{{"", 2}, {"COM", 1}, {"RES", 1}}));
        QCOMPARE(valuesOfColumn(read(), m_columns, columnIndex(m_columns, "code"), m_text, 1).size(), 1);
    }

    void aCancelledReadingIsShort()
    {
        QgsFeedback feedback;
        feedback.cancel();
        QCOMPARE(AttributeRows(PlanReader(m_plan->path()), "parcel", "base", m_columns, m_text, &feedback).size(), 0);
    }

    void editsRenewTheRowsTheyConcern()
    {
        AttributeRows rows = read();
        watch(rows);
        const AttributeEdit edit = attributeEdit(*m_plan, "base", "parcel", {{"p2", "number", "Plot 90"}, {"p1", "number", "Plot 10"}});
        QCOMPARE(int(edit.edit.changes.size()), 1); // the other is called so already
        m_plan->apply(edit.edit);
        QCOMPARE(numbers(rows), QStringLiteral("Plot 10|Plot 90||plot 2"));
        QVERIFY(!m_renewal.isOtherSet);
        QCOMPARE(m_renewal.changed, QVector<int>{1});
        ScenarioEdit removal(*m_plan, "base", {});
        removal.remove("parcel", "p1");
        m_plan->apply(removal.edit());
        QCOMPARE(numbers(rows), QStringLiteral("Plot 90||plot 2"));
        QVERIFY(m_renewal.isOtherSet);
        m_plan->undo();
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows.rowOf("p1") >= 0);
        m_plan->undo();
        QCOMPARE(rows.at(rows.rowOf("p2")).values.at(0).toString(), QStringLiteral("Plot 9"));
    }

    void inAScenarioOthersStandInForRows()
    {
        m_plan->apply(editToCreateScenario(*m_plan, "dense"));
        m_scenario = m_plan->scenario("dense").uid;
        AttributeRows rows = read();
        watch(rows);
        const AttributeEdit edit = attributeEdit(*m_plan, "dense", "parcel", {{"p2", "number", "Plot 99"}});
        m_plan->apply(edit.edit);
        const QString other = edit.successors.value("p2");
        QVERIFY(!other.isEmpty() && other != "p2");
        QCOMPARE(numbers(rows), QStringLiteral("Plot 10|Plot 99||plot 2"));
        QVERIFY(!m_renewal.isOtherSet); // where it was
        QCOMPARE(rows.rowOf(other), 1);
        QCOMPARE(rows.rowOf("p2"), -1);
        m_plan->undo(); // the row of base shows again
        QCOMPARE(numbers(rows), QStringLiteral("Plot 10|Plot 9||plot 2"));
        QCOMPARE(rows.rowOf("p2"), 1);
        m_plan->redo();
        QCOMPARE(numbers(rows), QStringLiteral("Plot 10|Plot 99||plot 2"));

        ScenarioEdit removal(*m_plan, "dense", {});
        removal.remove("parcel", "p1");
        m_plan->apply(removal.edit());
        QCOMPARE(rows.rowOf("p1"), -1);
        m_plan->undo();
        QVERIFY(rows.rowOf("p1") >= 0);
        QCOMPARE(rows.size(), 4);
    }

    void namesTellWhatWasChanged()
    {
        const auto name = [this](const QVector<AttributeChange> &changes) {
            return attributeEdit(*m_plan, "base", "parcel", changes).edit.name.text();
        };
        QCOMPARE(name({{"p1", "code", "GRN"}, {"p2", "code", "GRN"}, {"p3", "code", "GRN"}}), QStringLiteral("Change land use of 3 parcels"));
        QCOMPARE(name({{"p1", "note", "x"}}), QStringLiteral("Change note of one parcel"));
        QCOMPARE(name({{"p1", "note", "x"}, {"p2", "code", "GRN"}}), QStringLiteral("Change fields of 2 parcels"));
        QVERIFY(throws<Failure>([&] { name({{"nobody", "note", "x"}}); }));
        QVERIFY(attributeEdit(*m_plan, "base", "parcel", {{"p1", "code", "RES"}}).edit.changes.empty());
        QgsFeedback feedback;
        feedback.cancel();
        QVERIFY(attributeEdit(*m_plan, "base", "parcel", {{"p1", "code", "GRN"}}, &feedback).edit.changes.empty());
    }

private:
    void add(PlanEdit &edit, const QString &uid, const QString &number, const QString &code)
    {
        QVariantMap fields;
        if (!number.isEmpty())
            fields["number"] = number;
        if (!code.isEmpty())
            fields["code"] = code;
        edit.add("parcel", square(300000 + 100 * double(edit.changes.size()), 1448000, 100, fields), uid);
    }

    AttributeRows read() const { return {PlanReader(m_plan->path()), "parcel", m_scenario, m_columns, m_text}; }

    void watch(AttributeRows &rows)
    {
        connect(m_plan.get(), &Plan::changed, this, [this, &rows](const QStringList &, const QStringList &uids) {
            m_renewal = rows.renew(PlanReader(m_plan->path()), uids, m_columns, m_text);
        });
    }

    QString ordered(const RowWish &wish) const
    {
        const AttributeRows rows = read();
        QStringList uids;
        for (const int place : orderedRows(rows, m_columns, m_text, wish, "en"))
            uids << rows.at(place).uid;
        return uids.join(' ');
    }

    static QString numbers(const AttributeRows &rows)
    {
        QStringList texts;
        for (const AttributeRow &row : rows.rows())
            texts << row.values.at(0).toString();
        return texts.join('|');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    std::vector<AttributeColumn> m_columns;
    AttributeText m_text{"en", "KH"};
    QString m_scenario = "base";
    AttributeRows::Renewal m_renewal;
};

MADANG_TEST_MAIN(TestAttributeRows)
#include "test_attribute_rows.moc"

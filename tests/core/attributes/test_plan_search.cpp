// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/plan_search.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <QTest>

using namespace madang;
using namespace madang::test;

// A plan in Korean and Khmer with a zone, two facilities, a parcel and a road.
class TestPlanSearch : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_plan = freshPlan(m_folder);
        const PlanReader reader(m_plan->path());
        m_code = reader.codeValues().front();
        PlanEdit edit;
        edit.add("zone", square(300000, 1448000, 100, {{"code", m_code.code}, {"name", QStringLiteral("북부지구 1")}, {"name_2", QStringLiteral("សង្កាត់ខាងជើង ១")}}), "z-one");
        for (const QString &uid : {QStringLiteral("market"), QStringLiteral("old-market")}) {
            PlanRow row;
            row.wkb = QgsGeometry::fromWkt("POINT(300010 1448010)").asWkb();
            row.fields = {{"kind", "market"}, {"name", uid == "market" ? QStringLiteral("시장") : QStringLiteral("구시장")},
                          {"name_2", QStringLiteral("ផ្សារចាស់")}};
            edit.add("facility", row, uid);
        }
        edit.add("parcel", square(300000, 1448000, 50, {{"number", "61-01"}, {"code", m_code.code}}), "p-1");
        PlanRow text;
        text.fields = {{"table_name", "facility"}, {"row_uid", "old-market"}, {"field", "name"}, {"language", "th"}, {"text", QStringLiteral("ตลาดเก่า")}};
        edit.add("i18n_text", text);
        m_plan->apply(edit);
        m_search = PlanSearch(PlanReader(m_plan->path()), "base", "ko");
        QCOMPARE(m_search.size(), 4);
    }

    void cleanupTestCase() { m_plan.reset(); }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("uids");
        QTest::newRow("Korean") << QStringLiteral("북부") << "z-one";
        QTest::newRow("Korean, typed apart") << QStringLiteral("북부").normalized(QString::NormalizationForm_D) << "z-one";
        QTest::newRow("Khmer within a line without spaces") << QStringLiteral("ខាងជើង") << "z-one";
        QTest::newRow("Khmer digits") << QStringLiteral("សង្កាត់ខាងជើង 1") << "z-one";
        QTest::newRow("Thai translation") << QStringLiteral("เก่า") << "old-market";
        QTest::newRow("number") << "61-01" << "p-1";
        QTest::newRow("identifier, case") << "Z-ONE" << "z-one";
        QTest::newRow("kind") << "market" << "market old-market";
        QTest::newRow("whole name first") << QStringLiteral("시장") << "market old-market";
        QTest::newRow("every word") << QStringLiteral("1 북부지구") << "z-one";
        QTest::newRow("nothing") << "nowhere" << "";
        QTest::newRow("empty") << "  " << "";
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, uids);
        QCOMPARE(uidsOf(m_search.find(text, 50)), uids);
    }

    void codesAreFoundByTheirLabels()
    {
        const auto groups = m_search.find(m_code.labelEnglish, 50);
        QCOMPARE(uidsOf(groups), QStringLiteral("z-one p-1"));
        QCOMPARE(groups.first().table, QStringLiteral("zone"));
        QCOMPARE(groups.first().hits.first().colour, m_code.colour);
        QVERIFY(groups.last().hits.first().detail.contains(m_code.labelKorean));
    }

    void titlesAreInTheLanguageOfTheWindow()
    {
        QCOMPARE(m_search.find("old-market", 1).first().hits.first().title, QStringLiteral("구시장"));
        const PlanReader reader(m_plan->path());
        QCOMPARE(PlanSearch(reader, "base", "km").find("old-market", 1).first().hits.first().title, QStringLiteral("ផ្សារចាស់"));
        QCOMPARE(PlanSearch(reader, "base", "th").find("old-market", 1).first().hits.first().title, QStringLiteral("ตลาดเก่า"));
    }

    void longListsAreCutAndCounted()
    {
        const auto groups = m_search.find(QStringLiteral("시장"), 1);
        QCOMPARE(groups.first().count, 2);
        QCOMPARE(int(groups.first().hits.size()), 1);
    }

private:
    static QString uidsOf(const QVector<SearchGroup> &groups)
    {
        QStringList uids;
        for (const SearchGroup &group : groups)
            for (const SearchHit &hit : group.hits)
                uids << hit.uid;
        return uids.join(' ');
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Plan> m_plan;
    PlanReader::CodeValue m_code;
    PlanSearch m_search;
};

MADANG_TEST_MAIN(TestPlanSearch)
#include "test_plan_search.moc"

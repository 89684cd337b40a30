// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/zoning_report.h"

#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/recording_report.h"
#include "zoning/processing/balance/zoning_balance_algorithm.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::zoning;

namespace {

ZoningBalanceAlgorithm *balanceAlgorithm()
{
    auto *algorithm = new ZoningBalanceAlgorithm;
    algorithm->initAlgorithm();
    return algorithm;
}

} // namespace

class TestZoningReport : public QObject
{
    Q_OBJECT
private slots:
    void chapterOfAPlan();
    void planWithoutZones();
};

void TestZoningReport::chapterOfAPlan()
{
    const QTemporaryDir folder;
    const auto plan = test::freshPlan(folder);
    PlanEdit edit;
    edit.add(QStringLiteral("zone"), test::square(300000, 1448000, 300, {{QStringLiteral("code"), QStringLiteral("1a")}}));
    edit.add(QStringLiteral("zone"), test::square(300200, 1448000, 300, {{QStringLiteral("code"), QStringLiteral("NOPE")}}));
    plan->apply(edit);

    // The report's languages need not be the plan's.
    test::RecordingReport report(plan->path(), {QStringLiteral("ko"), QStringLiteral("en")}, balanceAlgorithm());
    writeLandUseChapter(report);
    QCOMPARE(report.headings.size(), 1);
    QCOMPARE(report.maps, QStringList{QStringLiteral("zoning")});
    QCOMPARE(report.tables.size(), 1);
    const ReportTable &table = report.tables[0];
    QCOMPARE(table.rows.size(), 2);
    for (const auto &row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
    QCOMPARE(table.totals.size(), table.columns.size());
    const bool knownFirst = table.rows[0][0].verbatim == QStringList{QStringLiteral("1a")};
    const auto &known = table.rows[knownFirst ? 0 : 1];
    QCOMPARE(known[1].verbatim, (QStringList{QStringLiteral("단독 저층 주거지역"), QStringLiteral("Detached low-rise residential")}));
    QCOMPARE(known[0].swatch.toUpper(), QStringLiteral("#FFF6B5"));
    QVERIFY(qAbs(known[3].value - 89983.0) < 10.0);
    QVERIFY(qAbs(table.totals[3].value - known[3].value - table.rows[knownFirst ? 1 : 0][3].value) < 1e-6);
    QCOMPARE(table.rows[knownFirst ? 1 : 0][5].phrase.source, "to be corrected");

    // 100 × 300 m lie in both zones, and the report says so.
    bool overlapSaid = false;
    for (int i = 0; i < report.paragraphs.size(); ++i) {
        if (report.paragraphs[i].startsWith(QStringLiteral("Zones overlap"))) {
            overlapSaid = true;
            QVERIFY(qAbs(report.paragraphValues[i][0].value - 29994.0) < 5.0);
        }
    }
    QVERIFY(overlapSaid);
    QCOMPARE(report.figures.size(), 1);
    QVERIFY(report.figures[0] != QImage(report.figures[0].size(), report.figures[0].format()));
    QVERIFY(!report.citations.isEmpty());
    QCOMPARE(report.keyValues.size(), 1);
}

void TestZoningReport::planWithoutZones()
{
    const QTemporaryDir folder;
    const auto plan = test::freshPlan(folder);
    test::RecordingReport report(plan->path(), {QStringLiteral("ko"), QStringLiteral("km")}, balanceAlgorithm());
    writeLandUseChapter(report);
    QCOMPARE(report.missed.size(), 1);
    QVERIFY(report.tables.isEmpty() && report.maps.isEmpty() && report.keyFigures.isEmpty());
}

MADANG_TEST_MAIN(TestZoningReport)
#include "test_zoning_report.moc"

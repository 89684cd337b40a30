// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/masterplan_report.h"

#include "masterplan/processing/drawn_sizes_algorithm.h"
#include "masterplan/processing/right_of_way_algorithm.h"
#include "support/qgis_fixture.h"
#include "support/recording_report.h"
#include "town.h"

#include <QTest>

using namespace madang;
using namespace madang::masterplan;
using namespace madang::masterplan::test;

namespace {

template <typename Algorithm> Algorithm *made()
{
    auto *algorithm = new Algorithm;
    algorithm->initAlgorithm();
    return algorithm;
}

} // namespace

class TestMasterplanReport : public QObject
{
    Q_OBJECT
private slots:
    void chapterOfAPlan()
    {
        const QTemporaryDir folder;
        const auto plan = madang::test::freshPlan(folder);
        PlanEdit edit = crossedSite({{"section", "tertiary"}, {"width", 16.0}});
        // 1,000, 2,000 and 6,000 m² of the map.
        for (const double side : {10.0, 20.0, 60.0})
            edit.add("block", rectangleRow(1000, 1000 * side, 1100, 1000 * side + side));
        plan->apply(edit);
        madang::test::RecordingReport report(plan->path(), {"ko", "en"}, made<RightOfWayAlgorithm>());
        report.add(made<DrawnSizesAlgorithm>());
        writeMasterplanChapter(report);
        QCOMPARE(report.headings, QStringList{"Roads, blocks and parcels"});
        QCOMPARE(report.tables.size(), 2);
        const ReportTable &roads = report.tables[0];
        QCOMPARE(roads.rows.size(), 2);
        QCOMPARE(roads.rows[0][0].phrase.source, "Collector road");
        QCOMPARE(roads.rows[0][1].value, 16.0);
        QVERIFY(isNear(roads.rows[0][3].value, 252 / 1.0000946, 0.05));
        QVERIFY(isNear(roads.totals[3].value, 404 / 1.0000946, 0.05));
        for (const auto &row : roads.rows)
            QCOMPARE(row.size(), roads.columns.size());
        const ReportTable &sizes = report.tables[1];
        QCOMPARE(sizes.rows.size(), 1); // there are no parcels
        QCOMPARE(sizes.rows[0].size(), sizes.columns.size());
        QCOMPARE(sizes.rows[0][1].value, 3.0);
        const double expected[] = {9000, 1000, 2000, 3000, 6000};
        for (int i = 0; i < 5; ++i)
            QVERIFY2(isNear(sizes.rows[0][i + 2].value, expected[i] * groundM2, 3.0), qPrintable(QString::number(sizes.rows[0][i + 2].value)));
        QCOMPARE(report.keyFigures, QStringList{"Roads of the plan"});
        QVERIFY(report.missed.isEmpty());
    }

    void planWithoutAnything()
    {
        const QTemporaryDir folder;
        const auto plan = madang::test::freshPlan(folder);
        madang::test::RecordingReport report(plan->path(), {"ko", "km"}, made<RightOfWayAlgorithm>());
        report.add(made<DrawnSizesAlgorithm>());
        writeMasterplanChapter(report);
        QCOMPARE(report.missed.size(), 1);
        QVERIFY(report.tables.isEmpty());
    }
};

MADANG_TEST_MAIN(TestMasterplanReport)
#include "test_masterplan_report.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/qgis_fixture.h"
#include "support/recording_report.h"
#include "support/throws.h"
#include "transit_algorithms.h"

#include "api/chart.h"
#include "transit/processing/gtfs_summary.h"

#include <QFont>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestTransitReport : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void withoutAFeedItIsSaid();
    void figuresOfTheFeed();
    void aBrokenFeedIsTold();

private:
    std::unique_ptr<RecordingReport> reportOf(const std::map<std::string, std::string> *changes)
    {
        const auto plan = emptyPlan(m_folder->filePath("plan.gpkg"));
        if (changes)
            plan->addDataset("gtfs", writeFeed(m_folder->filePath("feed.zip"), smallFeed(*changes)), {}, "CC0");
        return std::make_unique<RecordingReport>(plan->path(), QStringList{"ko", "en"}, new transit::GtfsSummary);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTransitReport::withoutAFeedItIsSaid()
{
    const auto report = reportOf(nullptr);
    transit::TransitPlugin().writeReport(*report);
    QCOMPARE(report->missed.size(), 1);
    QVERIFY(report->tables.isEmpty() && report->maps.isEmpty());
}

void TestTransitReport::figuresOfTheFeed()
{
    const std::map<std::string, std::string> changes{
        {"frequencies.txt", "trip_id,start_time,end_time,headway_secs\nT,06:00:00,07:00:00,1200\n"},
        {"translations.txt", "table_name,field_name,language,translation,record_id,record_sub_id,field_value\n"
                             "routes,route_long_name,ko,알파–감마,R,,\n"}};
    const auto report = reportOf(&changes);
    transit::TransitPlugin().writeReport(*report);
    QCOMPARE(report->headings, QStringList{"Public transport"});
    QCOMPARE(report->maps, QStringList{"transit"});
    QVERIFY(report->missed.isEmpty());
    QCOMPARE(report->keyValues.value(0).value, 3.0);
    QCOMPARE(report->tables.size(), 1);
    const QVector<ReportCell> &route = report->tables.first().rows.first();
    QCOMPARE(route.size(), report->tables.first().columns.size());
    QCOMPARE(route[0].verbatim, QStringList{"1"});
    QCOMPARE(route[0].swatch, QString("#ff8800"));
    QCOMPARE(route[1].verbatim, (QStringList{"알파–감마", "Alpha to Gamma"}));
    QCOMPARE(route[2].value, 3.0);
    QCOMPARE(route[3].verbatim, QStringList{"06:00"});
    QCOMPARE(route[4].verbatim, QStringList{"07:00"});
    QCOMPARE(report->assumptions.size(), 2); // the day, and that the runs are promised by headway only
    QVERIFY(report->citations.value(0).contains("Madang Transit") && report->citations.value(0).contains("CC0"));
    QCOMPARE(report->figures.size(), 1);
    // The bar of hour 6, which is the only one, stands in the middle.
    const QImage chart = report->figures.first();
    const QRgb colour = ChartLook::ofPaper(QFont()).plain.rgb();
    QRect bar;
    for (int y = 0; y < chart.height(); ++y)
        for (int x = 0; x < chart.width(); ++x)
            if (chart.pixel(x, y) == colour)
                bar |= QRect(x, y, 1, 1);
    QVERIFY(bar.isValid() && bar.left() < chart.width() / 2 && bar.right() > chart.width() / 2);
}

void TestTransitReport::aBrokenFeedIsTold()
{
    const std::map<std::string, std::string> changes{{"stop_times.txt", ""}};
    const auto report = reportOf(&changes);
    QVERIFY(throws<Failure>([&] { transit::TransitPlugin().writeReport(*report); }));
}

MADANG_TEST_MAIN(TestTransitReport)
#include "test_transit_report.moc"

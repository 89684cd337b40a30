// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/qgis_fixture.h"
#include "support/recording_workbench.h"
#include "transit_algorithms.h"

#include "api/chart_drawing.h"
#include "api/chart_view.h"
#include "api/result_table.h"
#include "transit/panel/transit_panel.h"

#include <qgsfilewidget.h>

#include <QCheckBox>
#include <QDate>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;
using transit::TransitPanel;

class TestTransitPanel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void takesTheFeedOfThePlan();
    void beginsWithTheDateOfTheReport();
    void runsAndShows();
    void aBarForEachHour();
    void aClickOnAStopZooms();
    void outsideTheFeed();
    void endedFeedIsSaid();
    void utf16IsConverted();
    void midnight();
    void anotherScenarioKeepsTheDate();
    void withoutAFeed();
    void fitsItsWidth();

private:
    void open(const std::map<std::string, std::string> &changes = {});
    void choose(const QString &feed);
    bool run();
    template <typename Widget> Widget *part(const char *name) { return m_panel->findChild<Widget *>(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    std::unique_ptr<RecordingWorkbench> m_workbench;
    std::unique_ptr<TransitPanel> m_panel;
};

void TestTransitPanel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workbench = std::make_unique<RecordingWorkbench>();
    for (QgsProcessingAlgorithm *algorithm : transit::TransitPlugin().createAlgorithms())
        m_workbench->add(std::unique_ptr<QgsProcessingAlgorithm>(algorithm)->create());
}

void TestTransitPanel::cleanup()
{
    m_panel.reset();
    m_workbench.reset();
    m_plan.reset();
}

// A plan with the small feed, and the panel on it, its feed checked.
void TestTransitPanel::open(const std::map<std::string, std::string> &changes)
{
    m_plan = emptyPlan(m_folder->filePath("plan.gpkg"));
    m_workbench->setPlan(m_plan.get());
    m_plan->addDataset("gtfs", writeFeed(m_folder->filePath("feed.zip"), smallFeed(changes)));
    m_panel = std::make_unique<TransitPanel>(*m_workbench, nullptr);
    m_panel->show();
    QTRY_VERIFY_WITH_TIMEOUT(!part<QLabel>("coverage")->text().contains("Reading"), 30000);
}

void TestTransitPanel::choose(const QString &feed)
{
    part<QgsFileWidget>("feed")->setFilePath(feed);
    QTRY_VERIFY_WITH_TIMEOUT(!part<QLabel>("coverage")->text().contains("Reading"), 30000);
}

bool TestTransitPanel::run()
{
    QSignalSpy finished(m_panel.get(), &Panel::finished);
    QTest::mouseClick(part<QPushButton>("run"), Qt::LeftButton);
    return (!finished.isEmpty() || finished.wait()) && finished.first().first().toBool();
}

void TestTransitPanel::takesTheFeedOfThePlan()
{
    open();
    QCOMPARE(QFileInfo(part<QgsFileWidget>("feed")->filePath()).fileName(), QString("feed.zip"));
    QVERIFY(part<QLabel>("coverage")->text().contains("2026-01-01"));
    const QDate date = part<QDateEdit>("date")->date();
    QVERIFY(date >= QDate(2026, 1, 1) && date <= QDate(2026, 12, 31) && date.dayOfWeek() <= 5);
    QVERIFY(!part<QPushButton>("convert")->isVisible());
}

void TestTransitPanel::beginsWithTheDateOfTheReport()
{
    open({{"calendar.txt", "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
                           "WK,1,1,1,1,1,1,1,20200101,20991231\n"}});
    const QDate date = part<QDateEdit>("date")->date();
    QVERIFY(date.dayOfWeek() >= Qt::Tuesday && date.dayOfWeek() <= Qt::Thursday);
    QSignalSpy done(m_workbench->run("gtfssummary", {{"FEED", m_folder->filePath("feed.zip")}}), &Job::succeeded);
    QVERIFY(done.wait());
    QCOMPARE(QDate::fromString(done[0][0].toMap()["date"].toString(), Qt::ISODate), date);
    QVERIFY(run());
    QCOMPARE(m_panel->shownResults()["date"].toString(), date.toString(Qt::ISODate));
}

void TestTransitPanel::runsAndShows()
{
    open();
    part<QDateEdit>("date")->setDate(QDate(2026, 4, 8));
    QVERIFY(run());
    QCOMPARE(m_panel->shownResults()["runs"].toInt(), 1);
    QCOMPARE(part<ResultTable>("routes")->rowCount(), 1);
    QCOMPARE(part<ResultTable>("routes")->item(0, 0)->text(), QString("1 · Alpha to Gamma"));
    QCOMPARE(part<ResultTable>("stops")->rowCount(), 2);
    QVERIFY(part<QLabel>("day")->text().contains("Wednesday"));
    QCOMPARE(m_workbench->layers["gtfssummary"], 2);
    QCOMPARE(m_workbench->theme, QString("transit"));
    QVERIFY(m_workbench->messages.isEmpty());
}

void TestTransitPanel::aBarForEachHour()
{
    // From 6:00 every 20 minutes and, past midnight, once more.
    open({{"frequencies.txt", "trip_id,start_time,end_time,headway_secs\nT,06:00:00,07:00:00,1200\nT,25:00:00,25:10:00,1200\n"}});
    part<QDateEdit>("date")->setDate(QDate(2026, 4, 8));
    QVERIFY(run());
    const QVariantList runs = m_panel->shownResults()["starts_per_hour"].toList();
    QCOMPARE(runs.size(), 26);
    auto *view = part<ChartView>("hours");
    const auto *bars = qobject_cast<QStackedBarSeries *>(view->drawing()->chart().series().value(0));
    QVERIFY(bars && bars->count() == 1);
    QCOMPARE(bars->barSets()[0]->count(), 20); // from the first hour used
    for (int hour = 6; hour < 26; ++hour)
        QCOMPARE(bars->barSets()[0]->at(hour - 6), runs[hour].toDouble());
    QCOMPARE(bars->barSets()[0]->at(0), 3.0);
    // Of a tooltip, on a platform without windows.
    expectWarning(QStringLiteral("does not support raise()"));
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->accessibleDescription(), QString("6:00 to 7:00: 3 runs"));
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->accessibleDescription(), QString("25:00 to 26:00: 1 runs"));
}

void TestTransitPanel::aClickOnAStopZooms()
{
    open();
    part<QDateEdit>("date")->setDate(QDate(2026, 4, 8));
    QVERIFY(run());
    auto *stops = part<ResultTable>("stops");
    emit stops->cellClicked(0, 0);
    const QString name = stops->item(0, 0)->text();
    QVERIFY(m_workbench->extent.contains(QgsPointXY(name == "Alpha" ? 103.0 : 103.1, 0)));
    QVERIFY(m_workbench->extent.width() < 0.02);
}

void TestTransitPanel::outsideTheFeed()
{
    open();
    part<QDateEdit>("date")->setDate(QDate(2031, 4, 8));
    QVERIFY(!run());
    QCOMPARE(m_workbench->messages.size(), 1);
    QVERIFY2(m_workbench->messages.first().contains("the feed ends 2026-12-31"), qPrintable(m_workbench->messages.first()));
    QVERIFY(m_panel->shownResults().isEmpty());
    QVERIFY(m_workbench->layers.isEmpty());
}

void TestTransitPanel::endedFeedIsSaid()
{
    open({{"calendar.txt", "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
                           "WK,1,1,1,1,1,0,0,20200101,20200331\n"}});
    QVERIFY2(part<QLabel>("coverage")->text().contains("2020-03-31: it has ended"), qPrintable(part<QLabel>("coverage")->text()));
    QCOMPARE(part<QDateEdit>("date")->date(), QDate(2020, 3, 31)); // the last Tuesday to Thursday
    QVERIFY(run());
}

void TestTransitPanel::utf16IsConverted()
{
    open();
    std::string utf16 = "\xFF\xFE";
    const std::string ascii = smallFeed()["stops.txt"];
    for (const char c : ascii)
        utf16 += {c, '\0'};
    QDir(m_folder->path()).mkdir("utf16 지도");
    QFile::remove(m_folder->filePath("utf16 지도/stops.txt"));
    for (const auto &[name, text] : smallFeed({{"stops.txt", utf16}})) {
        QFile file(m_folder->filePath("utf16 지도/" + QString::fromStdString(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.data(), qint64(text.size()));
    }
    choose(m_folder->filePath("utf16 지도"));
    QVERIFY(part<QLabel>("coverage")->text().contains("UTF-16"));
    QCOMPARE(m_workbench->findings["gtfscheck"].size(), 1);
    auto *convert = part<QPushButton>("convert");
    QVERIFY(convert->isVisible());
    QTest::mouseClick(convert, Qt::LeftButton);
    QTRY_VERIFY(part<QgsFileWidget>("feed")->filePath().endsWith("UTF-8.zip"));
    QTRY_VERIFY(part<QLabel>("coverage")->text().contains("2026-01-01"));
    QVERIFY(!convert->isVisible());
    QVERIFY(run());
}

void TestTransitPanel::midnight()
{
    open({{"stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
                             "T,23:50:00,23:50:00,A,1\nT,0:10:00,0:10:00,B,2\n"}});
    part<QDateEdit>("date")->setDate(QDate(2026, 4, 8));
    QVERIFY(run());
    QCOMPARE(m_workbench->findings["gtfssummary"].value(0).rule, QString("gtfs.times_backwards"));
    QVERIFY(m_workbench->findings["gtfscheck"].isEmpty()); // not told twice
    part<QCheckBox>("pastMidnight")->setChecked(true);
    QVERIFY(run());
    QCOMPARE(m_panel->shownResults()["last_arrival"].toString(), QString("24:10:00"));
}

void TestTransitPanel::anotherScenarioKeepsTheDate()
{
    open();
    part<QDateEdit>("date")->setDate(QDate(2026, 4, 8));
    emit m_workbench->scenarioChanged("other");
    QCOMPARE(part<QDateEdit>("date")->date(), QDate(2026, 4, 8));
    QVERIFY(part<QLabel>("coverage")->text().contains("2026-01-01")); // not read anew
}

void TestTransitPanel::withoutAFeed()
{
    m_panel = std::make_unique<TransitPanel>(*m_workbench, nullptr);
    m_panel->show();
    QVERIFY(part<QPushButton>("run")->isEnabled()); // a feed needs no plan
    QVERIFY(!run());
    QVERIFY(m_workbench->messages.value(0).contains("No feed is chosen"));
}

void TestTransitPanel::fitsItsWidth()
{
    open();
    part<QDateEdit>("date")->setDate(QDate(2026, 4, 8));
    QVERIFY(run());
    QVERIFY2(m_panel->minimumSizeHint().width() <= 420, qPrintable(QString::number(m_panel->minimumSizeHint().width())));
}

MADANG_TEST_MAIN(TestTransitPanel)
#include "test_transit_panel.moc"

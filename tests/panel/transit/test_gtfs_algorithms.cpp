// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/qgis_fixture.h"
#include "support/reference_data.h"
#include "transit_algorithms.h"

#include "api/algorithm_provider.h"
#include "core/finding.h"

#include <qgsvectorlayer.h>

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestGtfsAlgorithms : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { TransitAlgorithms::registerThem(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void summary();
    void aDayWithoutService();
    void outsideTheFeed();
    void withoutADate();
    void everyOneBeginsWithTheSameDate();
    void badDate();
    void aFolder();
    void theFeedOfThePlan();
    void noFeedAtAll();
    void sinks();
    void timesPastMidnight();
    void check();
    void checkOfABrokenFeed();
    void toUtf8();
    void busan();
    void everyBrokenFeedSaysWhy_data();
    void everyBrokenFeedSaysWhy();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    RunResult run(const char *algorithm, const QVariantMap &parameters)
    {
        return runAlgorithm(QStringLiteral("madang:") + QLatin1String(algorithm), parameters, nullptr);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGtfsAlgorithms::summary()
{
    const QString feed = writeFeed(path("feed.zip"), smallFeed());
    const RunResult result = run("gtfssummary", {{"FEED", feed}, {"DATE", "2026-04-08"}});
    QCOMPARE(result.message, QString());
    const QJsonObject json = QJsonObject::fromVariantMap(result.values);
    QCOMPARE(json["routes"].toInt(), 1);
    QCOMPARE(json["stops"].toInt(), 3);
    QCOMPARE(json["runs"].toInt(), 1);
    QCOMPARE(json["first_departure"].toString(), QString("08:00:00"));
    QCOMPARE(json["last_arrival"].toString(), QString("08:20:00"));
    QCOMPARE(json["served_stops"].toInt(), 3);
    QCOMPARE(json["date"].toString(), QString("2026-04-08"));
    QCOMPARE(json["feed_end"].toString(), QString("2026-12-31"));
    QVERIFY(json["findings"].isArray());
    const QVariantMap route = result.values["route_table"].toList().value(0).toMap();
    QCOMPARE(route["colour"].toString(), QString("#ff8800"));
    QCOMPARE(route["mode"].toString(), QString("bus"));
    QCOMPARE(result.values["busiest_stops"].toList().size(), 2); // the end of the line has no departure
}

void TestGtfsAlgorithms::aDayWithoutService()
{
    const QString feed = writeFeed(path("feed.zip"), smallFeed());
    const RunResult result = run("gtfssummary", {{"FEED", feed}, {"DATE", "2026-04-12"}});
    QCOMPARE(result.message, QString());
    const QJsonObject json = QJsonObject::fromVariantMap(result.values);
    QCOMPARE(json["runs"].toInt(-1), 0);
    QVERIFY(json["first_departure"].isNull());
    const Finding finding = Finding::fromList(result.values["findings"].toList()).value(0);
    QCOMPARE(finding.title, QString("No service on Sunday, 2026-04-12"));
    QVERIFY(finding.detail.contains("2026-04-13"));
}

void TestGtfsAlgorithms::outsideTheFeed()
{
    const QString feed = writeFeed(path("feed.zip"), smallFeed());
    const RunResult after = run("gtfssummary", {{"FEED", feed}, {"DATE", "2027-04-08"}});
    QVERIFY(after.error != RunError::None);
    QVERIFY2(after.message.startsWith("No service on 2027-04-08; the feed ends 2026-12-31."), qPrintable(after.message));
    const RunResult before = run("gtfssummary", {{"FEED", feed}, {"DATE", "2020-04-08"}});
    QVERIFY2(before.message.contains("the feed begins 2026-01-01"), qPrintable(before.message));
}

void TestGtfsAlgorithms::withoutADate()
{
    const QString feed = writeFeed(path("feed.zip"), smallFeed({
        {"calendar.txt", ""}, {"calendar_dates.txt", "service_id,date,exception_type\nWK,20260408,1\n"}}));
    const RunResult result = run("gtfssummary", {{"FEED", feed}});
    QCOMPARE(result.values["date"].toString(), QString("2026-04-08"));
    QCOMPARE(result.values["runs"].toInt(), 1);
}

void TestGtfsAlgorithms::everyOneBeginsWithTheSameDate()
{
    // Service on every day, so that today has some, whichever weekday it is.
    const QString feed = writeFeed(path("feed.zip"), smallFeed({
        {"calendar.txt", "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
                         "WK,1,1,1,1,1,1,1,20200101,20991231\n"}}));
    const QVariantMap summary = run("gtfssummary", {{"FEED", feed}}).values;
    const QVariantMap check = run("gtfscheck", {{"FEED", feed}}).values;
    const QDate date = QDate::fromString(summary["date"].toString(), Qt::ISODate);
    QVERIFY(date.dayOfWeek() >= Qt::Tuesday && date.dayOfWeek() <= Qt::Thursday);
    QCOMPARE(check["date"].toString(), summary["date"].toString());
}

void TestGtfsAlgorithms::badDate()
{
    const QString feed = writeFeed(path("feed.zip"), smallFeed());
    for (const char *date : {"2026-02-30", "8 April", "20260408x"}) {
        const RunResult result = run("gtfssummary", {{"FEED", feed}, {"DATE", date}});
        QCOMPARE(int(result.error), int(RunError::Input));
        QVERIFY2(result.message.contains(date) && result.message.contains("YYYY-MM-DD"), qPrintable(result.message));
    }
}

void TestGtfsAlgorithms::aFolder()
{
    QDir(m_folder->path()).mkdir("버스 노선");
    for (const auto &[name, text] : smallFeed()) {
        QFile file(m_folder->filePath("버스 노선/" + QString::fromStdString(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.data(), qint64(text.size()));
    }
    const RunResult result = run("gtfssummary", {{"FEED", path("버스 노선")}, {"DATE", "2026-04-08"}});
    QCOMPARE(result.message, QString());
    QCOMPARE(result.values["runs"].toInt(), 1);
}

void TestGtfsAlgorithms::theFeedOfThePlan()
{
    const auto plan = emptyPlan(path("plan.gpkg"));
    const RunResult without = run("gtfssummary", {{"PLAN", plan->path()}, {"DATE", "2026-04-08"}});
    QCOMPARE(int(without.error), int(RunError::Input));
    QVERIFY(without.message.contains("gtfs"));
    plan->addDataset("gtfs", writeFeed(path("feed.zip"), smallFeed()));
    const RunResult result = run("gtfssummary", {{"PLAN", plan->path()}, {"DATE", "2026-04-08"}});
    QCOMPARE(result.message, QString());
    QCOMPARE(result.values["runs"].toInt(), 1);
}

void TestGtfsAlgorithms::noFeedAtAll()
{
    QVERIFY(run("gtfssummary", {}).message.contains("FEED"));
    const RunResult missing = run("gtfssummary", {{"FEED", path("gone.zip")}});
    QVERIFY2(missing.message.contains("gone.zip"), qPrintable(missing.message));
    QCOMPARE(int(missing.error), int(RunError::Input));
}

void TestGtfsAlgorithms::sinks()
{
    const QString feed = writeFeed(path("feed.zip"), smallFeed({
        {"translations.txt", "table_name,field_name,language,translation,record_id,record_sub_id,field_value\n"
                             "stops,stop_name,ko,알파,A,,\n"}}));
    const RunResult result = run("gtfssummary", {{"FEED", feed}, {"DATE", "2026-04-08"}, {"LANGUAGES", "ko,en"},
                                                 {"STOPS", path("stops.gpkg")}, {"ROUTE_LINES", path("routes.gpkg")}});
    QCOMPARE(result.message, QString());
    QgsVectorLayer stops(result.values["STOPS"].toString(), "stops", "ogr");
    QVERIFY(stops.isValid());
    QCOMPARE(stops.featureCount(), 3LL);
    QCOMPARE(stops.crs().authid(), QString("EPSG:4326"));
    QgsFeature stop;
    QVERIFY(stops.getFeatures("\"stop_id\"='A'").nextFeature(stop));
    QCOMPARE(stop.attribute("name").toString(), QString("알파"));
    QCOMPARE(stop.attribute("name_2").toString(), QString("Alpha"));
    QCOMPARE(stop.attribute("departures").toInt(), 1);
    QCOMPARE(stop.attribute("first_departure").toString(), QString("08:00:00"));
    QCOMPARE(stop.geometry().asPoint(), QgsPointXY(103.0, 0));
    QgsVectorLayer routes(result.values["ROUTE_LINES"].toString(), "routes", "ogr");
    QgsFeature route;
    QVERIFY(routes.getFeatures().nextFeature(route));
    QCOMPARE(route.attribute("runs").toInt(), 1);
    QCOMPARE(route.geometry().asMultiPolyline().value(0).size(), 3);
}

void TestGtfsAlgorithms::timesPastMidnight()
{
    const QString feed = writeFeed(path("feed.zip"), smallFeed({
        {"stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
                           "T,23:50:00,23:50:00,A,1\nT,0:10:00,0:10:00,B,2\n"}}));
    const QVariantMap plain = run("gtfssummary", {{"FEED", feed}, {"DATE", "2026-04-08"}}).values;
    QVERIFY(plain["last_arrival"].isNull());
    QVERIFY(plain["findings"].toList().value(0).toMap()["detail"].toString().contains("24:10:00"));
    const QVariantMap repaired = run("gtfssummary", {{"FEED", feed}, {"DATE", "2026-04-08"}, {"PAST_MIDNIGHT", true}}).values;
    QCOMPARE(repaired["last_arrival"].toString(), QString("24:10:00"));
    QCOMPARE(repaired["runs_after_midnight"].toInt(), 1);
}

void TestGtfsAlgorithms::check()
{
    const RunResult result = run("gtfscheck", {{"FEED", writeFeed(path("feed.zip"), smallFeed())}});
    QCOMPARE(result.message, QString());
    QCOMPARE(result.values["usable"].toBool(), true);
    QCOMPARE(result.values["feed_start"].toString(), QString("2026-01-01"));
    QVERIFY(QDate::fromString(result.values["date"].toString(), Qt::ISODate).isValid());
    QVERIFY(result.values["findings"].toList().isEmpty());
}

void TestGtfsAlgorithms::checkOfABrokenFeed()
{
    const QVariantMap values = run("gtfscheck", {{"FEED", writeFeed(path("feed.zip"), smallFeed({{"stops.txt", ""}}))}}).values;
    QCOMPARE(values["usable"].toBool(), false);
    QCOMPARE(values["needs_utf8"].toBool(), false);
    QCOMPARE(values["findings"].toList().size(), 1);
}

void TestGtfsAlgorithms::toUtf8()
{
    const QString feed = writeFeed(path("feed.zip"), smallFeed());
    const RunResult made = run("gtfstoutf8", {{"FEED", feed}, {"OUTPUT", path("new.zip")}});
    QCOMPARE(made.message, QString());
    QCOMPARE(made.values["copied"].toStringList().size(), 6);
    const RunResult again = run("gtfstoutf8", {{"FEED", feed}, {"OUTPUT", path("new.zip")}});
    QVERIFY(again.error != RunError::None);
    QVERIFY2(again.message.contains("new.zip"), qPrintable(again.message));
}

void TestGtfsAlgorithms::busan()
{
    MADANG_NEED_REFERENCE_DATA();
    const RunResult result
        = run("gtfssummary", {{"FEED", referenceData() + "/transit/kr-busan-metro.zip"}, {"DATE", "2025-06-11"}});
    QCOMPARE(result.message, QString());
    QCOMPARE(result.values["runs"].toInt(), 1354);
    QCOMPARE(result.values["last_arrival"].toString(), QString("24:44:15"));
    QCOMPARE(result.values["vehicle_hours"].toDouble(), 1238.117);
    QCOMPARE(result.values["busiest_stops"].toList().value(0).toMap()["departures"].toInt(), 367);
    QVERIFY(result.values["findings"].toList().isEmpty());
}

void TestGtfsAlgorithms::everyBrokenFeedSaysWhy_data()
{
    QTest::addColumn<bool>("loads");
    QTest::addColumn<QString>("said");
    QTest::newRow("bad_date_format") << true << "calendar.txt, row 2, start_date: “2007.01.01”";
    QTest::newRow("bad_utf8") << true << "stops.txt, row 2, stop_name: “Furnace Creek Resort (Demo) \uFFFD\uFFFD”";
    QTest::newRow("duplicate_stop_sequence") << true << "stop_times.txt, row 4, stop_sequence: “10” (CITY1)";
    QTest::newRow("empty_file") << false << "without even a header: agency.txt";
    QTest::newRow("missing_calendar") << false << "calendar.txt and calendar_dates.txt are both missing";
    QTest::newRow("missing_endpoint_times") << true << "stop_times.txt, row 16, arrival_time: blank (AB2)";
    QTest::newRow("missing_row_cells") << true << "routes.txt, row 4: 6 cells where the header has 7";
    QTest::newRow("missing_stop_times") << false << "Routes can be drawn, nothing can be timed";
    QTest::newRow("missing_stops") << false << "missing: stops.txt";
    QTest::newRow("undefined_stop") << true << "stop_times.txt, row 11, stop_id: “NADAR” (CITY2)";
    QTest::newRow("unknown_format") << false << "unknown_format.zip is not a zip file (20 bytes)";
    QTest::newRow("utf16") << false << "UTF-16, GTFS must be UTF-8";
}

void TestGtfsAlgorithms::everyBrokenFeedSaysWhy()
{
    MADANG_NEED_REFERENCE_DATA();
    QFETCH(bool, loads);
    QFETCH(QString, said);
    const RunResult result
        = run("gtfssummary", {{"FEED", referenceData() + "/transit/broken/" + QTest::currentDataTag() + ".zip"},
                              {"DATE", "2007-06-05"}});
    QCOMPARE(result.error == RunError::None, loads);
    const QString all = result.message + QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(result.values)).toJson());
    QVERIFY2(all.contains(said), qPrintable(all.left(4000)));
}

MADANG_TEST_MAIN(TestGtfsAlgorithms)
#include "test_gtfs_algorithms.moc"

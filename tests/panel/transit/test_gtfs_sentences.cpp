// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/transit/memory_archive.h"
#include "support/qgis_fixture.h"
#include "transit/processing/feed_sentences.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace madang;
using namespace madang::transit;
using namespace madang::test;

class TestGtfsSentences : public QObject {
    Q_OBJECT
private slots:
    void everyRuleIsASentence();
    void whereItStands();
    void manyRows();
    void filesAreToldTogether();
    void reasonsAreTheFatalOnes();
    void placeOnTheMap();
};

void TestGtfsSentences::everyRuleIsASentence()
{
    static const QRegularExpression leftOver(QStringLiteral("%[0-9Ln]"));
    QSet<QString> ids, titles;
    const Feed feed;
    for (int rule = 0; rule <= int(FeedRule::DateOutsidePublished); ++rule) {
        for (const Severity severity : {Severity::Note, Severity::Error, Severity::Fatal}) {
            FindingLog log;
            log.add(FeedRule(rule), severity, "stops.txt", "stop_id", {7, "2026-04-08", "T1", "2026-12-31"});
            const QVector<Finding> found = FeedSentences(feed).findings(log);
            QCOMPARE(found.size(), 1);
            const Finding &finding = found.first();
            QVERIFY2(!finding.title.isEmpty() && !finding.detail.isEmpty(), qPrintable(finding.rule));
            QVERIFY2(!leftOver.match(finding.title + finding.detail).hasMatch(), qPrintable(finding.title + finding.detail));
            ids.insert(finding.rule);
            titles.insert(finding.title);
        }
    }
    QCOMPARE(ids.size(), int(FeedRule::DateOutsidePublished) + 1);
    QCOMPARE(titles.size(), ids.size());
}

void TestGtfsSentences::whereItStands()
{
    const FeedReading reading = readFiles(smallFeed({
        {"calendar.txt", "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
                         "WK,1,1,1,1,1,0,0,2007.01.01,20261231\n"},
        {"routes.txt", "route_id,route_type,route_long_name\nR,3\n"},
    }));
    QString all;
    for (const Finding &finding : FeedSentences(reading.feed).findings(reading.log))
        all += finding.detail + QLatin1Char('\n');
    QVERIFY2(all.contains(QStringLiteral("calendar.txt, row 2, start_date: “2007.01.01” (WK)")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("routes.txt, row 2: 2 cells where the header has 3")), qPrintable(all));
}

void TestGtfsSentences::manyRows()
{
    FindingLog log;
    for (int i = 0; i < 8; ++i)
        log.add(FeedRule::UnknownStop, Severity::Error, "stop_times.txt", "stop_id", {i + 2, "X", "T", {}});
    const Finding finding = FeedSentences(Feed()).findings(log).first();
    QVERIFY(finding.title.contains(QStringLiteral("(rows: 8)")));
    QVERIFY(finding.detail.contains(QStringLiteral("row 6")));
    QVERIFY(!finding.detail.contains(QStringLiteral("row 7")));
    QVERIFY(finding.detail.endsWith(QStringLiteral("and 3 more")));
}

void TestGtfsSentences::filesAreToldTogether()
{
    const FeedReading reading = readFiles(smallFeed({{"stops.txt", ""}, {"routes.txt", ""}}));
    const QVector<Finding> found = FeedSentences(reading.feed).findings(reading.log);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().title, QStringLiteral("Tables are missing: stops.txt, routes.txt"));
}

void TestGtfsSentences::reasonsAreTheFatalOnes()
{
    const FeedReading reading = readFiles(smallFeed({{"stop_times.txt", ""}, {"routes.txt", "route_id,route_type,x\nR,3\n"}}));
    QCOMPARE(FeedSentences(reading.feed).reasons(reading.log),
             QStringLiteral("stop_times.txt is missing. Routes can be drawn, nothing can be timed. Ask the operator for the "
                            "whole feed."));
    QCOMPARE(FeedSentences(reading.feed).findings(reading.log).first().severity, Finding::Severity::Error);
}

void TestGtfsSentences::placeOnTheMap()
{
    const FeedReading reading = readFiles(smallFeed({
        {"stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
                           "T,8:00:00,8:00:00,A,1\nT,8:10:00,8:10:00,NADAR,2\nT,8:20:00,8:20:00,C,3\n"},
    }));
    const Finding finding = FeedSentences(reading.feed).findings(reading.log).first();
    QCOMPARE(finding.rule, QStringLiteral("gtfs.undefined_stop"));
    QCOMPARE(finding.extent, QgsRectangle(103.0, 0, 103.2, 0, false)); // the trip's other stops
    QCOMPARE(finding.extentCrs.authid(), QStringLiteral("EPSG:4326"));
}

MADANG_TEST_MAIN(TestGtfsSentences)
#include "test_gtfs_sentences.moc"

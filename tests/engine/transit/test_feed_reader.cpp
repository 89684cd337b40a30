// SPDX-License-Identifier: GPL-2.0-or-later
#include "memory_archive.h"

#include "support/throws.h"

#include <QTest>

using namespace madang;
using namespace madang::transit;
using namespace madang::test;
using namespace std::string_literals;

namespace {

const std::string stopTimesHeader = "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n";

} // namespace

class TestFeedReader : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryTable();
    void byteOrderMark();
    void utf16IsNamedAndNotRead();
    void bytesThatAreNotUtf8();
    void wrongSeparator();
    void missingFilesAreToldTogether();
    void missingStopTimesLeavesTheRest();
    void missingColumn();
    void shortRowIsReadAndTold();
    void duplicateIds();
    void unknownReferences();
    void stopsWithoutPlace();
    void badNumbersAndColours();
    void duplicateStopSequence();
    void rowsOutOfOrder();
    void missingEndpointTimes();
    void oneOfTwoTimesIsEnough();
    void timesBackwards();
    void midnightRepair();
    void timesBackwardsByLittleAreNotRepaired();
    void headways();
    void frequencyWindows();
    void badTime();
    void namesInOtherLanguages();
    void cancelled();
    void findingsKeepTheFirstFew();
};

void TestFeedReader::readsEveryTable()
{
    const FeedReading reading = readFiles(smallFeed({
        {"calendar_dates.txt", "service_id,date,exception_type\nWK,20260413,2\nWK,20260418,1\n"},
        {"frequencies.txt", "trip_id,start_time,end_time,headway_secs,exact_times\nT,06:00:00,08:00:00,600,1\n"},
        {"shapes.txt", "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence\nS,0,103.2,2\nS,0,103.0,1\n"},
        {"trips.txt", "route_id,service_id,trip_id,direction_id,shape_id,trip_headsign\nR,WK,T,1,S,\"To Gamma, pier\"\n"},
        {"feed_info.txt", "feed_publisher_name,feed_publisher_url,feed_lang,feed_start_date,feed_end_date,feed_version\n"
                          "Madang,https://example.org,km,20260101,20260331,7\n"},
    }));
    QVERIFY(reading.log.findings().empty());
    const Feed &feed = reading.feed;
    QCOMPARE(feed.agencies.front().timeZone, "Asia/Phnom_Penh"s);
    QCOMPARE(feed.stops[1].name, "Beta"s);
    QCOMPARE(feed.stops[1].place, (LonLat{103.1, 0}));
    QCOMPARE(feed.routes.front().colour, std::optional<std::uint32_t>(0xFF8800));
    const Trip &trip = feed.trips.front();
    QCOMPARE(trip.headsign, "To Gamma, pier"s);
    QCOMPARE(int(trip.direction), 1);
    QVERIFY(trip.byFrequency);
    QCOMPARE(feed.frequenciesOf(trip).front().runs(), std::int64_t(12));
    const auto calls = feed.callsOf(trip);
    QCOMPARE(calls.size(), std::size_t(3));
    QCOMPARE(calls[1].arrival, 8 * 3600 + 9 * 60);
    QCOMPARE(calls[1].departure, 8 * 3600 + 10 * 60);
    // Points in order of their sequence, not of the file.
    QCOMPARE(feed.pointsOf(feed.shapes.front())[0].place.lon, 103.0);
    QCOMPARE(feed.services.front().weekdays, std::uint8_t(0b0011111));
    QCOMPARE(formatIsoDate(*feed.info.end), "2026-03-31"s);
}

void TestFeedReader::byteOrderMark()
{
    auto files = smallFeed();
    for (auto &[name, text] : files)
        text = "\xEF\xBB\xBF" + text;
    const FeedReading reading = readFiles(files);
    QVERIFY(reading.log.findings().empty());
    QCOMPARE(reading.feed.stops.front().id, "A"s);
}

void TestFeedReader::utf16IsNamedAndNotRead()
{
    std::string utf16 = "\xFF\xFE";
    const std::string ascii = smallFeed()["stops.txt"];
    for (const char c : ascii)
        utf16 += {c, '\0'};
    const FeedReading reading = readFiles(smallFeed({{"stops.txt", utf16}}));
    QVERIFY(!reading.canBeTimed());
    QVERIFY(findingOf(reading.log, FeedRule::Utf16, "stops.txt"));
    // What follows from it is not told as if it were another fault.
    QVERIFY(!findingOf(reading.log, FeedRule::UnknownStop));
}

void TestFeedReader::bytesThatAreNotUtf8()
{
    const FeedReading reading = readFiles(smallFeed({
        {"stops.txt", "stop_id,stop_name,stop_lat,stop_lon\nA\xE9,Caf\xE9,0,103.0\nB,Beta,0,103.1\nC,Gamma,0,103.2\n"},
        {"stop_times.txt", stopTimesHeader + "T,8:00:00,8:00:00,A\xE9,1\nT,8:10:00,8:10:00,B,2\n"},
    }));
    QVERIFY(reading.canBeTimed());
    QCOMPARE(reading.feed.stops.front().id, "A\xE9"s); // bytes as they are, so that references hold
    QCOMPARE(reading.feed.stops.front().name, "Caf\xEF\xBF\xBD"s);
    QCOMPARE(reading.feed.calls.size(), std::size_t(2));
    const FeedFinding *finding = nullptr;
    for (const FeedFinding &one : reading.log.findings()) {
        if (one.rule == FeedRule::NotUtf8 && one.file == "stops.txt" && one.field == "stop_name")
            finding = &one;
    }
    QVERIFY(finding);
    QCOMPARE(finding->severity, Severity::Warning);
    QCOMPARE(finding->first.front().row, std::int64_t(2));
    QCOMPARE(finding->first.front().value, "Caf\xEF\xBF\xBD"s);
}

void TestFeedReader::wrongSeparator()
{
    const FeedReading reading = readFiles(smallFeed({{"stops.txt", "stop_id;stop_name;stop_lat;stop_lon\nA;x;0;103\n"}}));
    QVERIFY(!reading.canBeTimed());
    const FeedFinding *finding = findingOf(reading.log, FeedRule::WrongSeparator, "stops.txt");
    QVERIFY(finding);
    QCOMPARE(finding->first.front().value, ";"s);
}

void TestFeedReader::missingFilesAreToldTogether()
{
    const FeedReading reading = readFiles(smallFeed({{"stops.txt", ""}, {"calendar.txt", ""}, {"routes.txt", ""}}));
    QVERIFY(findingOf(reading.log, FeedRule::MissingFile, "stops.txt"));
    QVERIFY(findingOf(reading.log, FeedRule::MissingFile, "routes.txt"));
    QVERIFY(findingOf(reading.log, FeedRule::MissingCalendar));
}

void TestFeedReader::missingStopTimesLeavesTheRest()
{
    const FeedReading reading = readFiles(smallFeed({{"stop_times.txt", ""}}));
    QVERIFY(!reading.canBeTimed());
    QCOMPARE(reading.log.findings().size(), std::size_t(1));
    QCOMPARE(reading.feed.stops.size(), std::size_t(3));
    QCOMPARE(reading.feed.trips.size(), std::size_t(1));
}

void TestFeedReader::missingColumn()
{
    const FeedReading reading = readFiles(smallFeed({{"trips.txt", "route_id,trip_id\nR,T\n"}}));
    QVERIFY(!reading.canBeTimed());
    const FeedFinding *finding = findingOf(reading.log, FeedRule::MissingColumn, "trips.txt");
    QVERIFY(finding);
    QCOMPARE(finding->field, "service_id"s);
    QCOMPARE(finding->severity, Severity::Fatal);
}

void TestFeedReader::shortRowIsReadAndTold()
{
    const FeedReading reading = readFiles(smallFeed({
        {"routes.txt", "route_id,route_type,route_long_name\nR,3\n"},
    }));
    QVERIFY(reading.canBeTimed());
    QCOMPARE(reading.feed.routes.front().longName, ""s);
    const FeedFinding *finding = findingOf(reading.log, FeedRule::ShortRow, "routes.txt");
    QVERIFY(finding);
    QCOMPARE(finding->severity, Severity::Error);
    QCOMPARE(finding->first.front().row, std::int64_t(2));
    QCOMPARE(finding->first.front().value, "2"s);
    QCOMPARE(finding->first.front().subject, "3"s);
}

void TestFeedReader::duplicateIds()
{
    const FeedReading reading = readFiles(smallFeed({
        {"stops.txt", "stop_id,stop_name,stop_lat,stop_lon\nA,Alpha,0,103.0\nA,Other,9,99\nB,b,0,103.1\nC,c,0,103.2\n"},
    }));
    QCOMPARE(reading.feed.stops.size(), std::size_t(3));
    QCOMPARE(reading.feed.stops.front().name, "Alpha"s);
    const FeedFinding *finding = findingOf(reading.log, FeedRule::DuplicateKey, "stops.txt");
    QVERIFY(finding);
    QCOMPARE(finding->first.front().row, std::int64_t(3));
}

void TestFeedReader::unknownReferences()
{
    const FeedReading reading = readFiles(smallFeed({
        {"trips.txt", "route_id,service_id,trip_id,shape_id\nR,WK,T,NOSHAPE\nNOROUTE,WK,U,\nR,NOSERVICE,V,\n"},
        {"stop_times.txt", stopTimesHeader + "T,8:00:00,8:00:00,A,1\nT,8:05:00,8:05:00,NOSTOP,2\nT,8:10:00,8:10:00,B,3\n"
                               "U,8:00:00,8:00:00,A,1\nU,8:10:00,8:10:00,B,2\n"
                               "V,8:00:00,8:00:00,A,1\nV,8:10:00,8:10:00,B,2\n"
                               "NOTRIP,8:00:00,8:00:00,A,1\n"},
    }));
    QVERIFY(reading.canBeTimed());
    // The call at the unknown stop is cut out; the rest of the trip stays.
    QCOMPARE(reading.feed.trips.front().callCount, Index(2));
    QCOMPARE(reading.feed.trips.size(), std::size_t(2));
    const auto firstOf = [&](FeedRule rule) {
        const FeedFinding *finding = findingOf(reading.log, rule);
        return finding ? finding->first.front() : Occurrence{};
    };
    QCOMPARE(firstOf(FeedRule::UnknownStop).row, std::int64_t(3));
    QCOMPARE(firstOf(FeedRule::UnknownStop).value, "NOSTOP"s);
    QCOMPARE(firstOf(FeedRule::UnknownStop).subject, "T"s);
    QCOMPARE(firstOf(FeedRule::UnknownRoute).value, "NOROUTE"s);
    QCOMPARE(firstOf(FeedRule::UnknownService).subject, "V"s);
    QCOMPARE(firstOf(FeedRule::UnknownShape).value, "NOSHAPE"s);
    // Calls of the trip without a route are not reported once more as calls of an unknown trip.
    QCOMPARE(findingOf(reading.log, FeedRule::UnknownTrip)->count, std::int64_t(1));
    QCOMPARE(firstOf(FeedRule::UnknownTrip).value, "NOTRIP"s);
}

void TestFeedReader::stopsWithoutPlace()
{
    const FeedReading reading = readFiles(smallFeed({
        {"stops.txt", "stop_id,stop_name,stop_lat,stop_lon\nA,Alpha,0,0\nB,Beta,,\nC,Gamma,103.2,13.1\nD,d,13.1,north\n"},
    }));
    for (const Stop &stop : reading.feed.stops)
        QVERIFY(!stop.place.isKnown());
    std::int64_t places = 0;
    for (const FeedFinding &finding : reading.log.findings()) {
        if (finding.rule == FeedRule::BadPlace)
            places += finding.count;
    }
    QCOMPARE(places, std::int64_t(3));
    QCOMPARE(findingOf(reading.log, FeedRule::BadNumber)->first.front().value, "north"s);
}

void TestFeedReader::badNumbersAndColours()
{
    const FeedReading reading = readFiles(smallFeed({
        {"routes.txt", "route_id,route_type,route_color\nR,bus,#FF8800\n"},
    }));
    QVERIFY(!reading.feed.routes.front().colour);
    QCOMPARE(findingOf(reading.log, FeedRule::BadColour)->first.front().value, "#FF8800"s);
    QCOMPARE(findingOf(reading.log, FeedRule::BadNumber)->field, "route_type"s);
}

void TestFeedReader::duplicateStopSequence()
{
    const FeedReading reading = readFiles(smallFeed({
        {"stop_times.txt", stopTimesHeader + "T,8:00:00,8:00:00,A,1\nT,8:09:00,8:10:00,B,7\nT,8:20:00,8:20:00,C,7\n"},
    }));
    QVERIFY(reading.canBeTimed());
    const FeedFinding *finding = findingOf(reading.log, FeedRule::DuplicateStopSequence);
    QVERIFY(finding);
    QCOMPARE(finding->first.front().row, std::int64_t(4));
    QCOMPARE(finding->first.front().value, "7"s);
    QCOMPARE(finding->first.front().subject, "T"s);
}

void TestFeedReader::rowsOutOfOrder()
{
    const FeedReading reading = readFiles(smallFeed({
        {"trips.txt", "route_id,service_id,trip_id\nR,WK,T\nR,WK,U\n"},
        {"stop_times.txt", stopTimesHeader + "U,9:20:00,9:20:00,C,30\nT,8:20:00,8:20:00,C,30\nU,9:00:00,9:00:00,A,4\n"
                               "T,8:00:00,8:00:00,A,4\nT,8:10:00,8:10:00,B,20\n"},
    }));
    QVERIFY(reading.log.findings().empty());
    const auto calls = reading.feed.callsOf(reading.feed.trips[0]);
    QCOMPARE(calls.size(), std::size_t(3));
    QCOMPARE(calls[0].arrival, 8 * 3600);
    QCOMPARE(calls[2].arrival, 8 * 3600 + 20 * 60);
    QCOMPARE(reading.feed.callsOf(reading.feed.trips[1]).front().stop, Index(0));
}

void TestFeedReader::missingEndpointTimes()
{
    const FeedReading reading = readFiles(smallFeed({
        {"trips.txt", "route_id,service_id,trip_id\nR,WK,T\nR,WK,U\n"},
        {"stop_times.txt", stopTimesHeader + "T,8:00:00,8:00:00,A,1\nT,8:10:00,8:10:00,B,2\n"
                               "U,,,A,1\nU,8:10:00,8:10:00,B,2\n"},
    }));
    QVERIFY(reading.canBeTimed());
    QCOMPARE(reading.feed.trips[0].callCount, Index(2));
    QCOMPARE(reading.feed.trips[1].callCount, Index(0));
    const FeedFinding *finding = findingOf(reading.log, FeedRule::MissingEndpointTime);
    QCOMPARE(finding->count, std::int64_t(1));
    QCOMPARE(finding->first.front().row, std::int64_t(4));
    QCOMPARE(finding->first.front().subject, "U"s);
}

void TestFeedReader::oneOfTwoTimesIsEnough()
{
    const FeedReading reading = readFiles(smallFeed({
        {"stop_times.txt", stopTimesHeader + "T,,8:00:00,A,1\nT,8:09:00,,B,2\nT,8:20:00,,C,3\n"},
    }));
    QVERIFY(reading.log.findings().empty());
    for (const Call &call : reading.feed.calls)
        QCOMPARE(call.arrival, call.departure);
}

void TestFeedReader::timesBackwards()
{
    const auto files = smallFeed({
        {"stop_times.txt", stopTimesHeader + "T,23:50:00,23:50:00,A,1\nT,00:05:00,00:06:00,B,2\nT,00:20:00,00:20:00,C,3\n"},
    });
    const FeedReading reading = readFiles(files);
    QVERIFY(reading.canBeTimed());
    QVERIFY(reading.feed.trips.front().timesBackwards);
    const FeedFinding *finding = findingOf(reading.log, FeedRule::TimesBackwards);
    QVERIFY(finding);
    QCOMPARE(finding->count, std::int64_t(1));
    QCOMPARE(finding->first.front().row, std::int64_t(3));
    QCOMPARE(finding->first.front().value, "23:50:00 > 00:05:00"s);
    QCOMPARE(finding->first.front().repair, "24:05:00"s);
    QCOMPARE(finding->first.front().subject, "T"s);
}

void TestFeedReader::midnightRepair()
{
    FeedOptions options;
    options.repairMidnight = true;
    const FeedReading reading = readFiles(
        smallFeed({{"stop_times.txt",
                    stopTimesHeader + "T,23:50:00,23:50:00,A,1\nT,00:05:00,00:06:00,B,2\nT,00:20:00,00:20:00,C,3\n"}}),
        options);
    QVERIFY(!reading.feed.trips.front().timesBackwards);
    QVERIFY(findingOf(reading.log, FeedRule::MidnightRepaired));
    QVERIFY(!findingOf(reading.log, FeedRule::TimesBackwards));
    QCOMPARE(formatServiceTime(reading.feed.calls[1].departure), "24:06:00"s);
    QCOMPARE(formatServiceTime(reading.feed.calls[2].arrival), "24:20:00"s);
}

void TestFeedReader::timesBackwardsByLittleAreNotRepaired()
{
    FeedOptions options;
    options.repairMidnight = true;
    const FeedReading reading = readFiles(
        smallFeed({{"stop_times.txt",
                    stopTimesHeader + "T,8:00:00,8:00:00,A,1\nT,7:55:00,7:55:00,B,2\nT,8:20:00,8:20:00,C,3\n"}}),
        options);
    QVERIFY(reading.feed.trips.front().timesBackwards);
    QCOMPARE(findingOf(reading.log, FeedRule::TimesBackwards)->first.front().repair, ""s);
}

void TestFeedReader::headways()
{
    const FeedReading reading = readFiles(smallFeed({
        {"frequencies.txt", "trip_id,start_time,end_time,headway_secs\nT,06:00:00,07:00:00,0\nT,07:00:00,08:00:00,-600\n"
                            "T,08:00:00,08:01:00,15\n"},
    }));
    QVERIFY(reading.canBeTimed());
    const FeedFinding *finding = findingOf(reading.log, FeedRule::HeadwayNotPositive);
    QVERIFY(finding);
    QCOMPARE(finding->count, std::int64_t(2));
    QCOMPARE(finding->first.front().row, std::int64_t(2));
    QCOMPARE(finding->first.front().value, "0"s);
    QCOMPARE(reading.feed.frequencies.size(), std::size_t(1));
    QCOMPARE(reading.feed.frequencies.front().runs(), std::int64_t(4)); // 0, 15, 30, 45 s; the end is exclusive
    QVERIFY(!reading.feed.frequencies.front().exact);
}

void TestFeedReader::frequencyWindows()
{
    const FeedReading reading = readFiles(smallFeed({
        {"frequencies.txt", "trip_id,start_time,end_time,headway_secs\nT,08:00:00,09:00:00,600\nT,06:00:00,08:30:00,600\n"
                            "T,10:00:00,10:00:00,600\nX,06:00:00,08:30:00,600\n"},
    }));
    QCOMPARE(findingOf(reading.log, FeedRule::FrequencyOverlap)->first.front().row, std::int64_t(2));
    QCOMPARE(findingOf(reading.log, FeedRule::FrequencyEmpty)->first.front().row, std::int64_t(4));
    QCOMPARE(findingOf(reading.log, FeedRule::UnknownTrip)->file, "frequencies.txt"s);
    QCOMPARE(reading.feed.frequencies.size(), std::size_t(2));
    QVERIFY(reading.feed.frequencies[0].start < reading.feed.frequencies[1].start);
}

void TestFeedReader::badTime()
{
    const FeedReading reading = readFiles(smallFeed({
        {"stop_times.txt", stopTimesHeader + "T,8:00:00,8:00:00,A,1\nT,8h09,8h09,B,2\nT,8:20:00,8:20:00,C,3\n"},
    }));
    const FeedFinding *finding = findingOf(reading.log, FeedRule::BadTime);
    QVERIFY(finding);
    QCOMPARE(finding->field, "arrival_time"s);
    QCOMPARE(finding->first.front().value, "8h09"s);
    QVERIFY(findingOf(reading.log, FeedRule::TimesFilled)); // and the gap is filled, which is told too
}

void TestFeedReader::namesInOtherLanguages()
{
    const FeedReading reading = readFiles(smallFeed({
        {"translations.txt", "table_name,field_name,language,translation,record_id,record_sub_id,field_value\n"
                             "stops,stop_name,ko,알파,A,,\nstops,stop_name,th-TH,แกมมา,,,Gamma\n"
                             "routes,route_long_name,ko,알파–감마,R,,\ntrips,trip_headsign,ko,x,T,,\n"},
    }));
    QVERIFY(reading.log.findings().empty());
    const auto stopName = [&](std::size_t i, const char *language) {
        return nameIn(language, reading.feed.stops[i].names, reading.feed.stops[i].name);
    };
    QCOMPARE(stopName(0, "ko"), "알파"s);
    QCOMPARE(stopName(0, "km"), "Alpha"s);
    QCOMPARE(stopName(2, "th"), "แกมมา"s); // the language agrees, the country is not asked for
    QCOMPARE(nameIn("ko", reading.feed.routes.front().longNames, ""), "알파–감마"s);

    const FeedReading old = readFiles(smallFeed({{"translations.txt", "trans_id,lang,translation\nBeta,ko,베타\n"}}));
    QCOMPARE(nameIn("ko", old.feed.stops[1].names, ""), "베타"s);
}

void TestFeedReader::cancelled()
{
    struct Stopped : Progress
    {
        bool cancelled() const override { return true; }
    } stopped;
    MemoryArchive archive(smallFeed());
    QVERIFY(throws<Cancelled>([&] { readFeed(archive, {}, stopped); }));
}

void TestFeedReader::findingsKeepTheFirstFew()
{
    std::string rows;
    for (int i = 0; i < 1000; ++i)
        rows += "T,8:00:00,8:00:00,NOSTOP" + std::to_string(i) + "," + std::to_string(i) + "\n";
    const FeedReading reading = readFiles(smallFeed({{"stop_times.txt", stopTimesHeader + rows}}));
    const FeedFinding *finding = findingOf(reading.log, FeedRule::UnknownStop);
    QCOMPARE(finding->count, std::int64_t(1000));
    QCOMPARE(finding->first.size(), FindingLog::keptOccurrences);
    QCOMPARE(finding->first[4].value, "NOSTOP4"s);
    QVERIFY(!reading.canBeTimed()); // not one call is left
    QVERIFY(findingOf(reading.log, FeedRule::NoRows, "stop_times.txt"));
}

QTEST_APPLESS_MAIN(TestFeedReader)
#include "test_feed_reader.moc"

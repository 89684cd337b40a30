// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/processing/feed_sentences.h"

#include <QDate>

#include <algorithm>

namespace madang::transit {

namespace {

// The stable ids of rules, in the order of FeedRule.
const char *const ruleNames[] = {
    "not_found", "not_a_zip", "damaged_zip", "encrypted_zip", "no_tables", "several_feeds", "nested_folder",
    "ignored_entries", "missing_file", "missing_calendar", "empty_file", "no_rows", "utf16", "not_utf8",
    "wrong_separator", "missing_column", "duplicate_column", "unclosed_quote", "short_row", "long_row",
    "blank_required", "bad_date", "bad_time", "bad_number", "bad_code", "bad_colour", "bad_place", "duplicate_key",
    "undefined_stop", "undefined_trip", "undefined_route", "undefined_service", "undefined_shape", "undefined_parent",
    "call_at_station", "duplicate_stop_sequence", "missing_endpoint_time", "times_backwards", "midnight_repaired",
    "too_few_stops", "times_filled", "headway_not_positive", "frequency_empty", "frequency_overlap", "start_after_end",
    "date_before_feed", "date_after_feed", "no_service_on_date", "date_outside_published",
};
static_assert(std::size(ruleNames) == std::size_t(FeedRule::DateOutsidePublished) + 1);

// Rules that are one thing to say, whichever files and fields they are about.
bool isToldOnce(FeedRule rule)
{
    return rule == FeedRule::MissingFile || rule == FeedRule::Utf16 || rule == FeedRule::EmptyFile || rule == FeedRule::NotUtf8;
}

bool isOfWholeFile(FeedRule rule)
{
    return rule <= FeedRule::Utf16 || rule >= FeedRule::DateBeforeFeed;
}

Finding::Severity severityOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return Finding::Severity::Note;
    case Severity::Warning:
        return Finding::Severity::Warning;
    case Severity::Error:
    case Severity::Fatal:
        break;
    }
    return Finding::Severity::Error;
}

template <typename Row>
const Row *byId(const std::vector<Row> &rows, const std::string &id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&id](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

QVector<Finding> FeedSentences::findings(const FindingLog &log) const
{
    QVector<Finding> result;
    std::vector<FeedRule> told;
    for (const FeedFinding &finding : log.findings()) {
        QStringList files{QString::fromStdString(finding.file)};
        QStringList places{where(finding)};
        if (isToldOnce(finding.rule)) {
            if (std::find(told.begin(), told.end(), finding.rule) != told.end())
                continue;
            told.push_back(finding.rule);
            places.clear();
            for (const FeedFinding &other : log.findings()) {
                if (other.rule == finding.rule) {
                    files << QString::fromStdString(other.file);
                    places << where(other);
                }
            }
            files.removeDuplicates();
        }
        const Sentence said = sentence(finding, files);
        Finding shown;
        shown.severity = severityOf(finding.severity);
        shown.rule = QStringLiteral("gtfs.") + QLatin1String(ruleNames[std::size_t(finding.rule)]);
        shown.title = said.title;
        QStringList paragraphs{said.advice};
        if (!isOfWholeFile(finding.rule))
            paragraphs << places;
        paragraphs.removeAll(QString());
        shown.detail = paragraphs.join(QLatin1Char('\n'));
        shown.extent = extent(finding);
        if (!shown.extent.isNull())
            shown.extentCrs = QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326"));
        result << shown;
    }
    // What must be mended first comes first.
    std::stable_sort(result.begin(), result.end(),
                     [](const Finding &a, const Finding &b) { return int(a.severity) > int(b.severity); });
    return result;
}

QVariantList FeedSentences::maps(const FindingLog &log) const
{
    QVariantList list;
    for (const Finding &finding : findings(log))
        list << finding.toMap();
    return list;
}

QString FeedSentences::reasons(const FindingLog &log) const
{
    FindingLog fatal;
    for (const FeedFinding &finding : log.findings()) {
        if (finding.severity == Severity::Fatal)
            fatal.add(finding.rule, finding.severity, finding.file, finding.field, finding.first.front());
    }
    QStringList paragraphs;
    for (const Finding &finding : findings(fatal))
        paragraphs << (finding.detail.isEmpty() ? finding.title : tr("%1. %2").arg(finding.title, finding.detail));
    return paragraphs.join(QLatin1Char('\n'));
}

// In the language of the sentence, which need not be that of the machine.
QString FeedSentences::weekday(const QString &isoDate)
{
    switch (QDate::fromString(isoDate, Qt::ISODate).dayOfWeek()) {
    case 1:
        return tr("Monday");
    case 2:
        return tr("Tuesday");
    case 3:
        return tr("Wednesday");
    case 4:
        return tr("Thursday");
    case 5:
        return tr("Friday");
    case 6:
        return tr("Saturday");
    default:
        return tr("Sunday");
    }
}

// Numbers stand at the end of a title, so that no language needs a plural for them.
FeedSentences::Sentence FeedSentences::sentence(const FeedFinding &finding, const QStringList &files) const
{
    const Occurrence &first = finding.first.front();
    const QString file = QString::fromStdString(finding.file), field = QString::fromStdString(finding.field), value = QString::fromStdString(first.value);
    const QString count = QString::number(finding.count);
    const QString repair = QString::fromStdString(first.repair);
    switch (finding.rule) {
    case FeedRule::NotFound:
        return {tr("There is no feed at %1").arg(value), tr("Check the path, or choose the feed's zip file or folder again.")};
    case FeedRule::NotAZip:
        return {tr("%1 is not a zip file (%2 bytes)").arg(file, value),
                tr("A GTFS feed is a zip file or a folder of .txt tables. The file may be a web page or an unfinished "
                   "download: download it again.")};
    case FeedRule::DamagedZip:
        return {tr("The zip file is damaged: %1").arg(file), tr("Reading stopped with “%1”. Download the feed again.").arg(value)};
    case FeedRule::EncryptedZip:
        return {tr("%1 in the zip file is locked with a password").arg(file),
                tr("Unpack the feed with its password and choose the folder.")};
    case FeedRule::NoTables:
        return {tr("This holds no GTFS tables"),
                value.isEmpty() ? tr("A feed holds stops.txt, routes.txt, trips.txt and stop_times.txt. Nothing is in here.")
                                : tr("A feed holds stops.txt, routes.txt, trips.txt and stop_times.txt. Found instead: %1.").arg(value)};
    case FeedRule::SeveralFeeds:
        return {tr("This holds more than one feed"), tr("Each of these folders is a feed of its own: %1. Unpack it and choose one.").arg(value)};
    case FeedRule::NestedFolder:
        return {tr("The tables lie in the folder “%1”").arg(value),
                tr("They were read from there. Other programs expect them at the top of the zip file.")};
    case FeedRule::IgnoredEntries:
        return {tr("The folder “%1” was left out").arg(value), tr("It holds what a Mac adds to zip files, no tables.")};
    case FeedRule::MissingFile:
        if (files == QStringList{QStringLiteral("stop_times.txt")})
            return {tr("stop_times.txt is missing"),
                    tr("Routes can be drawn, nothing can be timed. Ask the operator for the whole feed.")};
        return {tr("Tables are missing: %1").arg(files.join(QStringLiteral(", "))),
                tr("A feed cannot be used without them. Ask the operator for the whole feed.")};
    case FeedRule::MissingCalendar:
        return {tr("calendar.txt and calendar_dates.txt are both missing"),
                tr("Nothing says on which dates the trips run. One of the two is enough; ask the operator for it.")};
    case FeedRule::EmptyFile:
        return {tr("Tables are empty, without even a header: %1").arg(files.join(QStringLiteral(", "))),
                tr("Ask the operator for the whole feed.")};
    case FeedRule::NoRows:
        return {tr("%1 has no row that can be used").arg(file), tr("Ask the operator for the whole feed.")};
    case FeedRule::Utf16:
        return {tr("The feed is UTF-16, GTFS must be UTF-8: %1").arg(files.join(QStringLiteral(", "))),
                tr("Convert it with “Convert to UTF-8” in the transit panel, or madang-cli run madang:gtfstoutf8.")};
    case FeedRule::NotUtf8:
        return {tr("The feed holds text that is not UTF-8: %1").arg(files.join(QStringLiteral(", "))),
                tr("Letters that cannot be read are shown as \uFFFD; the ids are used as they are, so trips and stops are complete.")};
    case FeedRule::WrongSeparator:
        return {tr("%1 does not separate its columns by commas").arg(file),
                tr("They are separated by “%1”. Save the table again as comma-separated text in UTF-8.")
                    .arg(value == QLatin1String("\t") ? tr("tab") : value)};
    case FeedRule::MissingColumn:
        return {tr("%1 has no column %2").arg(file, field),
                finding.severity == Severity::Fatal ? tr("The table cannot be used without it. Ask the operator for the whole feed.")
                                                    : tr("What would stand there is taken as unknown.")};
    case FeedRule::DuplicateColumn:
        return {tr("%1 has the column %2 more than once").arg(file, field), tr("The first one was read.")};
    case FeedRule::UnclosedQuote:
        return {tr("%1 opens a quotation mark that is never closed").arg(file),
                tr("Everything after it was taken as one cell. Close the quotation mark, or write it twice.")};
    case FeedRule::ShortRow:
        return {tr("%1 has rows with fewer cells than the header (rows: %2)").arg(file, count),
                tr("The cells that are missing were taken as blank.")};
    case FeedRule::LongRow:
        return {tr("%1 has rows with more cells than the header (rows: %2)").arg(file, count),
                tr("The cells left over were not read. A text with a comma in it must stand in quotation marks.")};
    case FeedRule::BlankRequired:
        return {tr("%1 leaves %2 blank, which every row must have (rows: %3)").arg(file, field, count),
                tr("These rows were not used.")};
    case FeedRule::BadDate:
        return {tr("%1 has dates in %2 that are not YYYYMMDD (rows: %3)").arg(file, field, count),
                tr("They were not guessed at: the service has no such dates, and its trips may not run at all.")};
    case FeedRule::BadTime:
        return {tr("%1 has times in %2 that are not HH:MM:SS (rows: %3)").arg(file, field, count), tr("They were taken as blank.")};
    case FeedRule::BadNumber:
        return {tr("%1 has something else than a number in %2 (rows: %3)").arg(file, field, count), tr("It was taken as blank.")};
    case FeedRule::BadCode:
        return {tr("%1 has codes in %2 that GTFS does not have (rows: %3)").arg(file, field, count),
                finding.severity == Severity::Error ? tr("These rows were not used.") : tr("They were taken as 0.")};
    case FeedRule::BadColour:
        return {tr("%1 has colours in %2 that are not six hexadecimal digits (rows: %3)").arg(file, field, count),
                tr("The routes are drawn in the colour of routes without one.")};
    case FeedRule::BadPlace:
        return {tr("%1 has places that are not on Earth (rows: %2)").arg(file, count),
                tr("They are blank, 0, or longitude and latitude have changed places. These stops count, but are not on the map.")};
    case FeedRule::DuplicateKey:
        return {tr("%1 uses the same %2 again (rows: %3)").arg(file, field, count), tr("The first row was used.")};
    case FeedRule::UnknownStop:
        return {tr("%1 names stops that stops.txt does not have (rows: %2)").arg(file, count),
                tr("The calls were cut out; the rest of each trip is used.")};
    case FeedRule::UnknownTrip:
        return {tr("%1 names trips that trips.txt does not have (rows: %2)").arg(file, count), tr("These rows were not used.")};
    case FeedRule::UnknownRoute:
        return {tr("%1 names routes that routes.txt does not have (trips: %2)").arg(file, count), tr("These trips were dropped.")};
    case FeedRule::UnknownService:
        return {tr("%1 names services that no calendar has (trips: %2)").arg(file, count), tr("These trips never run.")};
    case FeedRule::UnknownShape:
        return {tr("%1 names shapes that shapes.txt does not have (trips: %2)").arg(file, count),
                tr("The trips are drawn straight from stop to stop.")};
    case FeedRule::UnknownParent:
        return {tr("%1 names stations that it does not have (stops: %2)").arg(file, count), tr("The stops stand for themselves.")};
    case FeedRule::CallAtStation:
        return {tr("%1 lets trips call at stations or entrances instead of stops (rows: %2)").arg(file, count),
                tr("They were counted as stops.")};
    case FeedRule::DuplicateStopSequence:
        return {tr("%1 gives two calls of a trip the same stop_sequence (rows: %2)").arg(file, count),
                tr("Both calls were used, in the order of the file.")};
    case FeedRule::MissingEndpointTime:
        return {tr("%1 has trips without a time at their first or last stop (trips: %2)").arg(file, count),
                tr("These trips cannot be used and were left out.")};
    case FeedRule::TimesBackwards:
        return {tr("%1 has times that run backwards within a trip (rows: %2)").arg(file, count),
                repair.isEmpty()
                    ? tr("The trips count as runs, but not in first and last times and vehicle hours.")
                    : tr("The trips count as runs, but not in first and last times and vehicle hours. If they run past "
                         "midnight, switch on “Times past midnight”: %1 would become %2.")
                          .arg(value.section(QStringLiteral(" > "), 1), repair)};
    case FeedRule::MidnightRepaired:
        return {tr("%1 had times past midnight written from 00:00 again; 24 hours were added (rows: %2)").arg(file, count),
                tr("For example %1 became %2.").arg(value.section(QStringLiteral(" > "), 1), repair)};
    case FeedRule::TooFewStops:
        return {tr("%1 has trips with fewer than two calls (trips: %2)").arg(file, count), tr("They were left out.")};
    case FeedRule::TimesFilled:
        return {tr("%1 leaves times between timed stops blank (rows: %2)").arg(file, count),
                tr("They were filled in by distance along the trip.")};
    case FeedRule::HeadwayNotPositive:
        return {tr("%1 has headways that are not above 0 seconds (rows: %2)").arg(file, count),
                tr("These rows were refused: they would mean endlessly many runs.")};
    case FeedRule::FrequencyEmpty:
        return {tr("%1 has periods that end before they begin (rows: %2)").arg(file, count),
                tr("They hold no run. A period past midnight ends after 24:00:00.")};
    case FeedRule::FrequencyOverlap:
        return {tr("%1 has periods of one trip that overlap (rows: %2)").arg(file, count),
                tr("The runs of both were counted; check that none is counted twice.")};
    case FeedRule::StartAfterEnd:
        return {tr("%1 has services that end before they begin (rows: %2)").arg(file, count), tr("These rows were not used.")};
    case FeedRule::DateBeforeFeed:
        return {tr("No service on %1; the feed begins %2").arg(value, repair), tr("Choose a date within the feed.")};
    case FeedRule::DateAfterFeed:
        return {tr("No service on %1; the feed ends %2").arg(value, repair),
                tr("Choose a date within the feed, or ask the operator for a newer one.")};
    case FeedRule::NoServiceOnDate:
        return {tr("No service on %1, %2").arg(weekday(value), value),
                repair.isEmpty() ? tr("The calendar has no run on this date, nor on a later one.")
                                 : tr("The calendar has no run on this date. The next date with service is %1.").arg(repair)};
    case FeedRule::DateOutsidePublished:
        return {tr("%1 lies outside the period that the publisher vouches for").arg(value),
                field == QLatin1String("feed_end_date")
                    ? tr("feed_info.txt says that the feed ends %1. The calendar still has runs; they may be out of date.").arg(repair)
                    : tr("feed_info.txt says that the feed begins %1. The calendar has runs before; they may be provisional.").arg(repair)};
    }
    return {};
}

QString FeedSentences::where(const FeedFinding &finding) const
{
    QStringList lines;
    for (const Occurrence &occurrence : finding.first)
        lines << place(finding, occurrence);
    const qint64 more = finding.count - qint64(finding.first.size());
    if (more > 0)
        lines << tr("and %1 more").arg(QString::number(more));
    return lines.join(QLatin1Char('\n'));
}

QString FeedSentences::place(const FeedFinding &finding, const Occurrence &occurrence) const
{
    const QString file = QString::fromStdString(finding.file), row = QString::number(occurrence.row), field = QString::fromStdString(finding.field);
    const QString value = QString::fromStdString(occurrence.value), subject = QString::fromStdString(occurrence.subject);
    if (finding.rule == FeedRule::ShortRow || finding.rule == FeedRule::LongRow)
        return tr("%1, row %2: %3 cells where the header has %4").arg(file, row, value, subject);
    if (occurrence.row == 0)
        return tr("%1: %2").arg(file, subject.isEmpty() ? value : subject);
    if (field.isEmpty())
        return tr("%1, row %2").arg(file, row);
    if (value.isEmpty())
        return subject.isEmpty() ? tr("%1, row %2, %3: blank").arg(file, row, field)
                                 : tr("%1, row %2, %3: blank (%4)").arg(file, row, field, subject);
    return subject.isEmpty() ? tr("%1, row %2, %3: “%4”").arg(file, row, field, value)
                             : tr("%1, row %2, %3: “%4” (%5)").arg(file, row, field, value, subject);
}

QgsRectangle FeedSentences::extent(const FeedFinding &finding) const
{
    QgsRectangle box;
    const auto include = [&box](LonLat at) {
        if (at.isKnown())
            box.combineExtentWith(at.lon, at.lat);
    };
    for (const Occurrence &occurrence : finding.first) {
        if (finding.file == "stop_times.txt" || finding.file == "trips.txt" || finding.file == "frequencies.txt") {
            if (const Trip *trip = byId(m_feed.trips, occurrence.subject)) {
                for (const Call &call : m_feed.callsOf(*trip))
                    include(m_feed.stops[call.stop].place);
            }
        }
        if (finding.rule == FeedRule::CallAtStation || finding.file == "stops.txt") {
            for (const std::string &id : {occurrence.value, occurrence.subject}) {
                if (const Stop *stop = byId(m_feed.stops, id))
                    include(stop->place);
            }
        }
    }
    return box;
}

} // namespace madang::transit

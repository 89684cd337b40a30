// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace madang::transit {

//! What is wrong, or worth knowing, about a feed. Each rule is one sentence to the user.
enum class FeedRule {
    // The file or folder as a whole
    NotFound,           //!< value: the path
    NotAZip,            //!< value: size in bytes
    DamagedZip,         //!< file: the entry, or empty; value: what libzip says
    EncryptedZip,       //!< file: the entry
    NoTables,           //!< value: a name or two of what is there instead
    SeveralFeeds,       //!< value: the folders that each hold a feed
    NestedFolder,       //!< value: the folder that holds the tables
    IgnoredEntries,     //!< value: the folder ignored (__MACOSX)
    // A table as a whole
    MissingFile,
    MissingCalendar,
    EmptyFile,          //!< not even a header
    NoRows,
    Utf16,
    NotUtf8,            //!< field: the column; value: the text with replacement characters
    WrongSeparator,     //!< value: the separator used
    MissingColumn,      //!< field
    DuplicateColumn,    //!< field
    UnclosedQuote,
    // A row
    ShortRow,           //!< value: cells found; subject: cells expected
    LongRow,            //!< the same
    BlankRequired,
    BadDate,
    BadTime,
    BadNumber,
    BadCode,            //!< a number that the field's list does not have
    BadColour,
    BadPlace,           //!< not a longitude or latitude on Earth; subject: the stop
    DuplicateKey,       //!< value: the id met again
    UnknownStop,        //!< subject: the trip
    UnknownTrip,
    UnknownRoute,       //!< subject: the trip
    UnknownService,     //!< subject: the trip
    UnknownShape,       //!< subject: the trip
    UnknownParent,      //!< subject: the stop
    CallAtStation,      //!< value: the stop, which is a station or an entrance; subject: the trip
    DuplicateStopSequence, //!< value: the sequence; subject: the trip
    MissingEndpointTime,   //!< subject: the trip
    TimesBackwards,     //!< value: "before > after"; subject: the trip; repair: the time with 24 h added, if that helps
    MidnightRepaired,   //!< the same, after the repair that was asked for
    TooFewStops,        //!< subject: the trip
    TimesFilled,        //!< blank times between timed stops, filled by distance; subject: the trip
    HeadwayNotPositive, //!< subject: the trip
    FrequencyEmpty,     //!< value: "start > end"; subject: the trip
    FrequencyOverlap,   //!< value: the start that falls into the window before; subject: the trip
    StartAfterEnd,      //!< calendar.txt; value: "start > end"; subject: the service
    // A date asked for
    DateBeforeFeed,     //!< value: the date; repair: the first date with a timetable
    DateAfterFeed,      //!< value: the date; repair: the last date with a timetable
    NoServiceOnDate,    //!< value: the date; repair: the next date with service, or empty
    DateOutsidePublished, //!< feed_info.txt; value: the date; repair: the end (or start) that the publisher states
};

enum class Severity {
    Note,    //!< worth knowing
    Warning, //!< used, but doubtful
    Error,   //!< rows are left out
    Fatal    //!< nothing can be timed
};

struct Occurrence
{
    std::int64_t row = 0; //!< as a spreadsheet counts, header 1; 0 for the file as a whole
    std::string value;    //!< as the file has it
    std::string subject;  //!< the trip, stop or service concerned
    std::string repair;   //!< what it would become, where the rule says so
};

//! All occurrences of one rule in one field of one file.
struct FeedFinding
{
    FeedRule rule;
    Severity severity;
    std::string file;
    std::string field;
    std::int64_t count = 0;
    std::vector<Occurrence> first; //!< the first few, in the order of the file; never empty
};

//! Collects findings, one for each (rule, file, field), in the order in which they were first met.
class FindingLog
{
public:
    static constexpr std::size_t keptOccurrences = 5;

    void add(FeedRule rule, Severity severity, std::string_view file, std::string_view field = {},
             Occurrence occurrence = {});

    const std::vector<FeedFinding> &findings() const { return m_findings; }
    bool hasFatal() const { return m_fatal; }

private:
    std::vector<FeedFinding> m_findings;
    std::map<std::tuple<FeedRule, std::string, std::string>, std::size_t> m_index;
    bool m_fatal = false;
};

} // namespace madang::transit

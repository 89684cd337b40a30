// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/calendar_tables.h"

#include <algorithm>
#include <array>

namespace madang::transit {

namespace {

constexpr std::array weekdayColumns{"monday", "tuesday", "wednesday", "thursday",
                                    "friday", "saturday", "sunday"};

Index serviceOf(std::string_view id, Feed &feed, IdIndex &services)
{
    const auto [place, isNew] = services.try_emplace(std::string(id), Index(feed.services.size()));
    if (isNew) {
        feed.services.emplace_back();
        feed.services.back().id = id;
    }
    return place->second;
}

} // namespace

void readCalendar(TableReader &table, Feed &feed, IdIndex &services)
{
    if (!table.isReadable()
        || !table.require({"service_id", "monday", "tuesday", "wednesday", "thursday", "friday",
                           "saturday", "sunday", "start_date", "end_date"}))
        return;
    const int idColumn = table.column("service_id");
    const int startColumn = table.column("start_date"), endColumn = table.column("end_date");
    std::array<int, 7> dayColumns;
    for (std::size_t d = 0; d < 7; ++d)
        dayColumns[d] = table.column(weekdayColumns[d]);

    while (table.next()) {
        if (table.isBlank(idColumn))
            continue;
        const std::string id(table.cell(idColumn));
        // Known even if its dates are not: the trips name a service that the file has.
        Service &service = feed.services[serviceOf(id, feed, services)];
        if (service.range) {
            table.report(FeedRule::DuplicateKey, Severity::Error, idColumn, id, id);
            continue;
        }
        const bool blankStart = table.isBlank(startColumn, id), blankEnd = table.isBlank(endColumn, id);
        const std::optional<Date> start = table.date(startColumn, id), end = table.date(endColumn, id);
        if (blankStart || blankEnd || !start || !end)
            continue;
        if (*start > *end) {
            table.report(FeedRule::StartAfterEnd, Severity::Error, startColumn,
                         formatIsoDate(*start) + " > " + formatIsoDate(*end), id);
            continue;
        }
        for (std::size_t d = 0; d < 7; ++d) {
            if (table.code(dayColumns[d], 1, id) == 1)
                service.weekdays |= std::uint8_t(1u << d);
        }
        service.range.emplace(*start, *end);
    }
}

void readCalendarDates(TableReader &table, Feed &feed, IdIndex &services)
{
    if (!table.isReadable() || !table.require({"service_id", "date", "exception_type"}))
        return;
    const int idColumn = table.column("service_id"), dateColumn = table.column("date");
    const int typeColumn = table.column("exception_type");
    while (table.next()) {
        if (table.isBlank(idColumn))
            continue;
        const std::string id(table.cell(idColumn));
        Service &service = feed.services[serviceOf(id, feed, services)];
        if (table.isBlank(dateColumn, id))
            continue;
        const std::optional<Date> date = table.date(dateColumn, id);
        if (!date)
            continue;
        const std::string_view type = table.cell(typeColumn);
        if (type == "1")
            service.added.push_back(*date);
        else if (type == "2")
            service.removed.push_back(*date);
        else
            table.report(FeedRule::BadCode, Severity::Error, typeColumn, type, id);
    }
    for (Service &service : feed.services) {
        std::sort(service.added.begin(), service.added.end());
        std::sort(service.removed.begin(), service.removed.end());
    }
}

} // namespace madang::transit

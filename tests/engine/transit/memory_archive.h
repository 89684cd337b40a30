// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "transit/engine/feed_archive.h"
#include "transit/engine/feed_reader.h"

#include <algorithm>
#include <map>

namespace madang::test {

//! A feed written down in a test: names and texts of its tables.
class MemoryArchive : public transit::FeedArchive
{
public:
    explicit MemoryArchive(std::map<std::string, std::string> files) : m_files(std::move(files)) {}

    std::vector<std::string> entries() const override
    {
        std::vector<std::string> names;
        for (const auto &[name, text] : m_files)
            names.push_back(name);
        return names;
    }
    std::string read(const std::string &entry, transit::FindingLog &) override { return m_files.at(entry); }

private:
    std::map<std::string, std::string> m_files;
};

//! Three stops a tenth of a degree of longitude apart on the equator, one route, one trip A-B-C from 08:00 to 08:20 on
//! the weekdays of 2026. Tables of \a changes replace or join these; an empty text takes a table away.
inline std::map<std::string, std::string> smallFeed(std::map<std::string, std::string> changes = {})
{
    std::map<std::string, std::string> files{
        {"agency.txt", "agency_id,agency_name,agency_url,agency_timezone\n"
                       "M,Madang Transit,https://example.org,Asia/Phnom_Penh\n"},
        {"stops.txt", "stop_id,stop_name,stop_lat,stop_lon\nA,Alpha,0,103.0\nB,Beta,0,103.1\nC,Gamma,0,103.2\n"},
        {"routes.txt", "route_id,route_short_name,route_long_name,route_type,route_color\n"
                       "R,1,Alpha to Gamma,3,FF8800\n"},
        {"trips.txt", "route_id,service_id,trip_id,direction_id\nR,WK,T,0\n"},
        {"stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
                           "T,8:00:00,8:00:00,A,1\nT,8:09:00,8:10:00,B,2\nT,8:20:00,8:20:00,C,3\n"},
        {"calendar.txt", "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
                         "WK,1,1,1,1,1,0,0,20260101,20261231\n"},
    };
    for (auto &[name, text] : changes) {
        if (text.empty())
            files.erase(name);
        else
            files[name] = text;
    }
    return files;
}

inline transit::FeedReading readFiles(const std::map<std::string, std::string> &files,
                                      const transit::FeedOptions &options = {})
{
    MemoryArchive archive(files);
    Progress progress;
    return transit::readFeed(archive, options, progress);
}

//! The finding of that rule, or null. With a file, of that file only.
inline const transit::FeedFinding *findingOf(const transit::FindingLog &log, transit::FeedRule rule,
                                             const std::string &file = {})
{
    for (const transit::FeedFinding &finding : log.findings()) {
        if (finding.rule == rule && (file.empty() || finding.file == file))
            return &finding;
    }
    return nullptr;
}

} // namespace madang::test

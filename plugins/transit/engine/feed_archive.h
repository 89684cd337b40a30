// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "transit/engine/feed_finding.h"

#include <memory>
#include <string>
#include <vector>

namespace madang::transit {

//! Where a feed's tables lie: a zip file or a folder.
class FeedArchive
{
public:
    virtual ~FeedArchive() = default;

    //! Paths of the files within, separated by '/'.
    virtual std::vector<std::string> entries() const = 0;

    //! The bytes of one of entries(). What hinders it is added to \a log as fatal, and the bytes are empty.
    virtual std::string read(const std::string &entry, FindingLog &log) = 0;
};

//! Opens the zip file or folder at \a path (UTF-8). Null, with a fatal finding, where it is neither.
std::unique_ptr<FeedArchive> openFeedArchive(const std::string &path, FindingLog &log);

//! The one folder of an archive that holds the tables, and the tables in it.
//! Looks past `__MACOSX`, hidden files and folders around the tables, and says so in the log.
class FeedTables
{
public:
    FeedTables(FeedArchive &archive, FindingLog &log);

    //! \a table is a name as in the GTFS reference, "stops.txt"; the archive may spell it in capitals.
    bool has(std::string_view table) const { return !entryOf(table).empty(); }
    std::string read(std::string_view table) { return m_archive.read(entryOf(table), m_log); }

private:
    std::string entryOf(std::string_view table) const;

    FeedArchive &m_archive;
    FindingLog &m_log;
    std::vector<std::pair<std::string, std::string>> m_entries; //!< table name in small letters, entry
};

} // namespace madang::transit

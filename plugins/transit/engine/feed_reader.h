// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "transit/engine/feed.h"
#include "transit/engine/feed_archive.h"
#include "transit/engine/feed_finding.h"

#include <string>

namespace madang::transit {

struct FeedReading
{
    Feed feed;
    FindingLog log;

    //! Whether runs can be counted and timed. Otherwise the log says why, and the feed holds what could be read:
    //! with stop_times.txt missing, its routes can still be drawn along their shapes.
    bool canBeTimed() const { return !log.hasFatal(); }
};

struct FeedOptions
{
    //! Where times fall back by more than 12 h within a trip, take them as after midnight and add 24 h.
    bool repairMidnight = false;
};

//! Reads the GTFS feed (schedule reference of 2024) in the zip file or folder \a path, UTF-8. Nothing that is wrong with
//! the feed is thrown: it is in the log, with file, row, field and value. Throws Cancelled only.
FeedReading readFeed(const std::string &path, const FeedOptions &options, Progress &progress);

//! The same from an archive that is open already.
FeedReading readFeed(FeedArchive &archive, const FeedOptions &options, Progress &progress);

} // namespace madang::transit

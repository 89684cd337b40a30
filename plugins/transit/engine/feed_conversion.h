// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "transit/engine/feed_archive.h"

#include <string>
#include <vector>

namespace madang::transit {

//! What convertFeedToUtf8() did.
struct FeedConversion
{
    std::vector<std::string> converted; //!< tables that were UTF-16
    std::vector<std::string> copied;    //!< everything else of the feed, byte for byte
};

//! Writes a copy of \a archive as a zip file in which tables that were UTF-16 are UTF-8; `__MACOSX` stays behind.
//! \a output, a path in UTF-8, must not exist: it is made whole or not at all. Throws std::runtime_error with the
//! system's reason where it cannot be written, and Cancelled. What cannot be read is in \a log, and nothing is written.
FeedConversion convertFeedToUtf8(FeedArchive &archive, const std::string &output, FindingLog &log,
                                 Progress &progress);

} // namespace madang::transit

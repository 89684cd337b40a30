// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "transit/engine/feed.h"

#include <map>
#include <span>
#include <vector>

namespace madang::transit {

//! How far along its trip each call is, for filling in blank times: by the feed's own shape_dist_traveled where every
//! call has it, else along the trip's shape, else straight from stop to stop. Never by the number of the stop.
class CallDistances
{
public:
    //! \a feed needs its stops and shapes already; it must outlive this.
    explicit CallDistances(const Feed &feed) : m_feed(feed) {}

    //! \a stops of one trip in order; \a given their shape_dist_traveled, NaN where blank. Only ratios of the result
    //! mean anything. Valid until the next call.
    const std::vector<double> &along(const std::vector<Index> &stops, std::span<const float> given,
                                     Index shape);

private:
    const Feed &m_feed;
    std::vector<double> m_given;
    std::map<std::pair<Index, std::vector<Index>>, std::vector<double>> m_known; //!< by shape and stops
};

//! Fills calls whose arrival is noTime in proportion to \a along between the timed calls around them, rounded to
//! the second; evenly where those stand at one place. The first and last call must be timed.
void fillBlankTimes(std::span<Call> calls, std::span<const double> along);

} // namespace madang::transit

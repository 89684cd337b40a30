// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"

namespace madang {

// One step of a longer work: its 0 to 1 is `begin` to `end` of the whole.
class PartialProgress : public Progress
{
public:
    PartialProgress(Progress &whole, double begin, double end)
        : m_whole(whole)
        , m_begin(begin)
        , m_length(end - begin)
    {
    }

    void report(double fraction) override { m_whole.report(m_begin + fraction * m_length); }
    bool cancelled() const override { return m_whole.cancelled(); }

private:
    Progress &m_whole;
    double m_begin;
    double m_length;
};

} // namespace madang

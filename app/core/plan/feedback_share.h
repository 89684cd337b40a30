// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"

#include <qgsfeedback.h>

namespace madang {

// The share of a longer work that one step of it is: from `from` to `to` per cent of the whole. Made of nothing it tells
// nobody and is never cancelled; made of a feedback it is the whole.
class FeedbackShare {
public:
    FeedbackShare(QgsFeedback *whole = nullptr, double from = 0, double to = 100)
        : m_whole(whole)
        , m_from(from)
        , m_to(to)
    {
    }

    // The part of it that goes from one fraction to another, 0 to 1.
    FeedbackShare part(double begin, double end) const { return {m_whole, at(begin), at(end)}; }
    bool isCancelled() const { return m_whole && m_whole->isCanceled(); }
    void report(double fraction) const
    {
        if (m_whole)
            m_whole->setProgress(at(fraction));
    }
    // Before row `done` of `all`, beginning with 0: throws Cancelled, and reports now and then. Works of a few rows report
    // nothing; who shows progress may handle events meanwhile.
    void row(qint64 done, qint64 all) const
    {
        constexpr qint64 now = 200;
        if (isCancelled())
            throw Cancelled();
        if (done > 0 && done % now == 0)
            report(double(done) / double(all));
    }

private:
    double at(double fraction) const { return m_from + fraction * (m_to - m_from); }

    QgsFeedback *m_whole;
    double m_from, m_to;
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"

#include <qgsfeedback.h>

namespace madang {

// Hands an engine's progress to a QgsFeedback, and the feedback's cancel to the engine. A part of a longer
// computation reports from `from` to `to` per cent.
class FeedbackProgress : public Progress {
public:
    explicit FeedbackProgress(QgsFeedback *feedback, double from = 0.0, double to = 100.0)
        : m_feedback(feedback)
        , m_from(from)
        , m_to(to)
    {
    }

    void report(double fraction) override
    {
        if (m_feedback)
            m_feedback->setProgress(m_from + (m_to - m_from) * fraction);
    }

    bool cancelled() const override { return m_feedback && m_feedback->isCanceled(); }

private:
    QgsFeedback *m_feedback;
    double m_from;
    double m_to;
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <stdexcept>

namespace madang {

// Thrown by an engine that was asked to stop. Whoever started it discards what it had so far.
struct Cancelled : std::runtime_error
{
    Cancelled() : std::runtime_error("cancelled") {}
};

// How an engine tells its caller how far it is, and learns that it should stop.
// The plain object reports nowhere and is never cancelled: good for tests.
class Progress
{
public:
    virtual ~Progress() = default;

    // \a fraction of the work done, 0 to 1.
    virtual void report(double fraction) { (void)fraction; }

    // Whether the work should stop. Called from the thread that computes.
    virtual bool cancelled() const { return false; }

    // Throws Cancelled once cancelled() is true.
    void throwIfCancelled() const
    {
        if (cancelled())
            throw Cancelled();
    }
};

} // namespace madang

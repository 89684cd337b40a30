// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "cli/command.h"
#include "engine/progress.h"

namespace madang::cli {

// How far a work is, on the terminal.
class ProgressLine : public Progress {
public:
    explicit ProgressLine(Output &output) : m_output(output) {}
    void report(double fraction) override { m_output.progress(100 * fraction); }

private:
    Output &m_output;
};

} // namespace madang::cli

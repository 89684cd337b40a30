// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "cli/command.h"

namespace madang {
class PluginSet;
}

namespace madang::cli {

// madang-cli history: every edit of a plan, oldest first; with --to it undoes or repeats up to one of them.
int runHistory(const QStringList &words, Output &output, const PluginSet &plugins);

} // namespace madang::cli

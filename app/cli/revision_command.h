// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "cli/command.h"

namespace madang {
class PluginSet;
}

namespace madang::cli {

// madang-cli revision: lists the revisions of a plan, makes one, copies one to a file, or puts the plan back to one.
int runRevision(const QStringList &words, Output &output, const PluginSet &plugins);

} // namespace madang::cli

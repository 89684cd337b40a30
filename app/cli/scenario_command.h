// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "cli/command.h"

namespace madang {
class PluginSet;
}

namespace madang::cli {

// madang-cli scenario: lists the scenarios of a plan, makes, renames, removes, promotes and compares them.
int runScenario(const QStringList &words, Output &output, const PluginSet &plugins);

} // namespace madang::cli

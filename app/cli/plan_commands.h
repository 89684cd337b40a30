// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "cli/command.h"

namespace madang {
class PluginSet;
}

namespace madang::cli {

int runNew(const QStringList &words, Output &output, const PluginSet &plugins);
int runDataset(const QStringList &words, Output &output, const PluginSet &plugins);
int runCheck(const QStringList &words, Output &output, const PluginSet &plugins);
int runUndo(const QStringList &words, Output &output, const PluginSet &plugins);
int runRedo(const QStringList &words, Output &output, const PluginSet &plugins);

} // namespace madang::cli

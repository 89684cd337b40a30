// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "cli/command.h"

namespace madang {
class PluginSet;
}

namespace madang::cli {

int runAttributes(const QStringList &words, Output &output, const PluginSet &plugins);

} // namespace madang::cli

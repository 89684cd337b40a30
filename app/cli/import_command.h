// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "cli/command.h"

namespace madang {
class PluginSet;
}

namespace madang::cli {

// madang-cli import: a file's features into a table of the plan. Exit 0 done, 1 could not (nothing written), 2 the
// words are wrong or something has to be answered first (layer, encoding, CRS, coordinate columns).
int runImport(const QStringList &words, Output &output, const PluginSet &plugins);

} // namespace madang::cli

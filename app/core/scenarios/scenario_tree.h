// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plan/plan.h"

namespace madang {

// The scenario (by uid or name) and its ancestors, from it to base. Throws Failure, which names the file `path`, where a
// scenario is its own ancestor or lacks one.
MADANG_CORE_EXPORT QStringList scenarioChain(const std::vector<Scenario> &scenarios, const QString &uidOrName, const QString &path);

// Those that have this one for their parent.
MADANG_CORE_EXPORT std::vector<Scenario> childrenOf(const std::vector<Scenario> &scenarios, const QString &uid);

// Every scenario under this one, a parent before its children; this one itself is not among them.
MADANG_CORE_EXPORT QStringList descendantsOf(const std::vector<Scenario> &scenarios, const QString &uid);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QStringList>

namespace madang {

// The values of constraint_area.kind that are existing water.
MADANG_CORE_EXPORT QStringList waterKinds();

} // namespace madang

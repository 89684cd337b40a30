// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/api_export.h"

#include <QString>

class QWidget;

namespace madang {

// One tooltip for a field made of several widgets, such as QGIS's for files and coordinate systems: they word those of
// their buttons once, when they are made, and would keep the old language after a switch.
MADANG_API_EXPORT void setFieldHint(QWidget &field, const QString &hint);

} // namespace madang

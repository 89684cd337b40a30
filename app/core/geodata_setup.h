// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

#include <memory>

class QgsApplication;

namespace madang {

// Settings of GDAL and QGIS that keep plan files safe, to be made once before any file is opened: rollback journal
// (a live file never depends on a -wal beside it), full synchronisation, no WAL by QGIS's own provider.
MADANG_CORE_EXPORT void setUpGeodata();

// Where this build's QGIS is (its data and providers).
MADANG_CORE_EXPORT QString qgisPrefix();

// Where the program's own files are: the folder beside the program (build tree) or under the prefix it is installed in.
MADANG_CORE_EXPORT QString sharePath();
MADANG_CORE_EXPORT QString pluginPath();

// A QGIS made ready in the least time: only the providers that plans use are loaded. `gui` opens the display.
MADANG_CORE_EXPORT std::unique_ptr<QgsApplication> startQgis(int &argc, char **argv, bool gui);

} // namespace madang

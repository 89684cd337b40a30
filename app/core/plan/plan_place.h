// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

namespace madang {

// Where a plan lies, as far as that endangers it. A cloud service copies a file while it is being written and may put an
// older one in its place; on a network drive the locks that keep two writers apart may not work.
struct PlanFilePlace {
    enum class Kind { Local, CloudFolder, NetworkDrive };
    Kind kind = Kind::Local;
    QString name; // "Dropbox"; "nfs4"
};

// Told by the names of the folders on the way to it and by its file system. The file need not be there yet.
MADANG_CORE_EXPORT PlanFilePlace placeOf(const QString &planPath);

// What a user should know about it, translated; empty for a local place.
MADANG_CORE_EXPORT QString placeWarning(const PlanFilePlace &place);

// The cloud service whose folder this is called after; empty where it is none.
MADANG_CORE_EXPORT QString cloudServiceOf(const QString &folderName);
MADANG_CORE_EXPORT bool isNetworkFileSystem(const QString &type);

} // namespace madang

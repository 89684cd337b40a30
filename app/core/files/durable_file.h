// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

namespace madang {

// Steps by which a file that was written in full takes its place so that neither a crash nor a power cut can leave half
// of one. Each throws Failure with the system's reason.

// What was written to the file, or to the list of files of a folder, is on the disk when these return. A file system that
// knows no such thing for folders (some network ones) is taken at its word.
MADANG_CORE_EXPORT void syncFile(const QString &path);
MADANG_CORE_EXPORT void syncFolder(const QString &path);

// Gives a file another name in the same folder, in one step; what had that name is replaced.
MADANG_CORE_EXPORT void renameOver(const QString &from, const QString &to);

// Copies every byte, and returns when they are on the disk. Leaves no file where it fails.
MADANG_CORE_EXPORT void copyBytes(const QString &from, const QString &to);

// Removes a file of ours that is in the way or was not finished, and what SQLite may have left beside it.
MADANG_CORE_EXPORT void removeUnfinished(const QString &path);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/sheets/map_sheet.h"

class QgsFeedback;

namespace madang {

// Refuses, with a Failure, a file name that does not end in .png, .pdf, .svg or .qpt and a folder that cannot be written to.
MADANG_CORE_EXPORT void checkMapOutput(const QString &output);

// The files that a sheet of so many pages becomes, by the ending of `output`: those that writeMapSheet() replaces.
MADANG_CORE_EXPORT QStringList mapSheetFiles(const QString &output, int pages);

// Writes a sheet by the ending of `output`: .pdf with its texts as text in embedded fonts (but
// names on the map, which have a halo, as outlines), .svg with its texts as outlines
// (which look the same wherever it is opened), .png at the request's resolution, .qpt as a layout template of QGIS. The
// pages of a batch become those of one PDF, or files with the page's number at the end of their names. Every file is whole
// or not there: they are made beside, and moved into place together at the end, over those of that name. Returns the files.
// On the thread of the application, or on another while that one runs its event loop. `feedback` may be null; cancelled,
// it stops after the page that is being drawn. Throws Failure and Cancelled.
MADANG_CORE_EXPORT QStringList writeMapSheet(const MapSheetRequest &request, const QString &output, QgsFeedback *feedback = nullptr);

} // namespace madang

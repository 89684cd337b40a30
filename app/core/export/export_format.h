// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace madang {

// The formats that rows of a plan can be handed over in.
enum class ExportFormat { Dxf, Shapefile, GeoPackage, Kml, Xlsx, Csv };

MADANG_CORE_EXPORT const std::vector<ExportFormat> &exportFormats();
MADANG_CORE_EXPORT QString suffixOf(ExportFormat format); // "dxf"
// What a person calls it, translated: "AutoCAD drawing (DXF)".
MADANG_CORE_EXPORT QString exportFormatLabel(ExportFormat format);
// By the end of a file's name; none for others.
MADANG_CORE_EXPORT std::optional<ExportFormat> exportFormatOf(const QString &file);

// Attributes only; the place is columns of numbers or text, where it is asked for at all.
MADANG_CORE_EXPORT bool isSpreadsheet(ExportFormat format);
// One file holds one table: several become several files.
MADANG_CORE_EXPORT bool isFilePerTable(ExportFormat format);
// The encodings to choose from, the usual one first; one alone where the format leaves no choice.
MADANG_CORE_EXPORT QStringList encodingsOf(ExportFormat format);
// The coordinate system that the format asks for (KML: WGS 84); empty where any will do.
MADANG_CORE_EXPORT QString requiredCrsOf(ExportFormat format);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/export_format.h"

#include "core/export/export_text.h"

#include <QFileInfo>

namespace madang {

const std::vector<ExportFormat> &exportFormats()
{
    static const std::vector<ExportFormat> formats = {ExportFormat::Dxf, ExportFormat::Shapefile, ExportFormat::GeoPackage,
                                                      ExportFormat::Kml, ExportFormat::Xlsx,      ExportFormat::Csv};
    return formats;
}

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Dxf:
        return QStringLiteral("dxf");
    case ExportFormat::Shapefile:
        return QStringLiteral("shp");
    case ExportFormat::GeoPackage:
        return QStringLiteral("gpkg");
    case ExportFormat::Kml:
        return QStringLiteral("kml");
    case ExportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ExportFormat::Csv:
        break;
    }
    return QStringLiteral("csv");
}

QString exportFormatLabel(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Dxf:
        return ExportText::tr("Drawing for CAD (DXF)");
    case ExportFormat::Shapefile:
        return ExportText::tr("Shapefile (SHP)");
    case ExportFormat::GeoPackage:
        return ExportText::tr("GeoPackage (GPKG)");
    case ExportFormat::Kml:
        return ExportText::tr("Google Earth (KML)");
    case ExportFormat::Xlsx:
        return ExportText::tr("Excel workbook (XLSX)");
    case ExportFormat::Csv:
        break;
    }
    return ExportText::tr("Table of text (CSV)");
}

std::optional<ExportFormat> exportFormatOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    for (const ExportFormat format : exportFormats())
        if (suffix == suffixOf(format))
            return format;
    return std::nullopt;
}

bool isSpreadsheet(ExportFormat format)
{
    return format == ExportFormat::Xlsx || format == ExportFormat::Csv;
}

bool isFilePerTable(ExportFormat format)
{
    return format == ExportFormat::Shapefile || format == ExportFormat::Csv;
}

QStringList encodingsOf(ExportFormat format)
{
    const QString unicode = QStringLiteral("UTF-8"), korean = QStringLiteral("CP949"), thai = QStringLiteral("CP874");
    // Korean firms read drawings in the code page of their Windows; AutoCAD knows Unicode since 2007.
    if (format == ExportFormat::Dxf)
        return {korean, unicode, thai};
    if (format == ExportFormat::Shapefile || format == ExportFormat::Csv)
        return {unicode, korean, thai};
    return {unicode};
}

QString requiredCrsOf(ExportFormat format)
{
    return format == ExportFormat::Kml ? QStringLiteral("EPSG:4326") : QString();
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/gdal_writer.h"

#include "core/export/export_text.h"
#include "core/export/kml_writer.h"
#include "core/export/shapefile_writer.h"
#include "core/export/sheet_writer.h"
#include "core/failure.h"

#include <cpl_error.h>
#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QDir>
#include <QFileInfo>

namespace madang {

namespace {

const char *driverOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Shapefile:
        return "ESRI Shapefile";
    case ExportFormat::GeoPackage:
        return "GPKG";
    case ExportFormat::Kml:
        return "LIBKML";
    case ExportFormat::Xlsx:
        return "XLSX";
    case ExportFormat::Csv:
        return "CSV";
    case ExportFormat::Dxf:
        break;
    }
    return nullptr;
}

OGRFieldType fieldTypeOf(SourceFieldType type)
{
    return type == SourceFieldType::Integer ? OFTInteger64 : type == SourceFieldType::Real ? OFTReal : OFTString;
}

OGRwkbGeometryType layerTypeOf(const QString &tableGeometry)
{
    return tableGeometry == QLatin1String("MULTIPOLYGON") ? wkbMultiPolygon
           : tableGeometry == QLatin1String("LINESTRING") ? wkbLineString
                                                          : wkbPoint;
}

} // namespace

void GdalWriter::DatasetCloser::operator()(GDALDataset *dataset) const
{
    GDALClose(dataset);
}

GdalWriter::GdalWriter(ExportFormat format, const QString &crs)
    : m_format(format)
    , m_crs(crs)
{
}

const char *GdalWriter::driver() const
{
    return driverOf(m_format);
}

GdalWriter::~GdalWriter()
{
    // Only where it was not finished: what is wrong then has been said.
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    m_dataset.reset();
}

void GdalWriter::refuse() const
{
    const QString reason = QString::fromUtf8(CPLGetLastErrorMsg());
    throw Failure(reason.isEmpty() ? ExportText::tr("The file could not be written: the disk is full or refuses to take it.")
                                   : ExportText::tr("The file could not be written: %1").arg(reason),
                  QDir::toNativeSeparators(m_file), ExportText::tr("Choose another folder, or make room on the disk."));
}

void GdalWriter::begin(const ExportedTable &table, const QString &file)
{
    if (m_dataset && file != m_file)
        close();
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    if (!m_dataset) {
        m_file = file;
        GDALDriver *gdal = GetGDALDriverManager()->GetDriverByName(driver());
        if (!gdal)
            throw Failure(ExportText::tr("GDAL's driver “%1” is missing.").arg(QString::fromLatin1(driver())), {},
                          ExportText::tr("Install GDAL with it, or choose another format."));
        m_dataset.reset(gdal->Create(file.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr));
        // One transaction for the file, where the format has them.
        if (!m_dataset || (m_dataset->TestCapability(ODsCTransactions) && m_dataset->StartTransaction() != OGRERR_NONE))
            refuse();
    }
    m_table = table.name();
    m_columns = table.columns();
    OGRSpatialReference crs;
    const bool isDrawn = !isSpreadsheet(m_format);
    if (isDrawn && crs.SetFromUserInput(m_crs.toUtf8().constData()) != OGRERR_NONE)
        refuse();
    crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    CPLStringList options;
    for (const auto &[name, value] : layerOptions())
        options.SetNameValue(name.constData(), value.constData());
    const QString layer = isFilePerTable(m_format) ? QFileInfo(file).completeBaseName() : m_table;
    m_layer = m_dataset->CreateLayer(layer.toUtf8().constData(), isDrawn ? &crs : nullptr, isDrawn ? layerTypeOf(table.geometryType()) : wkbNone,
                                     options.List());
    if (!m_layer)
        refuse();
    m_written = 0;
    m_fields.clear();
    const auto addField = [this](const QString &name, OGRFieldType type) {
        OGRFieldDefn definition(name.toUtf8().constData(), type);
        if (m_layer->CreateField(&definition) != OGRERR_NONE)
            refuse();
        return m_layer->GetLayerDefn()->GetFieldCount() - 1;
    };
    for (const QString &name : moreFields())
        addField(name, OFTString);
    for (const ExportedColumn &column : m_columns) {
        const QString name = fieldName(column);
        m_fields.push_back(name.isEmpty() ? -1 : addField(name, fieldTypeOf(column.type)));
    }
}

QString GdalWriter::placeOf(const ExportedColumn &column, const ExportedRow &row) const
{
    return ExportText::tr("table “%1”, row %2, “%3”").arg(m_table, row.values.first().toString(), column.name);
}

QString GdalWriter::fittedText(const QString &text, const ExportedColumn &, const ExportedRow &)
{
    return text;
}

void GdalWriter::complete(OGRFeature &, const ExportedRow &) const {}

void GdalWriter::write(const ExportedRow &row)
{
    OGRFeature feature(m_layer->GetLayerDefn());
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QVariant &value = row.values[int(i)];
        if (m_fields[i] < 0 || value.isNull())
            continue;
        if (m_columns[i].type == SourceFieldType::Integer)
            feature.SetField(m_fields[i], GIntBig(value.toLongLong()));
        else if (m_columns[i].type == SourceFieldType::Real)
            feature.SetField(m_fields[i], value.toDouble());
        else
            feature.SetField(m_fields[i], fittedText(value.toString(), m_columns[i], row).toUtf8().constData());
    }
    if (row.geometry)
        feature.SetGeometry(row.geometry);
    complete(feature, row);
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    if (m_layer->CreateFeature(&feature) != OGRERR_NONE || CPLGetLastErrorType() >= CE_Failure)
        refuse();
    if (++m_written == 1 || m_layers.empty() || m_layers.back().first != QString::fromUtf8(m_layer->GetName()))
        m_layers.emplace_back(QString::fromUtf8(m_layer->GetName()), 0);
    m_layers.back().second = m_written;
}

// Drivers write much only when a file is closed, and some say nothing where the disk was full: what has been written is
// opened and counted.
void GdalWriter::close()
{
    {
        const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
        CPLErrorReset();
        if (m_dataset->TestCapability(ODsCTransactions) && m_dataset->CommitTransaction() != OGRERR_NONE)
            refuse();
        m_dataset.reset();
        if (CPLGetLastErrorType() >= CE_Failure)
            refuse();
        const char *const drivers[] = {driver(), nullptr};
        const std::unique_ptr<GDALDataset, DatasetCloser> written(
            GDALDataset::Open(m_file.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers));
        for (const auto &[name, rows] : m_layers) {
            // A table of text has no mark of its heading.
            OGRLayer *layer = !written ? nullptr : isFilePerTable(m_format) ? written->GetLayer(0) : written->GetLayerByName(name.toUtf8().constData());
            const qint64 found = layer ? qint64(layer->GetFeatureCount()) : -1;
            if (found != rows && !(isSpreadsheet(m_format) && found == rows + 1))
                refuse();
        }
    }
    m_layers.clear();
    m_layer = nullptr;
    afterClosing(m_file);
}

void GdalWriter::finish()
{
    if (m_dataset)
        close();
}

std::unique_ptr<RowWriter> makeGdalWriter(ExportFormat format, const QString &crs, const QString &encoding, bool byteOrderMark, qint64 rows)
{
    switch (format) {
    case ExportFormat::Shapefile:
        return std::make_unique<ShapefileWriter>(crs, encoding);
    case ExportFormat::Kml:
        return std::make_unique<KmlWriter>(rows);
    case ExportFormat::Xlsx:
        return std::make_unique<XlsxWriter>();
    case ExportFormat::Csv:
        return std::make_unique<CsvWriter>(encoding, byteOrderMark);
    default:
        return std::make_unique<GdalWriter>(format, crs);
    }
}

} // namespace madang

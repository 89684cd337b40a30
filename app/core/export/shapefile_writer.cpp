// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/shapefile_writer.h"

#include <cpl_conv.h>

namespace madang {

namespace {
constexpr int textBytes = 254; // of a dBASE field
} // namespace

ShapefileWriter::ShapefileWriter(const QString &crs, const QString &encoding)
    : GdalWriter(ExportFormat::Shapefile, crs)
    , m_encoder(encoding)
{
}

void ShapefileWriter::begin(const ExportedTable &table, const QString &file)
{
    m_names = {};
    // QGIS switches GDAL's encoding of shapefiles off for the whole process, as it encodes them itself.
    const CPLConfigOptionSetter encoding("SHAPE_ENCODING", m_encoder.encoding().toLatin1().constData(), false);
    GdalWriter::begin(table, file);
}

GdalWriter::Options ShapefileWriter::layerOptions() const
{
    // GDAL encodes the texts, which hold only what the encoding has, and writes its name into the .cpg.
    return {{"ENCODING", m_encoder.encoding().toLatin1()}};
}

QString ShapefileWriter::fieldName(const ExportedColumn &column)
{
    const QString name = m_names.next(column.name);
    const QString renaming = QStringLiteral("%1 → %2").arg(column.name, name);
    if (name != column.name && !m_losses.renamed.contains(renaming))
        m_losses.renamed << renaming;
    return name;
}

QString ShapefileWriter::fittedText(const QString &text, const ExportedColumn &column, const ExportedRow &row)
{
    const QString whole = m_encoder.fitted(text, INT_MAX);
    if (whole != text.normalized(QString::NormalizationForm_C) && m_losses.unwritable++ == 0)
        m_losses.firstUnwritable = text.left(60);
    const QString fitted = m_encoder.fitted(text, textBytes);
    if (fitted != whole && m_losses.cut++ == 0)
        m_losses.firstCut = placeOf(column, row);
    return fitted;
}

} // namespace madang

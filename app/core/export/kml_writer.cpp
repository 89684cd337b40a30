// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/kml_writer.h"

#include "core/attributes/exchanged_names.h"

#include <ogr_feature.h>

namespace madang {

namespace {

// What LIBKML makes a placemark's own name and description of.
const QString nameField = QStringLiteral("Name");
const QString descriptionField = QStringLiteral("description");
constexpr qint64 mostStyledRows = 3000;
// One of Google Earth's own.
const QString pointIcon = QStringLiteral("http://maps.google.com/mapfiles/kml/shapes/placemark_circle.png");

} // namespace

KmlWriter::KmlWriter(qint64 rows)
    : GdalWriter(ExportFormat::Kml, requiredCrsOf(ExportFormat::Kml))
    , m_isPlain(rows > mostStyledRows)
{
    m_losses.outlinesOnly = m_isPlain;
}

const char *KmlWriter::driver() const
{
    return m_isPlain ? "KML" : "LIBKML";
}

QStringList KmlWriter::moreFields() const
{
    return {nameField, descriptionField};
}

QString KmlWriter::fieldName(const ExportedColumn &column)
{
    return column.name == QLatin1String("name") ? kmlNameColumn : column.name;
}

void KmlWriter::complete(OGRFeature &feature, const ExportedRow &row) const
{
    const RowClass &rowClass = *row.rowClass;
    const QString name = !row.name.isEmpty() ? row.name : !row.secondName.isEmpty() ? row.secondName : rowClass.labels.value(0, rowClass.key);
    QStringList lines;
    for (const QString &line : QStringList{row.name, row.secondName} + rowClass.labels.mid(0, 2))
        if (!line.isEmpty() && !lines.contains(line))
            lines << line;
    feature.SetField(feature.GetFieldIndex(nameField.toUtf8().constData()), name.toUtf8().constData());
    feature.SetField(feature.GetFieldIndex(descriptionField.toUtf8().constData()), lines.join(QLatin1Char('\n')).toUtf8().constData());
    const QString colour = rowClass.colour.name(); // #rrggbb
    const bool isArea = row.geometry && row.geometry->getDimension() == 2, isPoint = row.geometry && row.geometry->getDimension() == 0;
    const QString style = isArea    ? QStringLiteral("BRUSH(fc:%1b0);PEN(c:%1ff,w:1px)").arg(colour)
                          : isPoint ? QStringLiteral("SYMBOL(id:\"%2\",c:%1ff)").arg(colour, pointIcon)
                                    : QStringLiteral("PEN(c:%1ff,w:2px)").arg(colour);
    feature.SetStyleString(style.toUtf8().constData());
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/drawing_content.h"

#include "core/import/import_preview.h"

#include <ogr_geometry.h>

#include <QMap>
#include <QRegularExpression>

namespace madang {

namespace {

DrawnThing thingOf(const OGRGeometry *geometry)
{
    if (!geometry || geometry->IsEmpty())
        return DrawnThing::Nothing;
    if (geometry->getDimension() == 2)
        return DrawnThing::Area;
    if (geometry->getDimension() == 0)
        return DrawnThing::Point;
    const auto *curve = dynamic_cast<const OGRCurve *>(geometry);
    return curve && curve->get_IsClosed() && curve->getNumPoints() > 3 ? DrawnThing::Area : DrawnThing::Line;
}

} // namespace

DrawingRows::DrawingRows(const VectorSource &source, const TextDecoder &decoder)
    : m_source(source)
    , m_decoder(decoder)
{
    const std::vector<SourceField> fields = source.fields(decoder);
    m_layer = fieldIndex(fields, QStringLiteral("Layer"));
    m_text = fieldIndex(fields, QStringLiteral("Text"));
}

QString DrawingRows::layer() const
{
    return m_layer < 0 || m_source.isNull(m_layer) ? QString() : m_source.text(m_layer, m_decoder).trimmed();
}

QString DrawingRows::text() const
{
    // GDAL gives the name of its pattern as the text of a hatch.
    const bool isPoint = m_source.geometry() && m_source.geometry()->getDimension() == 0;
    return !isPoint || m_text < 0 || m_source.isNull(m_text) ? QString() : m_source.text(m_text, m_decoder).simplified();
}

// GDAL tells it as OGR's feature styles do: LABEL(f:"Arial",t:"…",s:2.5g), in units of the ground.
double DrawingRows::textHeight() const
{
    static const QRegularExpression form(QStringLiteral("[,(]s:([0-9.eE+-]+)g[,)]"));
    return form.match(QString::fromLatin1(m_source.style())).captured(1).toDouble();
}

DrawnThing DrawingRows::thing() const
{
    return text().isEmpty() ? thingOf(m_source.geometry()) : DrawnThing::Text;
}

std::vector<DrawingLayer> drawingLayers(VectorSource &source, const TextDecoder &decoder)
{
    QMap<QString, DrawingLayer> layers;
    const DrawingRows rows(source, decoder);
    source.rewind();
    while (source.next()) {
        const QString name = rows.layer();
        DrawingLayer &layer = layers[name];
        layer.name = name;
        switch (rows.thing()) {
        case DrawnThing::Point:
            ++layer.points;
            break;
        case DrawnThing::Line:
            ++layer.lines;
            break;
        case DrawnThing::Area:
            ++layer.areas;
            break;
        case DrawnThing::Text:
            ++layer.texts;
            break;
        case DrawnThing::Nothing:
            break;
        }
    }
    source.rewind();
    const QList<DrawingLayer> found = layers.values();
    return {found.begin(), found.end()};
}

} // namespace madang

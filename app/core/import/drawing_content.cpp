// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/drawing_content.h"

#include "core/import/import_preview.h"

#include <cpl_error.h>
#include <ogr_geometry.h>

#include <QMap>

#include <algorithm>

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

void DrawingLabels::add(double x, double y, const QString &text, const QString &layer)
{
    m_labels.push_back({x, y, text, layer});
}

void DrawingLabels::sort()
{
    std::stable_sort(m_labels.begin(), m_labels.end(), [](const Label &a, const Label &b) { return a.x < b.x; });
}

std::optional<QString> DrawingLabels::within(const OGRGeometry &area, const QString &layer, bool *several) const
{
    OGREnvelope box;
    area.getEnvelope(&box);
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    std::vector<const Label *> inside;
    auto label = std::lower_bound(m_labels.begin(), m_labels.end(), box.MinX, [](const Label &one, double x) { return one.x < x; });
    for (; label != m_labels.end() && label->x <= box.MaxX; ++label) {
        const OGRPoint point(label->x, label->y);
        if (label->y >= box.MinY && label->y <= box.MaxY && area.Contains(&point))
            inside.push_back(&*label);
    }
    if (inside.size() > 1 && std::any_of(inside.begin(), inside.end(), [&](const Label *one) { return one->layer == layer; }))
        std::erase_if(inside, [&](const Label *one) { return one->layer != layer; });
    *several = inside.size() > 1;
    return inside.size() == 1 ? std::optional(inside.front()->text) : std::nullopt;
}

} // namespace madang

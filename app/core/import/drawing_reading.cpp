// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/drawing_reading.h"

#include "core/export/point_on.h"
#include "core/import/drawing_layers.h"
#include "core/import/geometry_fit.h"

#include <ogr_geometry.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace madang {

namespace {

topology::Ring openRing(const OGRSimpleCurve &line)
{
    topology::Ring ring;
    for (int i = 0; i + 1 < line.getNumPoints(); ++i)
        ring.push_back({line.getX(i), line.getY(i)});
    return ring;
}

std::unique_ptr<OGRLinearRing> closedRing(const topology::Ring &points)
{
    auto ring = std::make_unique<OGRLinearRing>();
    for (const topology::Point point : points)
        ring->addPoint(point.x, point.y);
    ring->closeRings();
    return ring;
}

} // namespace

DrawingReading::DrawingReading(VectorSource &source, const TextDecoder &decoder, const Request &request, Progress &progress)
    : m_source(source)
    , m_rows(source, decoder)
    , m_request(request)
    , m_layersRead(request.layers.begin(), request.layers.end())
{
    read(progress);
}

DrawingReading::~DrawingReading() = default;

void DrawingReading::read(Progress &progress)
{
    const bool isOfAreas = m_request.geometryType == QLatin1String("MULTIPOLYGON");
    const int dimension = m_request.geometryType == QLatin1String("POINT") ? 0 : 1;
    std::vector<std::pair<qint64, std::unique_ptr<OGRGeometry>>> things; // points or lines
    m_source.rewind();
    while (m_source.next()) {
        progress.throwIfCancelled();
        const OGRGeometry *geometry = m_source.geometry();
        if (!geometry || geometry->IsEmpty() || !m_layersRead.contains(m_rows.layer()))
            continue;
        if (m_rows.thing() == DrawnThing::Text) {
            if (const auto *place = dynamic_cast<const OGRPoint *>(geometry))
                m_labels.add({place->getX(), place->getY(), m_rows.textHeight(), m_rows.text(), m_rows.layer(), m_source.row()});
        } else if (isOfAreas) {
            keepRings(*geometry);
        } else if (geometry->getDimension() == dimension) {
            things.emplace_back(m_source.row(), geometry->clone());
        }
    }
    m_source.rewind();
    m_labels.sort();
    m_used.assign(m_labels.all().size(), false);
    m_textsArePoints = m_request.textsMayBePoints && dimension == 0 && things.empty();
    if (isOfAreas && m_request.innerRingsAreHoles)
        nest();
    for (const auto &[row, geometry] : things) {
        progress.throwIfCancelled();
        m_labels.offer(*geometry, row);
    }
    for (int label = 0; label < int(m_labels.all().size()); ++label)
        if (const qint64 row = m_labels.rowNamedBy(label); row > 0)
            m_labelsOfRow[row].push_back(label);
}

// The rings of closed lines and of hatches. A row may have several, as a block has.
void DrawingReading::keepRings(const OGRGeometry &geometry)
{
    Layer &layer = m_layers[m_rows.layer()];
    const auto keep = [&](const OGRSimpleCurve &ring, DrawnRing::Source source) {
        topology::Ring points = openRing(ring);
        // What lies nowhere stays as it is drawn, and is refused for that.
        if (!std::all_of(points.begin(), points.end(), [](topology::Point point) { return std::isfinite(point.x) && std::isfinite(point.y); }))
            return;
        layer.rings.push_back({std::move(points), source});
        layer.rows.push_back(m_source.row());
    };
    const bool isHatch = geometry.getDimension() == 2;
    const std::unique_ptr<OGRGeometry> areas = closedLineAsArea(geometry);
    const auto keepPolygon = [&](const OGRPolygon &polygon) {
        bool isShell = true;
        for (const OGRLinearRing *ring : polygon) {
            keep(*ring, !isHatch ? DrawnRing::Source::Line : isShell ? DrawnRing::Source::HatchShell : DrawnRing::Source::HatchHole);
            isShell = false;
        }
    };
    if (const auto *polygon = dynamic_cast<const OGRPolygon *>(areas.get()))
        keepPolygon(*polygon);
    else if (const auto *several = dynamic_cast<const OGRMultiPolygon *>(areas.get()))
        for (const OGRPolygon *part : *several)
            keepPolygon(*part);
}

void DrawingReading::nest()
{
    for (auto it = m_layers.cbegin(); it != m_layers.cend(); ++it) {
        const Layer &layer = it.value();
        std::vector<topology::Point> texts;
        for (const DrawingLabel &label : m_labels.all())
            if (label.layer == it.key())
                texts.push_back({label.x, label.y});
        const std::vector<RingRole> roles = nestRings(layer.rings, texts);
        QHash<qint64, std::shared_ptr<OGRMultiPolygon>> areas;
        for (size_t i = 0; i < roles.size(); ++i) {
            const qint64 row = layer.rows[i];
            if (layer.rings[i].source != DrawnRing::Source::Line)
                continue;
            if (roles[i].kind != RingRole::Kind::Area) {
                (roles[i].kind == RingRole::Kind::Hole ? m_holes : m_drawnTwice).insert(row);
                continue;
            }
            auto polygon = std::make_unique<OGRPolygon>();
            polygon->addRingDirectly(closedRing(layer.rings[i].points).release());
            for (const size_t hole : roles[i].holes)
                polygon->addRingDirectly(closedRing(layer.rings[hole].points).release());
            auto &area = areas[row];
            if (!area)
                area = std::make_shared<OGRMultiPolygon>();
            area->addGeometryDirectly(polygon.release());
        }
        for (auto area = areas.cbegin(); area != areas.cend(); ++area) {
            m_areas.insert(area.key(), area.value());
            m_holes.remove(area.key()); // of a row with several rings one is an area
            m_drawnTwice.remove(area.key());
        }
    }
    m_layers.clear();
}

DrawingReading::Use DrawingReading::use() const
{
    if (!m_layersRead.contains(m_rows.layer()))
        return Use::OtherLayer;
    if (m_rows.thing() == DrawnThing::Text && !m_textsArePoints)
        return Use::Label;
    const qint64 row = m_source.row();
    return m_holes.contains(row) ? Use::Hole : m_drawnTwice.contains(row) ? Use::Twice : Use::Row;
}

const OGRGeometry *DrawingReading::area() const
{
    const auto found = m_areas.constFind(m_source.row());
    return found == m_areas.cend() ? nullptr : found->get();
}

// What a text may stand in, at or along.
std::shared_ptr<const OGRGeometry> DrawingReading::shape() const
{
    if (const auto own = m_areas.constFind(m_source.row()); own != m_areas.cend())
        return *own;
    const OGRGeometry *geometry = m_source.geometry();
    if (!geometry)
        return nullptr;
    if (m_request.geometryType == QLatin1String("MULTIPOLYGON"))
        return closedLineAsArea(*geometry);
    return std::shared_ptr<const OGRGeometry>(geometry->clone());
}

QString DrawingReading::label(const QString &column)
{
    if (m_textsArePoints)
        return m_rows.text();
    const std::shared_ptr<const OGRGeometry> shape = this->shape();
    if (!shape)
        return {};
    const bool isArea = shape->getDimension() == 2;
    std::vector<int> found = isArea ? m_labels.within(*shape) : m_labelsOfRow.value(m_source.row());
    const auto labelAt = [this](int position) -> const DrawingLabel & { return m_labels.all()[size_t(position)]; };
    if (m_request.hasTwoNames)
        std::erase_if(found, [&](int label) {
            return (labelAt(label).layer == secondLabelLayerOf(m_request.table)) != (column == QLatin1String("name_2"));
        });
    const auto prefer = [&found](const auto &isPreferred) {
        if (found.size() > 1 && std::any_of(found.begin(), found.end(), isPreferred))
            std::erase_if(found, [&](int label) { return !isPreferred(label); });
    };
    prefer([&](int label) { return labelAt(label).layer == labelLayerOf(m_request.table); });
    prefer([&](int label) { return labelAt(label).layer == layer(); });
    if (isArea && found.size() > 1) {
        // An area that lies over others has their names in it too.
        const std::optional<OGRPoint> place = pointOn(*shape);
        prefer([&](int label) { return place && DrawingLabels::isAt(labelAt(label), *place); });
    }
    if (found.empty())
        return {};
    const int best = *std::min_element(found.begin(), found.end(), [this](int a, int b) { return m_labels.isNearer(a, b); });
    const bool sayTheSame = std::all_of(found.begin(), found.end(), [&](int label) { return labelAt(label).text == labelAt(best).text; });
    if (isArea && !sayTheSame) {
        m_severalLabels += std::exchange(m_lastSeveral, m_source.row()) != m_source.row();
        return {};
    }
    m_named += std::exchange(m_lastNamed, m_source.row()) != m_source.row();
    m_used[size_t(best)] = true;
    return labelAt(best).text;
}

qint64 DrawingReading::unusedLabels() const
{
    return m_textsArePoints ? 0 : qint64(std::count(m_used.begin(), m_used.end(), false));
}

} // namespace madang

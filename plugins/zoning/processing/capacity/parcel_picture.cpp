// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/capacity/parcel_picture.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace madang::zoning {

namespace {

// Enough for a map, the one that it is compared with and a sheet.
constexpr size_t keptPictures = 3;
constexpr size_t keptSystems = 2;
constexpr int stopEvery = 256; // parcels between two looks at whether to go on

constexpr QRgb lineColour = 0x8c5e564a; // as the parcels' own lines, a little darker: they stand on colours here
constexpr double leastSide = 9.0;       // pixels of the middling parcel that has an outline

// From map coordinates to pixels of the device.
QTransform toDevice(const ParcelView &view)
{
    return view.toPixel.transform() * QTransform::fromScale(view.pixelRatio, view.pixelRatio);
}

// Reused from parcel to parcel: most have a handful of points.
class Outline {
public:
    Outline(const ParcelShapes &shapes, const QTransform &transform)
        : m_shapes(shapes)
        , m_transform(transform)
    {
    }

    const QPolygonF &ring(uint32_t ring)
    {
        m_ring.resize(0);
        for (uint32_t i = m_shapes.pointBegin(ring); i < m_shapes.pointEnd(ring); ++i)
            m_ring << m_transform.map(QPointF(m_shapes.x(i), m_shapes.y(i)));
        return m_ring;
    }

    void fill(QPainter &painter, int parcel)
    {
        if (m_shapes.ringEnd(parcel) == m_shapes.ringBegin(parcel) + 1) {
            painter.drawPolygon(ring(m_shapes.ringBegin(parcel)));
            return;
        }
        QPainterPath path;
        for (uint32_t each = m_shapes.ringBegin(parcel); each < m_shapes.ringEnd(parcel); ++each)
            path.addPolygon(ring(each));
        painter.drawPath(path);
    }

private:
    const ParcelShapes &m_shapes;
    QTransform m_transform;
    QPolygonF m_ring;
};

} // namespace

bool ParcelView::operator==(const ParcelView &other) const
{
    return size == other.size && pixelRatio == other.pixelRatio && toPixel.transform() == other.toPixel.transform() && crs == other.crs;
}

QgsRectangle ParcelView::extent() const
{
    const QRectF box = toDevice(*this).inverted().mapRect(QRectF(QPointF(), QSizeF(size)));
    return QgsRectangle(box.left(), box.top(), box.right(), box.bottom());
}

std::shared_ptr<const ParcelPicture> ParcelPicture::draw(const PlacedParcels &parcels, const ParcelView &view, const std::function<bool()> &isStopped)
{
    std::shared_ptr<ParcelPicture> picture(new ParcelPicture(view));
    const std::vector<int> seen = parcels.grid.within(view.extent());
    if (!picture->drawNumbers(parcels, seen, isStopped) || !picture->drawLines(parcels, seen, isStopped))
        return nullptr;
    return picture;
}

bool ParcelPicture::drawNumbers(const PlacedParcels &parcels, const std::vector<int> &seen, const std::function<bool()> &isStopped)
{
    m_numbers = QImage(m_view.size, QImage::Format_RGB32);
    m_numbers.fill(nobody);
    // The pixel's middle decides and colours are written as they are: no antialiasing, no blending.
    QPainter painter(&m_numbers);
    painter.setPen(Qt::NoPen);
    Outline outline(*parcels.shapes, toDevice(m_view));
    int drawn = 0;
    for (const int parcel : seen) {
        if (++drawn % stopEvery == 0 && isStopped())
            return false;
        painter.setBrush(QColor::fromRgb(QRgb(parcel)));
        outline.fill(painter, parcel);
    }
    return true;
}

bool ParcelPicture::drawLines(const PlacedParcels &parcels, const std::vector<int> &seen, const std::function<bool()> &isStopped)
{
    if (seen.empty())
        return true;
    const QTransform transform = toDevice(m_view);
    const double scale = std::sqrt(std::abs(transform.determinant()));
    std::vector<double> sides;
    sides.reserve(seen.size());
    for (const int parcel : seen)
        sides.push_back(scale * std::min(parcels.grid.box(parcel).width(), parcels.grid.box(parcel).height()));
    std::nth_element(sides.begin(), sides.begin() + std::ptrdiff_t(sides.size() / 2), sides.end());
    if (sides[sides.size() / 2] < leastSide * m_view.pixelRatio)
        return true;
    m_lines = QImage(m_view.size, QImage::Format_ARGB32_Premultiplied);
    m_lines.fill(Qt::transparent);
    QPainter painter(&m_lines);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor::fromRgba(lineColour), m_view.pixelRatio));
    Outline outline(*parcels.shapes, transform);
    int drawn = 0;
    for (const int parcel : seen) {
        if (++drawn % stopEvery == 0 && isStopped())
            return false;
        for (uint32_t ring = parcels.shapes->ringBegin(parcel); ring < parcels.shapes->ringEnd(parcel); ++ring)
            painter.drawPolyline(outline.ring(ring));
    }
    return true;
}

QImage ParcelPicture::coloured(const std::vector<QRgb> &colours) const
{
    QImage image(m_numbers.size(), QImage::Format_ARGB32_Premultiplied);
    const auto known = QRgb(colours.size());
    for (int y = 0; y < image.height(); ++y) {
        const auto *number = reinterpret_cast<const QRgb *>(m_numbers.constScanLine(y));
        auto *pixel = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const QRgb parcel = number[x] & nobody;
            pixel[x] = parcel < known ? colours[parcel] : 0;
        }
    }
    if (!m_lines.isNull())
        QPainter(&image).drawImage(0, 0, m_lines);
    return image;
}

void paintParcels(QPainter &painter, const PlacedParcels &parcels, const ParcelView &view, const std::vector<QRgb> &colours,
                  const std::function<bool()> &isStopped)
{
    painter.save();
    Outline outline(*parcels.shapes, view.toPixel.transform());
    int drawn = 0;
    for (const int parcel : parcels.grid.within(view.extent())) {
        if (++drawn % stopEvery == 0 && isStopped())
            break;
        if (size_t(parcel) >= colours.size() || qAlpha(colours[size_t(parcel)]) == 0)
            continue;
        const QColor colour = QColor::fromRgba(qUnpremultiply(colours[size_t(parcel)]));
        painter.setPen(QPen(colour.darker(125), 0.0));
        painter.setBrush(colour);
        outline.fill(painter, parcel);
    }
    painter.restore();
}

void paintOutline(QPainter &painter, const PlacedParcels &parcels, const ParcelView &view, int parcel)
{
    if (parcel >= parcels.shapes->count())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Outline outline(*parcels.shapes, view.toPixel.transform());
    for (const QPen &pen : {QPen(Qt::white, 5.0), QPen(QColor(0x22, 0x22, 0x22), 2.5)}) {
        painter.setPen(pen);
        for (uint32_t ring = parcels.shapes->ringBegin(parcel); ring < parcels.shapes->ringEnd(parcel); ++ring)
            painter.drawPolyline(outline.ring(ring));
    }
    painter.restore();
}

ParcelMaps::ParcelMaps(ParcelShapes shapes, const QgsCoordinateReferenceSystem &crs)
    : m_shapes(std::make_shared<const ParcelShapes>(std::move(shapes)))
    , m_crs(crs)
    , m_extent(m_shapes->extent())
{
}

std::shared_ptr<const PlacedParcels> ParcelMaps::placed(const QgsCoordinateReferenceSystem &crs, const QgsCoordinateTransform &transform) const
{
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[system, parcels] : m_placed)
            if (system == crs)
                return parcels;
    }
    const bool isSame = !transform.isValid() || transform.isShortCircuited();
    auto parcels = std::make_shared<const PlacedParcels>(isSame ? m_shapes : std::make_shared<const ParcelShapes>(m_shapes->transformed(transform)));
    const std::lock_guard lock(m_mutex);
    if (m_placed.size() == keptSystems)
        m_placed.erase(m_placed.begin());
    m_placed.emplace_back(crs, parcels);
    return parcels;
}

std::shared_ptr<const ParcelPicture> ParcelMaps::picture(const ParcelView &view, const QgsCoordinateTransform &transform,
                                                         const std::function<bool()> &isStopped) const
{
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &picture : m_pictures)
            if (picture->view() == view)
                return picture;
    }
    auto picture = ParcelPicture::draw(*placed(view.crs, transform), view, isStopped);
    if (!picture)
        return nullptr;
    const std::lock_guard lock(m_mutex);
    if (m_pictures.size() == keptPictures)
        m_pictures.erase(m_pictures.begin());
    m_pictures.push_back(picture);
    return picture;
}

} // namespace madang::zoning

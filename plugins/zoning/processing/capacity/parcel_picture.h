// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/processing/capacity/parcel_shapes.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsmaptopixel.h>

#include <QImage>
#include <QRgb>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

class QPainter;

namespace madang::zoning {

// Parcels in the coordinates of a map.
struct PlacedParcels {
    explicit PlacedParcels(std::shared_ptr<const ParcelShapes> inMap)
        : shapes(std::move(inMap))
        , grid(*shapes)
    {
    }

    std::shared_ptr<const ParcelShapes> shapes;
    ParcelGrid grid;
};

// What part of the world a picture shows, and how finely.
struct ParcelView {
    QgsMapToPixel toPixel; // in units that `pixelRatio` pixels of the device make up
    QSize size;            // in pixels of the device
    double pixelRatio = 1.0;
    QgsCoordinateReferenceSystem crs;

    bool operator==(const ParcelView &other) const;
    QgsRectangle extent() const; // in the map's coordinates, turned maps with their corners
};

// The parcels of a view without their colours: which one covers the middle of each pixel, and thin outlines where there
// is room for them. To colour it is one pass over its pixels, however many parcels there are.
class ParcelPicture {
public:
    static constexpr QRgb nobody = 0xffffff; // where there is no parcel; the largest number is one less

    // Null when `isStopped` says so meanwhile.
    static std::shared_ptr<const ParcelPicture> draw(const PlacedParcels &parcels, const ParcelView &view, const std::function<bool()> &isStopped);

    const ParcelView &view() const { return m_view; }
    // The number of the parcel at a pixel, or nobody.
    QRgb parcelAt(int x, int y) const { return m_numbers.pixel(x, y) & nobody; }
    // `colours` by number of the parcel, premultiplied; those that it has none for are left out.
    QImage coloured(const std::vector<QRgb> &colours) const;

private:
    explicit ParcelPicture(const ParcelView &view)
        : m_view(view)
    {
    }
    bool drawNumbers(const PlacedParcels &parcels, const std::vector<int> &seen, const std::function<bool()> &isStopped);
    bool drawLines(const PlacedParcels &parcels, const std::vector<int> &seen, const std::function<bool()> &isStopped);

    ParcelView m_view;
    QImage m_numbers;
    QImage m_lines; // null where parcels are too small for outlines
};

// Paints parcels as polygons, for devices that take vectors.
void paintParcels(QPainter &painter, const PlacedParcels &parcels, const ParcelView &view, const std::vector<QRgb> &colours,
                  const std::function<bool()> &isStopped);

// One parcel's outline, to be seen on any colour.
void paintOutline(QPainter &painter, const PlacedParcels &parcels, const ParcelView &view, int parcel);

// The parcels of a plan as maps of any coordinate system show them; keeps what was drawn last. For several threads at once.
class ParcelMaps {
public:
    ParcelMaps(ParcelShapes shapes, const QgsCoordinateReferenceSystem &crs);

    int count() const { return m_shapes->count(); }
    QgsRectangle extent() const { return m_extent; }
    const QgsCoordinateReferenceSystem &crs() const { return m_crs; }

    std::shared_ptr<const PlacedParcels> placed(const QgsCoordinateReferenceSystem &crs, const QgsCoordinateTransform &transform) const;
    // As ParcelPicture::draw; drawn anew only where the view is another than those of the last ones.
    std::shared_ptr<const ParcelPicture> picture(const ParcelView &view, const QgsCoordinateTransform &transform,
                                                 const std::function<bool()> &isStopped) const;

private:
    std::shared_ptr<const ParcelShapes> m_shapes;
    QgsCoordinateReferenceSystem m_crs;
    QgsRectangle m_extent;
    mutable std::mutex m_mutex;
    mutable std::vector<std::pair<QgsCoordinateReferenceSystem, std::shared_ptr<const PlacedParcels>>> m_placed; // newest last
    mutable std::vector<std::shared_ptr<const ParcelPicture>> m_pictures;                                       // newest last
};

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/location_map.h"

#include "core/text/country_names.h"
#include "core/text/script_fonts.h"
#include "engine/progress.h"
#include "report/map_marks.h"
#include "report/report_palette.h"

#include <qgsapplication.h>
#include <qgscurve.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsfeedback.h>
#include <qgspolygon.h>
#include <qgsgeometry.h>
#include <qgsrectangle.h>
#include <qgsvectorlayer.h>

#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace madang::report {

namespace {

const QStringList &partners()
{
    static const QStringList countries = {QStringLiteral("KR"), QStringLiteral("BN"), QStringLiteral("KH"), QStringLiteral("ID"),
                                          QStringLiteral("LA"), QStringLiteral("MY"), QStringLiteral("MM"), QStringLiteral("PH"),
                                          QStringLiteral("SG"), QStringLiteral("TH"), QStringLiteral("VN"), QStringLiteral("TL")};
    return countries;
}

// Plate carrée with the scale of its middle latitude: good enough to find a place by, and straight.
class Frame {
public:
    Frame(const QgsRectangle &degrees, const QRectF &sheet) : m_sheet(sheet)
    {
        m_stretch = std::cos(degrees.center().y() * M_PI / 180);
        m_scale = std::min(sheet.width() / (degrees.width() * m_stretch), sheet.height() / degrees.height());
        m_centre = degrees.center();
    }
    QPointF at(double longitude, double latitude) const
    {
        return m_sheet.center() + QPointF((longitude - m_centre.x()) * m_stretch * m_scale, (m_centre.y() - latitude) * m_scale);
    }
    QgsRectangle degrees() const
    {
        const double halfWidth = m_sheet.width() / 2 / (m_stretch * m_scale), halfHeight = m_sheet.height() / 2 / m_scale;
        return QgsRectangle(m_centre.x() - halfWidth, m_centre.y() - halfHeight, m_centre.x() + halfWidth, m_centre.y() + halfHeight);
    }
    double metresPerUnit() const { return 111195 / m_scale; } // a degree of the meridian on a sphere of 6371 km

private:
    QRectF m_sheet;
    double m_stretch = 1, m_scale = 1;
    QgsPointXY m_centre;
};

QPainterPath pathOf(const QgsGeometry &geometry, const Frame &frame)
{
    QPainterPath path;
    const auto addRing = [&](const QgsCurve *ring) {
        QPolygonF points;
        for (auto vertex = ring->vertices_begin(); vertex != ring->vertices_end(); ++vertex)
            points << frame.at((*vertex).x(), (*vertex).y());
        path.addPolygon(points);
        path.closeSubpath();
    };
    for (auto part = geometry.const_parts_begin(); part != geometry.const_parts_end(); ++part) {
        const auto polygon = qgsgeometry_cast<const QgsPolygon *>(*part);
        if (!polygon || !polygon->exteriorRing())
            continue;
        addRing(polygon->exteriorRing());
        for (int i = 0; i < polygon->numInteriorRings(); ++i)
            addRing(polygon->interiorRing(i));
    }
    return path;
}

struct Country {
    QString code;
    QPainterPath outline;
    QPointF label; // on its largest part that is in the frame
};

std::vector<Country> readAreas(const QString &file, const QString &layerName, const Frame &frame, QgsFeedback *feedback)
{
    std::vector<Country> areas;
    QgsVectorLayer layer(QStringLiteral("%1|layername=%2").arg(file, layerName), layerName, QStringLiteral("ogr"),
                         QgsVectorLayer::LayerOptions(false));
    const QgsRectangle window = frame.degrees();
    QgsFeatureRequest request(window);
    request.setSubsetOfAttributes(QStringList{QStringLiteral("iso_a2")}, layer.fields());
    QgsFeatureIterator features = layer.getFeatures(request);
    QgsFeature feature;
    while (features.nextFeature(feature)) {
        if (feedback && feedback->isCanceled())
            throw Cancelled();
        Country area;
        area.code = feature.attribute(QStringLiteral("iso_a2")).toString();
        area.outline = pathOf(feature.geometry(), frame);
        QgsGeometry largest;
        for (const QgsGeometry &part : feature.geometry().clipped(window).asGeometryCollection())
            if (largest.isNull() || part.area() > largest.area())
                largest = part;
        if (!largest.isNull()) {
            const QgsPointXY middle = largest.poleOfInaccessibility(0.2).asPoint();
            area.label = frame.at(middle.x(), middle.y());
        }
        areas.push_back(area);
    }
    return areas;
}

// A name on the map: a line for each language, the first above and larger, with a halo.
void drawName(QPainter &painter, const QPointF &centre, const QStringList &lines, const QStringList &languages, double mm,
              const QColor &colour, Qt::Alignment alignment = Qt::AlignHCenter)
{
    double y = centre.y();
    QPainterPath glyphs;
    std::vector<std::pair<QPainterPath, double>> drawn;
    double height = 0;
    for (int i = 0; i < lines.size(); ++i) {
        QFont font = textFont(languages.value(i), 8, i ? QFont::Normal : QFont::DemiBold);
        font.setPixelSize(int(std::lround((i ? 2.2 : 2.6) * mm)));
        font.setHintingPreference(QFont::PreferNoHinting);
        height += (i ? 2.9 : 3.1) * mm;
        QPainterPath path;
        path.addText(0, 0, font, lines[i]);
        drawn.push_back({path, height});
    }
    for (auto &[path, bottom] : drawn) {
        const QRectF box = path.boundingRect();
        const double x = alignment & Qt::AlignLeft ? centre.x() - box.left() : centre.x() - box.center().x();
        path.translate(x, y - height / 2 + bottom - 0.6 * mm);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(255, 255, 255, 215), 0.75 * mm, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const auto &[path, bottom] : drawn)
        painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const auto &[path, bottom] : drawn)
        painter.drawPath(path);
}

QStringList namesOf(const QString &country, const QStringList &languages)
{
    QStringList names;
    for (const QString &language : languages)
        names << countryName(country, language);
    names.removeDuplicates();
    return names;
}

} // namespace

QImage drawLocationMap(const LocationMapRequest &request, QgsFeedback *feedback)
{
    const QString world = QgsApplication::pkgDataPath() + QStringLiteral("/resources/data/world_map.gpkg");
    if (!QFileInfo::exists(world))
        return {};
    const double mm = request.dpi / 25.4;
    const double gap = 4 * mm;
    const double half = (request.widthPixels - gap) / 2;
    QImage image(request.widthPixels, int(std::lround(half * 1.02)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);

    const QRectF left(0, 0, half, image.height());
    const Frame region(QgsRectangle(91, -11.5, 142, 44), left);
    painter.setClipRect(left);
    painter.fillRect(left, palette::sea);
    const auto countries = readAreas(world, QStringLiteral("countries"), region, feedback);
    painter.setPen(QPen(palette::border, 0.12 * mm));
    const Country *chosen = nullptr;
    for (const Country &country : countries) {
        if (country.code == request.country)
            chosen = &country;
        painter.setBrush(partners().contains(country.code) ? palette::partner : palette::land);
        painter.drawPath(country.outline);
    }
    if (chosen) {
        painter.setPen(QPen(palette::accent, 0.3 * mm));
        painter.setBrush(palette::chosen);
        painter.drawPath(chosen->outline);
    }
    for (const Country &country : countries)
        if (partners().contains(country.code) && country.code != request.country)
            drawName(painter, country.label, namesOf(country.code, request.languages.mid(0, 1)), request.languages, 0.82 * mm, palette::muted);
    if (chosen)
        drawName(painter, chosen->label, namesOf(request.country, request.languages), request.languages, mm, palette::accent);

    const QRectF right(half + gap, 0, half, image.height());
    QgsRectangle bounds;
    {
        QgsVectorLayer layer(world + QStringLiteral("|layername=countries"), QStringLiteral("countries"), QStringLiteral("ogr"),
                             QgsVectorLayer::LayerOptions(false));
        QgsFeatureRequest one;
        one.setFilterExpression(QStringLiteral("\"iso_a2\" = '%1'").arg(request.country));
        QgsFeature feature;
        QgsFeatureIterator features = layer.getFeatures(one);
        while (features.nextFeature(feature))
            bounds.combineExtentWith(feature.geometry().boundingBox());
    }
    if (bounds.isNull() && request.extent)
        bounds = request.extent->buffered(3);
    if (bounds.isNull())
        bounds = region.degrees();
    bounds.scale(1.12);
    const Frame near(bounds, right);
    painter.setClipRect(right);
    painter.fillRect(right, palette::sea);
    painter.setPen(QPen(palette::border, 0.12 * mm));
    for (const Country &country : readAreas(world, QStringLiteral("countries"), near, feedback)) {
        painter.setBrush(country.code == request.country ? palette::chosenPale : palette::land);
        painter.drawPath(country.outline);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette::border.lighter(108), 0.1 * mm));
    for (const Country &province : readAreas(world, QStringLiteral("states_provinces"), near, feedback))
        if (province.code == request.country)
            painter.drawPath(province.outline);
    for (const Country &country : readAreas(world, QStringLiteral("countries"), near, feedback)) {
        if (country.code != request.country) {
            const bool underArrow = QRectF(right.right() - 26 * mm, 0, 26 * mm, 20 * mm).contains(country.label);
            const bool underBar = QRectF(right.left(), right.bottom() - 17 * mm, 62 * mm, 17 * mm).contains(country.label);
            if (!underArrow && !underBar)
                drawName(painter, country.label, namesOf(country.code, request.languages.mid(0, 1)), request.languages, 0.9 * mm, palette::muted);
        } else {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette::accent, 0.35 * mm));
            painter.drawPath(country.outline);
        }
    }
    if (request.extent) {
        const QPointF at = near.at(request.extent->center().x(), request.extent->center().y());
        painter.setPen(QPen(Qt::white, 0.4 * mm));
        painter.setBrush(palette::place);
        painter.drawEllipse(at, 1.7 * mm, 1.7 * mm);
        const bool roomAtRight = at.x() < right.center().x() + 0.1 * right.width();
        QFont font = textFont(request.languages.value(0), 8);
        font.setPixelSize(int(std::lround(2.6 * mm)));
        const double room = (roomAtRight ? right.right() - at.x() : at.x() - right.left()) - 6 * mm;
        const QString place = QFontMetricsF(font).elidedText(request.place, Qt::ElideRight, room);
        const double width = QFontMetricsF(font).horizontalAdvance(place);
        drawName(painter, at + QPointF(roomAtRight ? 3 * mm : -3 * mm - width, 0), {place}, request.languages, mm, palette::ink, Qt::AlignLeft);
    }
    painter.setClipping(false);
    painter.end();
    QImage nearMap = image.copy(right.toAlignedRect().intersected(image.rect()));
    drawMapMarks(nearMap, near.metresPerUnit(), request.dpi);
    QImage regionMap = image.copy(left.toAlignedRect());
    drawMapMarks(regionMap, 0, request.dpi);
    QPainter frames(&image);
    frames.drawImage(right.toAlignedRect().intersected(image.rect()).topLeft(), nearMap);
    frames.drawImage(QPoint(0, 0), regionMap);
    return image;
}

} // namespace madang::report

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/map_scale_bar.h"

#include "core/text/number_format.h"

#include <qgsdistancearea.h>
#include <qgsmapcanvas.h>

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace madang {

namespace {
constexpr double mostPixels = 140;
} // namespace

MapScaleBar::MapScaleBar(QgsMapCanvas &canvas, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
{
    setObjectName(QStringLiteral("scaleBar"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&canvas, &QgsMapCanvas::extentsChanged, this, &MapScaleBar::measure);
    connect(&canvas, &QgsMapCanvas::destinationCrsChanged, this, &MapScaleBar::measure);
}

void MapScaleBar::measure()
{
    const QgsMapSettings &map = m_canvas.mapSettings();
    const QgsRectangle extent = map.visibleExtent();
    m_length = 0;
    if (!extent.isEmpty() && map.destinationCrs().isValid()) {
        QgsDistanceArea measure;
        measure.setSourceCrs(map.destinationCrs(), map.transformContext());
        measure.setEllipsoid(map.destinationCrs().ellipsoidAcronym());
        const double half = map.mapUnitsPerPixel() * mostPixels / 2;
        const QgsPointXY middle = extent.center();
        const double metres = measure.convertLengthMeasurement(
            measure.measureLine(QgsPointXY(middle.x() - half, middle.y()), QgsPointXY(middle.x() + half, middle.y())),
            Qgis::DistanceUnit::Meters);
        if (std::isfinite(metres) && metres > 0) {
            const double power = std::pow(10.0, std::floor(std::log10(metres)));
            m_length = metres >= 5 * power ? 5 * power : metres >= 2 * power ? 2 * power : power;
            m_pixels = mostPixels * m_length / metres;
        }
    }
    update();
}

QSize MapScaleBar::sizeHint() const
{
    return {int(mostPixels) + 16, fontMetrics().height() + 14};
}

void MapScaleBar::paintEvent(QPaintEvent *)
{
    if (m_length <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const NumberFormat format(QLocale().name());
    const QString text = m_length >= 1000 ? QStringLiteral("%1 km").arg(format.number(m_length / 1000, 0))
                                          : QStringLiteral("%1 m").arg(format.number(m_length, m_length < 1 ? 2 : 0));
    // On a map the bar is dark with a light halo whatever the theme of the window is: maps are light.
    const QColor ink(0x22, 0x30, 0x38);
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    QPainterPath letters;
    letters.addText(4, fontMetrics().ascent() + 2, font, text);
    const double y = height() - 6;
    QPainterPath bar;
    bar.moveTo(4, y - 6);
    bar.lineTo(4, y);
    bar.lineTo(4 + m_pixels, y);
    bar.lineTo(4 + m_pixels, y - 6);
    const QPen halo(QColor(255, 255, 255, 220), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.strokePath(letters, halo);
    painter.strokePath(bar, halo);
    painter.fillPath(letters, ink);
    painter.strokePath(bar, QPen(ink, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
}

} // namespace madang

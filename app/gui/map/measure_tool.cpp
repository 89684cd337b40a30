// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/measure_tool.h"

#include "core/text/number_format.h"
#include "gui/map/map_view.h"

#include <qgsdistancearea.h>
#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>
#include <qgsproject.h>
#include <qgsrubberband.h>

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>

#include <utility>

namespace madang {

MeasureTool::MeasureTool(MapView &map, What what)
    : QgsMapTool(&map.canvas())
    , m_map(map)
    , m_what(what)
    , m_label(new QLabel(&map.canvas()))
{
    setCursor(Qt::CrossCursor);
    m_label->setObjectName(QStringLiteral("mapCard"));
    m_label->setContentsMargins(8, 4, 8, 4);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label->hide();
}

MeasureTool::~MeasureTool()
{
    delete m_label;
}

double MeasureTool::measure(const QVector<QgsPointXY> &points) const
{
    QgsDistanceArea area;
    const QgsCoordinateReferenceSystem crs = canvas()->mapSettings().destinationCrs();
    area.setSourceCrs(crs, canvas()->mapSettings().transformContext());
    area.setEllipsoid(crs.ellipsoidAcronym());
    if (m_what == What::Length)
        return area.convertLengthMeasurement(area.measureLine(points), Qgis::DistanceUnit::Meters);
    return points.size() < 3 ? 0 : area.convertAreaMeasurement(area.measurePolygon(points), Qgis::AreaUnit::SquareMeters);
}

double MeasureTool::measured() const
{
    return measure(m_points);
}

void MeasureTool::canvasReleaseEvent(QgsMapMouseEvent *event)
{
    if (std::exchange(m_justEnded, false))
        return; // the second release of a double click
    const QgsPointXY point = event->mapPoint();
    if (event->button() == Qt::RightButton) {
        m_drawing = false;
        redraw();
        return;
    }
    if (!m_drawing) {
        clear();
        m_drawing = true;
    }
    if (m_points.isEmpty() || m_points.last() != point)
        m_points << point;
    m_pointer = point;
    redraw();
}

void MeasureTool::canvasDoubleClickEvent(QgsMapMouseEvent *)
{
    m_drawing = false;
    m_justEnded = true;
    redraw();
}

void MeasureTool::canvasMoveEvent(QgsMapMouseEvent *event)
{
    if (!m_drawing)
        return;
    m_pointer = event->mapPoint();
    redraw();
}

void MeasureTool::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
    } else if (event->key() == Qt::Key_Backspace && m_drawing && !m_points.isEmpty()) {
        m_points.removeLast();
        m_drawing = !m_points.isEmpty();
        redraw();
        event->ignore(); // or the canvas would take it, too
    } else {
        QgsMapTool::keyPressEvent(event);
    }
}

void MeasureTool::deactivate()
{
    clear();
    QgsMapTool::deactivate();
}

void MeasureTool::clear()
{
    m_points.clear();
    m_drawing = false;
    m_band.reset();
    if (m_label)
        m_label->hide();
}

void MeasureTool::redraw()
{
    if (m_points.isEmpty()) {
        clear();
        return;
    }
    const bool isArea = m_what == What::Area;
    if (!m_band) {
        m_band = std::make_unique<QgsRubberBand>(canvas(), isArea ? Qgis::GeometryType::Polygon : Qgis::GeometryType::Line);
        m_band->setColor(QColor(0x0E, 0x74, 0x90));
        m_band->setFillColor(QColor(0x0E, 0x74, 0x90, 50));
        m_band->setSecondaryStrokeColor(Qt::white);
        m_band->setWidth(2);
    }
    QVector<QgsPointXY> points = m_points;
    if (m_drawing && m_pointer != points.last())
        points << m_pointer;
    m_band->reset(isArea ? Qgis::GeometryType::Polygon : Qgis::GeometryType::Line);
    for (const QgsPointXY &point : std::as_const(points))
        m_band->addPoint(point);

    const NumberFormat format(QLocale().name());
    QString text;
    if (isArea) {
        const double squareMetres = measure(points);
        text = squareMetres < 10000 ? tr("%1 m²").arg(format.number(squareMetres, squareMetres < 100 ? 1 : 0))
                                    : tr("%1 (%2 km²)").arg(format.hectares(squareMetres), format.number(squareMetres / 1e6, 2));
    } else {
        text = format.length(measure(points));
        if (points.size() > 2)
            text = tr("%1, last part %2").arg(text, format.length(measure(points.mid(points.size() - 2))));
    }
    m_label->setText(text);
    m_label->adjustSize();
    const QgsPointXY at = toCanvasCoordinates(points.last());
    const QPoint corner(qMin(int(at.x()) + 16, canvas()->width() - m_label->width() - 4), qMax(4, int(at.y()) - m_label->height() - 12));
    m_label->move(corner);
    m_label->show();
    m_label->raise();
}

} // namespace madang

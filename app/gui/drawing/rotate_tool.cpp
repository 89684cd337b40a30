// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/rotate_tool.h"

#include "gui/drawing/drawn_kind.h"
#include "gui/drawing/rows_band.h"
#include "gui/drawing/selected_rows.h"
#include "gui/window/theme_colours.h"

#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>

#include <QKeyEvent>

#include <cmath>

namespace madang {

RotateTool::RotateTool(QgsMapCanvas &canvas, SelectedRows &selected)
    : QgsMapTool(&canvas)
    , m_selected(selected)
{
    setCursor(Qt::CrossCursor);
}

RotateTool::~RotateTool() = default;

QgsPointXY RotateTool::middle() const
{
    QgsRectangle box;
    for (const DrawnRow &row : m_selected.rows())
        box.combineExtentWith(row.geometry.boundingBox());
    return box.center();
}

std::vector<DrawnRow> RotateTool::rowsTurned(double degrees) const
{
    const QgsPointXY about = middle();
    std::vector<DrawnRow> rows = m_selected.rows();
    for (DrawnRow &row : rows)
        row.geometry.rotate(degrees, about);
    return rows;
}

double RotateTool::angleAt(const QgsMapMouseEvent &event) const
{
    const QgsPointXY about = middle();
    double degrees = about.azimuth(event.mapPoint()) - about.azimuth(*m_from);
    if (event.modifiers() & Qt::ControlModifier)
        degrees = std::round(degrees / 5) * 5;
    return std::remainder(degrees, 360);
}

void RotateTool::canvasPressEvent(QgsMapMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_selected.isEmpty())
        m_selected.set({m_selected.rowAt(event->mapPoint(), searchRadiusMU(canvas()))});
    else
        m_from = event->mapPoint();
}

void RotateTool::canvasMoveEvent(QgsMapMouseEvent *event)
{
    if (!m_from)
        return;
    const double degrees = angleAt(*event);
    m_band = std::make_unique<QgsRubberBand>(canvas(), drawnKind(m_selected.table()).geometry);
    m_band->setStrokeColor(ThemeColours::current()[QStringLiteral("accent")]);
    m_band->setWidth(2);
    addRows(*m_band, rowsTurned(degrees));
    emit turning(degrees);
}

void RotateTool::canvasReleaseEvent(QgsMapMouseEvent *event)
{
    if (!m_from || event->button() != Qt::LeftButton)
        return;
    const double degrees = angleAt(*event);
    const std::vector<DrawnRow> rows = rowsTurned(degrees);
    stop();
    if (std::abs(degrees) > 0.01)
        emit turned(rows);
}

void RotateTool::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_from)
            stop();
        else
            m_selected.clear();
        event->ignore();
    } else {
        QgsMapTool::keyPressEvent(event);
    }
}

void RotateTool::deactivate()
{
    stop();
    QgsMapTool::deactivate();
}

void RotateTool::stop()
{
    m_from.reset();
    m_band.reset();
}

} // namespace madang

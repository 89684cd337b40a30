// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/move_tool.h"

#include "gui/drawing/drawn_kind.h"
#include "gui/drawing/rows_band.h"
#include "gui/drawing/selected_rows.h"
#include "gui/window/theme_colours.h"

#include <qgsadvanceddigitizingdockwidget.h>
#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>

#include <QApplication>
#include <QKeyEvent>

namespace madang {

MoveTool::MoveTool(QgsMapCanvas &canvas, QgsAdvancedDigitizingDockWidget &typedValues, SelectedRows &selected)
    : QgsMapToolAdvancedDigitizing(&canvas, &typedValues)
    , m_selected(selected)
{
    setCursor(Qt::SizeAllCursor);
    setUseSnappingIndicator(true);
}

MoveTool::~MoveTool() = default;

void MoveTool::cadCanvasPressEvent(QgsMapMouseEvent *event)
{
    m_pressed = event->pos();
    if (event->button() != Qt::LeftButton || m_from)
        return;
    if (m_selected.isEmpty())
        m_selected.set({m_selected.rowAt(toMapCoordinates(event->pos()), searchRadiusMU(canvas()))});
    if (!m_selected.isEmpty())
        m_from = event->mapPoint();
    emit stepped();
}

void MoveTool::cadCanvasMoveEvent(QgsMapMouseEvent *event)
{
    if (!m_from)
        return;
    if (!m_band) {
        m_band = std::make_unique<QgsRubberBand>(canvas(), drawnKind(m_selected.table()).geometry);
        m_band->setStrokeColor(ThemeColours::current()[QStringLiteral("accent")]);
        m_band->setWidth(2);
        m_band->setIconSize(12);
        addRows(*m_band, m_selected.rows());
    }
    m_band->setTranslationOffset(event->mapPoint().x() - m_from->x(), event->mapPoint().y() - m_from->y());
    m_band->update();
}

void MoveTool::cadCanvasReleaseEvent(QgsMapMouseEvent *event)
{
    if (event->button() == Qt::RightButton) {
        stop();
        return;
    }
    // The first click only says from where.
    const QgsPointXY to = event->mapPoint();
    const bool isDrag = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_from || (!isDrag && to.distance(*m_from) <= searchRadiusMU(canvas()) / 4))
        return;
    const std::vector<DrawnRow> rows = rowsAt(to);
    stop();
    emit moved(rows);
}

std::vector<DrawnRow> MoveTool::rowsAt(const QgsPointXY &to) const
{
    std::vector<DrawnRow> rows = m_selected.rows();
    for (DrawnRow &row : rows)
        row.geometry.translate(to.x() - m_from->x(), to.y() - m_from->y());
    return rows;
}

void MoveTool::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_from)
            stop();
        else
            m_selected.clear();
        event->ignore();
    } else {
        QgsMapToolAdvancedDigitizing::keyPressEvent(event);
    }
}

void MoveTool::deactivate()
{
    stop();
    QgsMapToolAdvancedDigitizing::deactivate();
}

void MoveTool::stop()
{
    m_from.reset();
    m_band.reset();
    cadDockWidget()->clear();
    emit stepped();
}

} // namespace madang

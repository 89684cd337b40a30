// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/select_tool.h"

#include "gui/drawing/selected_rows.h"

#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>

#include <QApplication>
#include <QKeyEvent>
#include <QRubberBand>

namespace madang {

SelectTool::SelectTool(QgsMapCanvas &canvas, SelectedRows &selected)
    : QgsMapTool(&canvas)
    , m_selected(selected)
{
    setCursor(Qt::ArrowCursor);
}

SelectTool::~SelectTool() = default;

void SelectTool::canvasPressEvent(QgsMapMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_isPressed = true;
}

void SelectTool::canvasMoveEvent(QgsMapMouseEvent *event)
{
    if (!m_isPressed || (!m_box && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance()))
        return;
    if (!m_box) {
        m_box = std::make_unique<QRubberBand>(QRubberBand::Rectangle, canvas()->viewport());
        m_box->show();
    }
    m_box->setGeometry(QRect(m_pressed, event->pos()).normalized());
}

void SelectTool::canvasReleaseEvent(QgsMapMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return;
    m_isPressed = false;
    QStringList hit;
    if (m_box) {
        const QRect box = m_box->geometry();
        m_box.reset();
        const auto within = m_selected.rowsIn(QgsRectangle(toMapCoordinates(box.topLeft()), toMapCoordinates(box.bottomRight())));
        if (!within)
            return;
        hit = *within;
    } else {
        const QString uid = m_selected.rowAt(event->mapPoint(), searchRadiusMU(canvas()));
        if (!uid.isEmpty())
            hit << uid;
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        m_selected.toggle(hit);
    else
        m_selected.set(hit);
}

void SelectTool::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit deleteWanted();
        event->ignore(); // taken: the canvas leaves it alone then
    } else if (event->key() == Qt::Key_Escape) {
        m_box.reset();
        m_isPressed = false;
        m_selected.clear();
        event->ignore();
    } else {
        QgsMapTool::keyPressEvent(event);
    }
}

void SelectTool::deactivate()
{
    m_box.reset();
    m_isPressed = false;
    QgsMapTool::deactivate();
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/canvas_pause.h"

#include "gui/plan/session.h"

#include <qgsmapcanvas.h>

#include <QTimer>

namespace madang {

CanvasPause::CanvasPause(Session &session, QgsMapCanvas &canvas)
    : QObject(&canvas)
    , m_canvas(canvas)
{
    connect(&session, &Session::changing, this, &CanvasPause::begin);
    connect(&session, &Session::settled, this, &CanvasPause::end);
}

void CanvasPause::begin()
{
    if (m_isOn)
        return;
    m_isOn = true;
    m_wasFrozen = m_canvas.isFrozen();
    m_wasDrawing = m_canvas.isDrawing();
    if (m_wasDrawing)
        m_canvas.stopRendering();
    m_canvas.freeze(true);
}

void CanvasPause::end()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    m_canvas.freeze(m_wasFrozen);
    if (m_wasDrawing && !m_wasFrozen)
        QTimer::singleShot(0, &m_canvas, &QgsMapCanvas::refresh);
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

class QgsMapCanvas;

namespace madang {

class Session;

// Keeps a canvas from reading the plan's file while an edit is written, which would wait for it; what was being drawn is
// drawn anew then. It belongs to the canvas.
class CanvasPause : public QObject {
    Q_OBJECT
public:
    CanvasPause(Session &session, QgsMapCanvas &canvas);

private:
    void begin();
    void end();

    QgsMapCanvas &m_canvas;
    bool m_isOn = false, m_wasFrozen = false, m_wasDrawing = false;
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

class QgsMapCanvas;

namespace madang {

class DrawingDesk;

// Esc, Backspace and Enter belong to what is being drawn wherever the focus is in the window, but in a text field: who
// has pressed a button meanwhile still looks at the map. Only while something is being drawn.
class SketchKeys : public QObject {
    Q_OBJECT
public:
    SketchKeys(DrawingDesk &desk, QgsMapCanvas &canvas, QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QgsMapCanvas &m_canvas;
    QWidget &m_window;
    const QEvent *m_heard = nullptr; // by the map, and on its way through what it lies in; never looked into
};

} // namespace madang

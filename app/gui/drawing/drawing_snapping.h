// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QAction;
class QgsMapCanvas;
class QgsMapCanvasSnappingUtils;
class QgsMapCanvasTracer;

namespace madang {

class Session;

// What the pointer catches while drawing: corner points, boundaries and where they cross, of the layers of the plan that
// the map shows; and boundaries to be followed.
class DrawingSnapping : public QObject {
    Q_OBJECT
public:
    // The switches are the drawing bar's.
    DrawingSnapping(Session &session, QgsMapCanvas &canvas, QAction &snap, QAction &trace, QObject *parent = nullptr);
    ~DrawingSnapping() override;

private:
    void configure();

    Session &m_session;
    QgsMapCanvas &m_canvas;
    QAction &m_snap;
    QgsMapCanvasSnappingUtils *m_utils;
    std::unique_ptr<QgsMapCanvasTracer> m_tracer;
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsmaptool.h>

#include <memory>

class QRubberBand;

namespace madang {

class SelectedRows;

// Selects by a click or by drawing a box; Ctrl or Shift adds and takes away.
class SelectTool : public QgsMapTool {
    Q_OBJECT
public:
    SelectTool(QgsMapCanvas &canvas, SelectedRows &selected);
    ~SelectTool() override;

    void canvasPressEvent(QgsMapMouseEvent *event) override;
    void canvasMoveEvent(QgsMapMouseEvent *event) override;
    void canvasReleaseEvent(QgsMapMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void deactivate() override;

signals:
    void deleteWanted();

private:
    SelectedRows &m_selected;
    std::unique_ptr<QRubberBand> m_box;
    QPoint m_pressed;
    bool m_isPressed = false;
};

} // namespace madang

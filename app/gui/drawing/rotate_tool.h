// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/drawing/drawn_rows.h"

#include <qgsmaptool.h>

#include <optional>

class QgsRubberBand;

namespace madang {

class SelectedRows;

// Turns the selection about its middle by dragging; Ctrl keeps to steps of 5°.
class RotateTool : public QgsMapTool {
    Q_OBJECT
public:
    RotateTool(QgsMapCanvas &canvas, SelectedRows &selected);
    ~RotateTool() override;

    // The selection turned clockwise.
    std::vector<DrawnRow> rowsTurned(double degrees) const;

    void canvasPressEvent(QgsMapMouseEvent *event) override;
    void canvasMoveEvent(QgsMapMouseEvent *event) override;
    void canvasReleaseEvent(QgsMapMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void deactivate() override;

signals:
    void turning(double degrees);
    void turned(const std::vector<madang::DrawnRow> &rows);

private:
    QgsPointXY middle() const;
    double angleAt(const QgsMapMouseEvent &event) const;
    void stop();

    SelectedRows &m_selected;
    std::optional<QgsPointXY> m_from;
    std::unique_ptr<QgsRubberBand> m_band;
};

} // namespace madang

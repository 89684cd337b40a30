// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/drawing/drawn_rows.h"

#include <qgsmaptooladvanceddigitizing.h>

#include <optional>

class QgsRubberBand;

namespace madang {

class SelectedRows;

// Moves or copies the selection from one point to another: two clicks, or a drag. The points snap, and the way between
// them can be typed. Where nothing is selected, the first click selects.
class MoveTool : public QgsMapToolAdvancedDigitizing {
    Q_OBJECT
public:
    MoveTool(QgsMapCanvas &canvas, QgsAdvancedDigitizingDockWidget &typedValues, SelectedRows &selected);
    ~MoveTool() override;

    bool hasBegun() const { return m_from.has_value(); }

    void cadCanvasPressEvent(QgsMapMouseEvent *event) override;
    void cadCanvasMoveEvent(QgsMapMouseEvent *event) override;
    void cadCanvasReleaseEvent(QgsMapMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void deactivate() override;

signals:
    void moved(const std::vector<madang::DrawnRow> &rows);
    void stepped();

private:
    std::vector<DrawnRow> rowsAt(const QgsPointXY &to) const;
    void stop();

    SelectedRows &m_selected;
    std::optional<QgsPointXY> m_from;
    QPoint m_pressed;
    std::unique_ptr<QgsRubberBand> m_band;
};

} // namespace madang

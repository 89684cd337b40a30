// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/drawing/drawn_rows.h"

#include <qgsmaptool.h>

#include <functional>
#include <optional>

class QgsRubberBand;
class QgsSnapIndicator;
class QgsVertexMarker;

namespace madang {

class SelectedRows;

// Moves corner points by dragging them, adds one by a double click on a boundary, takes the chosen one away by Delete.
// Where rows are selected only their corner points can be taken hold of, but all rows that share one move together: of the
// same table, or of all whose boundaries go together (tablesTogether). They are outlined as soon as the pointer is there.
class VertexTool : public QgsMapTool {
    Q_OBJECT
public:
    VertexTool(QgsMapCanvas &canvas, SelectedRows &selected, const DrawnRows &rows);
    ~VertexTool() override;

    void setMetre(double metre) { m_metre = metre; }
    // Says why a geometry cannot be kept, or nothing when it can: shown in red while it is dragged.
    void setJudge(std::function<QString(const QgsGeometry &)> judge) { m_judge = std::move(judge); }
    void setTogether(bool together) { m_together = together; }
    bool hasCorner() const { return m_chosen.has_value(); }
    // The rows that move with the corner point under the pointer.
    const std::vector<DrawnRow> &sharing() const { return m_sharing; }
    // What is under the pointer is something else now.
    void forget();

    void canvasPressEvent(QgsMapMouseEvent *event) override;
    void canvasMoveEvent(QgsMapMouseEvent *event) override;
    void canvasReleaseEvent(QgsMapMouseEvent *event) override;
    void canvasDoubleClickEvent(QgsMapMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void deactivate() override;

signals:
    void cornerMoved(const std::vector<madang::DrawnRow> &rows);
    void cornerAdded(const std::vector<madang::DrawnRow> &rows);
    void cornerTaken(const std::vector<madang::DrawnRow> &rows);
    void cannotTake(const QString &reason);
    void stepped();

private:
    std::vector<DrawnRow> rowsInReach(const QgsPointXY &place) const; // of those that can be taken hold of
    QStringList tables() const;
    std::vector<DrawnRow> moved() const;
    void hover(const QgsPointXY &place);
    void showSharing();
    void showCorner(QgsVertexMarker *&marker, const std::optional<QgsPointXY> &place, const QColor &colour);
    void drag(const QgsMapMouseEvent &event);
    void stop();

    SelectedRows &m_selected;
    const DrawnRows &m_rows;
    std::function<QString(const QgsGeometry &)> m_judge;
    double m_metre = 1;
    bool m_together = true;
    std::optional<QgsPointXY> m_hovered, m_chosen;
    bool m_isDragging = false, m_isPressed = false;
    QPoint m_pressed;
    QgsPointXY m_to;
    std::vector<DrawnRow> m_sharing; // the hovered corner point, or the one that is dragged
    std::unique_ptr<QgsRubberBand> m_band, m_corners, m_outlines;
    std::unique_ptr<QgsSnapIndicator> m_snap;
    QgsVertexMarker *m_hoverMarker = nullptr, *m_chosenMarker = nullptr; // the map's scene owns them
};

} // namespace madang

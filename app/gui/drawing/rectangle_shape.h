// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsmaptoolshapeabstract.h>

#include <memory>

class QgsRubberBand;

namespace madang {

// A rectangle by two opposite corners, its sides along the axes of the map, or by three points: one side, then how far
// the other side is from it. QGIS keeps its own shape tools in its program, not in its library.
class RectangleShape : public QgsMapToolShapeAbstract {
    Q_OBJECT
public:
    enum class From { TwoCorners, ThreePoints };
    RectangleShape(QgsMapToolCapture *tool, From from);
    ~RectangleShape() override;

    static QString idOf(From from);

    bool cadCanvasReleaseEvent(QgsMapMouseEvent *event, QgsMapToolCapture::CaptureMode mode) override;
    void cadCanvasMoveEvent(QgsMapMouseEvent *event, QgsMapToolCapture::CaptureMode mode) override;
    void clean() override;
    void undo() override;

private:
    // The corners with that last point, closed; empty while they make no rectangle.
    QgsPointSequence corners(const QgsPoint &last) const;
    int pointsWanted() const { return m_from == From::TwoCorners ? 2 : 3; }

    From m_from;
    std::unique_ptr<QgsRubberBand> m_band;
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsmaptooldigitizefeature.h>
#include <qgsmaptoolshaperegistry.h>

#include <functional>
#include <memory>
#include <optional>

class QgsRubberBand;

namespace madang {

// How a boundary or a course is drawn.
enum class DrawnShape { Straight, Arc, Rectangle, RectangleByThreePoints };

// QGIS's tool for drawing a feature, on a layer of its own that is never stored: captured() hands over what was drawn.
// What cannot be kept is shown in red and not finished, so that nothing drawn is lost: the points can be taken back.
class DrawingTool : public QgsMapToolDigitizeFeature {
    Q_OBJECT
public:
    DrawingTool(QgsMapCanvas &canvas, QgsAdvancedDigitizingDockWidget &typedValues, CaptureMode mode);
    ~DrawingTool() override;

    void setCrs(const QgsCoordinateReferenceSystem &crs, double metre);
    void setShape(DrawnShape shape);
    // Says why a geometry cannot be kept, or nothing when it can.
    void setJudge(std::function<QString(const QgsGeometry &)> judge) { m_judge = std::move(judge); }

    void canvasMoveEvent(QgsMapMouseEvent *event) override;
    void canvasReleaseEvent(QgsMapMouseEvent *event) override;
    void cadCanvasReleaseEvent(QgsMapMouseEvent *event) override;
    void cadCanvasMoveEvent(QgsMapMouseEvent *event) override;
    void canvasDoubleClickEvent(QgsMapMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void deactivate() override;
    void clean() override;

    // Ends what is being drawn as a right click does.
    void finish();
    int pointsDrawn() const;
    // The last point back; with none left, nothing is being drawn any more.
    void takeBack();

    // What is being drawn, with the pointer as its next point, in the plane of the plan; nothing where that has no
    // meaning (no points yet, a plan in degrees).
    struct Size {
        std::optional<double> side; // m, to the pointer
        std::optional<double> area; // m²
    };
    Size sizeSoFar() const;
    // From which points the next one is measured: those drawn, where QGIS does not know by itself.
    void tellTypedValues();

signals:
    void captured(const QgsGeometry &geometry);
    void refused(const QString &reason); // what is drawn stays
    void stepped();                      // another point, or one less
    void pointed();                      // the pointer moved

private:
    void forget();
    bool isEnough() const; // to be ended
    QgsGeometry drawnSoFar() const; // as it would be ended now
    QgsPointSequence pointsWith(const QgsPointXY *pointer) const;
    void mark(const QgsPointSequence &wrong); // in red; nothing for none
    void markWhereItCrosses(const QgsPointXY *pointer);

    QgsVectorLayer *m_scratch = nullptr;
    std::function<QString(const QgsGeometry &)> m_judge;
    std::vector<std::unique_ptr<QgsMapToolShapeMetadata>> m_shapes;
    std::unique_ptr<QgsRubberBand> m_warning;
    DrawnShape m_shape = DrawnShape::Straight;
    double m_metre = 1;
    bool m_finishing = false; // the second click of a double click ends
    bool m_isInFirstArc = false; // its middle is set, and no more than its start is drawn
    int m_pointsInShape = 0;
    QgsPointXY m_pointer; // snapped
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/drawing_tool.h"

#include "gui/drawing/geometry_faults.h"
#include "gui/drawing/rectangle_shape.h"
#include "gui/drawing/typed_values.h"
#include "gui/window/theme_colours.h"

#include <qgsadvanceddigitizingdockwidget.h>
#include <qgslinestring.h>
#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>
#include <qgspolygon.h>
#include <qgsrubberband.h>
#include <qgsvectorlayer.h>

#include <QKeyEvent>

namespace madang {

namespace {

class RectangleMetadata : public QgsMapToolShapeMetadata {
public:
    explicit RectangleMetadata(RectangleShape::From from) : m_from(from) {}
    QString id() const override { return RectangleShape::idOf(m_from); }
    QString name() const override { return id(); } // shown nowhere: the drawing bar has its own words
    QIcon icon() const override { return {}; }
    QgsMapToolShapeAbstract::ShapeCategory category() const override { return QgsMapToolShapeAbstract::ShapeCategory::Rectangle; }
    QgsMapToolShapeAbstract *factory(QgsMapToolCapture *tool) const override { return new RectangleShape(tool, m_from); }

private:
    RectangleShape::From m_from;
};

QString scratchType(QgsMapToolCapture::CaptureMode mode)
{
    return mode == QgsMapToolCapture::CapturePoint  ? QStringLiteral("Point")
           : mode == QgsMapToolCapture::CaptureLine ? QStringLiteral("CompoundCurve")
                                                    : QStringLiteral("CurvePolygon");
}

QgsVectorLayer *makeScratch(QgsMapToolCapture::CaptureMode mode)
{
    QgsVectorLayer::LayerOptions options(false);
    options.skipCrsValidation = true; // it takes the plan's CRS when there is one
    auto *layer = new QgsVectorLayer(scratchType(mode), QString(), QStringLiteral("memory"), options);
    layer->startEditing();
    return layer;
}

} // namespace

DrawingTool::DrawingTool(QgsMapCanvas &canvas, QgsAdvancedDigitizingDockWidget &typedValues, CaptureMode mode)
    : QgsMapToolDigitizeFeature(&canvas, &typedValues, mode)
    , m_scratch(makeScratch(mode))
{
    m_scratch->setParent(this);
    setLayer(m_scratch);
    setCheckGeometryType(false);
    for (const RectangleShape::From from : {RectangleShape::From::TwoCorners, RectangleShape::From::ThreePoints})
        m_shapes.push_back(std::make_unique<RectangleMetadata>(from));
    connect(this, &QgsMapToolDigitizeFeature::digitizingCompleted, this, [this](const QgsFeature &feature) {
        m_warning.reset();
        cadDockWidget()->clear(); // nothing is measured from it any more
        emit captured(feature.geometry());
    });
}

DrawingTool::~DrawingTool()
{
    if (canvas() && canvas()->currentLayer() == m_scratch)
        canvas()->setCurrentLayer(nullptr);
}

void DrawingTool::setCrs(const QgsCoordinateReferenceSystem &crs, double metre)
{
    m_metre = metre;
    m_scratch->setCrs(crs);
}

void DrawingTool::setShape(DrawnShape shape)
{
    if (mode() == CapturePoint || (mode() == CaptureLine && shape != DrawnShape::Arc))
        shape = DrawnShape::Straight;
    m_shape = shape;
    if (shape == DrawnShape::Rectangle || shape == DrawnShape::RectangleByThreePoints) {
        setCurrentShapeMapTool(m_shapes[shape == DrawnShape::Rectangle ? 0 : 1].get());
        setCurrentCaptureTechnique(Qgis::CaptureTechnique::Shape);
    } else {
        setCurrentCaptureTechnique(shape == DrawnShape::Arc ? Qgis::CaptureTechnique::CircularString
                                                            : Qgis::CaptureTechnique::StraightSegments);
    }
    m_pointsInShape = 0;
    emit stepped();
}

int DrawingTool::pointsDrawn() const
{
    return currentCaptureTechnique() == Qgis::CaptureTechnique::Shape ? m_pointsInShape : captureCurve()->numPoints();
}

QgsGeometry DrawingTool::drawnSoFar() const
{
    std::unique_ptr<QgsLineString> line(captureCurve()->curveToLine());
    if (mode() == CaptureLine)
        return QgsGeometry(std::move(line));
    line->close();
    auto polygon = std::make_unique<QgsPolygon>();
    polygon->setExteriorRing(line.release());
    return QgsGeometry(std::move(polygon));
}

// A length and an angle that are kept lead to one place, on whichever side the pointer is.
void DrawingTool::canvasMoveEvent(QgsMapMouseEvent *event)
{
    QgsMapMouseEvent typed(canvas(), event->type(), typedPlace(*cadDockWidget(), *canvas()).value_or(event->pos()), event->button(),
                           event->buttons(), event->modifiers());
    QgsMapToolDigitizeFeature::canvasMoveEvent(&typed);
}

void DrawingTool::canvasReleaseEvent(QgsMapMouseEvent *event)
{
    QgsMapMouseEvent typed(canvas(), event->type(), typedPlace(*cadDockWidget(), *canvas()).value_or(event->pos()), event->button(),
                           event->buttons(), event->modifiers());
    QgsMapToolDigitizeFeature::canvasReleaseEvent(&typed);
}

void DrawingTool::cadCanvasReleaseEvent(QgsMapMouseEvent *event)
{
    if (mode() == CapturePoint) {
        QgsMapToolDigitizeFeature::cadCanvasReleaseEvent(event);
        return;
    }
    const bool isShape = currentCaptureTechnique() == Qgis::CaptureTechnique::Shape;
    if (m_finishing && !isShape) {
        m_finishing = false;
        finish();
        return;
    }
    m_finishing = false;
    if (isShape) {
        QgsMapToolDigitizeFeature::cadCanvasReleaseEvent(event);
        m_pointsInShape = event->button() == Qt::LeftButton ? m_pointsInShape + 1 : 0;
        const int wanted = m_shape == DrawnShape::Rectangle ? 2 : 3;
        m_pointsInShape %= wanted;
    } else if (event->button() == Qt::RightButton) {
        // Too little to end: QGIS forgets it, as with Esc.
        const QString fault = isEnough() && m_judge ? m_judge(drawnSoFar()) : QString();
        if (!fault.isEmpty()) {
            QgsPointSequence points = pointsWith(nullptr);
            if (mode() == CapturePolygon)
                points << points.first();
            mark(points);
            tellTypedValues(); // a right click made them forget
            emit refused(fault);
            return;
        }
        m_warning.reset();
        QgsMapToolDigitizeFeature::cadCanvasReleaseEvent(event);
    } else {
        // A second click in one place would make a side without length.
        const int drawn = captureCurve()->numPoints();
        if (drawn > 0 && captureCurve()->endPoint().distance(QgsPoint(event->mapPoint())) < onePoint * m_metre) {
            tellTypedValues(); // they have counted it
            return;
        }
        QgsMapToolDigitizeFeature::cadCanvasReleaseEvent(event);
        m_isInFirstArc = drawn == 1 && captureCurve()->numPoints() == 1;
        markWhereItCrosses(nullptr);
    }
    emit stepped();
}

void DrawingTool::cadCanvasMoveEvent(QgsMapMouseEvent *event)
{
    QgsMapToolDigitizeFeature::cadCanvasMoveEvent(event);
    m_pointer = event->mapPoint();
    if (mode() != CapturePoint && currentCaptureTechnique() != Qgis::CaptureTechnique::Shape) {
        markWhereItCrosses(&m_pointer);
        emit pointed();
    }
}

DrawingTool::Size DrawingTool::sizeSoFar() const
{
    Size size;
    if (mode() == CapturePoint || currentCaptureTechnique() == Qgis::CaptureTechnique::Shape || captureCurve()->numPoints() == 0
        || m_scratch->crs().isGeographic())
        return size;
    size.side = captureCurve()->endPoint().distance(QgsPoint(m_pointer)) / m_metre;
    QgsPointSequence points = pointsWith(&m_pointer);
    if (mode() == CapturePolygon && points.size() > 2) {
        points << points.first();
        size.area = QgsPolygon(new QgsLineString(points)).area() / (m_metre * m_metre);
    }
    return size;
}

QgsPointSequence DrawingTool::pointsWith(const QgsPointXY *pointer) const
{
    QgsPointSequence points;
    std::unique_ptr<QgsLineString>(captureCurve()->curveToLine())->points(points);
    const auto isElsewhere = [&](const QgsPoint &point) { return point.distance(QgsPoint(*pointer)) >= onePoint * m_metre; };
    // A click on the first point would close the area and cross nothing.
    if (pointer && !points.isEmpty() && isElsewhere(points.constLast()) && isElsewhere(points.constFirst()))
        points << QgsPoint(*pointer);
    return points;
}

void DrawingTool::mark(const QgsPointSequence &wrong)
{
    if (wrong.isEmpty()) {
        m_warning.reset();
        return;
    }
    if (!m_warning) {
        m_warning = std::make_unique<QgsRubberBand>(canvas(), Qgis::GeometryType::Line);
        m_warning->setStrokeColor(ThemeColours::current()[QStringLiteral("error")]);
        m_warning->setWidth(4);
    }
    m_warning->setToGeometry(QgsGeometry(new QgsLineString(wrong)), canvas()->mapSettings().destinationCrs());
}

void DrawingTool::markWhereItCrosses(const QgsPointXY *pointer)
{
    if (mode() != CapturePolygon)
        return;
    const QgsPointSequence points = pointsWith(pointer);
    mark(crossesItself(points, m_metre) ? points : QgsPointSequence());
}

void DrawingTool::canvasDoubleClickEvent(QgsMapMouseEvent *event)
{
    m_finishing = event->button() == Qt::LeftButton;
}

void DrawingTool::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        finish();
        event->ignore(); // or the canvas would take it, too
        return;
    }
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        takeBack();
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        forget();
        event->ignore();
        return;
    }
    QgsMapToolDigitizeFeature::keyPressEvent(event);
}

void DrawingTool::takeBack()
{
    if (currentCaptureTechnique() == Qgis::CaptureTechnique::Shape && m_pointsInShape > 1) {
        QKeyEvent back(QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier);
        QgsMapToolDigitizeFeature::keyPressEvent(&back);
        cadDockWidget()->removePreviousPoint();
        --m_pointsInShape;
    } else if (m_isInFirstArc) {
        // QGIS takes the middle of an arc back only where another side is drawn before it.
        const QgsPointXY start(captureCurve()->startPoint());
        clean();
        cadDockWidget()->setPoints({start});
        addVertex(start);
        startCapturing();
        tellTypedValues();
    } else if (currentCaptureTechnique() != Qgis::CaptureTechnique::Shape && captureCurve()->numPoints() > 1) {
        undo();
        tellTypedValues();
        markWhereItCrosses(nullptr);
    } else {
        forget(); // QGIS would keep the first point
        return;
    }
    emit stepped();
}

void DrawingTool::forget()
{
    clean();
    emit stepped();
}

void DrawingTool::tellTypedValues()
{
    if (!cadDockWidget()->cadEnabled())
        return;
    QList<QgsPointXY> points;
    for (const QgsPoint &point : pointsWith(nullptr))
        points << QgsPointXY(point);
    cadDockWidget()->setPoints(points << m_pointer);
}

void DrawingTool::finish()
{
    if (mode() == CapturePoint || currentCaptureTechnique() == Qgis::CaptureTechnique::Shape || !isEnough())
        return; // a key that came too early loses nothing
    QgsMapMouseEvent end(canvas(), QEvent::MouseButtonRelease, canvas()->mouseLastXY(), Qt::RightButton);
    cadCanvasReleaseEvent(&end);
}

bool DrawingTool::isEnough() const
{
    return captureCurve()->numPoints() >= (mode() == CaptureLine ? 2 : 3);
}

void DrawingTool::deactivate()
{
    m_warning.reset();
    QgsMapToolDigitizeFeature::deactivate();
}

void DrawingTool::clean()
{
    m_warning.reset();
    m_pointsInShape = 0;
    m_isInFirstArc = false;
    QgsMapToolDigitizeFeature::clean();
    if (isActive())
        cadDockWidget()->clear(); // with its lines on the map
}

} // namespace madang

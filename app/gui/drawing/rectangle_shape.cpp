// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/rectangle_shape.h"

#include "gui/window/theme_colours.h"

#include <qgslinestring.h>
#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>
#include <qgsquadrilateral.h>
#include <qgsrubberband.h>

namespace madang {

RectangleShape::RectangleShape(QgsMapToolCapture *tool, From from)
    : QgsMapToolShapeAbstract(idOf(from), tool)
    , m_from(from)
{
}

RectangleShape::~RectangleShape() = default;

QString RectangleShape::idOf(From from)
{
    return from == From::TwoCorners ? QStringLiteral("madang-rectangle") : QStringLiteral("madang-rectangle-3");
}

QgsPointSequence RectangleShape::corners(const QgsPoint &last) const
{
    if (mPoints.size() != pointsWanted() - 1)
        return {};
    const QgsQuadrilateral rectangle =
        m_from == From::TwoCorners
            ? QgsQuadrilateral::rectangleFromExtent(mPoints.first(), last)
            : QgsQuadrilateral::rectangleFrom3Points(mPoints.at(0), mPoints.at(1), last, QgsQuadrilateral::Projected);
    if (!rectangle.isValid())
        return {};
    return rectangle.points(); // closed
}

bool RectangleShape::cadCanvasReleaseEvent(QgsMapMouseEvent *event, QgsMapToolCapture::CaptureMode)
{
    if (event->button() == Qt::RightButton) {
        clean();
        return false;
    }
    if (event->button() != Qt::LeftButton)
        return false;
    const QgsPoint point(event->mapPoint());
    const QgsPointSequence done = corners(point);
    if (!done.isEmpty()) {
        mParentTool->clearCurve();
        mParentTool->addCurve(new QgsLineString(done));
        return true;
    }
    if (mPoints.size() < pointsWanted() - 1 && (mPoints.isEmpty() || mPoints.last() != point))
        mPoints << point;
    return false;
}

void RectangleShape::cadCanvasMoveEvent(QgsMapMouseEvent *event, QgsMapToolCapture::CaptureMode)
{
    if (mPoints.isEmpty()) {
        m_band.reset();
        return;
    }
    if (!m_band) {
        m_band = std::make_unique<QgsRubberBand>(mParentTool->canvas(), Qgis::GeometryType::Polygon);
        QColor fill = ThemeColours::current()[QStringLiteral("accent")];
        m_band->setStrokeColor(fill);
        fill.setAlpha(40);
        m_band->setFillColor(fill);
        m_band->setWidth(2);
    }
    QgsPointSequence points = corners(QgsPoint(event->mapPoint()));
    if (points.isEmpty())
        points = QgsPointSequence(mPoints) << QgsPoint(event->mapPoint());
    m_band->reset(points.size() > 3 ? Qgis::GeometryType::Polygon : Qgis::GeometryType::Line);
    for (const QgsPoint &point : std::as_const(points))
        m_band->addPoint(point, &point == &points.constLast());
}

void RectangleShape::clean()
{
    m_band.reset();
    QgsMapToolShapeAbstract::clean();
}

void RectangleShape::undo()
{
    if (!mPoints.isEmpty())
        mPoints.removeLast();
    if (mPoints.isEmpty())
        m_band.reset();
}

} // namespace madang

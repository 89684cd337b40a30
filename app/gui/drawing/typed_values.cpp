// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/typed_values.h"

#include <qgsadvanceddigitizingdockwidget.h>
#include <qgsadvanceddigitizingfloater.h>
#include <qgsmapcanvas.h>
#include <qgsmaptopixel.h>
#include <qgssettings.h>

#include <QtMath>

#include <cmath>

namespace madang {

QgsAdvancedDigitizingDockWidget *makeTypedValues(QgsMapCanvas &canvas, QWidget &window)
{
    // The dock reads here whether to show values beside the pointer: its fields hand their keys on to the map.
    QgsSettings().setValue(QStringLiteral("/Cad/Floater"), false);
    // It shows itself when it is switched on: behind a parent that is hidden.
    auto *behind = new QWidget(&window);
    behind->hide();
    return new QgsAdvancedDigitizingDockWidget(&canvas, behind);
}

void endTypedValues(QgsMapCanvas &canvas, QgsAdvancedDigitizingDockWidget *values)
{
    // What could stand beside the pointer belongs to the map and would ask the dock once more.
    qDeleteAll(canvas.viewport()->findChildren<QgsAdvancedDigitizingFloater *>());
    delete values;
}

bool isPointTyped(const QgsAdvancedDigitizingDockWidget &values)
{
    const bool angle = values.constraintAngle()->lockMode() == QgsAdvancedDigitizingDockWidget::CadConstraint::HardLock;
    const bool x = values.constraintX()->isLocked(), y = values.constraintY()->isLocked();
    return (x && y) || (angle && (values.constraintDistance()->isLocked() || x || y));
}

std::optional<QPoint> typedPlace(const QgsAdvancedDigitizingDockWidget &values, const QgsMapCanvas &canvas)
{
    using Constraint = QgsAdvancedDigitizingDockWidget::CadConstraint;
    bool hasPrevious = false, hasOneBefore = false;
    const QgsPoint previous = values.previousPointV2(&hasPrevious), before = values.penultimatePointV2(&hasOneBefore);
    if (!hasPrevious || values.constraintAngle()->lockMode() != Constraint::HardLock || !values.constraintDistance()->isLocked()
        || values.constraintX()->isLocked() || values.constraintY()->isLocked())
        return std::nullopt;
    double angle = qDegreesToRadians(values.constraintAngle()->value());
    if (values.constraintAngle()->relative() && hasOneBefore)
        angle += std::atan2(previous.y() - before.y(), previous.x() - before.x());
    const double length = values.constraintDistance()->value();
    const QgsPointXY at = canvas.mapSettings().mapToPixel().transform(
        QgsPointXY(previous.x() + length * std::cos(angle), previous.y() + length * std::sin(angle)));
    return QPoint(qRound(at.x()), qRound(at.y()));
}

} // namespace madang

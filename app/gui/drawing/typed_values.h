// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QPoint>

#include <optional>

class QWidget;
class QgsAdvancedDigitizingDockWidget;
class QgsMapCanvas;

namespace madang {

// QGIS's typed lengths, angles and coordinates: its dock does the work and is never seen; TypedValuesBar shows them.
QgsAdvancedDigitizingDockWidget *makeTypedValues(QgsMapCanvas &canvas, QWidget &window);
// Before the map goes; the tools that use it are gone.
void endTypedValues(QgsMapCanvas &canvas, QgsAdvancedDigitizingDockWidget *values);

// Whether the next point needs no pointer any more.
bool isPointTyped(const QgsAdvancedDigitizingDockWidget &values);
// Where on the map (pixels of the canvas) a kept length and a kept angle lead; nothing while one is missing. QGIS keeps
// to the line of the angle and takes its other half when the pointer is there.
std::optional<QPoint> typedPlace(const QgsAdvancedDigitizingDockWidget &values, const QgsMapCanvas &canvas);

} // namespace madang

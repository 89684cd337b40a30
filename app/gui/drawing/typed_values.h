// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

class QWidget;
class QgsAdvancedDigitizingDockWidget;
class QgsMapCanvas;

namespace madang {

// QGIS's typed lengths, angles and coordinates: its dock does the work and is never seen; what is typed stands beside the
// pointer.
QgsAdvancedDigitizingDockWidget *makeTypedValues(QgsMapCanvas &canvas, QWidget &window);
// Before the map goes; the tools that use it are gone.
void endTypedValues(QgsMapCanvas &canvas, QgsAdvancedDigitizingDockWidget *values);

} // namespace madang

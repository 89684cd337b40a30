// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/typed_values.h"

#include <qgsadvanceddigitizingdockwidget.h>
#include <qgsadvanceddigitizingfloater.h>
#include <qgsmapcanvas.h>
#include <qgssettings.h>

namespace madang {

QgsAdvancedDigitizingDockWidget *makeTypedValues(QgsMapCanvas &canvas, QWidget &window)
{
    // The dock reads here what to show beside the pointer.
    QgsSettings settings;
    settings.setValue(QStringLiteral("/Cad/Floater"), true);
    for (const char *heights : {"/Cad/ZCoordinateShowInFloater", "/Cad/MCoordinateShowInFloater"})
        settings.setValue(QLatin1String(heights), false);
    // It shows itself when it is switched on: behind a parent that is hidden.
    auto *behind = new QWidget(&window);
    behind->hide();
    return new QgsAdvancedDigitizingDockWidget(&canvas, behind);
}

void endTypedValues(QgsMapCanvas &canvas, QgsAdvancedDigitizingDockWidget *values)
{
    // What stands beside the pointer belongs to the map and would ask the dock once more.
    qDeleteAll(canvas.viewport()->findChildren<QgsAdvancedDigitizingFloater *>());
    delete values;
}

} // namespace madang

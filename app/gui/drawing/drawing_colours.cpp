// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/drawing_colours.h"

#include "gui/window/theme_colours.h"

#include <qgssettingsentryimpl.h>
#include <qgssettingsregistrycore.h>

namespace madang {

void setDrawingColours()
{
    QColor colour = ThemeColours::current()[QStringLiteral("accent")];
    QgsSettingsRegistryCore::settingsDigitizingLineColor->setValue(colour);
    QgsSettingsRegistryCore::settingsDigitizingLineWidth->setValue(2);
    colour.setAlpha(40);
    QgsSettingsRegistryCore::settingsDigitizingFillColor->setValue(colour);
    QgsSettingsRegistryCore::settingsDigitizingValidateGeometries->setValue(0);
}

} // namespace madang

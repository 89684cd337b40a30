// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/drawing/drawing_tool.h"

#include <QString>

class QAction;

namespace madang {

class DrawingActions;

// How far a tool has come.
struct DrawingState {
    int points = 0;
    bool isPoint = false, isLine = false; // what is drawn, if not an area
    bool isSelected = false;              // something is
    QString goingAlong;                   // "Zones (1), Parcels (2)": what shares the corner point under the pointer
    DrawingTool::Size size;               // of what is being drawn
};

// What the next click does, in one line.
QString drawingHint(const DrawingActions &actions, const QAction &chosen, const DrawingState &state);

} // namespace madang

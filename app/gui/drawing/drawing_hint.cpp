// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/drawing_hint.h"

#include "core/text/number_format.h"
#include "gui/drawing/drawing_actions.h"

#include <QCoreApplication>
#include <QLocale>

namespace madang {

namespace {

// The context of the texts below.
class DrawingHint {
    Q_DECLARE_TR_FUNCTIONS(DrawingHint)
};

QString whileDrawing(const DrawingState &state)
{
    if (state.isPoint)
        return DrawingHint::tr("Click where it is.");
    if (state.points == 0)
        return state.isLine ? DrawingHint::tr("Click where it begins.") : DrawingHint::tr("Click the first corner point.");
    if (state.points < (state.isLine ? 2 : 3))
        return DrawingHint::tr("Click the next point. Backspace takes one back, Esc all.");
    return DrawingHint::tr("Click the next point, or end with a right click or Enter. Backspace takes one back, Esc all.");
}

QString whileDrawingALine(const DrawingState &state)
{
    if (state.points == 0)
        return DrawingHint::tr("Click where the line begins.");
    return DrawingHint::tr("Click the next point of the line; a right click or Enter ends it.");
}

QString withSize(const QString &hint, const DrawingTool::Size &size)
{
    if (!size.side)
        return hint;
    const NumberFormat format(QLocale().name().section(u'_', 0, 0));
    const QString side = format.number(*size.side, *size.side < 1000 ? 1 : 0);
    if (!size.area)
        return DrawingHint::tr("%1 This side: %2 m.", "after what the next click does").arg(hint, side);
    if (*size.area < 10000)
        return DrawingHint::tr("%1 This side: %2 m; area so far: %3 m².").arg(hint, side, format.number(*size.area, 0));
    return DrawingHint::tr("%1 This side: %2 m; area so far: %3.", "area in ha").arg(hint, side, format.hectares(*size.area));
}

QString nextStep(const DrawingActions &actions, const QAction &chosen, const DrawingState &state)
{
    if (&chosen == actions.straight)
        return whileDrawing(state);
    if (&chosen == actions.arc)
        return state.points == 0 ? whileDrawing(state)
                                 : DrawingHint::tr("Click a point on the arc, then where it ends. A right click or Enter ends all.");
    if (&chosen == actions.rectangle)
        return state.points == 0 ? DrawingHint::tr("Click one corner of the rectangle.") : DrawingHint::tr("Click the opposite corner.");
    if (&chosen == actions.rectangleByThreePoints)
        return state.points == 0   ? DrawingHint::tr("Click where one side of the rectangle begins.")
               : state.points == 1 ? DrawingHint::tr("Click where this side ends.")
                                   : DrawingHint::tr("Click how deep it is.");
    if (&chosen == actions.select)
        return state.isSelected ? DrawingHint::tr("Click or draw a box to select others; Ctrl or Shift adds. Delete deletes.")
                                : DrawingHint::tr("Click or draw a box to select.");
    if (&chosen == actions.corners && !state.goingAlong.isEmpty())
        return DrawingHint::tr("Drag the corner point, or take it away with Delete. What is outlined goes along: %1.").arg(state.goingAlong);
    if (&chosen == actions.corners)
        return state.points > 0 ? DrawingHint::tr("Drag the corner point, or take it away with Delete.")
                                : DrawingHint::tr("Drag a corner point; a double click on a boundary adds one.");
    if (&chosen == actions.move || &chosen == actions.duplicate)
        return state.points > 0   ? DrawingHint::tr("Click where it goes.")
               : state.isSelected ? DrawingHint::tr("Drag it, or click the point that it is taken by.")
                                  : DrawingHint::tr("Click what is to be moved.");
    if (&chosen == actions.rotate)
        return state.isSelected ? DrawingHint::tr("Drag around the middle, or type an angle above.") : DrawingHint::tr("Click what is to be turned.");
    if (&chosen == actions.split || &chosen == actions.reshape)
        return whileDrawingALine(state);
    return {};
}

} // namespace

QString drawingHint(const DrawingActions &actions, const QAction &chosen, const DrawingState &state)
{
    return withSize(nextStep(actions, chosen, state), state.size);
}

} // namespace madang

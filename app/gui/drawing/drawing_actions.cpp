// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/drawing_actions.h"

#include "gui/language/live_text.h"
#include "gui/window/line_icon.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

namespace madang {

namespace {

// The tooltip says the key, which nobody would look up.
void describe(QAction *action, const QString &text, const QString &more = {})
{
    action->setText(text);
    QString tip = text;
    tip.remove(u'&');
    if (!action->shortcut().isEmpty())
        tip = DrawingActions::tr("%1 (%2)").arg(tip, action->shortcut().toString(QKeySequence::NativeText));
    action->setToolTip(more.isEmpty() ? tip : tip + u'\n' + more);
}

} // namespace

DrawingActions::DrawingActions(QWidget *map, QWidget *window)
    : QObject(window)
    , m_pointer(new QActionGroup(this))
{
    m_pointer->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    drawing = add(QStringLiteral("draw"), QKeySequence(QStringLiteral("Ctrl+E")), window, Qt::WindowShortcut);
    drawing->setCheckable(true);
    const auto onMap = [&](const char *icon, const char *key) {
        return add(QLatin1String(icon), QKeySequence(QLatin1String(key)), map, Qt::WidgetWithChildrenShortcut);
    };
    straight = onMap("draw-straight", "B");
    arc = onMap("draw-arc", "Shift+B");
    rectangle = onMap("draw-rectangle", "W");
    rectangleByThreePoints = onMap("draw-rectangle-3", "Shift+W");
    select = onMap("select", "S");
    corners = onMap("corners", "V");
    move = onMap("move", "G");
    duplicate = onMap("copy", "Shift+G");
    rotate = onMap("rotate", "R");
    split = onMap("split", "K");
    reshape = onMap("reshape", "H");
    merge = onMap("merge", "J");
    offset = onMap("offset", "O");
    paint = onMap("paint", "L");
    remove = onMap("delete", ""); // the Delete key means a corner point, too: the tools hear it
    snap = onMap("snap", "Q");
    trace = onMap("trace", "T");
    together = onMap("together", "Y");
    typed = onMap("typed", "F");
    for (QAction *action : shapes() + editing()) {
        action->setCheckable(true);
        m_pointer->addAction(action);
    }
    for (QAction *action : aids())
        action->setCheckable(true);
    keepTranslated(window, [this] { retranslate(); });
}

QAction *DrawingActions::add(const QString &icon, const QKeySequence &key, QWidget *owner, Qt::ShortcutContext where)
{
    auto *action = new QAction(lineIcon(icon), QString(), this);
    action->setObjectName(icon);
    action->setShortcut(key);
    action->setShortcutContext(where);
    owner->addAction(action);
    return action;
}

QAction *DrawingActions::chosen() const
{
    return m_pointer->checkedAction();
}

void DrawingActions::chooseNone()
{
    if (QAction *action = chosen())
        action->setChecked(false);
}

void DrawingActions::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    describe(drawing, tr("&Draw and edit"), m_obstacle);
}

void DrawingActions::retranslate()
{
    describe(drawing, tr("&Draw and edit"), m_obstacle);
    describe(straight, tr("Draw with straight sides"),
             tr("Click the corner points; a right click, Enter or a double click ends. Backspace takes the last point back, Esc all."));
    describe(arc, tr("Draw with arcs"), tr("The second click of each arc lies on it, the third ends it."));
    describe(rectangle, tr("Draw a rectangle by two corners"));
    describe(rectangleByThreePoints, tr("Draw a rectangle by one side and its depth"));
    describe(select, tr("Select"), tr("Click, or draw a box. Ctrl or Shift adds and takes away. Delete deletes."));
    describe(corners, tr("Move corner points"),
             tr("Drag a corner point. A double click on a boundary adds one, Delete takes the chosen one away. Neighbours follow."));
    describe(move, tr("Move the selection"), tr("Drag, or click from where and to where."));
    describe(duplicate, tr("Copy the selection to another place"));
    describe(rotate, tr("Turn the selection"), tr("Drag around its middle. Ctrl keeps to steps of 5°."));
    describe(split, tr("Split along a line"), tr("What is selected is split, or all that the line cuts through."));
    describe(reshape, tr("Draw a boundary anew"), tr("The line begins and ends on the old boundary. Neighbours follow."));
    describe(merge, tr("Merge the selection into one"), tr("What is the largest gives its name and code."));
    describe(offset, tr("Move boundaries outwards or inwards"));
    describe(paint, tr("Give the selection what is chosen here"));
    remove->setText(tr("Delete the selection"));
    remove->setToolTip(tr("%1 (%2)").arg(remove->text(), QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)));
    describe(snap, tr("Catch corner points, boundaries and crossings"));
    describe(trace, tr("Follow the boundaries between two points"));
    describe(together, tr("Move zones, blocks and parcels together"),
             tr("A corner point that they share is moved, added or taken away in all of them. Switch it off to change only what is drawn here."));
    describe(typed, tr("Type lengths, angles and coordinates"),
             tr("With the pointer on the map: D for a length, A for an angle, X and Y for coordinates, P for perpendicular or "
                "parallel to a boundary. Enter keeps a value; a click, or Enter again, sets the point."));
}

} // namespace madang

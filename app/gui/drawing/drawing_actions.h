// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QWidget;

namespace madang {

// The drawing tools as actions, with their icons, words and keys. Single letters are keys of the map only, so that they
// can be typed everywhere else.
class DrawingActions : public QObject {
    Q_OBJECT
public:
    DrawingActions(QWidget *map, QWidget *window);

    QAction *drawing = nullptr; // the switch for all of it
    // What the pointer does; one at a time, or none while the map has another tool.
    QAction *straight = nullptr, *arc = nullptr, *rectangle = nullptr, *rectangleByThreePoints = nullptr;
    QAction *select = nullptr, *corners = nullptr, *move = nullptr, *duplicate = nullptr, *rotate = nullptr;
    QAction *split = nullptr, *reshape = nullptr;
    // What is done to the selection at once.
    QAction *merge = nullptr, *offset = nullptr, *paint = nullptr, *remove = nullptr;
    // How points are set.
    QAction *snap = nullptr, *trace = nullptr, *together = nullptr, *typed = nullptr;

    QList<QAction *> shapes() const { return {straight, arc, rectangle, rectangleByThreePoints}; }
    QList<QAction *> editing() const { return {select, corners, move, duplicate, rotate, split, reshape}; }
    QList<QAction *> steps() const { return {merge, offset, paint, remove}; }
    QList<QAction *> aids() const { return {snap, trace, together, typed}; }
    QAction *chosen() const; // of shapes and editing
    void chooseNone();
    // Why nothing can be drawn, for the switch to say; empty where it can.
    void setObstacle(const QString &reason);

private:
    QAction *add(const QString &icon, const QKeySequence &key, QWidget *owner, Qt::ShortcutContext where);
    void retranslate();

    QActionGroup *m_pointer;
    QString m_obstacle;
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

namespace madang {

// The line between two maps that lie over each other, from the top of the map to its bottom. Dragged, or moved with the
// arrow keys (Shift: a pixel at a time), Home and End.
class SwipeHandle : public QWidget {
    Q_OBJECT
public:
    // `map` is what it lies over and becomes its parent.
    explicit SwipeHandle(QWidget &map);

    // Where the line is, as a share of the map's width from the left.
    double place() const { return m_place; }
    void setPlace(double share);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void moved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();

    QWidget &m_map;
    double m_place = 0.5;
    int m_grip = 0; // where within the handle the pointer holds it
};

} // namespace madang

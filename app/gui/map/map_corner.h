// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace madang {

// While something is drawn under a card, the card leaves clicks to the map and is seen through.
void letMapThrough(QWidget &card, bool through);

// Something lies over the top of the map, this high in pixels: parts in its upper corners stand below it.
void coverTop(QWidget &map, int height);

// Keeps a widget in a corner of the map, whatever size either takes.
class MapCorner : public QObject {
    Q_OBJECT
public:
    // `part` becomes a child of `map`. It is never higher than `mostHeight` (a share of the map's height).
    MapCorner(QWidget &map, QWidget &part, Qt::Corner corner, double mostHeight = 1.0);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget &m_map;
    QPointer<QWidget> m_part;
    Qt::Corner m_corner;
    double m_mostHeight;
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QgsLayout;
class QgsLayoutItem;
class QgsLayoutItemGroup;

namespace madang {

// Where the legend of a sheet stands: the item "legend" marks its room, and the rows are set in that as one group, anew
// each time that the plan or the map says something else. The hand takes hold of the rows; the room follows them, so that
// what is set anew stands where they were put. Places are in mm from the page's upper left corner.
class LegendPlace {
public:
    explicit LegendPlace(QgsLayout &layout);

    // False where a layout has no room for a legend, or somebody has removed the rows.
    bool isWanted() const;
    // Whether the rows have to be set anew: they were made larger or smaller by hand, or undo has brought back earlier ones.
    bool isUpset() const;
    // Moves the room to where the hand has put the rows.
    void follow();
    // What the rows may take: the room, as far as it is on the page. Rows that were put over the page's edge stay there.
    QRectF area() const;
    int columns() const;
    // After the rows were set.
    void remember();

    static QString rowsId() { return QStringLiteral("legend rows"); }

private:
    void find();
    QRectF rows() const;

    QgsLayout &m_layout;
    QgsLayoutItem *m_room = nullptr;
    QList<QgsLayoutItemGroup *> m_groups; // more than one after undo
    QRectF m_remembered;                  // where the rows were when they were set, or followed, last
};

} // namespace madang

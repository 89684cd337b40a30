// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsmapcanvasitem.h>

#include <QImage>

namespace madang {

// A picture of the map over the map, seen to the right of a line. While the map is moved it keeps its place on the ground.
class SwipePicture : public QgsMapCanvasItem {
public:
    explicit SwipePicture(QgsMapCanvas &map);

    void setPicture(const QImage &picture, const QgsRectangle &extent);
    void setLine(double share); // of the map's width

protected:
    void paint(QPainter *painter) override;

private:
    QImage m_picture;
    double m_line = 0.5;
};

} // namespace madang

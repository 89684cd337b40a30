// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/compare/swipe_picture.h"

#include <qgsmapcanvas.h>

#include <QPainter>

namespace madang {

SwipePicture::SwipePicture(QgsMapCanvas &map)
    : QgsMapCanvasItem(&map)
{
    setZValue(-1); // over the map itself, under marks, tools and what is being drawn
    hide();
}

void SwipePicture::setPicture(const QImage &picture, const QgsRectangle &extent)
{
    m_picture = picture;
    if (picture.isNull())
        return;
    setRect(extent, false);
    update();
}

void SwipePicture::setLine(double share)
{
    m_line = share;
    update();
}

void SwipePicture::paint(QPainter *painter)
{
    if (m_picture.isNull())
        return;
    // The map is dragged by moving what the view shows of its scene: the line stays where it is in the view.
    const double line = mapFromScene(mMapCanvas->mapToScene(QPoint(qRound(m_line * mMapCanvas->viewport()->width()), 0))).x();
    const QRectF right(QPointF(qMax(0.0, line), 0), QPointF(mItemSize.width(), mItemSize.height()));
    if (right.width() <= 0)
        return;
    painter->save();
    painter->setClipRect(right);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    // QGIS makes an item two pixels larger than its rectangle, for the pen of an outline.
    painter->drawImage(QRectF(QPointF(0, 0), mItemSize - QSizeF(2, 2)), m_picture);
    painter->restore();
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/painted_item.h"

#include <qgslayout.h>
#include <qgsrendercontext.h>

#include <QPainter>

namespace madang {

PaintedItem::PaintedItem(QgsLayout *layout, const QRectF &place, Paint paint)
    : QgsLayoutItem(layout)
    , m_paint(std::move(paint))
{
    attemptSetSceneRect(place);
    setBackgroundEnabled(false);
}

void PaintedItem::draw(QgsLayoutItemRenderContext &context)
{
    QPainter *painter = context.renderContext().painter();
    const double dotsPerMillimetre = context.renderContext().scaleFactor();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(dotsPerMillimetre, dotsPerMillimetre);
    m_paint(*painter, rect().size());
    painter->restore();
}

} // namespace madang

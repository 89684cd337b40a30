// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgslayoutitem.h>

#include <functional>

namespace madang {

// A part of a sheet that paints itself, in millimetres from its upper left corner.
class PaintedItem : public QgsLayoutItem {
public:
    using Paint = std::function<void(QPainter &, const QSizeF &)>;
    PaintedItem(QgsLayout *layout, const QRectF &place, Paint paint);

protected:
    void draw(QgsLayoutItemRenderContext &context) override;

private:
    Paint m_paint;
};

} // namespace madang

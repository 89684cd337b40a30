// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/balance/class_bars.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace madang::zoning {

void ClassBars::paint(QPainter &painter, const QRectF &area, const QFont &font, const QColor &text) const
{
    if (bars.isEmpty())
        return;
    painter.save();
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font, painter.device());
    const double gap = 0.6 * metrics.height();
    double names = 0.0;
    double figures = 0.0;
    double longest = 0.0;
    for (const Bar &bar : bars) {
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        figures = std::max(figures, metrics.horizontalAdvance(bar.figure));
        longest = std::max(longest, bar.share);
    }
    names = std::min(names, 0.5 * area.width());
    const double room = area.width() - names - figures - 2.0 * gap;
    const double height = area.height() / bars.size();
    for (int i = 0; i < bars.size(); ++i) {
        const Bar &bar = bars[i];
        const QRectF line(area.left(), area.top() + i * height, area.width(), height);
        painter.setPen(text);
        painter.drawText(QRectF(line.left(), line.top(), names, height), Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(bar.name, Qt::ElideRight, names));
        const QRectF box(line.left() + names + gap, line.top() + 0.15 * height,
                         longest > 0.0 ? room * bar.share / longest : 0.0, 0.7 * height);
        QColor edge = bar.colour.darker(140);
        painter.setPen(QPen(edge, 0.06 * metrics.height(), bar.uncertain ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(bar.colour);
        painter.drawRect(box);
        painter.setPen(text);
        painter.drawText(QRectF(box.right() + 0.4 * gap, line.top(), figures + gap, height),
                         Qt::AlignLeft | Qt::AlignVCenter, bar.figure);
    }
    painter.restore();
}

} // namespace madang::zoning

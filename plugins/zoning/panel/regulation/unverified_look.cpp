// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/regulation/unverified_look.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QTreeWidgetItem>

namespace madang::zoning {

void markUnverified(QTreeWidgetItem &item, int columns, const QPalette &palette)
{
    QColor line = palette.color(QPalette::WindowText);
    line.setAlpha(38);
    for (int column = 0; column < columns; ++column) {
        QFont font = item.font(column);
        font.setItalic(true);
        item.setFont(column, font);
        item.setBackground(column, QBrush(line, Qt::BDiagPattern));
    }
}

void markOverridden(QTreeWidgetItem &item, int columns, const QPalette &palette)
{
    for (int column = 0; column < columns; ++column) {
        QFont font = item.font(column);
        font.setStrikeOut(true);
        item.setFont(column, font);
        item.setForeground(column, palette.color(QPalette::Disabled, QPalette::Text));
    }
}

void giveRoomForLines(QTreeWidgetItem &item, int column, const QFontMetrics &metrics)
{
    constexpr int padding = 10; // of the style, of a selected row too
    const int lines = int(item.text(column).count(QLatin1Char('\n'))) + 1;
    item.setSizeHint(column, QSize(0, lines * metrics.lineSpacing() + padding));
}

QIcon classSwatch(const QColor &colour, bool verified, double pixelRatio)
{
    constexpr int side = 14;
    QPixmap pixmap(QSize(side, side) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRectF box(0.5, 0.5, side - 1.0, side - 1.0);
    painter.fillRect(box, colour);
    if (!verified)
        painter.fillRect(box, QBrush(QColor(0, 0, 0, 110), Qt::BDiagPattern));
    painter.setPen(QPen(QColor(0, 0, 0, 90), 1.0));
    painter.drawRect(box);
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // its own colour there too, which a style would tint
    return icon;
}

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/indicators/traffic_light_icon.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

namespace madang::zoning {

QIcon trafficLightIcon(const QString &status, const QPalette &palette)
{
    QPixmap pixmap(28, 28);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen sign(Qt::white, 3.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(Qt::NoPen);
    if (status == QLatin1String("green")) {
        painter.setBrush(QColor(0x2f, 0x8f, 0x58));
        painter.drawEllipse(2, 2, 24, 24);
        painter.setPen(sign);
        painter.drawPolyline(QPolygonF({{8, 14.5}, {12.5, 19}, {20, 10}}));
    } else if (status == QLatin1String("amber")) {
        painter.setBrush(QColor(0xd9, 0x92, 0x0a));
        painter.drawPolygon(QPolygonF({{14, 2}, {27, 25}, {1, 25}}));
        painter.setPen(sign);
        painter.drawLine(14, 11, 14, 17);
        painter.drawPoint(14, 21);
    } else if (status == QLatin1String("red")) {
        painter.setBrush(QColor(0xb8, 0x3a, 0x32));
        painter.drawRect(3, 3, 22, 22);
        painter.setPen(sign);
        painter.drawLine(9, 9, 19, 19);
        painter.drawLine(19, 9, 9, 19);
    } else {
        painter.setPen(QPen(palette.color(QPalette::Mid), 2.5));
        painter.drawEllipse(4, 4, 20, 20);
    }
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/map_marks.h"

#include "report/report_palette.h"

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace madang::report {

double roundLength(double longest)
{
    const double power = std::pow(10, std::floor(std::log10(longest)));
    for (const double step : {5.0, 2.0})
        if (step * power <= longest)
            return step * power;
    return power;
}

void drawMapMarks(QImage &map, double metresPerPixel, double dpi)
{
    QPainter painter(&map);
    painter.setRenderHint(QPainter::Antialiasing);
    const double mm = dpi / 25.4;

    painter.setPen(QPen(palette::mapFrame, 0.25 * mm));
    painter.setBrush(Qt::NoBrush);
    const double inset = 0.125 * mm;
    painter.drawRect(QRectF(map.rect()).adjusted(inset, inset, -inset, -inset));
    if (!(metresPerPixel > 0) || !std::isfinite(metresPerPixel))
        return;

    const double length = roundLength(38 * mm * metresPerPixel);
    const double bar = length / metresPerPixel;
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(int(std::lround(2.6 * mm)));
    painter.setFont(font);
    const QString end = length >= 1000 ? QStringLiteral("%1 km").arg(length / 1000) : QStringLiteral("%1 m").arg(length);
    const double endWidth = QFontMetricsF(font).horizontalAdvance(end);

    const QRectF plate(4 * mm, map.height() - 13.5 * mm, bar + endWidth + 7 * mm, 9.5 * mm);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 225));
    painter.drawRoundedRect(plate, mm, mm);
    const QPointF start(plate.left() + 3 * mm, plate.bottom() - 3.6 * mm);
    painter.setPen(QPen(palette::ink, 0.2 * mm));
    for (int quarter = 0; quarter < 4; ++quarter) {
        painter.setBrush(quarter % 2 ? QBrush(Qt::white) : QBrush(palette::ink));
        painter.drawRect(QRectF(start.x() + quarter * bar / 4, start.y(), bar / 4, 1.3 * mm));
    }
    painter.setPen(palette::ink);
    const double baseline = start.y() - 1.0 * mm;
    painter.drawText(QPointF(start.x() - QFontMetricsF(font).horizontalAdvance(QLatin1Char('0')) / 2, baseline), QStringLiteral("0"));
    painter.drawText(QPointF(start.x() + bar - endWidth / 4, baseline), end);

    const QPointF centre(map.width() - 9 * mm, 10.5 * mm);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 225));
    painter.drawEllipse(centre, 6 * mm, 6 * mm);
    for (const bool left : {true, false}) {
        QPainterPath half(centre + QPointF(0, -1.4 * mm));
        half.lineTo(centre + QPointF(left ? -1.9 * mm : 1.9 * mm, 4.2 * mm));
        half.lineTo(centre + QPointF(0, 2.9 * mm));
        half.closeSubpath();
        painter.setBrush(left ? QBrush(palette::ink) : QBrush(palette::muted));
        painter.drawPath(half);
    }
    painter.setPen(palette::ink);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(QRectF(centre.x() - 4 * mm, centre.y() - 5.4 * mm, 8 * mm, 4 * mm), Qt::AlignCenter, QStringLiteral("N"));
}

} // namespace madang::report

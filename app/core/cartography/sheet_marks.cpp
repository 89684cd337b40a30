// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/sheet_marks.h"

#include "core/cartography/palette.h"
#include "core/cartography/sheet_text.h"
#include "core/number_format.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace madang {

double roundScale(double scaleDenominator)
{
    const double power = std::pow(10, std::floor(std::log10(scaleDenominator)));
    for (const double step : {1.0, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5, 2.75, 3.0, 3.5, 4.0, 4.5, 5.0, 6.0, 7.0, 8.0, 9.0})
        if (step * power >= scaleDenominator * (1 - 1e-9))
            return step * power;
    return 10 * power;
}

void paintScaleBar(QPainter &painter, const QSizeF &size, double scaleDenominator, const QString &language)
{
    // Two parts of 1, 2, 2.5 or 5 times a power of ten metres each.
    const double metresPerMillimetre = scaleDenominator / 1000, longest = (size.width() - 10) / 2 * metresPerMillimetre;
    const double power = std::pow(10, std::floor(std::log10(longest)));
    const double part = longest >= 5 * power ? 5 * power : longest >= 2.5 * power ? 2.5 * power : longest >= 2 * power ? 2 * power : power;
    const double width = part / metresPerMillimetre, top = 3.4, left = 2;
    const QColor ink = palette::colour(palette::text);
    painter.setPen(QPen(ink, 0.15));
    painter.setBrush(ink);
    painter.drawRect(QRectF(left, top, width, 1.3));
    painter.setBrush(Qt::white);
    painter.drawRect(QRectF(left + width, top, width, 1.3));
    const NumberFormat format(language);
    const bool kilometres = part >= 1000;
    const auto mark = [&](double metres) { return kilometres ? format.number(metres / 1000, part < 10000 && std::fmod(part, 1000) != 0 ? 1 : 0) : format.number(metres, 0); };
    SheetText(mark(0), language, 2.4).draw(painter, left, 0, ink, Qt::AlignHCenter);
    SheetText(mark(part), language, 2.4).draw(painter, left + width, 0, ink, Qt::AlignHCenter);
    const SheetText last(mark(2 * part), language, 2.4);
    last.draw(painter, left + 2 * width, 0, ink, Qt::AlignHCenter);
    SheetText(kilometres ? QStringLiteral("km") : QStringLiteral("m"), language, 2.4)
        .draw(painter, left + 2 * width + last.width() / 2 + 1, 0, ink);
}

void paintNorthArrow(QPainter &painter, const QSizeF &size)
{
    const double middle = size.width() / 2, top = 3.6, bottom = size.height(), half = 2.2;
    const QColor ink = palette::colour(palette::text);
    painter.setPen(QPen(ink, 0.15, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF({{middle, top}, {middle, bottom - 1.8}, {middle - half, bottom}}));
    painter.setBrush(Qt::white);
    painter.drawPolygon(QPolygonF({{middle, top}, {middle, bottom - 1.8}, {middle + half, bottom}}));
    SheetText(QStringLiteral("N"), QStringLiteral("en"), 3.0, 0, true).draw(painter, middle, -0.6, ink, Qt::AlignHCenter);
}

} // namespace madang

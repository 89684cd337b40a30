// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/indicators/attainment_chart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace madang::zoning {

namespace {

constexpr double barLine = 1.15; // of a bar, in lines of text
constexpr double axisGap = 0.5;  // under the bars of an indicator

double axisHeight(int series, double lineHeight)
{
    return (1.1 + barLine * series + axisGap) * lineHeight;
}

} // namespace

QPen seriesPen(const ChartLook &look, int series, double lineHeight)
{
    static constexpr std::array<Qt::PenStyle, 3> styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    // Colours and dashes repeat in different rhythms, so that nine scenarios are told apart.
    QPen pen(look.lines[std::size_t(series) % look.lines.size()], 0.12 * lineHeight);
    pen.setStyle(styles[std::size_t(series + series / int(look.lines.size())) % styles.size()]);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void drawMark(QPainter &painter, const QPointF &at, int series, double size)
{
    QPainterPath mark;
    switch (series % 3) {
    case 0:
        mark.addEllipse(at, 0.5 * size, 0.5 * size);
        break;
    case 1:
        mark.addRect(at.x() - 0.45 * size, at.y() - 0.45 * size, 0.9 * size, 0.9 * size);
        break;
    default:
        mark.addPolygon(QPolygonF({at + QPointF(0, -0.6 * size), at + QPointF(0.55 * size, 0.45 * size), at + QPointF(-0.55 * size, 0.45 * size)}));
        mark.closeSubpath();
    }
    painter.drawPath(mark);
}

void AttainmentChart::paintLegend(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    if (series.size() < 2)
        return;
    const QFontMetricsF metrics(look.font, painter.device());
    const double line = metrics.height();
    for (int i = 0; i < series.size(); ++i) {
        const double y = area.top() + 1.5 * line * (i + 0.5);
        const QPen pen = seriesPen(look, i, line);
        painter.setPen(pen);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.left() + 2.4 * line, y));
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        drawMark(painter, {area.left() + 1.2 * line, y}, i, 0.6 * line);
        painter.setPen(look.ink);
        const QRectF room(area.left() + 3.0 * line, y - 0.75 * line, std::max(1.0, area.width() - 3.0 * line), 1.5 * line);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(series[i].name, Qt::ElideRight, room.width()));
    }
}

double AttainmentChart::barsHeight(double lineHeight) const
{
    return legendHeight(lineHeight) + axisHeight(int(series.size()), lineHeight) * double(axes.size());
}

int AttainmentChart::barsAxisAt(const QPointF &point, const QRectF &area, double lineHeight) const
{
    const double down = point.y() - area.top() - legendHeight(lineHeight);
    const int axis = down < 0.0 ? -1 : int(down / axisHeight(int(series.size()), lineHeight));
    return axis < axes.size() ? axis : -1;
}

void AttainmentChart::paintBars(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    const QFontMetricsF metrics(look.font, painter.device());
    const double line = metrics.height();
    paintLegend(painter, area, look);
    double figures = 0.0;
    for (const Series &each : series)
        for (const QString &value : each.values)
            figures = std::max(figures, metrics.horizontalAdvance(value));
    figures = std::min(figures, 0.4 * area.width());
    const double room = std::max(1.0, area.width() - figures - 0.8 * line);
    double y = area.top() + legendHeight(line);
    for (int axis = 0; axis < axes.size(); ++axis) {
        painter.setPen(look.ink);
        const double targetWidth = std::min(0.45 * area.width(), metrics.horizontalAdvance(axes[axis].target));
        painter.drawText(QRectF(area.left(), y, area.width() - targetWidth - 0.5 * line, 1.1 * line), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(axes[axis].name, Qt::ElideRight, area.width() - targetWidth - 0.5 * line));
        QColor quiet = look.ink;
        quiet.setAlphaF(0.7F);
        painter.setPen(quiet);
        painter.drawText(QRectF(area.right() - targetWidth, y, targetWidth, 1.1 * line), Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(axes[axis].target, Qt::ElideRight, targetWidth));
        const double top = y + 1.1 * line;
        painter.fillRect(QRectF(area.left(), top, room, barLine * line * double(series.size())), look.grid);
        for (int i = 0; i < series.size(); ++i) {
            const QRectF row(area.left(), top + barLine * line * i, room, barLine * line);
            const QPen pen = seriesPen(look, i, line);
            if (const std::optional<double> share = series[i].attainments.value(axis)) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(pen.color());
                painter.drawRect(QRectF(row.left(), row.top() + 0.15 * row.height(), *share * room, 0.7 * row.height()));
            }
            painter.setPen(look.ink);
            painter.drawText(QRectF(row.right() + 0.4 * line, row.top(), figures + 0.4 * line, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(series[i].values.value(axis), Qt::ElideRight, figures + 0.4 * line));
        }
        painter.setPen(QPen(look.ink, 0.1 * line));
        painter.drawLine(QPointF(area.left() + room, top - 0.1 * line), QPointF(area.left() + room, top + barLine * line * double(series.size()) + 0.1 * line));
        y += axisHeight(int(series.size()), line);
    }
    painter.restore();
}

} // namespace madang::zoning

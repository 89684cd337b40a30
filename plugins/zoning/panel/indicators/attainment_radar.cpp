// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/indicators/attainment_chart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace madang::zoning {

namespace {

struct RadarFrame {
    QPointF middle;
    double radius = 0.0;
    int axes = 0;

    QPointF at(int axis, double share) const
    {
        const double turn = 2.0 * M_PI * axis / axes;
        return middle + share * radius * QPointF(std::sin(turn), -std::cos(turn));
    }
};

// Room for a name of two lines above and below it, and of three beside it.
RadarFrame frameOf(const AttainmentChart &chart, const QRectF &area, double line)
{
    const double top = area.top() + chart.legendHeight(line), height = area.bottom() - top;
    RadarFrame frame;
    frame.axes = int(chart.axes.size());
    frame.middle = QPointF(area.center().x(), top + 0.5 * height);
    frame.radius = std::max(1.0, std::min(0.5 * height - 2.4 * line, 0.5 * area.width() - 5.2 * line));
    return frame;
}

// The name of an axis beside its end, in the room that is left there.
QRectF nameBox(const RadarFrame &frame, int axis, const QRectF &area, double line)
{
    const QPointF end = frame.at(axis, 1.0 + 0.5 * line / frame.radius);
    const QPointF way = end - frame.middle;
    const double width = 8.0 * line, height = 2.2 * line, beside = 3.4 * line;
    if (std::abs(way.x()) < 0.35 * frame.radius)
        return {std::clamp(end.x() - 0.5 * width, area.left(), area.right() - width), way.y() < 0.0 ? end.y() - height : end.y(), width, height};
    return way.x() > 0.0 ? QRectF(end.x(), end.y() - 0.5 * beside, std::max(1.0, area.right() - end.x()), beside)
                         : QRectF(area.left(), end.y() - 0.5 * beside, std::max(1.0, end.x() - area.left()), beside);
}

} // namespace

int AttainmentChart::radarAxisAt(const QPointF &point, const QRectF &area, double lineHeight) const
{
    if (axes.isEmpty() || point.y() < area.top() + legendHeight(lineHeight))
        return -1;
    const RadarFrame frame = frameOf(*this, area, lineHeight);
    const QPointF way = point - frame.middle;
    if (std::hypot(way.x(), way.y()) < 0.1 * frame.radius)
        return -1;
    double turn = std::atan2(way.x(), -way.y());
    if (turn < 0.0)
        turn += 2.0 * M_PI;
    return int(std::lround(turn / (2.0 * M_PI) * frame.axes)) % frame.axes;
}

void AttainmentChart::paintRadar(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    if (axes.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    const QFontMetricsF metrics(look.font, painter.device());
    const double line = metrics.height();
    paintLegend(painter, area, look);
    const RadarFrame frame = frameOf(*this, area, line);
    painter.setBrush(Qt::NoBrush);
    for (const double ring : {0.25, 0.5, 0.75, 1.0}) {
        QPolygonF corners;
        for (int axis = 0; axis < frame.axes; ++axis)
            corners << frame.at(axis, ring);
        painter.setPen(QPen(ring < 1.0 ? look.grid : look.ink, (ring < 1.0 ? 0.05 : 0.09) * line));
        painter.drawPolygon(corners);
    }
    for (int axis = 0; axis < frame.axes; ++axis) {
        painter.setPen(QPen(look.grid, 0.05 * line));
        painter.drawLine(frame.middle, frame.at(axis, 1.0));
        painter.setPen(look.ink);
        const QRectF box = nameBox(frame, axis, area, line);
        const double side = box.center().x() - frame.middle.x();
        const Qt::Alignment across = std::abs(side) < 0.5 * line * 4.0 ? Qt::AlignHCenter : side > 0.0 ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(box, int(across) | Qt::AlignVCenter | Qt::TextWordWrap, axes[axis].name);
    }
    for (int i = 0; i < series.size(); ++i) {
        const QPen pen = seriesPen(look, i, line);
        painter.setPen(pen);
        for (int axis = 0; axis < frame.axes; ++axis) {
            const int next = (axis + 1) % frame.axes;
            const std::optional<double> from = series[i].attainments.value(axis), to = series[i].attainments.value(next);
            if (from && to && next != axis)
                painter.drawLine(frame.at(axis, *from), frame.at(next, *to));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        for (int axis = 0; axis < frame.axes; ++axis)
            if (const std::optional<double> share = series[i].attainments.value(axis))
                drawMark(painter, frame.at(axis, *share), i, 0.55 * line);
        painter.setBrush(Qt::NoBrush);
    }
    painter.restore();
}

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/suitability/curve_graph.h"

#include <QPainter>
#include <QPainterPath>

namespace madang::zoning {

CurveGraph::CurveGraph(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CurveGraph::setCurve(const QVector<QPointF> &points, const QVector<Mark> &marks)
{
    m_points = points;
    m_marks = marks;
    update();
}

QSize CurveGraph::sizeHint() const
{
    return {240, 6 * fontMetrics().height()};
}

void CurveGraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = fontMetrics().height();
    const double left = fontMetrics().horizontalAdvance(QStringLiteral("1")) + 0.6 * line;
    const QRectF plot(left, 0.5 * line, width() - left - 0.6 * line, height() - 1.9 * line);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.0));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(plot);
    const QColor ink = palette().color(QPalette::WindowText);
    painter.setPen(ink);
    painter.drawText(QRectF(0, plot.top() - 0.5 * line, left - 0.3 * line, line), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("1"));
    painter.drawText(QRectF(0, plot.bottom() - 0.5 * line, left - 0.3 * line, line), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("0"));
    if (m_points.size() < 2)
        return;
    const double first = m_points.first().x();
    const double range = m_points.last().x() - first;
    const auto place = [&](const QPointF &point) {
        return QPointF(plot.left() + (point.x() - first) / range * plot.width(), plot.bottom() - point.y() * plot.height());
    };
    QPainterPath curve(place(m_points.first()));
    for (const QPointF &point : m_points)
        curve.lineTo(place(point));
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, 0.13 * line));
    painter.drawPath(curve);
    double free = -1e9; // words that would lie on the one before are left out
    for (const Mark &mark : m_marks) {
        const double x = place({mark.value, 0.0}).x();
        painter.setPen(QPen(palette().color(QPalette::Mid), 1.0, Qt::DotLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const double half = 0.5 * fontMetrics().horizontalAdvance(mark.word);
        const double middle = std::clamp(x, half, std::max(half, width() - half));
        if (middle - half < free)
            continue;
        painter.setPen(ink);
        painter.drawText(QRectF(middle - half - 1.0, plot.bottom() + 0.2 * line, 2.0 * half + 2.0, line), Qt::AlignCenter, mark.word);
        free = middle + half + 0.4 * line;
    }
}

} // namespace madang::zoning

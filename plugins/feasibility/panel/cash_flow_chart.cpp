// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/panel/cash_flow_chart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace madang::feasibility {

namespace {

// Told apart in grey and by readers who see red and green alike (after Okabe and Ito, 2008).
struct Tones {
    QColor benefit;
    QColor cost;
    std::array<QColor, 3> lines;
};

Tones tonesOn(bool dark)
{
    return dark ? Tones{QColor(0x4f, 0xb3, 0x9a), QColor(0xd9, 0x8a, 0x5b),
                        {QColor(0x7f, 0xb8, 0xe6), QColor(0xe6, 0xc8, 0x5c), QColor(0xd6, 0x9a, 0xc8)}}
                : Tones{QColor(0x2f, 0x8f, 0x78), QColor(0xc9, 0x6f, 0x3b),
                        {QColor(0x1f, 0x5f, 0x99), QColor(0x8a, 0x6d, 0x00), QColor(0x8d, 0x3f, 0x7c)}};
}

constexpr std::array<Qt::PenStyle, 3> dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine};

class Drawing {
public:
    Drawing(const CashFlowChart &chart, QPainter &painter, const QRectF &area, const CashFlowChart::Look &look)
        : m_chart(chart)
        , m_painter(painter)
        , m_look(look)
        , m_tones(tonesOn(look.dark))
        , m_metrics(look.font, painter.device())
        , m_plot(area)
        , m_em(m_metrics.height())
    {
    }

    void draw()
    {
        m_painter.setFont(m_look.font);
        m_painter.setRenderHint(QPainter::Antialiasing);
        drawLegend();
        layOutAxis();
        drawGrid();
        drawBars();
        drawLines();
        drawYears();
    }

private:
    struct Entry {
        QString label;
        QColor colour;
        int dash; // -1: a bar
    };

    void drawLegend()
    {
        std::vector<Entry> entries{{m_chart.benefitLabel, m_tones.benefit, -1}, {m_chart.costLabel, m_tones.cost, -1}};
        for (int i = 0; i < m_chart.lines.size(); ++i)
            entries.push_back({m_chart.lines[i].label, lineColour(i), i});
        double x = m_plot.left();
        double y = m_plot.top();
        const double sample = 1.6 * m_em;
        for (const Entry &entry : entries) {
            const double width = sample + 0.4 * m_em + m_metrics.horizontalAdvance(entry.label) + m_em;
            if (x > m_plot.left() && x + width > m_plot.right()) {
                x = m_plot.left();
                y += 1.25 * m_em;
            }
            const double middle = y + 0.5 * m_em;
            if (entry.dash < 0) {
                m_painter.fillRect(QRectF(x + 0.4 * m_em, middle - 0.35 * m_em, 0.8 * m_em, 0.7 * m_em), entry.colour);
            } else {
                m_painter.setPen(linePen(entry.dash));
                m_painter.drawLine(QPointF(x, middle), QPointF(x + sample, middle));
            }
            m_painter.setPen(m_look.text);
            m_painter.drawText(QRectF(x + sample + 0.4 * m_em, y, width, m_em), Qt::AlignLeft | Qt::AlignVCenter,
                               entry.label);
            x += width;
        }
        m_plot.setTop(y + 1.7 * m_em);
    }

    void layOutAxis()
    {
        for (std::size_t t = 0; t < m_chart.cost.size(); ++t) {
            include(-m_chart.cost[t]);
            include(m_chart.benefit[t]);
        }
        for (const CashFlowChart::Line &line : m_chart.lines)
            for (const double value : line.values)
                include(value);
        if (m_low == m_high)
            m_high = m_low + 1.0;
        if (!m_chart.moneyLabel.isEmpty()) {
            m_painter.setPen(m_look.text);
            m_painter.drawText(QRectF(m_plot.left(), m_plot.top(), m_plot.width(), m_em), Qt::AlignLeft,
                               m_chart.moneyLabel);
            m_plot.setTop(m_plot.top() + 1.2 * m_em);
        }
        m_plot.setBottom(m_plot.bottom() - 2.5 * m_em);
        m_step = tickStep(m_high - m_low, std::max(2, int(m_plot.height() / (2.2 * m_em))));
        m_low = std::floor(m_low / m_step) * m_step;
        m_high = std::ceil(m_high / m_step) * m_step;
        m_decimals = std::max(0, -int(std::floor(std::log10(m_step) + 1e-9)));
        double width = 0.0;
        for (const double tick : ticks())
            width = std::max(width, m_metrics.horizontalAdvance(m_look.number(tick, m_decimals)));
        m_plot.setLeft(m_plot.left() + width + 0.5 * m_em);
        m_plot.setTop(m_plot.top() + 0.5 * m_em);
    }

    void drawGrid()
    {
        for (const double tick : ticks()) {
            const double y = yOf(tick);
            m_painter.setPen(QPen(std::abs(tick) < 0.5 * m_step ? m_look.text : m_look.grid, 0.0));
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            m_painter.setPen(m_look.text);
            m_painter.drawText(QRectF(m_plot.left() - 100 * m_em, y - 0.5 * m_em, 99.6 * m_em, m_em),
                               Qt::AlignRight | Qt::AlignVCenter, m_look.number(tick, m_decimals));
        }
    }

    void drawBars()
    {
        const double width = 0.7 * slot();
        for (std::size_t t = 0; t < m_chart.cost.size(); ++t) {
            bar(t, width, m_chart.benefit[t], m_tones.benefit);
            bar(t, width, -m_chart.cost[t], m_tones.cost);
        }
    }

    void bar(std::size_t year, double width, double value, const QColor &colour)
    {
        const QRectF box = QRectF(QPointF(xOf(year) - 0.5 * width, yOf(0.0)), QPointF(xOf(year) + 0.5 * width, yOf(value)));
        m_painter.fillRect(box.normalized(), colour);
    }

    void drawLines()
    {
        for (int i = 0; i < m_chart.lines.size(); ++i) {
            QPolygonF points;
            for (std::size_t t = 0; t < m_chart.lines[i].values.size(); ++t)
                points << QPointF(xOf(t), yOf(m_chart.lines[i].values[t]));
            m_painter.setPen(linePen(i));
            m_painter.drawPolyline(points);
        }
    }

    void drawYears()
    {
        m_painter.setPen(m_look.text);
        const std::size_t count = m_chart.cost.size();
        const double widest = m_metrics.horizontalAdvance(QString::number(count)) + 0.8 * m_em;
        const auto step = std::size_t(std::max(1.0, tickStep(double(count), std::max(1, int(m_plot.width() / widest)))));
        for (std::size_t t = 0; t < count; t += step) {
            m_painter.drawText(QRectF(xOf(t) - 5 * m_em, m_plot.bottom() + 0.2 * m_em, 10 * m_em, m_em), Qt::AlignCenter,
                               QString::number(t));
        }
        m_painter.drawText(QRectF(m_plot.left(), m_plot.bottom() + 1.4 * m_em, m_plot.width(), m_em), Qt::AlignCenter,
                           m_chart.yearLabel);
    }

    QColor lineColour(int i) const { return m_tones.lines[std::size_t(i) % m_tones.lines.size()]; }

    QPen linePen(int i) const
    {
        QPen pen(lineColour(i), 0.14 * m_em);
        pen.setStyle(dashes[std::size_t(i) % dashes.size()]);
        pen.setJoinStyle(Qt::RoundJoin);
        return pen;
    }

    void include(double value)
    {
        m_low = std::min(m_low, value);
        m_high = std::max(m_high, value);
    }

    std::vector<double> ticks() const
    {
        std::vector<double> result;
        const int count = int(std::lround((m_high - m_low) / m_step));
        for (int i = 0; i <= count; ++i) {
            const double tick = m_low + i * m_step;
            result.push_back(std::abs(tick) < 0.5 * m_step ? 0.0 : tick);
        }
        return result;
    }

    double slot() const { return m_plot.width() / double(std::max<std::size_t>(1, m_chart.cost.size())); }
    double xOf(std::size_t year) const { return m_plot.left() + (double(year) + 0.5) * slot(); }
    double yOf(double value) const { return m_plot.bottom() - (value - m_low) / (m_high - m_low) * m_plot.height(); }

    const CashFlowChart &m_chart;
    QPainter &m_painter;
    const CashFlowChart::Look &m_look;
    Tones m_tones;
    QFontMetricsF m_metrics;
    QRectF m_plot; // what is left of the area, after legend and axes
    double m_em;
    double m_low = 0.0;
    double m_high = 0.0;
    double m_step = 1.0;
    int m_decimals = 0;
};

} // namespace

double tickStep(double range, int most)
{
    const double least = range / std::max(1, most);
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least * (1.0 - 1e-12))
            return factor * power;
    return 10.0 * power;
}

void CashFlowChart::paint(QPainter &painter, const QRectF &area, const Look &look) const
{
    painter.save();
    Drawing(*this, painter, area, look).draw();
    painter.restore();
}

} // namespace madang::feasibility

// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/chart_drawing.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

constexpr std::array<Qt::PenStyle, 3> lineStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine};

constexpr double cutMargin = 10.0; // pixels that Qt Charts leaves about the name of a tick

struct Ticks {
    QVector<double> at;
    int decimals = 0;
};

// Round numbers that part a range, `most` at the most; the first and the last one enclose it.
Ticks roundTicks(double low, double high, int most, double leastStep)
{
    if (!(low < high))
        high = low + 1.0;
    // The axis takes the count as a wish and rounds it up or down.
    QValueAxis axis;
    for (int count = 2 * std::max(2, most); count >= 2; --count) {
        axis.setRange(low, high);
        axis.setTickCount(count);
        axis.applyNiceNumbers();
        if (axis.tickCount() <= most)
            break;
    }
    const double step = std::max(leastStep, (axis.max() - axis.min()) / (axis.tickCount() - 1));
    Ticks ticks;
    for (double i = std::floor(low / step + 1e-9); (i - 1.0) * step < high - 1e-9 * step; ++i)
        ticks.at << i * step;
    ticks.decimals = std::max(0, -int(std::floor(std::log10(step) + 1e-9)));
    return ticks;
}

QColor toneOf(const ChartLook &look, Chart::Tone tone)
{
    return tone == Chart::Tone::Gain ? look.gain : tone == Chart::Tone::Loss ? look.loss : look.plain;
}

QPen linePen(const ChartLook &look, int line, double textHeight)
{
    QPen pen(look.lines[std::size_t(line) % look.lines.size()], 0.12 * textHeight);
    pen.setStyle(lineStyles[std::size_t(line) % lineStyles.size()]);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

} // namespace

ChartDrawing::ChartDrawing(const Chart &chart, const ChartLook &look)
    : m_content(chart)
    , m_look(look)
    , m_line(QFontMetricsF(look.font).height())
    , m_chart(new QChart)
    , m_x(new QCategoryAxis)
    , m_y(new QCategoryAxis)
{
    m_scene.addItem(m_chart);
    // Qt Charts asks for 200 by 200 pixels at least.
    m_chart->setMinimumSize(1, 1);
    m_chart->setBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    // The last number stands half beside the plot.
    m_chart->setMargins(QMargins(0, 0, int(std::ceil(0.7 * m_line)), 0));
    // Its legend has one row, cuts names that do not fit and knows no dashes: see layOutLegend().
    m_chart->legend()->hide();
    addAxis(m_x, Qt::AlignBottom, chart.xTitle);
    addAxis(m_y, Qt::AlignLeft, chart.yTitle);
    addBars();
    addBaseLine();
    addLines();
    if (m_legend.size() < 2) {
        for (const LegendEntry &only : m_legend) {
            delete only.key;
            delete only.name;
        }
        m_legend.clear();
    }
}

ChartDrawing::~ChartDrawing() = default;

void ChartDrawing::addAxis(QCategoryAxis *axis, Qt::Alignment side, const QString &title)
{
    m_chart->addAxis(axis, side);
    // QValueAxis writes numbers in the manner of one country; the report writes them in that of none.
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setLabelsFont(m_look.font);
    axis->setLabelsBrush(m_look.ink);
    axis->setTitleFont(m_look.font);
    axis->setTitleBrush(m_look.ink);
    axis->setTitleText(title.toHtmlEscaped());
    axis->setTitleVisible(!title.isEmpty());
    axis->setLineVisible(false);
    axis->setShadesVisible(false);
    axis->setGridLineVisible(side == Qt::AlignLeft);
    axis->setGridLinePen(QPen(m_look.grid, 0.05 * m_line));
}

void ChartDrawing::addBars()
{
    if (m_content.bars.isEmpty())
        return;
    auto *series = new QStackedBarSeries;
    series->setBarWidth(0.72);
    for (const Chart::Bars &row : m_content.bars) {
        auto *bars = new QBarSet(row.name);
        for (const double value : row.values)
            bars->append(value);
        series->append(bars);
    }
    m_chart->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
    // Adding a series gives it the colours of a theme: ours come after.
    for (int i = 0; i < m_content.bars.size(); ++i) {
        const QColor colour = toneOf(m_look, m_content.bars[i].tone);
        series->barSets().at(i)->setBrush(colour);
        series->barSets().at(i)->setPen(Qt::NoPen);
        auto *key = new QGraphicsRectItem(0.0, 0.2 * m_line, 0.6 * m_line, 0.6 * m_line);
        key->setBrush(colour);
        key->setPen(Qt::NoPen);
        addToLegend(key, 0.6 * m_line, m_content.bars[i].name);
    }
}

void ChartDrawing::addLines()
{
    for (int i = 0; i < m_content.lines.size(); ++i) {
        const Chart::Line &line = m_content.lines[i];
        auto *series = new QLineSeries;
        series->setName(line.name);
        for (const QPointF &point : line.points)
            series->append(plotX(point.x()), point.y());
        m_chart->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
        const QPen pen = linePen(m_look, i, m_line);
        series->setPen(pen);
        auto *key = new QGraphicsLineItem(0.0, 0.5 * m_line, 1.6 * m_line, 0.5 * m_line);
        key->setPen(pen);
        addToLegend(key, 1.6 * m_line, line.name);
    }
}

// Zero stands out where bars go both ways; elsewhere it is the foot of the bars.
void ChartDrawing::addBaseLine()
{
    const Range y = yRange();
    if (y.low > 0.0 || y.high < 0.0)
        return;
    auto *series = new QLineSeries;
    m_chart->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
    QColor colour = m_look.ink;
    colour.setAlphaF(0.7F);
    series->setPen(QPen(colour, 0.07 * m_line));
    const Range x = xRange();
    series->append(plotX(x.low), 0.0);
    series->append(plotX(x.high), 0.0);
}

void ChartDrawing::addToLegend(QGraphicsItem *key, double keyWidth, const QString &name)
{
    auto *text = new QGraphicsSimpleTextItem(name);
    text->setFont(m_look.font);
    text->setBrush(m_look.ink);
    m_scene.addItem(key);
    m_scene.addItem(text);
    m_legend << LegendEntry{key, keyWidth + 0.4 * m_line, text};
}

// In as many rows as it takes. Returns the height.
double ChartDrawing::layOutLegend(double width)
{
    QPointF at;
    for (const LegendEntry &entry : m_legend) {
        const double entryWidth = entry.keyWidth + entry.name->boundingRect().width();
        if (at.x() > 0.0 && at.x() + entryWidth > width)
            at = QPointF(0.0, at.y() + 1.25 * m_line);
        entry.key->setPos(at);
        entry.name->setPos(at.x() + entry.keyWidth, at.y() + 0.5 * (m_line - entry.name->boundingRect().height()));
        at.rx() += entryWidth + m_line;
    }
    return m_legend.isEmpty() ? 0.0 : at.y() + 1.5 * m_line;
}

ChartDrawing::Range ChartDrawing::xRange() const
{
    if (const int count = m_content.barCount())
        return {m_content.firstBar - 0.5, m_content.firstBar + count - 0.5};
    Range range{0.0, 1.0};
    bool first = true;
    for (const Chart::Line &line : m_content.lines) {
        for (const QPointF &point : line.points) {
            range.low = first ? point.x() : std::min(range.low, point.x());
            range.high = first ? point.x() : std::max(range.high, point.x());
            first = false;
        }
    }
    return range.low < range.high ? range : Range{range.low, range.low + 1.0};
}

ChartDrawing::Range ChartDrawing::yRange() const
{
    Range range;
    for (int i = 0; i < m_content.barCount(); ++i) {
        Range stacked;
        for (const Chart::Bars &row : m_content.bars) {
            const double value = row.values.value(i);
            (value < 0.0 ? stacked.low : stacked.high) += value;
        }
        range = {std::min(range.low, stacked.low), std::max(range.high, stacked.high)};
    }
    bool any = m_content.barCount() > 0;
    for (const Chart::Line &line : m_content.lines) {
        for (const QPointF &point : line.points) {
            range.low = any ? std::min(range.low, point.y()) : point.y();
            range.high = any ? std::max(range.high, point.y()) : point.y();
            any = true;
        }
    }
    return range.low < range.high ? range : Range{range.low, range.low + 1.0};
}

void ChartDrawing::resize(const QSizeF &size)
{
    if (size == m_size)
        return;
    m_size = size;
    m_scene.setSceneRect(QRectF(QPointF(), size));
    // The uppermost number stands half above the plot.
    const double top = layOutLegend(size.width()) + 0.5 * m_line;
    const QSizeF room(size.width(), std::max(1.0, size.height() - top));
    m_chart->setPos(0.0, top);
    m_chart->resize(room);
    nameY(room.height() - (m_content.xTitle.isEmpty() ? 1.6 : 3.0) * m_line);
    m_chart->layout()->activate();
    nameX();
    m_chart->layout()->activate();
}

void ChartDrawing::nameY(double height)
{
    const Range range = yRange();
    const double unit = m_content.yUnit;
    const Ticks ticks = roundTicks(range.low / unit, range.high / unit, std::max(2, int(height / (2.0 * m_line)) + 1),
                                   m_content.counts ? 1.0 : 0.0);
    for (const QString &label : m_y->categoriesLabels())
        m_y->remove(label);
    m_y->setStartValue(ticks.at.first() * unit);
    for (const double tick : ticks.at)
        m_y->append(m_content.number(tick, ticks.decimals), tick * unit);
    m_y->setRange(ticks.at.first() * unit, ticks.at.last() * unit);
}

void ChartDrawing::nameX()
{
    const Range range = xRange();
    const auto &number = m_content.xNumber ? m_content.xNumber : m_content.number;
    const bool bars = m_content.barCount() > 0;
    // Names of bars stand under the middle of each.
    const double low = bars ? range.low + 0.5 : range.low;
    const double high = bars ? range.high - 0.5 : range.high;
    const double plot = m_chart->plotArea().width();
    const double whole = m_chart->size().width() - m_chart->margins().right();
    const QFontMetricsF metrics(m_look.font);
    Ticks ticks;
    for (int most = std::max(2, int(high - low) + 1); most >= 2; --most) {
        ticks = roundTicks(low, high, most, bars ? 1.0 : 0.0);
        const auto outside = [&](double tick) { return tick < low - 1e-9 || tick > high + 1e-9; };
        ticks.at.erase(std::remove_if(ticks.at.begin(), ticks.at.end(), outside), ticks.at.end());
        double widest = 0.0;
        for (const double tick : ticks.at)
            widest = std::max(widest, metrics.horizontalAdvance(number(tick, ticks.decimals)));
        // Names must stand apart; and Qt Charts cuts those that are wider than an even part of its width.
        if ((widest + 0.5 * m_line) * ticks.at.size() <= plot && (widest + cutMargin) * (ticks.at.size() + 1) <= whole)
            break;
    }
    for (const QString &label : m_x->categoriesLabels())
        m_x->remove(label);
    m_x->setStartValue(plotX(range.low));
    for (const double tick : ticks.at)
        m_x->append(number(tick, ticks.decimals), plotX(tick));
    m_x->setRange(plotX(range.low), plotX(range.high));
}

void ChartDrawing::paint(QPainter &painter, const QRectF &area)
{
    resize(area.size() * m_look.scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&painter, area, m_scene.sceneRect(), Qt::IgnoreAspectRatio);
    painter.restore();
}

int ChartDrawing::barAt(const QPointF &point) const
{
    const QRectF plot = m_chart->mapRectToScene(m_chart->plotArea());
    const int count = m_content.barCount();
    if (count == 0 || !plot.contains(point))
        return -1;
    return std::min(count - 1, int((point.x() - plot.left()) / plot.width() * count));
}

QRectF ChartDrawing::column(int bar) const
{
    const QRectF plot = m_chart->mapRectToScene(m_chart->plotArea());
    const double width = plot.width() / std::max(1, m_content.barCount());
    return {plot.left() + bar * width, plot.top(), width, plot.height()};
}

} // namespace madang

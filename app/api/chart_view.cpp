// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/chart_view.h"

#include "api/chart_drawing.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace madang {

ChartView::ChartView(int lines, QWidget *parent)
    : QWidget(parent)
    , m_lines(lines)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

ChartView::~ChartView() = default;

void ChartView::setChart(const Chart &chart)
{
    m_chart = chart;
    setCurrent(-1);
    draw();
}

void ChartView::draw()
{
    m_drawing = std::make_unique<ChartDrawing>(m_chart, ChartLook::ofWindow(palette(), font()));
    m_drawing->resize(size());
    update();
}

void ChartView::setCurrent(int bar)
{
    if (bar == m_current)
        return;
    m_current = bar;
    setAccessibleDescription(m_chart.hints.value(bar));
    update();
}

QSize ChartView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {20 * line, m_lines * line};
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = m_drawing ? m_drawing->barAt(help->pos()) : -1;
    setCurrent(bar);
    // Told of this column only, the tooltip follows the pointer to the next one.
    QToolTip::showText(help->globalPos(), m_chart.hints.value(bar), this,
                       bar < 0 ? QRect() : m_drawing->column(bar).toAlignedRect());
    return true;
}

void ChartView::changeEvent(QEvent *event)
{
    const bool looksOtherwise = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
                                || event->type() == QEvent::StyleChange;
    if (looksOtherwise) {
        updateGeometry();
        if (m_drawing)
            draw();
    }
    QWidget::changeEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    if (m_drawing)
        m_drawing->resize(size());
    QWidget::resizeEvent(event);
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (!m_drawing)
        return;
    QPainter painter(this);
    if (m_current >= 0) {
        QColor band = palette().color(QPalette::WindowText);
        band.setAlphaF(0.09F);
        painter.fillRect(m_drawing->column(m_current), band);
    }
    m_drawing->paint(painter, rect());
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(m_drawing ? m_drawing->barAt(event->pos()) : -1);
    QWidget::mouseMoveEvent(event);
}

void ChartView::leaveEvent(QEvent *event)
{
    setCurrent(-1);
    QWidget::leaveEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = m_chart.barCount() - 1;
    int bar = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        bar = std::max(0, bar - 1);
        break;
    case Qt::Key_Right:
        bar = std::min(last, bar + 1);
        break;
    case Qt::Key_Home:
        bar = 0;
        break;
    case Qt::Key_End:
        bar = last;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_drawing || last < 0)
        return;
    setCurrent(bar);
    const QRect column = m_drawing->column(bar).toAlignedRect();
    QToolTip::showText(mapToGlobal(column.center()), m_chart.hints.value(bar), this, column);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        setCurrent(m_chart.barCount() > 0 ? 0 : -1);
    QWidget::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    setCurrent(-1);
    QWidget::focusOutEvent(event);
}

} // namespace madang

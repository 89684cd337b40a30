// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/panel/chart_view.h"

#include "core/number_format.h"

#include <QPainter>

namespace madang::feasibility {

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ChartView::setChart(const CashFlowChart &chart, const QString &language)
{
    m_chart = chart;
    m_language = language;
    update();
}

QSize ChartView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {20 * line, 17 * line};
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const NumberFormat format(m_language);
    CashFlowChart::Look look;
    look.font = font();
    look.text = palette().color(QPalette::WindowText);
    look.dark = palette().color(QPalette::Window).lightness() < 128;
    look.grid = look.text;
    look.grid.setAlphaF(0.15F);
    look.number = [&format](double value, int decimals) { return format.number(value, decimals); };
    m_chart.paint(painter, QRectF(rect()), look);
}

} // namespace madang::feasibility

// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/indicators/attainment_view.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace madang::zoning {

AttainmentView::AttainmentView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

double AttainmentView::lineHeight() const
{
    return QFontMetricsF(ChartLook::ofWindow(palette(), font()).font, this).height();
}

void AttainmentView::setChart(const AttainmentChart &chart)
{
    m_chart = chart;
    if (m_current >= m_chart.axes.size())
        m_current = -1;
    updateGeometry();
    update();
}

void AttainmentView::setForm(Form form)
{
    m_form = form;
    updateGeometry();
    update();
}

void AttainmentView::setCurrent(int axis)
{
    m_current = axis;
    setAccessibleDescription(hintOf(axis));
    update();
}

int AttainmentView::axisAt(const QPointF &point) const
{
    return m_form == Form::Bars ? m_chart.barsAxisAt(point, rect(), lineHeight()) : m_chart.radarAxisAt(point, rect(), lineHeight());
}

QString AttainmentView::hintOf(int axis) const
{
    if (axis < 0 || axis >= m_chart.axes.size())
        return {};
    QStringList lines{m_chart.axes[axis].name, m_chart.axes[axis].target};
    for (const AttainmentChart::Series &each : m_chart.series)
        lines << tr("%1: %2").arg(each.name, each.values.value(axis));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QSize AttainmentView::sizeHint() const
{
    const double line = lineHeight();
    const double height = m_form == Form::Bars ? m_chart.barsHeight(line) : m_chart.legendHeight(line) + 22.0 * line;
    return {int(20 * line), int(std::max(line, height) + 2.0)};
}

bool AttainmentView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), hintOf(axisAt(help->pos())), this);
    return true;
}

void AttainmentView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void AttainmentView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChartLook look = ChartLook::ofWindow(palette(), font());
    if (m_form == Form::Bars) {
        if (m_current >= 0) {
            const double line = lineHeight(), all = m_chart.barsHeight(line) - m_chart.legendHeight(line);
            const double height = all / double(std::max<qsizetype>(1, m_chart.axes.size()));
            QColor band = palette().color(QPalette::WindowText);
            band.setAlphaF(0.09F);
            painter.fillRect(QRectF(0, m_chart.legendHeight(line) + m_current * height, width(), height), band);
        }
        m_chart.paintBars(painter, rect(), look);
    } else {
        m_chart.paintRadar(painter, rect(), look);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.0, Qt::DotLine));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void AttainmentView::mousePressEvent(QMouseEvent *event)
{
    if (const int axis = axisAt(event->pos()); axis >= 0)
        emit picked(axis);
}

void AttainmentView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_chart.axes.size()) - 1;
    const bool on = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right;
    if ((!on && event->key() != Qt::Key_Up && event->key() != Qt::Key_Left) || last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    emit picked(std::clamp(m_current + (on ? 1 : -1), 0, last));
}

} // namespace madang::zoning

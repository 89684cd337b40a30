// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/panel/hour_bars.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace madang::transit {

HourBars::HourBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(200);
}

void HourBars::setValues(const QVector<qint64> &values)
{
    m_values = values;
    const auto used = std::find_if(values.begin(), values.end(), [](qint64 value) { return value > 0; });
    m_first = used == values.end() ? 0 : int(used - values.begin());
    updateGeometry();
    update();
}

QSize HourBars::sizeHint() const
{
    return {320, fontMetrics().height() * 9};
}

QRectF HourBars::plot() const
{
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(2, line * 1.1, -2, -line * 1.3);
}

int HourBars::hourAt(const QPoint &position) const
{
    const QRectF area = plot();
    const int bars = int(m_values.size()) - m_first;
    if (bars <= 0 || position.x() < area.left() || position.x() >= area.right())
        return -1;
    return m_first + std::min(bars - 1, int((position.x() - area.left()) / (area.width() / bars)));
}

void HourBars::paintEvent(QPaintEvent *)
{
    const int bars = int(m_values.size()) - m_first;
    if (bars <= 0)
        return;
    const QRectF area = plot();
    const double most = double(*std::max_element(m_values.begin(), m_values.end()));
    const double step = area.width() / bars;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const double line = metrics.height();
    const QColor words = palette().color(QPalette::WindowText);

    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    // As many hours are named as fit.
    const int every = std::max(1, int(std::ceil(metrics.horizontalAdvance(QStringLiteral("00 ")) / step)));
    for (int i = 0; i < bars; ++i) {
        const qint64 value = m_values[m_first + i];
        const double height = most > 0 ? area.height() * double(value) / most : 0;
        const QRectF bar(area.left() + step * i + step * 0.12, area.bottom() - height, step * 0.76, height);
        painter.fillRect(bar, palette().color(QPalette::Highlight));
        painter.setPen(words);
        const QRectF hour(area.left() + step * i - line, area.bottom() + 2, step + 2 * line, line);
        if (i % every == 0)
            painter.drawText(hour, Qt::AlignHCenter | Qt::AlignTop, QString::number(m_first + i));
        const QString number = QLocale().toString(value);
        if (value > 0 && metrics.horizontalAdvance(number) < step)
            painter.drawText(QRectF(bar.left() - line, bar.top() - line, bar.width() + 2 * line, line),
                             Qt::AlignHCenter | Qt::AlignBottom, number);
    }
}

bool HourBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int hour = hourAt(help->pos());
    if (hour >= 0)
        QToolTip::showText(help->globalPos(),
                           m_tip.arg(QString::number(hour), QString::number(hour + 1), QLocale().toString(m_values[hour])), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace madang::transit

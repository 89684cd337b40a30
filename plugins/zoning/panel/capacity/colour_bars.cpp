// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/capacity/colour_bars.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace madang::zoning {

ColourBars::ColourBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void ColourBars::setBars(const QVector<Bar> &bars)
{
    m_bars = bars;
    m_current = std::min(m_current, int(m_bars.size()) - 1);
    const bool isThere = std::any_of(m_bars.cbegin(), m_bars.cend(), [this](const Bar &bar) { return bar.key == m_picked; });
    if (!isThere)
        letGo();
    updateGeometry();
    update();
}

void ColourBars::letGo()
{
    if (m_picked < 0)
        return;
    m_picked = -1;
    update();
    emit pickedChanged(-1);
}

// A name and, under it, the bar: names of any language have the whole width.
int ColourBars::lineHeight() const
{
    return fontMetrics().height() + 12;
}

QSize ColourBars::sizeHint() const
{
    return {200, int(m_bars.size()) * lineHeight()};
}

int ColourBars::barAt(const QPoint &point) const
{
    const int bar = point.y() / lineHeight();
    return bar >= 0 && bar < m_bars.size() ? bar : -1;
}

void ColourBars::pick(int bar)
{
    if (bar < 0)
        return;
    m_picked = m_bars[bar].key == m_picked ? -1 : m_bars[bar].key;
    update();
    emit pickedChanged(m_picked);
}

void ColourBars::setCurrent(int bar)
{
    m_current = bar;
    setAccessibleDescription(bar < 0 ? QString() : m_bars[bar].hint);
    update();
}

bool ColourBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar < 0 ? QString() : m_bars[bar].hint, this);
        return true;
    }
    return QWidget::event(event);
}

void ColourBars::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void ColourBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = lineHeight();
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor edge = palette().color(QPalette::Mid);
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const QRect row(0, i * line, width(), line);
        if (bar.key == m_picked) {
            QColor band = palette().color(QPalette::Highlight);
            band.setAlpha(60);
            painter.fillRect(row, band);
        }
        painter.setOpacity(m_picked < 0 || bar.key == m_picked ? 1.0 : 0.55);
        const QRect words = row.adjusted(4, 1, -4, -10);
        const int figure = fontMetrics().horizontalAdvance(bar.figure);
        painter.setPen(ink);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, bar.figure);
        painter.drawText(words.adjusted(0, 0, -figure - 8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(bar.name, Qt::ElideRight, words.width() - figure - 8));
        // Never too short to be seen: it is the sample of the map's colour as well.
        const QRect box(words.left(), row.bottom() - 9, std::max(10, int(words.width() * bar.share)), 7);
        painter.fillRect(box, bar.colour);
        painter.setPen(edge);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        painter.setOpacity(1.0);
        if (hasFocus() && i == m_current) {
            painter.setPen(palette().color(QPalette::Highlight));
            painter.drawRect(row.adjusted(0, 0, -1, -1));
        }
    }
}

void ColourBars::mousePressEvent(QMouseEvent *event)
{
    setCurrent(barAt(event->pos()));
    pick(m_current);
}

void ColourBars::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(std::min(last, std::max(0, m_current - 1)));
        break;
    case Qt::Key_Down:
        setCurrent(std::min(last, m_current + 1));
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ColourBars::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && !m_bars.isEmpty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    update();
    QWidget::focusInEvent(event);
}

void ColourBars::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/balance/land_use_strip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace madang::zoning {

LandUseStrip::LandUseStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void LandUseStrip::setParts(const QVector<Part> &parts)
{
    m_parts = parts;
    m_current = -1;
    update();
}

void LandUseStrip::setCurrent(int part)
{
    m_current = part;
    update();
}

QRectF LandUseStrip::partBox(int part) const
{
    double before = 0.0;
    for (int i = 0; i < part; ++i)
        before += m_parts[i].share;
    const QRectF all = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    return {all.left() + before * all.width(), all.top(), m_parts[part].share * all.width(), all.height()};
}

int LandUseStrip::partAt(const QPoint &point) const
{
    for (int i = 0; i < m_parts.size(); ++i) {
        const QRectF box = partBox(i);
        if (point.x() >= box.left() && point.x() < box.right())
            return i;
    }
    return -1;
}

QSize LandUseStrip::sizeHint() const
{
    return {200, 2 * fontMetrics().height()};
}

bool LandUseStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int part = partAt(help->pos());
        QToolTip::showText(help->globalPos(), part < 0 ? QString() : m_parts[part].hint, this);
        return true;
    }
    return QWidget::event(event);
}

void LandUseStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_parts.size(); ++i)
        painter.fillRect(partBox(i), m_parts[i].colour);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.0));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    if (m_current >= 0 && m_current < m_parts.size()) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2.0));
        painter.drawRect(partBox(m_current));
    }
}

void LandUseStrip::mousePressEvent(QMouseEvent *event)
{
    const int part = partAt(event->pos());
    if (part >= 0)
        emit picked(part);
}

} // namespace madang::zoning

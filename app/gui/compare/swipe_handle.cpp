// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/compare/swipe_handle.h"

#include "gui/language/live_text.h"
#include "gui/window/theme_colours.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace madang {

namespace {
constexpr int handleWidth = 30;
constexpr int keyStep = 16; // px
} // namespace

SwipeHandle::SwipeHandle(QWidget &map)
    : QWidget(&map)
    , m_map(map)
{
    setObjectName(QStringLiteral("swipeHandle"));
    setCursor(Qt::SplitHCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_NoMousePropagation);
    map.installEventFilter(this);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Line between the two scenarios"));
        setToolTip(tr("Drag it, or move it with the arrow keys"));
    });
    hide();
}

void SwipeHandle::setPlace(double share)
{
    const double place = qBound(0.0, share, 1.0);
    if (place == m_place)
        return;
    m_place = place;
    fit();
    emit moved();
}

void SwipeHandle::fit()
{
    setGeometry(qRound(m_place * m_map.width()) - handleWidth / 2, 0, handleWidth, m_map.height());
}

bool SwipeHandle::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_map && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void SwipeHandle::paintEvent(QPaintEvent *)
{
    const ThemeColours &colours = ThemeColours::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area(rect());
    const QPointF middle = area.center();
    painter.setPen(QPen(colours[QStringLiteral("base")], 5));
    painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), area.height()));
    painter.setPen(QPen(colours[QStringLiteral("accent")], 2));
    painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), area.height()));
    painter.setPen(QPen(colours[hasFocus() ? QStringLiteral("accent") : QStringLiteral("line-strong")], hasFocus() ? 2.5 : 1));
    painter.setBrush(colours[QStringLiteral("base")]);
    painter.drawEllipse(middle, 13, 13);
    painter.setPen(QPen(colours[QStringLiteral("accent-text")], 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const int side : {-1, 1})
        painter.drawPolyline(QPolygonF({middle + QPointF(side * 4, -4), middle + QPointF(side * 8, 0), middle + QPointF(side * 4, 4)}));
}

void SwipeHandle::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->pos().x() - handleWidth / 2;
}

void SwipeHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        setPlace(double(mapToParent(event->pos()).x() - m_grip) / m_map.width());
}

void SwipeHandle::keyPressEvent(QKeyEvent *event)
{
    const double step = double(event->modifiers() & Qt::ShiftModifier ? 1 : keyStep) / m_map.width();
    switch (event->key()) {
    case Qt::Key_Left:
        setPlace(m_place - step);
        break;
    case Qt::Key_Right:
        setPlace(m_place + step);
        break;
    case Qt::Key_Home:
        setPlace(0);
        break;
    case Qt::Key_End:
        setPlace(1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace madang

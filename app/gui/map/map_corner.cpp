// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/map_corner.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGraphicsOpacityEffect>

namespace madang {

namespace {
constexpr int margin = 12;
const char *const coveredTop = "coveredTop"; // of a map: pixels
constexpr double faint = 0.35; // still read, and the map below it, too
} // namespace

void letMapThrough(QWidget &card, bool through)
{
    card.setAttribute(Qt::WA_TransparentForMouseEvents, through);
    if (!through) {
        card.setGraphicsEffect(nullptr);
        return;
    }
    auto *effect = new QGraphicsOpacityEffect(&card);
    effect->setOpacity(faint);
    card.setGraphicsEffect(effect);
}

void coverTop(QWidget &map, int height)
{
    if (map.property(coveredTop).toInt() == height)
        return;
    map.setProperty(coveredTop, height);
    QCoreApplication::postEvent(&map, new QEvent(QEvent::LayoutRequest));
}

MapCorner::MapCorner(QWidget &map, QWidget &part, Qt::Corner corner, double mostHeight)
    : QObject(&part)
    , m_map(map)
    , m_part(&part)
    , m_corner(corner)
    , m_mostHeight(mostHeight)
{
    part.setParent(&map);
    map.installEventFilter(this);
    part.installEventFilter(this);
}

bool MapCorner::eventFilter(QObject *watched, QEvent *event)
{
    // Not on the part's own Resize: Qt sends one just before it shows a part, and would forget a size set during it.
    // What a part without a layout around it asks for comes to the map.
    if ((watched == &m_map && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        || (watched == m_part && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)))
        place();
    return QObject::eventFilter(watched, event);
}

void MapCorner::place()
{
    if (!m_part)
        return;
    QSize size = m_part->sizeHint();
    size.setWidth(qMin(size.width(), m_map.width() - 2 * margin));
    const bool left = m_corner == Qt::TopLeftCorner || m_corner == Qt::BottomLeftCorner;
    const bool top = m_corner == Qt::TopLeftCorner || m_corner == Qt::TopRightCorner;
    const int above = top ? margin + m_map.property(coveredTop).toInt() : margin;
    size.setHeight(qMin(size.height(), int((m_map.height() - above - margin) * m_mostHeight)));
    m_part->setGeometry(QRect(QPoint(left ? margin : m_map.width() - margin - size.width(),
                                     top ? above : m_map.height() - margin - size.height()),
                              size));
}

} // namespace madang

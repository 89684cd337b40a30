// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/legend_place.h"

#include <qgslayout.h>
#include <qgslayoutitemgroup.h>
#include <qgslayoutitempage.h>
#include <qgslayoutpagecollection.h>

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

// Kept with the room, in files too: that of the rows when they were last set there.
const QString rowsKey = QStringLiteral("madang/rows");
constexpr double handStep = 0.05, rowsMargin = 2; // mm

QRectF sceneRect(const QgsLayoutItem &item)
{
    return item.mapRectToScene(item.rect());
}

QString textOfRect(const QRectF &rect)
{
    QStringList numbers;
    for (const double number : {rect.x(), rect.y(), rect.width(), rect.height()})
        numbers << QString::number(number, 'f', 4);
    return numbers.join(QLatin1Char(' '));
}

QRectF rectOfText(const QString &text)
{
    const QStringList numbers = text.split(QLatin1Char(' '));
    return numbers.size() == 4 ? QRectF(numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble()) : QRectF();
}

bool isSameSize(const QRectF &a, const QRectF &b)
{
    return std::abs(a.width() - b.width()) < handStep && std::abs(a.height() - b.height()) < handStep;
}

bool isSamePlace(const QRectF &a, const QRectF &b)
{
    return isSameSize(a, b) && (a.topLeft() - b.topLeft()).manhattanLength() < handStep;
}

} // namespace

LegendPlace::LegendPlace(QgsLayout &layout)
    : m_layout(layout)
{
    find();
}

void LegendPlace::find()
{
    m_groups.clear();
    QList<QgsLayoutItem *> items;
    m_layout.layoutItems(items);
    for (QgsLayoutItem *item : std::as_const(items))
        if (auto *group = dynamic_cast<QgsLayoutItemGroup *>(item); group && item->id() == rowsId())
            m_groups << group;
        else if (item->id() == QLatin1String("legend"))
            m_room = item;
    if (m_room)
        m_remembered = rectOfText(m_room->customProperty(rowsKey).toString());
}

bool LegendPlace::isWanted() const
{
    return m_room && (m_remembered.isNull() || !m_groups.isEmpty());
}

bool LegendPlace::isUpset() const
{
    return m_room && (m_groups.size() > 1 || (!m_groups.isEmpty() && !m_remembered.isNull() && !isSameSize(rows(), m_remembered)));
}

// Of several those that are not where the last ones were set: they are what the hand, or undo, has brought. A group that
// undo brings back is empty, and says no more than where it was.
QRectF LegendPlace::rows() const
{
    QRectF found;
    for (const QgsLayoutItemGroup *group : m_groups)
        if (group == m_groups.front() || isSamePlace(found, m_remembered))
            found = group->items().isEmpty() ? QRectF(group->pos(), m_remembered.size()) : sceneRect(*group);
    return found;
}

void LegendPlace::follow()
{
    if (!m_room || m_groups.isEmpty())
        return;
    const QRectF now = rows();
    QRectF room = sceneRect(*m_room);
    // Sheets of before this was remembered: rows begin where the room does.
    const QRectF before = m_remembered.isNull() ? QRectF(room.topLeft(), now.size()) : m_remembered;
    if (isSamePlace(now, before))
        return;
    room.translate(now.topLeft() - before.topLeft());
    if (!isSameSize(now, before) && !before.isEmpty())
        room.setSize({room.width() * now.width() / before.width(), room.height() * now.height() / before.height()});
    m_room->attemptSetSceneRect(room);
    m_remembered = now;
    m_room->setCustomProperty(rowsKey, textOfRect(now));
}

QRectF LegendPlace::area() const
{
    const QRectF room = sceneRect(*m_room);
    const QgsLayoutItemPage *page = m_layout.pageCollection()->page(0);
    if (!page)
        return room;
    const QRectF paper = sceneRect(*page).adjusted(rowsMargin, rowsMargin, -rowsMargin, -rowsMargin), onPaper = room.intersected(paper);
    if (onPaper == room)
        return room;
    const QRectF set = rows();
    if (set.isNull())
        return onPaper.isEmpty() ? room : onPaper;
    return {room.topLeft(), QPointF(room.right(), std::max(onPaper.bottom(), set.bottom() + rowsMargin))};
}

int LegendPlace::columns() const
{
    return std::max(1, m_room->customProperty(QStringLiteral("madang/columns"), 1).toInt());
}

void LegendPlace::remember()
{
    find();
    m_remembered = rows();
    m_room->setCustomProperty(rowsKey, m_groups.isEmpty() ? QString() : textOfRect(m_remembered));
}

} // namespace madang

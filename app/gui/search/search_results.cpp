// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/search/search_results.h"

#include "gui/form/column_label.h"
#include "gui/form/field_editor.h"
#include "gui/window/theme_colours.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace madang {

namespace {
constexpr int swatchSide = 14;
} // namespace

void SearchResults::set(const QVector<SearchGroup> &groups)
{
    beginResetModel();
    m_entries.clear();
    for (const SearchGroup &group : groups) {
        m_entries.push_back({{group.table, {}, {}, {}, {}}, group.count});
        for (const SearchHit &hit : group.hits)
            m_entries.push_back({hit, 0});
    }
    endResetModel();
}

int SearchResults::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SearchResults::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries.at(index.row());
    const bool isHead = entry.hit.uid.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isHead ? tr("%1 · %2", "table, number of rows found").arg(tableTitle(entry.hit.table)).arg(entry.count) : entry.hit.title;
    case Qt::DecorationRole:
        return isHead || entry.hit.colour.isEmpty() ? QVariant() : colourSwatch(entry.hit.colour, swatchSide);
    case Qt::ToolTipRole:
        return isHead ? QVariant() : QVariant(QStringLiteral("%1\n%2").arg(entry.hit.title, entry.hit.uid));
    case DetailRole:
        return entry.hit.detail;
    case HeadingRole:
        return isHead;
    default:
        return {};
    }
}

Qt::ItemFlags SearchResults::flags(const QModelIndex &index) const
{
    return index.isValid() && !isHeading(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const ThemeColours &colours = ThemeColours::current();
    const bool isHead = index.data(SearchResults::HeadingRole).toBool();
    if (!isHead && (option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, colours[QStringLiteral("accent-soft")]);
    else if (!isHead && (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours[QStringLiteral("alternate")]);
    QRect room = option.rect.adjusted(10, 0, -10, 0);
    QFont font = option.font;
    font.setWeight(isHead ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    if (!isHead) {
        const QIcon swatch = index.data(Qt::DecorationRole).value<QIcon>();
        if (!swatch.isNull())
            swatch.paint(painter, QRect(room.left(), room.center().y() - swatchSide / 2, swatchSide, swatchSide));
        room.setLeft(room.left() + swatchSide + 8);
    }
    const QString title = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width());
    painter->setPen(colours[isHead ? QStringLiteral("quiet") : QStringLiteral("text")]);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, title);
    room.setLeft(room.left() + metrics.horizontalAdvance(title) + 10);
    const QString detail = index.data(SearchResults::DetailRole).toString();
    if (!detail.isEmpty() && room.width() > 30) {
        painter->setPen(colours[QStringLiteral("quiet")]);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(detail, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + 8};
}

} // namespace madang

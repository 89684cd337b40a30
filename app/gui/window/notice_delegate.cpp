// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/notice_delegate.h"

#include "gui/window/theme_colours.h"

#include <QApplication>
#include <QPainter>

namespace madang {

namespace {
constexpr int noticeMargin = 8;
constexpr int iconSide = 18;
} // namespace

NoticeDelegate::NoticeDelegate(int detailRole, int sourceRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_detailRole(detailRole)
    , m_sourceRole(sourceRole)
{
}

void NoticeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.icon = QIcon();
    const QWidget *widget = item.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

    const ThemeColours &colours = ThemeColours::current();
    const QRect area = option.rect.adjusted(noticeMargin, noticeMargin / 2, -noticeMargin, -noticeMargin / 2);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    const int line = option.fontMetrics.height();
    icon.paint(painter, QRect(area.left(), area.top() + (line - iconSide) / 2 + 1, iconSide, iconSide));

    const QString source = index.data(m_sourceRole).toString();
    const int sourceWidth = qMin(option.fontMetrics.horizontalAdvance(source), area.width() / 3);
    QRect text = area.adjusted(iconSide + noticeMargin, 0, -sourceWidth - 2 * noticeMargin, 0);
    painter->setPen(colours[QStringLiteral("quiet")]);
    painter->drawText(QRect(area.right() - sourceWidth, area.top(), sourceWidth + 1, line), Qt::AlignRight | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(source, Qt::ElideRight, sourceWidth));
    const QString detail = index.data(m_detailRole).toString().simplified();
    painter->drawText(QRect(text.left(), text.top() + line + 2, area.right() - text.left(), line), Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(detail, Qt::ElideRight, area.right() - text.left()));
    painter->setPen(colours[QStringLiteral("text")]);
    painter->drawText(QRect(text.left(), text.top(), text.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * option.fontMetrics.height() + 2 + noticeMargin};
}

} // namespace madang

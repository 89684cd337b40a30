// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace madang {

// A notice in two lines: the title with its icon, and below it a quieter detail; the source stands at the right.
class NoticeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    NoticeDelegate(int detailRole, int sourceRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_detailRole, m_sourceRole;
};

} // namespace madang

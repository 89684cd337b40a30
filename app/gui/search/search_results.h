// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/attributes/plan_search.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace madang {

// What a search found, as one list: a heading for each table, and its hits under it.
class SearchResults : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, HeadingRole };

    using QAbstractListModel::QAbstractListModel;

    void set(const QVector<SearchGroup> &groups);
    const SearchHit &hitAt(int row) const { return m_entries.at(row).hit; } // of a row that is no heading
    bool isHeading(int row) const { return m_entries.at(row).hit.uid.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry {
        SearchHit hit; // of a heading: only the table
        int count = 0; // of a heading: what was found there
    };
    QVector<Entry> m_entries;
};

// A hit on one line: its colour, its title, and in quiet letters what else it is known by.
class SearchDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/attributes/attribute_order.h"

#include <qgstaskmanager.h>

#include <QAbstractTableModel>
#include <QPointer>

namespace madang {

class AttributeDesk;
class Session;

// The rows of one drawn table in the session's scenario, those that a wish leaves, in its order. They are read once, in
// the background, and held in memory; an edit renews the rows that it concerns. Edits leave the order as it is, so that
// no row jumps from under the hand: it is made anew with the next wish.
class AttributeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    AttributeModel(Session &session, AttributeDesk &desk, QObject *parent = nullptr);
    ~AttributeModel() override;

    QString table() const { return m_table; }
    void setTable(const QString &table); // an empty one for none
    // Whether somebody looks at it: only then rows are read.
    void setWatched(bool watched);
    const RowWish &wish() const { return m_wish; }
    void setWish(const RowWish &wish);
    bool isBusy() const { return m_reading || m_ordering; }

    const std::vector<AttributeColumn> &columns() const { return m_columns; }
    const AttributeRows &rows() const { return m_rows; } // all, wished for or not
    const AttributeText &text() const { return m_text; }
    const AttributeRow &rowAt(int row) const { return m_rows.at(m_order.at(row)); }
    int rowOf(const QString &uid) const; // -1 for one that is not there or not wished for

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    // The value as AttributeText::read() gives it: one edit.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void busyChanged();
    void failed(const QString &reason);

private:
    void read();
    void adopt(const AttributeRows &rows);
    void renew(const QStringList &tables, const QStringList &uids);
    void arrange();
    void show(const QVector<int> &order);
    void forget();

    Session &m_session;
    AttributeDesk &m_desk;
    QString m_table;
    bool m_isWatched = false, m_isStale = true;
    std::vector<AttributeColumn> m_columns;
    AttributeText m_text;
    AttributeRows m_rows;
    RowWish m_wish;
    QVector<int> m_order;          // places of the rows that are shown
    mutable QVector<int> m_shownAt; // by place: where it is shown, or -1; made when asked for
    QPointer<QgsTask> m_reading, m_ordering;
    bool m_isInterrupted = false; // a reading gave way to an edit
};

} // namespace madang

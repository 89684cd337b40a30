// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/table/table_editing.h"

#include "core/attributes/copied_table.h"
#include "gui/form/attribute_desk.h"
#include "gui/table/attribute_model.h"
#include "gui/table/give_value_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace madang {

TableEditing::TableEditing(QTableView &view, AttributeModel &model, AttributeDesk &desk, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_desk(desk)
{
}

QVector<int> TableEditing::selectedRows() const
{
    QVector<int> rows;
    for (const QModelIndex &index : m_view.selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

QVector<int> TableEditing::seenColumns() const
{
    QVector<int> columns;
    for (int place = 0; place < m_model.columnCount(); ++place)
        if (const int column = m_view.horizontalHeader()->logicalIndex(place); !m_view.isColumnHidden(column))
            columns << column;
    return columns;
}

void TableEditing::copy() const
{
    const QVector<int> columns = seenColumns();
    QVector<QStringList> cells;
    QStringList headings;
    for (const int column : columns)
        headings << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    cells << headings;
    for (const int row : selectedRows()) {
        QStringList texts;
        for (const int column : columns)
            texts << m_model.index(row, column).data(Qt::EditRole).toString();
        cells << texts;
    }
    if (cells.size() > 1)
        QApplication::clipboard()->setText(copiedTable(cells));
}

void TableEditing::paste()
{
    QVector<QStringList> cells = pastedTable(QApplication::clipboard()->text());
    QVector<int> columns = seenColumns();
    const QVector<int> selected = selectedRows();
    const QModelIndex current = m_view.currentIndex();
    const QModelIndex from = current.isValid() ? current : m_model.index(selected.value(0, -1), columns.value(0, -1));
    if (cells.isEmpty() || !from.isValid())
        return;
    // A copy of this table brings its headings along: it goes back to the columns that it came from.
    QStringList headings;
    for (const int column : std::as_const(columns))
        headings << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (cells.size() > 1 && cells.first() == headings)
        cells.removeFirst();
    else
        columns = columns.mid(columns.indexOf(from.column()));
    const bool isOne = cells.size() == 1 && cells.first().size() == 1;
    const int first = selected.contains(from.row()) ? selected.first() : from.row();
    QVector<AttributeChange> changes;
    const int count = isOne ? int(selected.size()) : int(cells.size());
    for (int i = 0; i < count; ++i) {
        const int row = isOne ? selected.at(i) : first + i;
        const QStringList &texts = cells.at(isOne ? 0 : i);
        if (row >= m_model.rowCount()) {
            m_desk.refuse(tr("Nothing was pasted. There are %1 rows to paste, and %2 from the chosen one to the end of the table.")
                              .arg(count).arg(m_model.rowCount() - first));
            return;
        }
        for (int cell = 0; cell < texts.size() && cell < columns.size(); ++cell) {
            const AttributeColumn &column = m_model.columns()[size_t(columns.at(cell))];
            // What is there already is no change, be it fit or not.
            if (!column.isEditable || texts.at(cell) == m_model.index(row, columns.at(cell)).data(Qt::EditRole).toString())
                continue;
            const ReadAttribute read = m_model.text().read(column, texts.at(cell));
            if (!read.isGood()) {
                m_desk.refuse(tr("Nothing was pasted. Line %1, column “%2”: %3")
                                  .arg(i + 1).arg(m_desk.label(column, m_model.table()), read.problem));
                return;
            }
            changes.push_back({m_model.rowAt(row).uid, column.name, read.value});
        }
    }
    m_desk.change(m_model.table(), changes);
}

void TableEditing::askValue()
{
    // Rows are sorted, filtered and read behind the dialog: another may be at the same place when it is closed.
    const QString table = m_model.table();
    QStringList uids;
    for (const int row : selectedRows())
        uids << m_model.rowAt(row).uid;
    if (uids.isEmpty())
        return;
    const QModelIndex current = m_view.currentIndex();
    GiveValueDialog dialog(m_desk, table, current.isValid() ? current.column() : 0, int(uids.size()), &m_view);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QVector<AttributeChange> changes;
    for (const QString &uid : std::as_const(uids))
        changes.push_back({uid, dialog.column(), dialog.value()});
    m_desk.change(table, changes);
}

} // namespace madang

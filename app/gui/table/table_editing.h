// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace madang {

class AttributeDesk;
class AttributeModel;

// What is done to many cells of the table at once. Each is one edit.
class TableEditing : public QObject {
    Q_OBJECT
public:
    TableEditing(QTableView &view, AttributeModel &model, AttributeDesk &desk, QObject *parent = nullptr);

    // The selected rows, of the columns that are seen, with their headings.
    void copy() const;
    // From the current cell on, to the right and down, as copied from a spreadsheet; a single value goes to every
    // selected row. Nothing is written where a value is not fit.
    void paste();
    // Asks for a value of the current column and gives it to every selected row.
    void askValue();

private:
    QVector<int> selectedRows() const; // from the top
    QVector<int> seenColumns() const;  // from the left

    QTableView &m_view;
    AttributeModel &m_model;
    AttributeDesk &m_desk;
};

} // namespace madang

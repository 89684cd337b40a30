// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/spreadsheet/attribute_comparison.h"

#include <QAbstractTableModel>

namespace madang {

// What a file says otherwise than the plan, a value to a line; the lines that cannot be taken come first.
class AttributeChangesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Table, Row, Field, Before, After, ColumnCount };
    explicit AttributeChangesModel(QObject *parent = nullptr);

    void show(const AttributeComparison &comparison);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString problemText(const LineProblem &problem, int column) const;
    QString changeText(const ChangedRow &row, const CellChange &change, int column) const;

    AttributeComparison m_comparison;
    std::vector<std::pair<size_t, size_t>> m_changes; // row and change, of m_comparison.rows
};

} // namespace madang

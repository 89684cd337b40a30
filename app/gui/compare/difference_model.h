// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/scenarios/scenario_difference.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>

namespace madang {

// The rows that differ between two scenarios, in the user's words; to be sorted by a proxy.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Change, Table, Name, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // Null for none.
    void setDifference(std::shared_ptr<const ScenarioDifference> difference);
    void retranslate();

    const RowDifference &at(int row) const { return *m_rows[size_t(row)].difference; }
    QString tableAt(int row) const { return *m_rows[size_t(row)].table; }
    int count(RowDifference::Kind kind) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        const QString *table;
        const RowDifference *difference;
        std::array<QString, ColumnCount> texts; // kept: a table of many rows is sorted by them
    };
    void word(Row &row) const;

    std::shared_ptr<const ScenarioDifference> m_difference;
    std::vector<Row> m_rows;
};

// A table as CSV, with its header, row by row as the model gives it; UTF-8 text.
QString tableAsCsv(const QAbstractItemModel &table);

} // namespace madang

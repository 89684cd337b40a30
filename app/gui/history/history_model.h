// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_history.h"

#include <QAbstractTableModel>
#include <QHash>

namespace madang {

// Every edit of the plan, the latest first, and below them the plan as it was before the first. One row is the present:
// the last edit that is done.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Edit, Scenario, Time, Author, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setHistory(std::vector<HistoryEntry> entries, const QHash<QString, QString> &scenarioTitles);
    void retranslate();

    // The uid of a row's edit for goToEdit(): empty for the beginning.
    QString uidAt(int row) const;
    bool canGoTo(int row) const; // it was not dropped
    int presentRow() const { return m_present; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isBeginning(int row) const { return row == int(m_entries.size()); }
    const HistoryEntry &entryAt(int row) const { return m_entries[m_entries.size() - 1 - size_t(row)]; }
    QString text(int row, int column) const;

    std::vector<HistoryEntry> m_entries; // oldest first
    QHash<QString, QString> m_scenarios; // uid → title
    int m_present = 0;
};

} // namespace madang

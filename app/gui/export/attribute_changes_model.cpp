// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/export/attribute_changes_model.h"

#include "core/plan/plan_schema.h"
#include "gui/plan/field_words.h"

#include <QFont>

namespace madang {

AttributeChangesModel::AttributeChangesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AttributeChangesModel::show(const AttributeComparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    m_changes.clear();
    for (size_t row = 0; row < comparison.rows.size(); ++row)
        for (size_t change = 0; change < comparison.rows[row].changes.size(); ++change)
            m_changes.emplace_back(row, change);
    endResetModel();
}

void AttributeChangesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AttributeChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.problems.size() + m_changes.size());
}

int AttributeChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AttributeChangesModel::problemText(const LineProblem &problem, int column) const
{
    switch (column) {
    case Line:
        return QString::number(problem.line);
    case Table:
        return problem.sheet;
    case Row:
        return tr("Cannot be taken");
    case After:
        return problem.reason;
    default:
        return {};
    }
}

QString AttributeChangesModel::changeText(const ChangedRow &row, const CellChange &change, int column) const
{
    const auto words = [](const QVariant &value) { return value.isNull() ? tr("(empty)") : value.toString(); };
    switch (column) {
    case Line:
        return QString::number(row.line);
    case Table:
        return planTableLabel(row.table);
    case Row:
        return row.name.isEmpty() ? row.uid : row.name;
    case Field:
        return fieldLabel(change.column).isEmpty() ? change.column : fieldLabel(change.column);
    case Before:
        return words(change.before);
    default:
        return words(change.after);
    }
}

QVariant AttributeChangesModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    const size_t problems = m_comparison.problems.size();
    const size_t at = size_t(index.row());
    if (role == Qt::FontRole && at < problems) {
        QFont font;
        font.setItalic(true);
        return font;
    }
    if (!isText)
        return {};
    if (at < problems)
        return problemText(m_comparison.problems[at], index.column());
    const auto [row, change] = m_changes[at - problems];
    return changeText(m_comparison.rows[row], m_comparison.rows[row].changes[change], index.column());
}

QVariant AttributeChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Table:
        return tr("Table");
    case Row:
        return tr("Row");
    case Field:
        return tr("Column");
    case Before:
        return tr("In the plan");
    case After:
        return tr("In the file");
    default:
        return {};
    }
}

} // namespace madang

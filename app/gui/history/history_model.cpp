// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/history/history_model.h"

#include "gui/window/line_icon.h"
#include "gui/window/theme_colours.h"

#include <QFont>
#include <QLocale>

namespace madang {

void HistoryModel::setHistory(std::vector<HistoryEntry> entries, const QHash<QString, QString> &scenarioTitles)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_scenarios = scenarioTitles;
    m_present = 0;
    while (!isBeginning(m_present) && entryAt(m_present).state != HistoryEntry::State::Done)
        ++m_present;
    endResetModel();
}

void HistoryModel::retranslate()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString HistoryModel::uidAt(int row) const
{
    return isBeginning(row) ? QString() : entryAt(row).uid;
}

bool HistoryModel::canGoTo(int row) const
{
    return isBeginning(row) || entryAt(row).state != HistoryEntry::State::Dropped;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size()) + 1;
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(int row, int column) const
{
    if (isBeginning(row))
        return column == Edit ? tr("The plan before its first edit") : QString();
    const HistoryEntry &entry = entryAt(row);
    switch (column) {
    case Edit:
        return entry.name.text();
    case Scenario:
        return m_scenarios.value(entry.scenario, tr("deleted"));
    case Time:
        return QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
    case Author:
        return entry.author;
    default:
        break;
    }
    if (row == m_present)
        return tr("Done, the latest");
    switch (entry.state) {
    case HistoryEntry::State::Done:
        return tr("Done");
    case HistoryEntry::State::Undone:
        return tr("Undone");
    case HistoryEntry::State::Dropped:
        break;
    }
    return tr("Given up");
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const bool isDone = row >= m_present && canGoTo(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return canGoTo(row) ? text(row, index.column())
                            : tr("This edit was undone, and then something else was done: it cannot be repeated.");
    case Qt::DecorationRole:
        if (index.column() == Edit)
            return row == m_present ? lineIcon(QStringLiteral("chevron-right"), IconTint::Accent)
                   : !canGoTo(row)  ? lineIcon(QStringLiteral("close"), IconTint::Quiet)
                   : isDone         ? lineIcon(QStringLiteral("check"), IconTint::Quiet)
                                    : lineIcon(QStringLiteral("undo"), IconTint::Quiet);
        return {};
    case Qt::ForegroundRole:
        return isDone ? QVariant() : QVariant::fromValue(ThemeColours::current()[canGoTo(row) ? QStringLiteral("quiet") : QStringLiteral("disabled")]);
    case Qt::FontRole: {
        QFont font;
        font.setBold(row == m_present);
        font.setStrikeOut(!canGoTo(row));
        return row == m_present || !canGoTo(row) ? QVariant::fromValue(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Edit:
        return tr("Edit");
    case Scenario:
        return tr("Scenario");
    case Time:
        return tr("When");
    case Author:
        return tr("By");
    default:
        return tr("State");
    }
}

} // namespace madang

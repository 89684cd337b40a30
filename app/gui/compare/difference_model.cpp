// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/compare/difference_model.h"

#include "core/cartography/difference_layers.h"
#include "core/files/csv_text.h"
#include "core/plan/plan_schema.h"
#include "gui/plan/field_words.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>

namespace madang {

namespace {

using DifferenceKind = RowDifference::Kind;

// The pattern of the map in small, so that a kind is known without its colour.
QIcon kindSample(DifferenceKind kind)
{
    QPixmap pixmap(28, 28);
    pixmap.fill(Qt::white);
    const QColor colour = differenceColour(kind);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    if (kind == DifferenceKind::Changed) {
        painter.setBrush(colour);
        for (const QPointF at : {QPointF(9, 9), QPointF(19, 9), QPointF(14, 14), QPointF(9, 19), QPointF(19, 19)})
            painter.drawEllipse(at, 1.6, 1.6);
    } else {
        for (int offset = -28; offset <= 28; offset += 9) {
            painter.drawLine(offset, 28, offset + 28, 0);
            if (kind == DifferenceKind::Removed)
                painter.drawLine(offset, 0, offset + 28, 28);
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 3));
    painter.drawRect(1, 1, 26, 26);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace

void DifferenceModel::setDifference(std::shared_ptr<const ScenarioDifference> difference)
{
    beginResetModel();
    m_difference = std::move(difference);
    m_rows.clear();
    if (m_difference)
        for (const TableDifference &table : m_difference->tables)
            for (const RowDifference &row : table.rows)
                m_rows.push_back({&table.table, &row, {}});
    for (Row &row : m_rows)
        word(row);
    endResetModel();
}

void DifferenceModel::retranslate()
{
    for (Row &row : m_rows)
        word(row);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int DifferenceModel::count(RowDifference::Kind kind) const
{
    int all = 0;
    if (m_difference)
        for (const TableDifference &table : m_difference->tables)
            all += table.count(kind);
    return all;
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void DifferenceModel::word(Row &row) const
{
    const RowDifference &difference = *row.difference;
    row.texts[Change] = difference.kind == DifferenceKind::Added ? tr("Added") : difference.kind == DifferenceKind::Removed ? tr("Removed") : tr("Changed");
    row.texts[Table] = planTableLabel(*row.table);
    row.texts[Name] = difference.name;
    QStringList what;
    if (difference.isMoved)
        what << tr("shape");
    for (const QString &field : difference.fields) {
        const QString label = fieldLabel(field);
        what << (!label.isEmpty() ? label : field == QLatin1String("name") || field == QLatin1String("name_2") ? tr("Name") : field);
    }
    row.texts[What] = what.join(QStringLiteral(", "));
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_rows[size_t(index.row())].texts[size_t(index.column())];
    if (role == Qt::DecorationRole && index.column() == Change) {
        static const QIcon samples[] = {kindSample(DifferenceKind::Added), kindSample(DifferenceKind::Removed), kindSample(DifferenceKind::Changed)};
        return samples[int(at(index.row()).kind)];
    }
    return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Change:
        return tr("Change");
    case Table:
        return tr("Kind");
    case Name:
        return tr("Name, number or kind");
    default:
        return tr("What is different");
    }
}

QString tableAsCsv(const QAbstractItemModel &table)
{
    QStringList line;
    for (int column = 0; column < table.columnCount(); ++column)
        line << table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QString csv = csvLine(line);
    for (int row = 0; row < table.rowCount(); ++row) {
        line.clear();
        for (int column = 0; column < table.columnCount(); ++column)
            line << table.index(row, column).data(Qt::DisplayRole).toString();
        csv += csvLine(line);
    }
    return csv;
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/import/mapping_table.h"

#include "core/import/number_text.h"
#include "core/text/phrasebook.h"
#include "gui/plan/field_words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>

namespace madang {

namespace {

QString columnWords(const QString &column, const QStringList &languages)
{
    if (column == QLatin1String("name"))
        return MappingTable::tr("Name (%1)").arg(languageOwnName(languages.value(0)));
    if (column == QLatin1String("name_2"))
        return MappingTable::tr("Name (%1)").arg(languageOwnName(languages.value(1)));
    if (column == QLatin1String("overlay"))
        return MappingTable::tr("Overlay (1 or 0)");
    if (column == QLatin1String("priority"))
        return MappingTable::tr("Priority");
    const QString label = fieldLabel(column);
    return label.isEmpty() ? column : label;
}

} // namespace

MappingTable::MappingTable(QWidget *parent)
    : QTableWidget(parent)
{
    setColumnCount(4);
    setHorizontalHeaderLabels({tr("In the plan"), tr("In the file"), tr("Unit"), tr("Otherwise")});
    horizontalHeaderItem(3)->setToolTip(tr("The value for rows in which the file has none"));
    verticalHeader()->hide();
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus); // its combo boxes take the keyboard
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Fields of the file for the columns of the plan"));
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(3, QHeaderView::Interactive);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void MappingTable::show(const QString &table, const QStringList &languages, const ImportPreview &preview,
                        const QMap<QString, QString> &proposed)
{
    m_columns.clear();
    for (const QString &column : importableColumns(table))
        if (!column.endsWith(QLatin1String("_uid"))) // nobody chooses these: a file that Madang wrote has them under these names
            m_columns << column;
    m_suggested = preview.fieldMap;
    setRowCount(0);
    setRowCount(int(m_columns.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QString &column = m_columns[row];
        auto *words = new QTableWidgetItem(columnWords(column, languages));
        words->setToolTip(column);
        setItem(row, 0, words);

        auto *field = new QComboBox(this);
        field->setAccessibleName(words->text());
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        field->addItem(tr("– empty –"), QString());
        for (const SourceField &entry : preview.fields)
            field->addItem(entry.name, entry.name);
        const FieldSource source = preview.fieldMap.value(column);
        field->setCurrentIndex(qMax(0, field->findData(source.field)));
        setCellWidget(row, 1, field);
        connect(field, QOverload<int>::of(&QComboBox::activated), this, &MappingTable::edited);

        auto *otherwise = new QLineEdit(proposed.value(column), this);
        otherwise->setObjectName(QStringLiteral("otherwise-%1").arg(column));
        otherwise->setAccessibleName(tr("%1 of rows in which the file has none").arg(words->text()));
        otherwise->setToolTip(otherwise->accessibleName());
        otherwise->setClearButtonEnabled(true);
        setCellWidget(row, 3, otherwise);
        connect(otherwise, &QLineEdit::editingFinished, this, &MappingTable::edited);

        const QStringList units = unitsOf(quantityOf(column));
        if (units.isEmpty())
            continue;
        auto *unit = new QComboBox(this);
        unit->setAccessibleName(tr("Unit of %1").arg(words->text()));
        unit->setToolTip(tr("The unit of numbers that have none behind them"));
        unit->addItems(units);
        unit->setCurrentIndex(qMax(0, unit->findText(source.unit)));
        setCellWidget(row, 2, unit);
        connect(unit, QOverload<int>::of(&QComboBox::activated), this, &MappingTable::edited);
    }
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 18);
}

FieldMap MappingTable::chosen() const
{
    FieldMap map;
    for (int row = 0; row < rowCount(); ++row) {
        const auto *field = qobject_cast<QComboBox *>(cellWidget(row, 1));
        const auto *unit = qobject_cast<QComboBox *>(cellWidget(row, 2));
        if (!field)
            continue;
        FieldSource source{field->currentData().toString(), {}};
        if (unit && unit->currentIndex() > 0 && !source.field.isEmpty())
            source.unit = unit->currentText();
        if (source != m_suggested.value(m_columns[row]))
            map[m_columns[row]] = source;
    }
    return map;
}

QMap<QString, QString> MappingTable::constants() const
{
    QMap<QString, QString> values;
    for (int row = 0; row < rowCount(); ++row) {
        const auto *otherwise = qobject_cast<QLineEdit *>(cellWidget(row, 3));
        if (otherwise && !otherwise->text().trimmed().isEmpty())
            values[m_columns[row]] = otherwise->text().trimmed();
    }
    return values;
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/table/give_value_dialog.h"

#include "gui/form/attribute_desk.h"
#include "gui/form/field_editor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace madang {

GiveValueDialog::GiveValueDialog(AttributeDesk &desk, const QString &table, int column, int rows, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_table(table)
    , m_columns(new QComboBox(this))
    , m_place(new QVBoxLayout)
{
    setWindowTitle(tr("Set a value for %Ln rows", nullptr, rows));
    m_columns->setObjectName(QStringLiteral("column"));
    const auto &columns = desk.columns(table);
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].isEditable)
            m_columns->addItem(desk.label(columns[i], table), int(i));
    m_columns->setCurrentIndex(qMax(0, m_columns->findData(column)));
    auto *form = new QFormLayout;
    form->addRow(tr("&Field"), m_columns);
    form->addRow(tr("Value"), m_place);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Set"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &GiveValueDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rowsOf = new QVBoxLayout(this);
    rowsOf->setContentsMargins(20, 16, 20, 16);
    rowsOf->setSpacing(12);
    rowsOf->addLayout(form);
    rowsOf->addStretch(1);
    rowsOf->addWidget(buttons);
    connect(m_columns, &QComboBox::currentIndexChanged, this, [this] { makeEditor(); });
    makeEditor();
    setMinimumWidth(420);
}

void GiveValueDialog::makeEditor()
{
    delete m_editor;
    m_editor = new FieldEditor(m_desk.columns(m_table)[size_t(m_columns->currentData().toInt())], m_desk.text(), this);
    m_editor->show({}, false);
    m_place->addWidget(m_editor);
    m_editor->setFocus();
}

QString GiveValueDialog::column() const
{
    return m_editor->column().name;
}

void GiveValueDialog::accept()
{
    const ReadAttribute read = m_editor->read();
    if (!read.isGood()) {
        m_editor->say(read.problem);
        m_editor->setFocus();
        return;
    }
    m_value = read.value;
    QDialog::accept();
}

} // namespace madang

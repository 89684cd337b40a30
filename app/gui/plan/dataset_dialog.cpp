// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/plan/dataset_dialog.h"

#include "gui/plan/dataset_role.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace madang {

DatasetDialog::DatasetDialog(const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_role(new QComboBox(this))
    , m_title(new QLineEdit(QFileInfo(file).completeBaseName(), this))
    , m_licence(new QComboBox(this))
    , m_source(new QLineEdit(this))
{
    setWindowTitle(tr("Add a data set"));
    auto *about = new QLabel(tr("The file stays where it is; the plan keeps its place and its checksum."), this);
    about->setWordWrap(true);
    about->setProperty("quiet", true);
    auto *name = new QLabel(QFileInfo(file).fileName(), this);
    name->setProperty("heading", true);
    name->setToolTip(file);
    for (const QString &role : datasetRoles())
        m_role->addItem(datasetRoleName(role), role);
    m_role->setCurrentIndex(m_role->findData(datasetRoleOf(file)));
    m_licence->setEditable(true);
    m_licence->addItems({QString(), QStringLiteral("CC BY 4.0"), QStringLiteral("CC BY-SA 4.0"), QStringLiteral("CC0 1.0"),
                         QStringLiteral("ODbL 1.0"), tr("Public domain"), tr("For internal use")});
    m_source->setPlaceholderText(tr("Who made it, and when"));

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&What it is"), m_role);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Source"), m_source);
    form->addRow(tr("&Licence"), m_licence);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    add->setDefault(true);
    const auto allow = [this, add] { add->setEnabled(m_role->currentIndex() >= 0); };
    connect(m_role, QOverload<int>::of(&QComboBox::currentIndexChanged), this, allow);
    allow();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(name);
    column->addWidget(about);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(qMax(420, fontMetrics().averageCharWidth() * 62), sizeHint().height());
}

QString DatasetDialog::role() const
{
    return m_role->currentData().toString();
}

QString DatasetDialog::title() const
{
    return m_title->text().trimmed();
}

QString DatasetDialog::licence() const
{
    return m_licence->currentText().trimmed();
}

QString DatasetDialog::source() const
{
    return m_source->text().trimmed();
}

} // namespace madang

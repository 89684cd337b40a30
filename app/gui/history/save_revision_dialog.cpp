// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/history/save_revision_dialog.h"

#include "core/plan/plan_revisions.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace madang {

SaveRevisionDialog::SaveRevisionDialog(const QString &planPath, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
{
    setWindowTitle(tr("Save a revision"));
    auto *what = new QLabel(tr("Every edit is kept as it is made. A revision is a copy of the whole plan under a name, to come back to or to hand over."), this);
    what->setWordWrap(true);
    auto *label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("revisionName"));
    // A date as every language and every file system reads it.
    m_name->setText(freeRevisionName(planPath, tr("State of %1").arg(QDate::currentDate().toString(Qt::ISODate))));
    m_name->selectAll();
    auto *save = new QPushButton(tr("&Save"), this);
    save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(what);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    const auto enable = [this, save] { save->setEnabled(!name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, enable);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    enable();
    m_name->setFocus();
}

QString SaveRevisionDialog::name() const
{
    return m_name->text().simplified();
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/sheets/sheet_name_dialog.h"

#include "core/failure.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace madang {

SheetNameDialog::SheetNameDialog(const Words &words, const QString &proposed, std::function<void(const QString &)> take, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(proposed, this))
    , m_refusal(new QLabel(this))
    , m_take(std::move(take))
{
    setWindowTitle(words.title);
    auto *what = new QLabel(words.explanation, this);
    what->setWordWrap(true);
    auto *label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("sheetName"));
    m_name->selectAll();
    m_refusal->setObjectName(QStringLiteral("sheetNameRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *yes = new QPushButton(words.button, this);
    yes->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(yes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{what, label, m_name, m_refusal})
        column->addWidget(part);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    const auto enable = [this, yes] { yes->setEnabled(!m_name->text().simplified().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, enable);
    connect(yes, &QPushButton::clicked, this, &SheetNameDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    enable();
    m_name->setFocus();
}

void SheetNameDialog::accept()
{
    try {
        m_take(m_name->text().simplified());
    } catch (const Failure &failure) {
        m_refusal->setText(failure.text());
        m_refusal->show();
        m_name->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/table/column_filter_popup.h"

#include "core/attributes/folded_text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace madang {

ColumnFilterPopup::ColumnFilterPopup(const QString &label, const AttributeColumn &column, const AttributeText &text, const ColumnFilter &filter,
                                     const QVector<QPair<QString, int>> &values, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_column(column)
    , m_text(text)
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("mapCard"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 10, 12, 10);
    auto *heading = new QLabel(label, this);
    heading->setProperty("heading", true);
    rows->addWidget(heading);
    if (column.isNumber())
        makeRange(filter);
    else
        makeList(filter, values);
    m_problem->setProperty("note", QStringLiteral("error"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    rows->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    auto *all = new QPushButton(tr("Show all"), this);
    all->setEnabled(!filter.isEmpty());
    auto *apply = new QPushButton(tr("Filter"), this);
    apply->setObjectName(QStringLiteral("applyFilter"));
    apply->setProperty("primary", true);
    apply->setDefault(true);
    buttons->addWidget(all);
    buttons->addStretch(1);
    buttons->addWidget(apply);
    rows->addLayout(buttons);
    connect(all, &QPushButton::clicked, this, [this] {
        emit chosen({});
        close();
    });
    connect(apply, &QPushButton::clicked, this, &ColumnFilterPopup::apply);
}

void ColumnFilterPopup::makeRange(const ColumnFilter &filter)
{
    auto *form = new QFormLayout;
    m_least = new QLineEdit(filter.least ? m_text.typed(m_column, *filter.least) : QString(), this);
    m_most = new QLineEdit(filter.most ? m_text.typed(m_column, *filter.most) : QString(), this);
    m_least->setObjectName(QStringLiteral("least"));
    m_most->setObjectName(QStringLiteral("most"));
    form->addRow(tr("At least"), m_least);
    form->addRow(tr("At most"), m_most);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
    for (QLineEdit *line : {m_least, m_most})
        connect(line, &QLineEdit::returnPressed, this, &ColumnFilterPopup::apply);
    m_least->setFocus();
}

void ColumnFilterPopup::makeList(const ColumnFilter &filter, const QVector<QPair<QString, int>> &values)
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find a value"));
    m_search->setClearButtonEnabled(true);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("values"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumSize(280, 200);
    for (const auto &[value, count] : values) {
        auto *item = new QListWidgetItem(tr("%1  (%2)", "value, number of rows").arg(value.isEmpty() ? tr("Empty") : value).arg(count), m_list);
        item->setData(Qt::UserRole, value);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(!filter.texts || filter.texts->contains(value) ? Qt::Checked : Qt::Unchecked);
    }
    auto *marks = new QHBoxLayout;
    auto *check = new QPushButton(tr("Check all"), this);
    auto *uncheck = new QPushButton(tr("Uncheck all"), this);
    uncheck->setObjectName(QStringLiteral("uncheckAll"));
    marks->addWidget(check);
    marks->addWidget(uncheck);
    marks->addStretch(1);
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->addWidget(m_search);
    rows->addLayout(marks);
    rows->addWidget(m_list, 1);
    if (values.size() >= mostFilterValues) {
        auto *note = new QLabel(tr("Only the most frequent values are listed. The box above the table finds the others."), this);
        note->setProperty("quiet", true);
        note->setWordWrap(true);
        rows->addWidget(note);
    }
    const auto mark = [this](Qt::CheckState state) {
        for (int i = 0; i < m_list->count(); ++i)
            if (!m_list->item(i)->isHidden())
                m_list->item(i)->setCheckState(state);
    };
    connect(check, &QPushButton::clicked, this, [mark] { mark(Qt::Checked); });
    connect(uncheck, &QPushButton::clicked, this, [mark] { mark(Qt::Unchecked); });
    connect(m_search, &QLineEdit::textChanged, this, &ColumnFilterPopup::showMatching);
    connect(m_search, &QLineEdit::returnPressed, this, &ColumnFilterPopup::apply);
    m_search->setFocus();
}

void ColumnFilterPopup::showMatching(const QString &typed)
{
    const QString wanted = foldedText(typed);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!foldedText(m_list->item(i)->data(Qt::UserRole).toString()).contains(wanted));
}

void ColumnFilterPopup::apply()
{
    ColumnFilter filter;
    if (m_list) {
        QSet<QString> texts;
        // Of a list that was searched, what is seen is meant.
        for (int i = 0; i < m_list->count(); ++i)
            if (!m_list->item(i)->isHidden() && m_list->item(i)->checkState() == Qt::Checked)
                texts.insert(m_list->item(i)->data(Qt::UserRole).toString());
        if (texts.size() < m_list->count())
            filter.texts = texts;
    } else {
        // An end of the range may be anything: no limit of the column holds for it.
        AttributeColumn open = m_column;
        open.least.reset();
        open.most.reset();
        open.isRequired = false;
        open.type = AttributeColumn::Type::Real;
        for (QLineEdit *line : {m_least, m_most}) {
            const ReadAttribute read = m_text.read(open, line->text());
            if (!read.isGood()) {
                m_problem->setText(read.problem);
                m_problem->show();
                line->setFocus();
                adjustSize();
                return;
            }
            if (read.value.isValid())
                (line == m_least ? filter.least : filter.most) = read.value.toDouble();
        }
    }
    emit chosen(filter);
    close();
}

} // namespace madang

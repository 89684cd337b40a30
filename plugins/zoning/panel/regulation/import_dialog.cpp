// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/regulation/import_dialog.h"

#include "api/result_table.h"
#include "core/import/text_encoding.h"
#include "zoning/panel/regulation/rule_list.h"
#include "zoning/processing/regulation/national_form.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madang::zoning {

namespace {

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // the tables take the room
    return label;
}

} // namespace

ImportDialog::ImportDialog(const RegulationImport &import, const NationalForm &form, const QString &scenario, QWidget *parent)
    : QDialog(parent)
    , m_changes(new ResultTable(this))
    , m_refused(new ResultTable(this))
    , m_leaveOut(new QCheckBox(this))
{
    setWindowTitle(tr("Import regulations"));
    m_changes->setObjectName(QStringLiteral("changes"));
    m_refused->setObjectName(QStringLiteral("refused"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    const int changes = int(import.rules.size() + import.classes.size()), refused = int(import.refused.size());
    auto *column = new QVBoxLayout(this);
    QStringList lines{tr("%1: %n row(s) read, text in %2.", nullptr, int(import.rows)).arg(QFileInfo(import.file.path).fileName(), textEncodingLabel(import.encodingRead)),
                      tr("%n rule(s) and classes are as in the plan.", nullptr, int(import.same))};
    if (import.kept > 0)
        lines << tr("%n rule(s) of the plan are not in the table and stay.", nullptr, int(import.kept));
    auto *summary = wrapped(lines.join(QLatin1Char('\n')), this);
    summary->setObjectName(QStringLiteral("summary"));
    column->addWidget(summary);
    if (!import.unread.isEmpty()) {
        auto *unread = wrapped(tr("Columns that are not read: %1").arg(import.unread.join(QStringLiteral(", "))), this);
        unread->setProperty("note", "warning");
        column->addWidget(unread);
    }
    auto *changesTitle = wrapped(changes > 0 ? tr("%n change(s) for the scenario “%1”:", nullptr, changes).arg(scenario) : tr("The table changes nothing."), this);
    changesTitle->setProperty("section", true);
    column->addWidget(changesTitle);
    fillChanges(import, form);
    column->addWidget(m_changes, 1);
    m_changes->setVisible(changes > 0);
    auto *refusedTitle = wrapped(tr("%n cell(s) cannot be taken:", nullptr, refused), this);
    refusedTitle->setProperty("section", true);
    refusedTitle->setVisible(refused > 0);
    column->addWidget(refusedTitle);
    fillRefused(import);
    column->addWidget(m_refused, 1);
    m_refused->setVisible(refused > 0);
    m_leaveOut->setText(tr("&Import the rest without them"));
    m_leaveOut->setVisible(refused > 0 && changes > 0);
    column->addWidget(m_leaveOut);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *apply = buttons->button(QDialogButtonBox::Ok);
    apply->setObjectName(QStringLiteral("apply"));
    apply->setText(tr("Apply to the plan"));
    apply->setToolTip(tr("Writes the changes as one edit, which Undo takes back"));
    apply->setEnabled(changes > 0 && refused == 0);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    column->addWidget(buttons);
    connect(m_leaveOut, &QCheckBox::toggled, apply, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(760, 520);
}

void ImportDialog::fillChanges(const RegulationImport &import, const NationalForm &form)
{
    using Cell = ResultTable::Cell;
    QVector<QVector<Cell>> rows;
    for (const ImportedClass &each : import.classes)
        rows << QVector<Cell>{{QString::number(each.row), each.row, {}, {}},
                              {each.after.code, {}, QColor(each.after.colour), {}},
                              {tr("Class"), {}, {}, {}},
                              {each.before ? each.before->labelEnglish : tr("new"), {}, {}, {}},
                              {each.after.labelEnglish, {}, {}, {}},
                              {QString(), {}, {}, {}},
                              {QString(), {}, {}, {}},
                              {each.note, {}, {}, each.note}};
    for (const ImportedRule &rule : import.rules) {
        const auto value = [&form](const PlanRule &of) { return of.value ? form.limit(of.parameter, of.operation, *of.value) : QString(); };
        const QString hint = QStringList{form.termInFull(rule.after.parameter), rule.after.condition, rule.after.citation}.join(QLatin1Char('\n')).trimmed();
        rows << QVector<Cell>{{QString::number(rule.row), rule.row, {}, {}},
                              {rule.after.code, {}, {}, {}},
                              {form.term(rule.after.parameter), {}, {}, hint},
                              {rule.before ? value(*rule.before) : tr("new"), {}, {}, {}},
                              {value(rule.after), {}, {}, tr("“%1” in the table, stored as %2").arg(rule.written, form.plain(rule.after.parameter, rule.after.value.value_or(0.0)))},
                              {ruleSetLabel(rule.after.set), {}, {}, {}},
                              {rule.after.condition, {}, {}, rule.after.condition},
                              {rule.note, {}, {}, rule.note}};
    }
    m_changes->setRows({tr("Row"), tr("Code"), tr("Rule"), tr("Before"), tr("After"), tr("Set"), tr("Only if"), tr("Note")}, rows, 7);
}

void ImportDialog::fillRefused(const RegulationImport &import)
{
    using Cell = ResultTable::Cell;
    QVector<QVector<Cell>> rows;
    for (const RefusedCell &cell : import.refused) {
        const QString why = QStringLiteral("%1 %2").arg(cell.reason, cell.remedy);
        rows << QVector<Cell>{{QString::number(cell.row), cell.row, {}, {}}, {cell.column, {}, {}, {}}, {cell.text, {}, {}, cell.text}, {why, {}, {}, why}};
    }
    m_refused->setRows({tr("Row"), tr("Column"), tr("Text"), tr("Why, and what to do")}, rows, 3);
}

RefusedRows ImportDialog::refusedRows() const
{
    return m_leaveOut->isChecked() ? RefusedRows::LeaveOut : RefusedRows::RefuseAll;
}

} // namespace madang::zoning

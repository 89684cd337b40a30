// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/import/import_results.h"

#include "core/failure.h"
#include "core/plan/plan_schema.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace madang {

namespace {
constexpr size_t rowsShown = 2000; // the saved list has them all
}

ImportResults::ImportResults(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_findings(new QLabel(this))
    , m_rowsTitle(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_rows(new QTableWidget(this))
{
    m_headline->setProperty("heading", true);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_headline->setFont(large);
    m_summary->setProperty("quiet", true);
    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::RichText);
    m_findings->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findings->setContentsMargins(0, 4, 8, 4);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_findings);
    scroll->setWidgetResizable(true);
    m_rowsTitle->setProperty("section", true);
    m_problem->setProperty("note", "error");
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_rows->setColumnCount(4);
    m_rows->setHorizontalHeaderLabels({tr("Row"), tr("Id in the file"), tr("Outcome"), tr("Reason")});
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setShowGrid(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->setAccessibleName(tr("Rows that were refused or repaired"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_headline);
    column->addWidget(m_summary);
    column->addWidget(scroll, 2);
    column->addWidget(m_rowsTitle);
    column->addWidget(m_rows, 3);
    column->addWidget(m_problem);
}

void ImportResults::show(const ImportResult &result, const QString &table)
{
    m_result = result;
    m_headline->setText(result.added > 0 ? tr("%n row(s) are in the plan now: %1.", nullptr, int(result.added)).arg(planTableLabel(table))
                                         : tr("Nothing was imported. The plan is as it was."));
    QStringList summary{tr("%n row(s) read", nullptr, int(result.read))};
    if (result.skipped > 0)
        summary << tr("%n refused", nullptr, int(result.skipped));
    if (!result.repaired.empty())
        summary << tr("%n repaired", nullptr, int(result.repaired.size()));
    if (result.leftOut > 0)
        summary << tr("%n left out", nullptr, int(result.leftOut));
    if (result.added > 0)
        summary << tr("one step to undo");
    m_summary->setText(summary.join(QStringLiteral(" · ")));
    showFindings();
    showRows();
}

void ImportResults::showFindings()
{
    QString html;
    for (const Finding &finding : m_result.findings)
        html += QStringLiteral("<p style='margin:0 0 8px 0'><b>%1</b>%2</p>")
                    .arg(finding.title.toHtmlEscaped(), finding.detail.isEmpty() ? QString() : QStringLiteral("<br>") + finding.detail.toHtmlEscaped());
    m_findings->setText(html.isEmpty() ? tr("There is nothing to remark on.") : html);
}

void ImportResults::showRows()
{
    const bool any = hasList();
    m_rows->setVisible(any);
    m_rowsTitle->setVisible(any);
    const size_t all = m_result.rejected.size() + m_result.repaired.size();
    m_rowsTitle->setText(all <= rowsShown ? tr("Rows refused or repaired") : tr("The first %n rows refused or repaired", nullptr, int(rowsShown)));
    m_rows->setRowCount(int(std::min(all, rowsShown)));
    int line = 0;
    const auto add = [&](const std::vector<RowNote> &notes, const QString &outcome) {
        for (const RowNote &note : notes) {
            if (line >= m_rows->rowCount())
                return;
            m_rows->setItem(line, 0, new QTableWidgetItem(QString::number(note.row)));
            m_rows->setItem(line, 1, new QTableWidgetItem(note.fid < 0 ? QString() : QString::number(note.fid)));
            m_rows->setItem(line, 2, new QTableWidgetItem(outcome));
            m_rows->setItem(line, 3, new QTableWidgetItem(note.reason));
            m_rows->item(line, 3)->setToolTip(note.reason);
            ++line;
        }
    };
    add(m_result.rejected, tr("refused"));
    add(m_result.repaired, tr("repaired"));
}

void ImportResults::saveList()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the list of rows"), QDir::home().filePath(tr("import report") + QStringLiteral(".csv")),
                                                      tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    m_problem->hide();
    try {
        writeImportReport(m_result, path);
    } catch (const Failure &failure) {
        m_problem->setText(failure.text());
        m_problem->show();
    }
}

} // namespace madang

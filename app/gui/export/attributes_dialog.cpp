// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/export/attributes_dialog.h"

#include "core/spreadsheet/comparison_edit.h"
#include "core/export/export_format.h"
#include "core/failure.h"
#include "core/import/text_encoding.h"
#include "gui/export/attribute_changes_model.h"
#include "gui/export/progress_task.h"

#include <qgsapplication.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTableView>
#include <QVBoxLayout>

namespace madang {

namespace {
const QString attributesSizeKey = QStringLiteral("attributes/size");
} // namespace

AttributesDialog::AttributesDialog(Plan &plan, const QString &file, const QString &scenario, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_file(file)
    , m_scenario(scenario)
    , m_headline(new QLabel(this))
    , m_source(new QLabel(this))
    , m_notes(new QLabel(this))
    , m_encodingLabel(new QLabel(this))
    , m_encoding(new QComboBox(this))
    , m_view(new QTableView(this))
    , m_model(new AttributeChangesModel(this))
    , m_leaveOut(new QCheckBox(this))
    , m_progress(new QProgressBar(this))
    , m_apply(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_headline->setProperty("heading", true);
    m_headline->setWordWrap(true);
    m_source->setProperty("quiet", true);
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notes->hide();
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_progress->setRange(0, 100);
    m_leaveOut->hide();
    m_encodingLabel->setBuddy(m_encoding);
    m_encoding->addItem(QString(), QString());
    for (const QString &encoding : encodingsOf(ExportFormat::Csv))
        m_encoding->addItem(QString(), encoding);
    const bool isText = QFileInfo(file).suffix().toLower() == QLatin1String("csv");
    m_encodingLabel->setVisible(isText);
    m_encoding->setVisible(isText);

    auto *top = new QHBoxLayout;
    top->addWidget(m_source, 1);
    top->addWidget(m_encodingLabel);
    top->addWidget(m_encoding);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_leaveOut, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_apply);
    m_apply->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_headline);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_notes);
    column->addWidget(m_progress);
    column->addLayout(buttons);

    connect(m_apply, &QPushButton::clicked, this, &AttributesDialog::apply);
    connect(m_close, &QPushButton::clicked, this, &AttributesDialog::reject);
    connect(m_leaveOut, &QCheckBox::toggled, this, &AttributesDialog::followProblems);
    connect(m_encoding, qOverload<int>(&QComboBox::currentIndexChanged), this, &AttributesDialog::compare);
    const QSize room = QGuiApplication::primaryScreen()->availableSize() - QSize(60, 80);
    resize(QSettings().value(attributesSizeKey, QSize(900, 560)).toSize().boundedTo(room));
    retranslate();
    compare();
}

AttributesDialog::~AttributesDialog()
{
    QSettings().setValue(attributesSizeKey, size());
    if (m_task) {
        m_task->disconnect(this);
        m_task->cancel();
    }
}

void AttributesDialog::retranslate()
{
    setWindowTitle(tr("Read attributes back"));
    m_source->setText(tr("From %1").arg(QDir::toNativeSeparators(m_file)));
    m_encodingLabel->setText(tr("&Encoding of texts"));
    for (int i = 0; i < m_encoding->count(); ++i)
        m_encoding->setItemText(i, i == 0 ? tr("By what the file shows") : textEncodingLabel(m_encoding->itemData(i).toString()));
    m_view->setAccessibleName(tr("What the file says otherwise than the plan"));
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_apply->setText(tr("&Apply"));
    m_apply->setToolTip(tr("Takes the values of the file into the plan, as one step to undo"));
    m_close->setText(m_isApplied ? tr("Close") : tr("Cancel"));
    m_model->retranslate();
    showComparison();
}

void AttributesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AttributesDialog::compare()
{
    if (m_task) {
        m_task->disconnect(this);
        m_task->cancel();
    }
    m_isCompared = false;
    m_failure.clear();
    m_model->show({});
    AttributeRequest request;
    request.planPath = m_plan.path();
    request.file = m_file;
    request.scenario = m_scenario;
    request.encoding = m_encoding->currentData().toString();
    const auto result = std::make_shared<AttributeComparison>();
    auto *task = new ProgressTask(tr("Attributes of %1").arg(QFileInfo(m_file).fileName()),
                                  [request, result](Progress &progress) { *result = compareAttributes(request, progress); }); // the task manager owns it
    m_task = task;
    connect(task, &QgsTask::progressChanged, this, [this](double percent) { m_progress->setValue(int(percent)); });
    connect(task, &QgsTask::taskCompleted, this, [this, result] {
        m_comparison = *result;
        endComparing(true, {});
    });
    connect(task, &QgsTask::taskTerminated, this, [this, task] { endComparing(false, task->failure()); });
    showComparison();
    QgsApplication::taskManager()->addTask(task);
}

void AttributesDialog::endComparing(bool ok, const QString &failure)
{
    m_task.clear();
    m_isCompared = ok;
    m_failure = failure;
    if (ok)
        m_model->show(m_comparison);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, qBound(60, m_view->columnWidth(column) + 12, 260));
    showComparison();
    emit compared(ok);
}

void AttributesDialog::showComparison()
{
    m_progress->setVisible(isComparing());
    QStringList notes;
    if (isComparing()) {
        m_headline->setText(tr("Comparing the file with the plan…"));
    } else if (!m_isCompared) {
        m_headline->setText(tr("The file cannot be read back."));
        notes << m_failure;
    } else if (m_isApplied) {
        m_headline->setText(tr("%n row(s) of the plan are as the file has them. It is one step to undo.", nullptr, int(m_comparison.rows.size())));
    } else {
        m_headline->setText(m_comparison.rows.empty() ? tr("The file says what the plan says. There is nothing to change.")
                                                      : tr("%n row(s) of the plan will change.", nullptr, int(m_comparison.rows.size())));
        for (const Finding &finding : m_comparison.findings)
            if (finding.severity != Finding::Severity::Error) // those are in the table
                notes << finding.title + QLatin1Char(' ') + finding.detail;
    }
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    const bool hasProblems = m_isCompared && !m_isApplied && !m_comparison.problems.empty();
    m_leaveOut->setVisible(hasProblems);
    m_leaveOut->setText(tr("&Leave out %n line(s) that cannot be taken", nullptr, int(m_comparison.problems.size())));
    followProblems();
}

void AttributesDialog::followProblems()
{
    const bool isRefused = !m_comparison.problems.empty() && !m_leaveOut->isChecked();
    m_apply->setEnabled(m_isCompared && !m_isApplied && !isRefused && !m_comparison.rows.empty() && !m_plan.isReadOnly());
}

void AttributesDialog::apply()
{
    try {
        m_plan.apply(comparisonEdit(m_plan, m_comparison, m_leaveOut->isChecked() ? ProblemLines::LeaveOut : ProblemLines::RefuseAll));
        m_isApplied = true;
        retranslate();
        m_close->setFocus();
    } catch (const Failure &failure) {
        m_notes->setText(failure.text());
        m_notes->show();
    }
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/report/report_dialog.h"

#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/text/phrasebook.h"
#include "gui/report/report_task.h"

#include <qgsapplication.h>

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

namespace madang {

namespace {

const QString languagesKey = QStringLiteral("report/languages");
const QString formatKey = QStringLiteral("report/format");
const QString reportFolderKey = QStringLiteral("report/folder");

} // namespace

ReportDialog::ReportDialog(Plan &plan, const QString &scenario, const std::vector<PanelPlugin *> &plugins, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_plugins(plugins)
    , m_form(new QFormLayout)
    , m_first(new QComboBox(this))
    , m_second(new QComboBox(this))
    , m_scenario(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_languagesLabel(new QLabel(this))
    , m_scenarioLabel(new QLabel(this))
    , m_formatLabel(new QLabel(this))
    , m_fileLabel(new QLabel(this))
    , m_formatNote(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_write(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_showFolder(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_message(new QLabel(this))
{
    for (const Scenario &item : plan.scenarios())
        m_scenario->addItem(item.uid == QLatin1String("base") && item.name == item.uid ? tr("Base plan") : item.name, item.uid);
    m_scenario->setCurrentIndex(qMax(0, m_scenario->findData(scenario)));
    for (const QString &ending : {QStringLiteral("pdf"), QStringLiteral("odt"), QStringLiteral("html")})
        m_format->addItem(QString(), ending);
    m_format->setCurrentIndex(qMax(0, m_format->findData(QSettings().value(formatKey, QStringLiteral("pdf")))));
    fillLanguages();

    m_languagesLabel->setBuddy(m_first);
    m_scenarioLabel->setBuddy(m_scenario);
    m_formatLabel->setBuddy(m_format);
    m_fileLabel->setBuddy(m_file);
    m_formatNote->setWordWrap(true);
    m_formatNote->setProperty("quiet", true);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setRange(0, 100);
    m_file->setText(QDir::toNativeSeparators(suggestedFile()));
    m_file->setMinimumWidth(fontMetrics().averageCharWidth() * 44);

    auto *languages = new QHBoxLayout;
    languages->addWidget(m_first, 1);
    languages->addWidget(m_second, 1);
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_browse);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->addRow(m_languagesLabel, languages);
    m_form->addRow(m_scenarioLabel, m_scenario);
    m_form->addRow(m_formatLabel, m_format);
    m_form->addRow(nullptr, m_formatNote);
    m_form->addRow(m_fileLabel, file);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_showFolder);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_write);
    m_write->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(16);
    column->addLayout(m_form);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addLayout(buttons);
    m_message->hide();
    m_open->hide();
    m_showFolder->hide();

    connect(m_browse, &QPushButton::clicked, this, &ReportDialog::chooseFile);
    connect(m_format, qOverload<int>(&QComboBox::currentIndexChanged), this, &ReportDialog::followFormat);
    connect(m_write, &QPushButton::clicked, this, &ReportDialog::write);
    connect(m_close, &QPushButton::clicked, this, [this] { isWriting() ? m_task->cancel() : reject(); });
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)); });
    connect(m_showFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_written).absolutePath())); });
    setWriting(false);
    retranslate();
}

ReportDialog::~ReportDialog()
{
    // The task reads the plan file through its own connection, and the plugins outlive every window.
    if (m_task) {
        m_task->disconnect(this);
        m_task->cancel();
    }
}

void ReportDialog::fillLanguages()
{
    QStringList codes = availableLanguages();
    for (const QString &code : m_plan.meta().languages)
        if (!codes.contains(code))
            codes << code;
    m_second->addItem(QString(), QString());
    for (const QString &code : std::as_const(codes)) {
        m_first->addItem(languageOwnName(code), code);
        m_second->addItem(languageOwnName(code), code);
    }
    QStringList chosen = QSettings().value(languagesKey).toStringList();
    if (chosen.isEmpty())
        chosen = m_plan.meta().languages;
    m_first->setCurrentIndex(qMax(0, m_first->findData(chosen.value(0))));
    m_second->setCurrentIndex(qMax(0, m_second->findData(chosen.value(1))));
}

void ReportDialog::retranslate()
{
    setWindowTitle(tr("Report"));
    m_languagesLabel->setText(tr("&Languages"));
    m_first->setAccessibleName(tr("First language"));
    m_second->setAccessibleName(tr("Second language"));
    m_second->setItemText(0, tr("None"));
    m_scenarioLabel->setText(tr("&Scenario"));
    m_formatLabel->setText(tr("&Format"));
    m_format->setItemText(0, tr("PDF, for printing and handing over"));
    m_format->setItemText(1, tr("OpenDocument text (ODT), for editing"));
    m_format->setItemText(2, tr("HTML, for reading on a screen"));
    m_fileLabel->setText(tr("Fi&le"));
    m_browse->setText(tr("&Browse…"));
    m_browse->setToolTip(tr("Choose where the report is written"));
    m_open->setText(tr("&Open"));
    m_showFolder->setText(tr("Show in &folder"));
    m_write->setText(tr("&Write report"));
    m_close->setText(isWriting() ? tr("Cancel") : tr("Close"));
    m_progress->setAccessibleName(tr("Progress of the report"));
    m_formatNote->setText(tr("Searching and copying Khmer, Burmese, Thai or Tamil text works in ODT and HTML; a PDF carries it as a picture would."));
}

void ReportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

QString ReportDialog::suggestedFile() const
{
    const QFileInfo plan(m_plan.path());
    QString folder = QSettings().value(reportFolderKey).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = plan.absolutePath();
    return QStringLiteral("%1/%2.%3").arg(folder, plan.completeBaseName(), m_format->currentData().toString());
}

void ReportDialog::followFormat()
{
    const QFileInfo now(m_file->text());
    if (!now.completeBaseName().isEmpty())
        m_file->setText(QDir::toNativeSeparators(
            QStringLiteral("%1/%2.%3").arg(now.path(), now.completeBaseName(), m_format->currentData().toString())));
}

void ReportDialog::chooseFile()
{
    // Whether to replace is asked once, when writing begins.
    const QString file = QFileDialog::getSaveFileName(this, tr("Report"), m_file->text(),
                                                      tr("Reports (*.pdf *.odt *.html)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (file.isEmpty())
        return;
    const int format = m_format->findData(QFileInfo(file).suffix().toLower());
    m_file->setText(QDir::toNativeSeparators(file));
    if (format >= 0)
        m_format->setCurrentIndex(format);
    else
        followFormat();
}

ReportRequest ReportDialog::request() const
{
    ReportRequest request;
    request.planPath = m_plan.path();
    request.scenario = m_scenario->currentData().toString();
    request.languages = QStringList{m_first->currentData().toString()};
    const QString second = m_second->currentData().toString();
    if (!second.isEmpty() && second != request.languages.first())
        request.languages << second;
    request.output = QDir::fromNativeSeparators(m_file->text().trimmed());
    return request;
}

void ReportDialog::write()
{
    if (isWriting())
        return;
    const ReportRequest asked = request();
    try {
        reportFormat(asked.output);
    } catch (const Failure &failure) {
        m_message->setText(failure.text());
        m_message->show();
        m_file->setFocus();
        return;
    }
    if (QFileInfo::exists(asked.output) && asked.output != m_written
        && QMessageBox::question(this, tr("Report"), tr("%1 is already there. Replace it?").arg(QDir::toNativeSeparators(asked.output)))
               != QMessageBox::Yes)
        return;
    QSettings settings;
    settings.setValue(languagesKey, asked.languages);
    settings.setValue(formatKey, m_format->currentData());
    settings.setValue(reportFolderKey, QFileInfo(asked.output).absolutePath());

    m_written.clear();
    auto *task = new ReportTask(asked, m_plugins); // the task manager owns it
    m_task = task;
    connect(task, &QgsTask::progressChanged, this, [this](double percent) { m_progress->setValue(int(percent)); });
    connect(task, &QgsTask::taskCompleted, this, [this, task, asked] {
        m_written = asked.output;
        showEnd(*task, true);
    });
    connect(task, &QgsTask::taskTerminated, this, [this, task] { showEnd(*task, false); });
    setWriting(true);
    QgsApplication::taskManager()->addTask(task);
}

void ReportDialog::setWriting(bool writing)
{
    for (QWidget *input : std::initializer_list<QWidget *>{m_first, m_second, m_scenario, m_format, m_file, m_browse, m_write})
        input->setEnabled(!writing);
    m_progress->setVisible(writing);
    m_progress->setValue(0);
    if (writing) {
        m_message->hide();
        m_open->hide();
        m_showFolder->hide();
    }
    m_close->setText(writing ? tr("Cancel") : tr("Close"));
}

void ReportDialog::showEnd(const ReportTask &task, bool ok)
{
    m_task.clear();
    setWriting(false);
    QStringList lines;
    if (ok) {
        lines << tr("The report is in %1.").arg(QDir::toNativeSeparators(m_written));
        lines << task.outcome().warnings;
        for (const QString &problem : task.outcome().problems)
            lines << tr("A part could not be computed, and the report says so: %1").arg(problem);
    } else {
        lines << (task.failure().isEmpty() ? tr("Cancelled. No file was written.") : task.failure());
    }
    m_message->setText(lines.join(QStringLiteral("\n\n")));
    m_message->show();
    m_open->setVisible(ok);
    m_showFolder->setVisible(ok);
    emit finishedWriting(ok);
    if (m_closing)
        QDialog::reject();
}

void ReportDialog::reject()
{
    if (!isWriting())
        return QDialog::reject();
    m_closing = true; // once the task has let go of the file
    m_task->cancel();
}

} // namespace madang

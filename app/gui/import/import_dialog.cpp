// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/import/import_dialog.h"

#include "gui/import/import_results.h"
#include "gui/import/import_settings.h"
#include "gui/import/import_work.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madang {

namespace {
const QString sizeKey = QStringLiteral("import/size");
}

ImportDialog::ImportDialog(Plan &plan, const QString &file, QWidget *parent, const QString &scenario)
    : QDialog(parent)
    , m_target(importTarget(plan, scenario))
    , m_work(new ImportWork(plan, this))
    , m_pages(new QStackedWidget(this))
    , m_settings(new ImportSettings(plan.meta(), file, m_pages))
    , m_progressPage(new QWidget(m_pages))
    , m_progressText(new QLabel(m_progressPage))
    , m_progress(new QProgressBar(m_progressPage))
    , m_results(new ImportResults(m_pages))
{
    setWindowTitle(tr("Import into the plan"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progressText->setProperty("heading", true);
    auto *middle = new QVBoxLayout(m_progressPage);
    middle->addStretch(1);
    middle->addWidget(m_progressText);
    middle->addWidget(m_progress);
    middle->addStretch(2);
    m_pages->addWidget(m_settings);
    m_pages->addWidget(m_progressPage);
    m_pages->addWidget(m_results);

    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save list…"), QDialogButtonBox::ActionRole);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_save->setToolTip(tr("Every row that was refused or repaired, with the reason, as a table"));
    m_save->hide();
    m_import->setDefault(true);
    m_import->setEnabled(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);

    connect(m_settings, &ImportSettings::changed, this, &ImportDialog::look);
    connect(m_settings, &ImportSettings::completed, m_import, &QPushButton::setEnabled);
    connect(m_work, &ImportWork::looked, m_settings, &ImportSettings::show);
    connect(m_work, &ImportWork::lookFailed, m_settings, &ImportSettings::showFailure);
    connect(m_work, &ImportWork::progressed, this, &ImportDialog::showProgress);
    connect(m_work, &ImportWork::finished, this, &ImportDialog::finish);
    connect(m_work, &ImportWork::failed, this, &ImportDialog::backWith);
    connect(m_work, &ImportWork::cancelled, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_save, &QPushButton::clicked, m_results, &ImportResults::saveList);

    const QSize room = QGuiApplication::primaryScreen()->availableSize() - QSize(60, 80);
    resize(QSettings().value(sizeKey, QSize(1180, 660)).toSize().boundedTo(room));
    look();
}

ImportDialog::~ImportDialog()
{
    QSettings().setValue(sizeKey, size());
}

void ImportDialog::look()
{
    m_import->setEnabled(false);
    m_work->look(m_target, m_settings->request());
}

void ImportDialog::start()
{
    m_pages->setCurrentWidget(m_progressPage);
    m_import->hide();
    showProgress(0, false);
    m_work->run(m_target, m_settings->request());
}

void ImportDialog::showProgress(double fraction, bool writing)
{
    const QString file = QFileInfo(m_settings->request().source).fileName();
    m_progressText->setText(writing ? tr("Writing into the plan…") : tr("Reading %1…").arg(file));
    // Reading takes the larger part.
    m_progress->setValue(int(writing ? 700 + 300 * fraction : 700 * fraction));
}

void ImportDialog::finish(const ImportResult &result)
{
    m_findings = result.findings;
    m_results->show(result, m_settings->request().planTable);
    m_pages->setCurrentWidget(m_results);
    m_save->setVisible(m_results->hasList());
    m_cancel->setText(tr("Close"));
    m_cancel->setDefault(true);
    m_cancel->setFocus();
}

void ImportDialog::backWith(const QString &problem)
{
    m_pages->setCurrentWidget(m_settings);
    m_import->show();
    m_settings->showFailure(problem);
}

// Closing means cancelling while an import runs; the dialog goes when it has stopped.
void ImportDialog::reject()
{
    if (m_work->isRunning())
        m_work->cancel();
    else
        QDialog::reject();
}

} // namespace madang

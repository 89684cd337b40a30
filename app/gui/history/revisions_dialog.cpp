// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/history/revisions_dialog.h"

#include <qgsfileutils.h>

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace madang {

RevisionsDialog::RevisionsDialog(const QString &planPath, bool canRestore, QWidget *parent)
    : QDialog(parent)
    , m_planPath(planPath)
    , m_canRestore(canRestore)
    , m_revisions(planRevisions(planPath))
    , m_table(new QTableWidget(this))
    , m_none(new QLabel(tr("This plan has no revisions yet. “Save a revision” makes one."), this))
    , m_copy(new QPushButton(tr("&Open a copy…"), this))
    , m_restore(new QPushButton(tr("&Go back to it…"), this))
    , m_folder(new QPushButton(tr("Show in &folder"), this))
{
    setWindowTitle(tr("Revisions of the plan"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setProperty("quiet", true);
    m_table->setObjectName(QStringLiteral("revisions"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_copy->setObjectName(QStringLiteral("openRevisionCopy"));
    m_restore->setObjectName(QStringLiteral("restoreRevision"));
    m_folder->setObjectName(QStringLiteral("revisionFolder"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_folder);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_table, 1);
    column->addWidget(m_none, 1);
    column->addLayout(buttons);
    resize(qMax(620, fontMetrics().averageCharWidth() * 84), 380);

    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RevisionsDialog::enable);
    connect(m_copy, &QPushButton::clicked, this, &RevisionsDialog::askCopy);
    connect(m_restore, &QPushButton::clicked, this, &RevisionsDialog::askRestore);
    connect(m_folder, &QPushButton::clicked, this, &RevisionsDialog::showFolder);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    fill();
}

void RevisionsDialog::fill()
{
    const QLocale locale;
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("When"), tr("Size")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_table->setRowCount(int(m_revisions.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const PlanRevision &revision = m_revisions[size_t(row)];
        m_table->setItem(row, 0, new QTableWidgetItem(revision.name));
        m_table->setItem(row, 1, new QTableWidgetItem(locale.toString(revision.at.toLocalTime(), QLocale::ShortFormat)));
        auto *size = new QTableWidgetItem(locale.formattedDataSize(revision.bytes, 1, QLocale::DataSizeTraditionalFormat));
        size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 2, size);
    }
    m_table->setVisible(!m_revisions.empty());
    m_none->setVisible(m_revisions.empty());
    if (!m_revisions.empty())
        m_table->selectRow(0);
    enable();
}

int RevisionsDialog::current() const
{
    return m_revisions.empty() ? -1 : m_table->currentRow();
}

void RevisionsDialog::enable()
{
    m_copy->setEnabled(current() >= 0);
    m_restore->setEnabled(current() >= 0 && m_canRestore);
    m_folder->setEnabled(!m_revisions.empty());
}

void RevisionsDialog::askCopy()
{
    const PlanRevision revision = m_revisions[size_t(current())];
    const QFileInfo plan(m_planPath);
    const QString suggested = QStringLiteral("%1/%2 %3.gpkg").arg(plan.absolutePath(), plan.completeBaseName(), QgsFileUtils::stringToSafeFilename(revision.name));
    // An existing file is refused with the reason: a copy replaces nothing.
    const QString target = QFileDialog::getSaveFileName(this, tr("Open a copy of “%1”").arg(revision.name), suggested, tr("Plans (*.gpkg)"), nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (target.isEmpty())
        return;
    accept();
    emit copyWanted(revision, QFileInfo(target).suffix().isEmpty() ? target + QStringLiteral(".gpkg") : target);
}

void RevisionsDialog::askRestore()
{
    const PlanRevision revision = m_revisions[size_t(current())];
    QMessageBox box(QMessageBox::Question, windowTitle(), tr("Go back to “%1”?").arg(revision.name), QMessageBox::NoButton, this);
    box.setInformativeText(tr("The plan becomes what it was then, its history included. As it is now it is saved as a revision first. The plan is closed and "
                              "opened again."));
    const QPushButton *doIt = box.addButton(tr("&Go back"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() != doIt)
        return;
    accept();
    emit restoreWanted(revision);
}

void RevisionsDialog::showFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(revisionFolderOf(m_planPath)));
}

} // namespace madang

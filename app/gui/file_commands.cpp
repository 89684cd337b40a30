// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/file_commands.h"

#include "api/plugin_set.h"
#include "core/failure.h"
#include "gui/computed_layers.h"
#include "gui/export_map_dialog.h"
#include "gui/history/revision_desk.h"
#include "gui/line_icon.h"
#include "gui/live_text.h"
#include "gui/map_view.h"
#include "gui/message_area.h"
#include "gui/plan_desk.h"
#include "gui/recent_plans.h"
#include "gui/report/report_dialog.h"
#include "gui/session.h"

#include <qgsmapcanvas.h>
#include <qgsguiutils.h>

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace madang {

FileCommands::FileCommands(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_menu(new QMenu(window))
    , m_recentMenu(new QMenu(window))
{
    m_new = add(QStringLiteral("new-plan"), QKeySequence::New);
    m_open = add(QStringLiteral("open"), QKeySequence::Open);
    m_recentMenu->setIcon(lineIcon(QStringLiteral("recent")));
    m_menu->addMenu(m_recentMenu);
    m_sample = add(QStringLiteral("sample"));
    m_menu->addSeparator();
    m_import = add(QStringLiteral("import"), QKeySequence(QStringLiteral("Ctrl+I")));
    m_dataset = add(QStringLiteral("dataset"), QKeySequence(QStringLiteral("Ctrl+D")));
    m_menu->addSeparator();
    m_map = add(QStringLiteral("export-map"), QKeySequence(QStringLiteral("Ctrl+E")));
    m_report = add(QStringLiteral("report"), QKeySequence(QStringLiteral("Ctrl+R")));
    m_menu->addSeparator();
    m_menu->addActions({parts.revisions.save, parts.revisions.list});
    m_menu->addSeparator();
    m_close = add(QString(), QKeySequence(QStringLiteral("Ctrl+W")));
    m_quit = add(QString(), QKeySequence(QStringLiteral("Ctrl+Q")));

    PlanDesk &desk = parts.desk;
    connect(m_new, &QAction::triggered, &desk, &PlanDesk::askNew);
    connect(m_open, &QAction::triggered, &desk, &PlanDesk::askOpen);
    connect(m_sample, &QAction::triggered, &desk, &PlanDesk::openSample);
    connect(m_import, &QAction::triggered, &desk, &PlanDesk::askImport);
    connect(m_dataset, &QAction::triggered, &desk, &PlanDesk::askDataset);
    connect(m_map, &QAction::triggered, this, &FileCommands::exportMap);
    connect(m_report, &QAction::triggered, this, &FileCommands::writeReport);
    connect(m_close, &QAction::triggered, &parts.session, &Session::close);
    connect(m_quit, &QAction::triggered, window, &QWidget::close);
    connect(&parts.session, &Session::planChanged, this, &FileCommands::refresh);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &FileCommands::listRecent);
    refresh();
    keepTranslated(window, [this] { retranslate(); });
}

QAction *FileCommands::add(const QString &icon, const QKeySequence &keys)
{
    QAction *action = m_menu->addAction(icon.isEmpty() ? QIcon() : lineIcon(icon), QString());
    action->setObjectName(icon);
    action->setShortcut(keys);
    return action;
}

void FileCommands::retranslate()
{
    m_menu->setTitle(tr("&Plan"));
    m_new->setText(tr("&New plan…"));
    m_open->setText(tr("&Open…"));
    m_recentMenu->setTitle(tr("Opened &last"));
    m_sample->setText(tr("Open the &sample plan"));
    m_import->setText(tr("&Import into the plan…"));
    m_dataset->setText(tr("&Add a data set…"));
    m_map->setText(tr("&Export map…"));
    m_report->setText(tr("&Report…"));
    m_close->setText(tr("&Close the plan"));
    m_quit->setText(tr("&Quit"));
}

void FileCommands::refresh()
{
    const Plan *plan = m_parts.session.plan();
    for (QAction *action : {m_map, m_report, m_close})
        action->setEnabled(plan);
    for (QAction *action : {m_import, m_dataset})
        action->setEnabled(plan && !plan->isReadOnly());
}

void FileCommands::listRecent()
{
    m_recentMenu->clear();
    for (const QString &path : m_parts.recent.paths())
        m_recentMenu->addAction(QDir::toNativeSeparators(path), &m_parts.desk, [this, path] { m_parts.desk.open(path); });
    if (m_recentMenu->isEmpty()) {
        m_recentMenu->addAction(tr("No plan has been opened yet"))->setEnabled(false);
        return;
    }
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("&Forget them"), &m_parts.recent, &RecentPlans::clear);
}

void FileCommands::exportMap()
{
    const Session &session = m_parts.session;
    ExportMapDialog dialog(session, m_parts.map.canvas().extent(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString suggested = QStringLiteral("%1/%2-%3.pdf")
                                  .arg(m_parts.desk.folder(), QFileInfo(session.plan()->path()).completeBaseName(), session.theme());
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export map"), suggested,
                                                      tr("PDF (*.pdf);;Picture (*.png);;Drawing (*.svg)"));
    if (path.isEmpty())
        return;
    MapSheetRequest request = dialog.request();
    request.content.extraLayers = m_parts.layers.visible(session.theme());
    try {
        const QgsTemporaryCursorOverride waiting(Qt::WaitCursor);
        writeMapSheet(request, path);
        m_parts.messages.say(Finding::Severity::Note, tr("Wrote %1.").arg(QDir::toNativeSeparators(path)));
    } catch (const Failure &failure) {
        m_parts.messages.say(Finding::Severity::Error, failure.text());
    }
}

void FileCommands::writeReport()
{
    ReportDialog dialog(*m_parts.session.plan(), m_parts.session.scenario(), m_parts.plugins.plugins(), m_window);
    dialog.exec();
}

} // namespace madang

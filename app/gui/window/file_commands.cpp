// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/file_commands.h"

#include "api/plugin_set.h"
#include "core/failure.h"
#include "gui/export/attributes_dialog.h"
#include "gui/export/export_dialog.h"
#include "gui/history/revision_desk.h"
#include "gui/language/live_text.h"
#include "gui/map/computed_layers.h"
#include "gui/map/map_view.h"
#include "gui/plan/session.h"
#include "gui/report/report_dialog.h"
#include "gui/sheets/sheet_window.h"
#include "gui/window/line_icon.h"
#include "gui/window/message_area.h"
#include "gui/window/plan_desk.h"
#include "gui/window/recent_plans.h"

#include <qgsmapcanvas.h>

#include <QFileDialog>
#include <QAction>
#include <QDir>
#include <QEvent>
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
    m_export = add(QStringLiteral("export"), QKeySequence(QStringLiteral("Ctrl+Shift+E")));
    m_attributes = add(QStringLiteral("table"), QKeySequence(QStringLiteral("Ctrl+Shift+I")));
    m_menu->addSeparator();
    m_map = add(QStringLiteral("sheet"), QKeySequence::Print);
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
    connect(m_export, &QAction::triggered, this, &FileCommands::exportData);
    connect(m_attributes, &QAction::triggered, this, &FileCommands::readAttributes);
    connect(m_map, &QAction::triggered, this, &FileCommands::openSheets);
    connect(m_report, &QAction::triggered, this, &FileCommands::writeReport);
    connect(m_close, &QAction::triggered, this, [this] {
        if (leaveSheets())
            m_parts.session.close();
    });
    connect(m_quit, &QAction::triggered, window, &QWidget::close);
    connect(&parts.session, &Session::planChanged, this, &FileCommands::refresh);
    // Sheets are of the plan that was open, and read its file.
    connect(&parts.session, &Session::closing, this, [this] {
        if (const QString said = m_sheets ? m_sheets->giveUp() : QString(); !said.isEmpty())
            m_parts.messages.say(Finding::Severity::Note, said);
        delete m_sheets;
    });
    window->installEventFilter(this);
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
    m_export->setText(tr("E&xport to CAD, GIS or a spreadsheet…"));
    m_attributes->setText(tr("Read a&ttributes back…"));
    m_map->setText(tr("&Map sheets…"));
    m_report->setText(tr("&Report…"));
    m_close->setText(tr("&Close the plan"));
    m_quit->setText(tr("&Quit"));
}

void FileCommands::refresh()
{
    const Plan *plan = m_parts.session.plan();
    for (QAction *action : {m_map, m_export, m_report, m_close})
        action->setEnabled(plan);
    for (QAction *action : {m_import, m_attributes, m_dataset})
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

void FileCommands::openSheets()
{
    if (!m_sheets) {
        m_sheets = new SheetWindow(m_parts.session, m_parts.layers, m_parts.map.canvas().extent(), m_parts.desk.folder(), m_window);
        m_sheets->setAttribute(Qt::WA_DeleteOnClose);
        m_sheets->show();
        return;
    }
    m_sheets->raise();
    m_sheets->activateWindow();
}

bool FileCommands::leaveSheets()
{
    return !m_sheets || m_sheets->close();
}

bool FileCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || event->type() != QEvent::Close || leaveSheets())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

void FileCommands::exportData()
{
    try {
        ExportDialog dialog(*m_parts.session.plan(), m_parts.session.scenario(), m_window);
        dialog.exec();
    } catch (const Failure &failure) {
        m_parts.messages.say(Finding::Severity::Error, failure.text());
    }
}

void FileCommands::readAttributes()
{
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Read attributes back"), m_parts.desk.folder(), tr("Tables (*.xlsx *.ods *.csv)"));
    if (file.isEmpty())
        return;
    AttributesDialog dialog(*m_parts.session.plan(), file, m_parts.session.scenario(), m_window);
    dialog.exec();
}

void FileCommands::writeReport()
{
    ReportDialog dialog(*m_parts.session.plan(), m_parts.session.scenario(), m_parts.plugins.plugins(), m_window);
    dialog.exec();
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/plan_desk.h"

#include "core/failure.h"
#include "core/plan/plan_recovery.h"
#include "gui/import/import_dialog.h"
#include "gui/plan/dataset_dialog.h"
#include "gui/plan/dataset_role.h"
#include "gui/plan/new_plan_dialog.h"
#include "gui/plan/sample_plan.h"
#include "gui/plan/session.h"
#include "gui/window/message_area.h"
#include "gui/window/opening_notices.h"
#include "gui/window/recent_plans.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace madang {

namespace {

const QString planFolderKey = QStringLiteral("window/folder");

bool isPlan(const QString &file)
{
    if (QFileInfo(file).suffix().compare(QLatin1String("gpkg"), Qt::CaseInsensitive) != 0)
        return false;
    try {
        const PlanReader reader(file);
        return true;
    } catch (const Failure &) {
        return false;
    }
}

} // namespace

PlanDesk::PlanDesk(Session &session, RecentPlans &recent, MessageArea &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_recent(recent)
    , m_messages(messages)
    , m_window(window)
{
}

QString PlanDesk::folder() const
{
    if (m_session.plan())
        return QFileInfo(m_session.plan()->path()).absolutePath();
    const QString last = QSettings().value(planFolderKey).toString();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!last.isEmpty() && QDir(last).exists())
        return last;
    return QDir(documents).exists() ? documents : QDir::homePath(); // a new account may have no such folder yet
}

bool PlanDesk::open(const QString &path)
{
    m_messages.clear();
    const bool wasCutShort = hasOpenJournal(path);
    try {
        m_session.open(path);
    } catch (const Failure &failure) {
        m_messages.say(Finding::Severity::Error, failure.text());
        return false;
    }
    adopt(path, wasCutShort);
    return true;
}

void PlanDesk::adopt(const QString &path, bool wasCutShort)
{
    m_recent.add(path);
    QSettings().setValue(planFolderKey, QFileInfo(path).absolutePath());
    for (const OpeningNotice &notice : openingNotices(*m_session.plan(), wasCutShort))
        m_messages.say(notice.severity, notice.text);
}

bool PlanDesk::openSample()
{
    try {
        return open(samplePlanForUser());
    } catch (const Failure &failure) {
        m_messages.say(Finding::Severity::Error, failure.text());
        return false;
    }
}

void PlanDesk::askNew()
{
    NewPlanDialog dialog(folder(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_messages.clear();
    try {
        m_session.create(dialog.path(), dialog.meta());
    } catch (const Failure &failure) {
        m_messages.say(Finding::Severity::Error, failure.text());
        return;
    }
    adopt(dialog.path(), false);
}

void PlanDesk::askOpen()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a plan"), folder(), tr("Plans (*.gpkg)"));
    if (!path.isEmpty())
        open(path);
}

void PlanDesk::askImport()
{
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Import into the plan"), folder(),
        tr("Maps and tables (*.shp *.gpkg *.geojson *.json *.kml *.kmz *.dxf *.osm *.pbf *.csv *.xlsx *.ods *.zip);;All files (*)"));
    if (!path.isEmpty())
        import(path);
}

void PlanDesk::askDataset()
{
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Add a data set"), folder(),
        tr("Terrain, timetables and tables (*.tif *.tiff *.asc *.img *.vrt *.hgt *.zip *.csv);;All files (*)"));
    if (!path.isEmpty())
        addDataset(path);
}

void PlanDesk::import(const QString &file)
{
    if (!m_session.plan())
        return;
    ImportDialog dialog(*m_session.plan(), file, m_window, m_session.scenario());
    dialog.exec();
    emit imported(dialog.findings());
}

void PlanDesk::addDataset(const QString &file)
{
    if (!m_session.plan())
        return;
    DatasetDialog dialog(file, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    try {
        m_session.plan()->addDataset(dialog.role(), file, dialog.title(), dialog.licence(), dialog.source());
        m_messages.say(Finding::Severity::Note, tr("%1 belongs to the plan now.").arg(QFileInfo(file).fileName()));
    } catch (const Failure &failure) {
        m_messages.say(Finding::Severity::Error, failure.text());
    }
}

void PlanDesk::take(const QStringList &files)
{
    for (const QString &file : files) {
        if (isPlan(file))
            open(file);
        else if (!m_session.plan())
            m_messages.say(Finding::Severity::Warning, tr("Open a plan or start a new one first; then %1 can be brought into it.").arg(QFileInfo(file).fileName()));
        else if (!datasetRoleOf(file).isEmpty())
            addDataset(file);
        else
            import(file);
    }
}

} // namespace madang

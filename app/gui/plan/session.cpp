// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/plan/session.h"

#include "core/cartography/map_theme.h"
#include "core/cartography/plan_project.h"
#include "core/cartography/plan_project_storage.h"
#include "core/failure.h"
#include "core/phases/development_phase.h"
#include "core/plan/plan_schema.h"

#include <qgsmessagelog.h>
#include <qgsproject.h>

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace madang {

namespace {

// By its place: copies of a plan are worked on apart.
QString scenarioKey(const QString &planPath)
{
    const QByteArray place = QCryptographicHash::hash(planPath.toUtf8(), QCryptographicHash::Md5).toHex();
    return QStringLiteral("plan/%1/scenario").arg(QString::fromLatin1(place));
}

// The scenario that was seen last in a plan, and those that it stands on.
QStringList lastScenario(const PlanReader &plan)
{
    const QString uid = QSettings().value(scenarioKey(plan.path())).toString();
    const std::vector<Scenario> all = plan.scenarios();
    const bool isThere = std::any_of(all.begin(), all.end(), [&uid](const Scenario &each) { return each.uid == uid; });
    return plan.scenarioChain(isThere ? uid : QStringLiteral("base"));
}

} // namespace

Session::Session(QgsProject &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    constexpr int everyMs = 2000;
    m_shown.theme = mapThemes().first();
    connect(&m_outside, &QTimer::timeout, this, &Session::lookOutside);
    m_outside.start(everyMs);
}

Session::~Session() = default;

QStringList Session::mapLanguages() const
{
    if (!plan())
        return {m_language};
    // The window's language over the country's, so that names can be read here and recognised there.
    QStringList languages = {m_language};
    const QString local = countryLanguage(plan()->meta().country);
    QStringList others = plan()->meta().languages;
    if (others.removeAll(local) > 0)
        others.prepend(local);
    for (const QString &other : others)
        if (languages.size() < 2 && !languages.contains(other))
            languages << other;
    return languages;
}

void Session::open(const QString &path)
{
    // Its own lock and its own connections would be in the way.
    if (plan() && QFileInfo(path) == QFileInfo(plan()->path()))
        close();
    adopt(Plan::open(path));
}

void Session::create(const QString &path, const PlanMeta &meta)
{
    adopt(Plan::create(path, meta));
}

void Session::adopt(std::unique_ptr<Plan> plan)
{
    Shown next;
    next.reader = std::make_unique<PlanReader>(plan->path());
    next.plan = std::move(plan);
    next.theme = mapThemes().first();
    next.chain = lastScenario(*next.reader);
    emit opening();
    if (this->plan())
        emit closing();
    std::swap(m_shown, next);
    try {
        fillProject();
    } catch (...) {
        std::swap(m_shown, next);
        try {
            fillProject();
        } catch (const Failure &) {
            close(); // its file is gone, too
        }
        emit planChanged();
        emit historyChanged();
        throw;
    }
    letGo(next);
    follow();
    emit planChanged();
    emit historyChanged();
}

void Session::fillProject()
{
    m_project.clear();
    if (!plan())
        return;
    fillPlanProject(m_project, reader(), scenario(), mapLanguages());
    showMapTheme(m_project, theme());
}

void Session::follow()
{
    connect(plan(), &Plan::changing, this, [this] {
        m_isWriting = true;
        emit changing();
    });
    connect(plan(), &Plan::settled, this, [this] {
        m_isWriting = false;
        emit settled();
    });
    connect(plan(), &Plan::changed, this, [this](const QStringList &tables, const QStringList &uids) {
        m_shown.isEdited = true;
        readAnew(tables, uids);
    });
}

void Session::readAnew(const QStringList &tables, const QStringList &uids)
{
    if (tables.contains(QStringLiteral("scenario")))
        leaveLostScenario();
    reloadTables(m_project, tables);
    if (tables.contains(phaseTable))
        showPhases(m_project, reader(), mapLanguages());
    emit rowsChanged(tables, uids);
    emit historyChanged();
}

// QGIS, or the program that has the plan open for writing, may have saved: nobody should go on with what was there before.
void Session::lookOutside()
{
    if (!plan() || m_isWriting)
        return;
    try {
        if (!plan()->isChangedOutside())
            return;
        QStringList tables;
        for (const PlanTable &table : planTables())
            tables << table.name;
        readAnew(tables, {});
        emit changedOutside();
    } catch (const Failure &failure) {
        // The file cannot be read now; whoever reads it for the user will say so.
        QgsMessageLog::logMessage(failure.text(), QStringLiteral("Madang"), Qgis::MessageLevel::Info, false);
    }
}

void Session::close()
{
    if (!plan())
        return;
    emit closing();
    m_project.clear();
    letGo(m_shown);
    m_shown.theme = mapThemes().first();
    emit planChanged();
    emit historyChanged();
}

// The project that QGIS opens the file with is made anew after edits and for a file that was copied or renamed.
void Session::letGo(Shown &shown)
{
    shown.reader.reset();
    if (shown.plan && !shown.plan->isReadOnly()) {
        try {
            if (shown.isEdited || needsPlanProject(shown.plan->path()))
                refreshPlanProject(shown.plan->path());
        } catch (const Failure &failure) {
            // The plan itself is whole; QGIS opens its tables all the same.
            QgsMessageLog::logMessage(failure.text(), QStringLiteral("Madang"), Qgis::MessageLevel::Warning, false);
        }
    }
    shown = {};
}

void Session::setScenario(const QString &uid)
{
    if (!plan() || uid == scenario())
        return;
    const QStringList chain = reader().scenarioChain(uid);
    showScenario(m_project, reader(), uid);
    m_shown.chain = chain;
    QSettings().setValue(scenarioKey(plan()->path()), uid);
    emit scenarioChanged(uid);
}

// Undoing may take the scenario away that is seen: what it stood on is seen then.
void Session::leaveLostScenario()
{
    QStringList left;
    for (const Scenario &each : plan()->scenarios())
        left << each.uid;
    const QStringList chain = m_shown.chain;
    for (const QString &uid : chain)
        if (left.contains(uid)) {
            setScenario(uid);
            return;
        }
}

void Session::setTheme(const QString &theme)
{
    mapThemeTitle(theme); // refuses a theme that there is not
    if (theme == m_shown.theme)
        return;
    m_shown.theme = theme;
    if (plan())
        showMapTheme(m_project, theme);
    emit themeChanged(theme);
}

void Session::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (plan())
        showLanguages(m_project, reader(), mapLanguages());
    emit mapLanguagesChanged();
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/session.h"

#include "core/cartography/map_theme.h"
#include "core/cartography/plan_project.h"
#include "core/cartography/plan_project_storage.h"
#include "core/failure.h"

#include <qgsmessagelog.h>
#include <qgsproject.h>
#include <qgsproviderregistry.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace madang {

Session::Session(QgsProject &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_theme(mapThemes().first())
{
}

Session::~Session() = default;

QStringList Session::mapLanguages() const
{
    if (!m_plan)
        return {m_language};
    // The window's language over the country's, so that names can be read here and recognised there.
    QStringList languages = {m_language};
    const QString local = countryLanguage(m_plan->meta().country);
    QStringList others = m_plan->meta().languages;
    if (others.removeAll(local) > 0)
        others.prepend(local);
    for (const QString &other : others)
        if (languages.size() < 2 && !languages.contains(other))
            languages << other;
    return languages;
}

void Session::open(const QString &path)
{
    adopt(Plan::open(path));
}

void Session::create(const QString &path, const PlanMeta &meta)
{
    adopt(Plan::create(path, meta));
}

void Session::adopt(std::unique_ptr<Plan> plan)
{
    auto reader = std::make_unique<PlanReader>(plan->path());
    emit opening();
    discard();
    m_plan = std::move(plan);
    m_reader = std::move(reader);
    try {
        fillPlanProject(m_project, *m_reader, m_scenario, mapLanguages());
    } catch (...) {
        discard();
        emit planChanged();
        throw;
    }
    showMapTheme(m_project, m_theme);
    connect(m_plan.get(), &Plan::changing, this, &Session::changing);
    connect(m_plan.get(), &Plan::changed, this, [this](const QStringList &tables, const QStringList &uids) {
        m_isEdited = true;
        repaint(tables);
        emit rowsChanged(tables, uids);
        emit historyChanged();
    });
    emit planChanged();
    emit historyChanged();
}

void Session::close()
{
    if (!m_plan)
        return;
    discard();
    emit planChanged();
    emit historyChanged();
}

void Session::discard()
{
    if (m_plan)
        emit closing();
    m_project.clear();
    m_reader.reset();
    refreshStoredProject();
    m_plan.reset();
    m_isEdited = false;
    m_scenario = QStringLiteral("base");
    m_theme = mapThemes().first();
}

// The project that QGIS opens the file with: made anew after edits and for a file that was copied or renamed.
void Session::refreshStoredProject()
{
    if (!m_plan || m_plan->isReadOnly())
        return;
    try {
        if (m_isEdited || needsPlanProject(m_plan->path()))
            refreshPlanProject(m_plan->path());
    } catch (const Failure &failure) {
        // The plan itself is whole; QGIS opens its tables all the same.
        QgsMessageLog::logMessage(failure.text(), QStringLiteral("Madang"), Qgis::MessageLevel::Warning, false);
    }
}

void Session::setScenario(const QString &uid)
{
    if (!m_plan || uid == m_scenario)
        return;
    showScenario(m_project, *m_reader, uid);
    m_scenario = uid;
    emit scenarioChanged(uid);
}

void Session::setTheme(const QString &theme)
{
    mapThemeTitle(theme); // refuses a theme that there is not
    if (theme == m_theme)
        return;
    m_theme = theme;
    if (m_plan)
        showMapTheme(m_project, theme);
    emit themeChanged(theme);
}

void Session::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (m_plan)
        showLanguages(m_project, *m_reader, mapLanguages());
    emit mapLanguagesChanged();
}

void Session::repaint(const QStringList &tables)
{
    for (QgsMapLayer *layer : m_project.mapLayers()) {
        auto *vector = qobject_cast<QgsVectorLayer *>(layer);
        if (!vector || vector->providerType() != QLatin1String("ogr"))
            continue;
        const QVariantMap source =
            QgsProviderRegistry::instance()->decodeUri(QStringLiteral("ogr"), vector->source());
        if (tables.contains(source.value(QStringLiteral("layerName")).toString())) {
            vector->dataProvider()->reloadData();
            vector->updateExtents();
            vector->triggerRepaint();
        }
    }
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/compare/other_scenario.h"

#include "core/cartography/plan_project.h"
#include "core/phases/development_phase.h"
#include "gui/plan/session.h"

#include <qgsmaplayer.h>
#include <qgsproject.h>

#include <utility>

namespace madang {

OtherScenario::OtherScenario(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::opening, this, &OtherScenario::clear);
    connect(&session, &Session::planChanged, this, &OtherScenario::clear);
    connect(&session, &Session::rowsChanged, this, [this](const QStringList &tables) {
        if (!m_project)
            return;
        reloadTables(*m_project, tables);
        if (tables.contains(phaseTable))
            showPhases(*m_project, m_session.reader(), m_session.mapLanguages());
        emit rowsChanged();
    });
    connect(&session, &Session::mapLanguagesChanged, this, [this] {
        if (!m_project)
            return;
        showLanguages(*m_project, m_session.reader(), m_session.mapLanguages());
        emit rowsChanged();
    });
}

OtherScenario::~OtherScenario()
{
    clear();
}

void OtherScenario::show(const QString &scenario)
{
    if (m_project && scenario == m_scenario)
        return;
    if (m_project) {
        showScenario(*m_project, m_session.reader(), scenario);
    } else {
        // Without a library of styles of its own, which takes time to make.
        auto project = std::make_unique<QgsProject>(nullptr, Qgis::ProjectCapabilities());
        fillPlanProject(*project, m_session.reader(), scenario, m_session.mapLanguages());
        m_project = std::move(project);
    }
    m_scenario = scenario;
    for (const QStringList &ids : std::as_const(m_derived))
        m_project->removeMapLayers(ids); // of the scenario before
    m_derived.clear();
    emit rowsChanged();
    emit shown();
}

void OtherScenario::clear()
{
    if (!m_project)
        return;
    emit aboutToClear();
    m_project.reset();
    m_scenario.clear();
    m_derived.clear();
}

void OtherScenario::setDerived(const QString &plugin, std::vector<std::unique_ptr<QgsMapLayer>> layers)
{
    if (!m_project)
        return;
    m_project->removeMapLayers(m_derived.take(plugin));
    for (auto &layer : layers)
        if (layer && layer->isValid())
            m_derived[plugin] << m_project->addMapLayer(layer.release(), false)->id();
    emit rowsChanged();
}

QList<QgsMapLayer *> OtherScenario::counterparts(const QList<QgsMapLayer *> &layers) const
{
    QList<QgsMapLayer *> found;
    if (!m_project)
        return found;
    QHash<QString, QgsMapLayer *> derived;
    for (const QStringList &ids : m_derived)
        for (const QString &id : ids)
            if (QgsMapLayer *layer = m_project->mapLayer(id))
                derived.insert(layer->name(), layer);
    for (const QgsMapLayer *layer : layers) {
        QgsMapLayer *other = m_project->mapLayer(layer->id());
        if (!other)
            other = derived.value(layer->name());
        if (!other)
            continue;
        other->setOpacity(layer->opacity());
        found << other;
    }
    return found;
}

} // namespace madang

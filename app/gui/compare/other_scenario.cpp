// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/compare/other_scenario.h"

#include "core/cartography/plan_project.h"
#include "gui/session.h"

#include <qgsproject.h>

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
    emit rowsChanged();
}

void OtherScenario::clear()
{
    if (!m_project)
        return;
    emit aboutToClear();
    m_project.reset();
    m_scenario.clear();
}

QList<QgsMapLayer *> OtherScenario::counterparts(const QList<QgsMapLayer *> &layers) const
{
    QList<QgsMapLayer *> found;
    for (const QgsMapLayer *layer : layers)
        if (QgsMapLayer *other = m_project ? m_project->mapLayer(layer->id()) : nullptr) {
            other->setOpacity(layer->opacity());
            found << other;
        }
    return found;
}

} // namespace madang

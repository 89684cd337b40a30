// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/scenarios/scenario_title.h"

#include <QCoreApplication>

namespace madang {

namespace {

// The context of the text below.
class ScenarioTitleText {
    Q_DECLARE_TR_FUNCTIONS(ScenarioTitle)
};

} // namespace

QString scenarioTitle(const Scenario &scenario)
{
    return scenario.uid == QLatin1String("base") && scenario.name == scenario.uid ? ScenarioTitleText::tr("Base plan") : scenario.name;
}

QString scenarioTitle(const std::vector<Scenario> &scenarios, const QString &uid)
{
    for (const Scenario &each : scenarios)
        if (each.uid == uid)
            return scenarioTitle(each);
    return {};
}

} // namespace madang

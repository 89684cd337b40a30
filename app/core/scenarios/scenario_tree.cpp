// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/scenarios/scenario_tree.h"

#include "core/failure.h"
#include "core/plan/plan_catalogue.h"

#include <QCoreApplication>

namespace madang {

QStringList scenarioChain(const std::vector<Scenario> &scenarios, const QString &uidOrName, const QString &path)
{
    QStringList chain;
    for (Scenario step = findScenario(scenarios, uidOrName);; step = findScenario(scenarios, step.parent)) {
        if (chain.contains(step.uid))
            throw Failure(QCoreApplication::translate("Plan", "The scenario “%1” is its own ancestor.").arg(step.name), path);
        chain << step.uid;
        if (step.parent.isEmpty())
            return chain;
    }
}

std::vector<Scenario> childrenOf(const std::vector<Scenario> &scenarios, const QString &uid)
{
    std::vector<Scenario> children;
    for (const Scenario &scenario : scenarios)
        if (scenario.parent == uid)
            children.push_back(scenario);
    return children;
}

QStringList descendantsOf(const std::vector<Scenario> &scenarios, const QString &uid)
{
    QStringList found{uid};
    for (int i = 0; i < found.size(); ++i)
        for (const Scenario &child : childrenOf(scenarios, found[i]))
            if (!found.contains(child.uid))
                found << child.uid;
    found.removeFirst();
    return found;
}

} // namespace madang

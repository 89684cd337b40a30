// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/indicators/indicators_algorithm.h"

#include "core/failure.h"
#include "core/finding.h"
#include "core/plan/plan_reader.h"
#include "processing/feedback_progress.h"
#include "zoning/processing/indicators/indicator_results.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <algorithm>

namespace madang::zoning {

namespace {

const QString indicatorsPlan = QStringLiteral("PLAN");
const QString indicatorsScenario = QStringLiteral("SCENARIO");
const QString indicatorsScenarios = QStringLiteral("SCENARIOS");

std::vector<Scenario> scenariosAsked(const PlanReader &plan, const QString &list, const QString &shown)
{
    QStringList names;
    for (const QString &name : list.split(QLatin1Char(',')))
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    if (names.isEmpty())
        names = QStringList{QStringLiteral("base"), shown.isEmpty() ? QStringLiteral("base") : shown};
    std::vector<Scenario> asked;
    for (const QString &name : names) {
        const Scenario scenario = plan.scenario(name);
        if (std::none_of(asked.begin(), asked.end(), [&](const Scenario &each) { return each.uid == scenario.uid; }))
            asked.push_back(scenario);
    }
    return asked;
}

} // namespace

QString IndicatorsAlgorithm::name() const
{
    return QStringLiteral("indicators");
}

QString IndicatorsAlgorithm::displayName() const
{
    return tr("Indicators of scenarios, with targets");
}

QString IndicatorsAlgorithm::group() const
{
    return tr("Zoning");
}

QString IndicatorsAlgorithm::groupId() const
{
    return QStringLiteral("zoning");
}

QString IndicatorsAlgorithm::shortHelpString() const
{
    return tr("Computes indicators of the Sustainable Development Goals 11.1 to 11.7, densities, floor area ratio, jobs for each dwelling, green "
              "space, land-use mix and service radii for scenarios of a plan. What no map says must be entered in the plan with its source; "
              "without it an indicator has no value, and the reason is given. Every value comes with its formula, numbers and sources.");
}

IndicatorsAlgorithm *IndicatorsAlgorithm::createInstance() const
{
    return new IndicatorsAlgorithm;
}

void IndicatorsAlgorithm::initAlgorithm(const QVariantMap &)
{
    auto plan = std::make_unique<QgsProcessingParameterFile>(indicatorsPlan, tr("Plan"));
    plan->setFileFilter(tr("Plans (*.gpkg);;All files (*)"));
    addParameter(plan.release());
    auto scenarios = std::make_unique<QgsProcessingParameterString>(indicatorsScenarios, tr("Scenarios"), QString(), false, true);
    scenarios->setHelp(tr("Names or uids with commas between; without it the base plan and the one of SCENARIO"));
    addParameter(scenarios.release());
    auto scenario = std::make_unique<QgsProcessingParameterString>(indicatorsScenario, tr("Scenario"), QStringLiteral("base"));
    scenario->setHelp(tr("Its name or uid, where SCENARIOS is not given"));
    addParameter(scenario.release());

    addOutput(new QgsProcessingOutputVariant(QStringLiteral("scenarios"), tr("Indicators of each scenario")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("findings"), tr("Findings about the indicators")));
}

bool IndicatorsAlgorithm::checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context, QString *message) const
{
    if (!parameterAsFile(parameters, indicatorsPlan, context).isEmpty())
        return QgsProcessingAlgorithm::checkParameterValues(parameters, context, message);
    if (message)
        *message = tr("No plan is given. %1 is the plan's file (.gpkg).").arg(indicatorsPlan);
    return false;
}

QVariantMap IndicatorsAlgorithm::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback)
{
    try {
        const PlanReader plan(parameterAsFile(parameters, indicatorsPlan, context));
        const std::vector<Scenario> asked = scenariosAsked(plan, parameterAsString(parameters, indicatorsScenarios, context),
                                                           parameterAsString(parameters, indicatorsScenario, context));
        QVariantList scenarios, findings;
        for (std::size_t i = 0; i < asked.size(); ++i) {
            FeedbackProgress progress(feedback, 100.0 * double(i) / double(asked.size()), 100.0 * double(i + 1) / double(asked.size()));
            QVariantMap results = indicatorResults(readFacts(plan, asked[i].uid, progress), readEnteredValues(plan, asked[i].uid));
            const QString title = asked[i].uid == QLatin1String("base") ? tr("Base plan") : asked[i].name;
            results.insert(QStringLiteral("scenario"), asked[i].uid);
            results.insert(QStringLiteral("name"), asked[i].name);
            QStringList missed;
            for (const QVariant &item : results.value(QStringLiteral("indicators")).toList())
                if (item.toMap().value(QStringLiteral("status")) == QLatin1String("red"))
                    missed << item.toMap().value(QStringLiteral("name")).toString();
            if (!missed.isEmpty()) {
                Finding finding;
                finding.severity = Finding::Severity::Note;
                finding.rule = QStringLiteral("zoning.indicator_missed");
                finding.title = tr("%1: %n indicator(s) miss their target.", nullptr, int(missed.size())).arg(title);
                finding.detail = tr("They are: %1. The page of indicators shows the formula and the target of each.").arg(missed.join(QStringLiteral(", ")));
                findings << finding.toMap();
            }
            scenarios << results;
        }
        return {{QStringLiteral("scenarios"), scenarios}, {QStringLiteral("findings"), findings}};
    } catch (const Failure &failure) {
        throw QgsProcessingException(failure.text());
    }
}

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/demand/phase_capacity.h"

#include "core/failure.h"

#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingregistry.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace madang::zoning {

namespace {

class PhaseCapacityText {
    Q_DECLARE_TR_FUNCTIONS(PhaseCapacityText)
};

double capacityAmount(const QVariantMap &map, const QString &key, const QString &phase)
{
    const QVariant value = map.value(key);
    bool ok = true;
    const double number = value.isValid() ? value.toDouble(&ok) : 0.0;
    if (!ok || number < 0.0)
        throw WrongInputFailure(PhaseCapacityText::tr("The capacity “%1” of the phase “%2” is no number of zero or more.").arg(key, phase),
                                QStringLiteral("CAPACITY"));
    return number;
}

void addCapacity(PhaseCapacities &capacities, const QString &phase, const QVariantMap &map)
{
    const double people = capacityAmount(map, QStringLiteral("people"), phase), jobs = capacityAmount(map, QStringLiteral("jobs"), phase);
    const double floor = capacityAmount(map, QStringLiteral("gfa_m2"), phase), left = capacityAmount(map, QStringLiteral("remaining_gfa_m2"), phase);
    const double share = floor > 0.0 && map.contains(QStringLiteral("remaining_gfa_m2")) ? std::min(1.0, left / floor) : 1.0;
    PhaseCapacity &sum = capacities[phase];
    sum.people += people;
    sum.jobs += jobs;
    sum.peopleLeft += people * share;
    sum.jobsLeft += jobs * share;
}

// [{phase, people, jobs, gfa_m2, remaining_gfa_m2, …}], as the results of madang:capacity have them under "phases".
PhaseCapacities capacitiesIn(const QVariantList &phases)
{
    PhaseCapacities capacities;
    for (const QVariant &item : phases)
        addCapacity(capacities, item.toMap().value(QStringLiteral("phase")).toString(), item.toMap());
    return capacities;
}

} // namespace

PhaseCapacities givenCapacities(const QString &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &error);
    if (document.isNull())
        throw WrongInputFailure(PhaseCapacityText::tr("The capacity of the phases is no JSON: %1").arg(error.errorString()),
                                QStringLiteral("CAPACITY"),
                                PhaseCapacityText::tr("Write it as {\"uid of the phase\": {\"people\": 12000, \"jobs\": 4000}}."));
    if (document.isArray())
        return capacitiesIn(document.array().toVariantList());
    PhaseCapacities capacities;
    const QVariantMap map = document.object().toVariantMap();
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        addCapacity(capacities, it.key(), it.value().toMap());
    return capacities;
}

std::optional<PhaseCapacities> computedCapacities(const QString &plan, const QString &scenario, QgsProcessingContext &context,
                                                  QgsProcessingFeedback *feedback)
{
    const std::unique_ptr<QgsProcessingAlgorithm> algorithm(
        QgsApplication::processingRegistry()->createAlgorithmById(QStringLiteral("madang:capacity")));
    if (!algorithm)
        return std::nullopt;
    bool ok = false;
    const QVariantMap results = algorithm->run({{QStringLiteral("PLAN"), plan}, {QStringLiteral("SCENARIO"), scenario}, {QStringLiteral("ROWS"), false}}, context, feedback, &ok,
                                               {}, false);
    return capacitiesIn(results.value(QStringLiteral("phases")).toList());
}

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

namespace madang::zoning {

// madang:indicators. Indicators of scenarios, side by side.
//
// Parameters: PLAN; SCENARIOS, names or uids with commas between, or empty: the base plan and SCENARIO.
//
// Results:
//   scenarios  [{scenario, name, indicators, basis}], in the order asked for
//     indicators  [{key, name, measure, unit, value, why, reason, better, target, acceptable, target_source, target_set, status,
//                 attainment, formula, numbers, entered, source, computed, declines, definition, figures, sources}], in the
//                 order of the catalogue, the same for every scenario
//       value       in the unit of its measure: shares 0 to 1, people/ha, m²/person; null where it is not known, with `why`
//                   ("no_stops") and `reason`, a sentence. entered: somebody entered it, from `source`; computed: what the
//                   plan says then
//       status      "green", "amber", "red" or "none"; attainment: 0 to 1, see engine/indicators/traffic_light.h
//       target_set  whether the plan has this target; otherwise it is the usual one of target_source
//       numbers     [{measure, value}] of the formula
//       figures     [{key, name, measure, value, entered, source}] that the formula reckons with and that may be entered
//       sources     [{table, count} or {dataset, citation} or {citation}]
//     basis       [{code, measure, value, text}]: what stands for what
//   findings
class IndicatorsAlgorithm : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(IndicatorsAlgorithm)
public:
    QString name() const override;
    QString displayName() const override;
    QString group() const override;
    QString groupId() const override;
    QString shortHelpString() const override;
    IndicatorsAlgorithm *createInstance() const override;
    void initAlgorithm(const QVariantMap &configuration = {}) override;
    bool checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context, QString *message) const override;

protected:
    QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override;
};

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/data_warnings.h"

#include "core/checks/dataset_checks.h"
#include "core/plan/plan_reader.h"

#include <QCoreApplication>
#include <QHash>

namespace madang::report {

QVector<Phrase> dataWarnings(const PlanReader &plan, const QString &scenario, QgsFeedback *feedback)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("dataset.elsewhere"), QT_TRANSLATE_NOOP("Report", "“%1” does not cover this plan: what this report says from it is not about this place.")},
        {QStringLiteral("dataset.partly"), QT_TRANSLATE_NOOP("Report", "“%1” covers only a part of this plan: what this report says from it is about that part.")},
        {QStringLiteral("dataset.missing"), QT_TRANSLATE_NOOP("Report", "“%1” is not where the plan says it is: this report is without it.")},
        {QStringLiteral("dataset.changed"), QT_TRANSLATE_NOOP("Report", "“%1” is not the file any more that was added to this plan.")}};
    QVector<Finding> findings;
    checkDatasetFiles(plan, findings, feedback);
    checkDatasetPlaces(plan, scenario, findings, feedback);
    QVector<Phrase> warnings;
    for (const Finding &finding : std::as_const(findings)) {
        const char *sentence = sentences.value(finding.rule);
        if (!sentence)
            continue;
        for (const PlanDataset &item : plan.datasets())
            if (finding.uids.contains(item.uid))
                warnings << Phrase{"Report", sentence, {item.title.isEmpty() ? item.storedPath : item.title}};
    }
    return warnings;
}

} // namespace madang::report

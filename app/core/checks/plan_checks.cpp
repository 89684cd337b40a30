// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/plan_checks.h"

#include "core/plan_reader.h"
#include "core/plan_schema.h"

#include <qgsfeedback.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSet>

namespace madang {

namespace {

// The context of the texts below.
class PlanChecks {
    Q_DECLARE_TR_FUNCTIONS(PlanChecks)
};

Finding at(const EffectiveRow &row, const PlanReader &plan, const QString &rule, const QString &title, const QString &detail)
{
    Finding finding;
    finding.rule = rule;
    finding.title = title;
    finding.detail = detail;
    finding.uids = QStringList{row.uid};
    if (!row.geometry.isNull()) {
        finding.extent = row.geometry.boundingBox();
        finding.extentCrs = plan.crs();
    }
    return finding;
}

void checkCodes(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings)
{
    QSet<QString> known;
    for (const PlanReader::CodeValue &value : plan.codeValues())
        known << value.code;
    plan.forEach(QStringLiteral("zone"), scenario, {QStringLiteral("code"), QStringLiteral("name")}, [&](const EffectiveRow &row) {
        const QString code = row.values[0].toString();
        if (code.isEmpty()) {
            findings << at(row, plan, QStringLiteral("zone.no_code"), PlanChecks::tr("A zone has no land-use code"),
                           PlanChecks::tr("Zone %1. Give it a code of the plan's code list, or it counts as land of no use.").arg(row.uid));
        } else if (!known.contains(code)) {
            Finding finding = at(row, plan, QStringLiteral("zone.unknown_code"), PlanChecks::tr("The land-use code “%1” is in no code list").arg(code),
                                 PlanChecks::tr("Zone %1. Correct the code, or add it to the plan's code list.").arg(row.uid));
            finding.severity = Finding::Severity::Error;
            findings << finding;
        }
    });
}

void checkGeometry(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings, QgsFeedback *feedback)
{
    for (const PlanTable &table : planTables()) {
        if (!table.isDrawn())
            continue;
        plan.forEach(table.name, scenario, {}, [&](const EffectiveRow &row) {
            if (feedback && feedback->isCanceled())
                return;
            if (row.geometry.isNull() || row.geometry.isEmpty()) {
                findings << at(row, plan, QStringLiteral("geometry.missing"), PlanChecks::tr("A row of “%1” has no geometry").arg(planTableLabel(table.name)),
                               PlanChecks::tr("Row %1. It is on no map and in no computation; draw it or delete it.").arg(row.uid));
                return;
            }
            QVector<QgsGeometry::Error> errors;
            if (row.geometry.type() == Qgis::GeometryType::Polygon)
                row.geometry.validateGeometry(errors, Qgis::GeometryValidationEngine::Geos);
            if (!errors.isEmpty()) {
                Finding finding = at(row, plan, QStringLiteral("geometry.invalid"), PlanChecks::tr("A polygon of “%1” is not valid").arg(planTableLabel(table.name)),
                                     PlanChecks::tr("Row %1: %2. Its area cannot be trusted; redraw it.").arg(row.uid, errors.first().what()));
                finding.severity = Finding::Severity::Error;
                findings << finding;
            }
        });
    }
}

void checkDatasets(const PlanReader &plan, QVector<Finding> &findings, QgsFeedback *feedback)
{
    for (const PlanDataset &item : plan.datasets()) {
        Finding finding;
        finding.uids = QStringList{item.uid};
        QFile file(item.absolutePath);
        if (!file.open(QIODevice::ReadOnly)) {
            finding.rule = QStringLiteral("dataset.missing");
            finding.title = PlanChecks::tr("The data set “%1” is not where it was").arg(item.title);
            finding.detail = PlanChecks::tr("%1 cannot be read. Put the file back, or add it again.").arg(item.absolutePath);
            findings << finding;
            continue;
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        while (!file.atEnd() && !(feedback && feedback->isCanceled()))
            hash.addData(file.read(1 << 20));
        if (QString::fromLatin1(hash.result().toHex()) != item.sha256) {
            finding.rule = QStringLiteral("dataset.changed");
            finding.title = PlanChecks::tr("The data set “%1” is not the file it was").arg(item.title);
            finding.detail = PlanChecks::tr("%1 has changed since it was added on this plan; results made from it may be out of date. "
                                "Add it again to accept the new content.").arg(item.absolutePath);
            findings << finding;
        }
    }
}

} // namespace

QVector<Finding> checkPlan(const PlanReader &plan, const QString &scenario, QgsFeedback *feedback)
{
    QVector<Finding> findings;
    checkCodes(plan, scenario, findings);
    checkGeometry(plan, scenario, findings, feedback);
    checkDatasets(plan, findings, feedback);
    return findings;
}

} // namespace madang

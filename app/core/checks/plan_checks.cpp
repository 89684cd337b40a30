// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/plan_checks.h"

#include "core/cartography/road_classes.h"
#include "core/checks/country_check.h"
#include "core/checks/dataset_checks.h"
#include "core/checks/plan_check_text.h"
#include "core/plan_reader.h"
#include "core/plan_schema.h"

#include <qgsfeedback.h>

#include <QMap>
#include <QSet>

namespace madang {

namespace {

// Rows with the same mistake: one finding tells of all of them.
class PlanRowGroup {
public:
    void add(const EffectiveRow &row, const QString &name = {})
    {
        ++m_count;
        if (m_uids.size() < 100)
            m_uids << row.uid;
        if (m_names.size() < 10)
            m_names << (name.isEmpty() ? row.uid : name);
        if (!row.geometry.isNull() && !row.geometry.isEmpty())
            m_extent.combineExtentWith(row.geometry.boundingBox());
    }
    bool isEmpty() const { return m_count == 0; }
    int count() const { return m_count; }
    // The first ones by name, the others by an ellipsis.
    QString names() const
    {
        QStringList names = m_names;
        if (m_count > names.size())
            names << QStringLiteral("…");
        return names.join(QLatin1String(", "));
    }
    Finding finding(const PlanReader &plan, Finding::Severity severity, const QString &rule, const QString &title,
                    const QString &detail) const
    {
        Finding finding;
        finding.severity = severity;
        finding.rule = rule;
        finding.title = title;
        finding.detail = detail;
        finding.uids = m_uids;
        if (!m_extent.isNull()) {
            finding.extent = m_extent;
            finding.extentCrs = plan.crs();
        }
        return finding;
    }

private:
    int m_count = 0;
    QStringList m_uids, m_names;
    QgsRectangle m_extent;
};

void checkCodes(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings)
{
    QSet<QString> known;
    for (const PlanReader::CodeValue &value : plan.codeValues())
        known << value.code;
    PlanRowGroup bare, strange;
    QMap<QString, int> strangeCodes;
    plan.forEach(QStringLiteral("zone"), scenario, {QStringLiteral("code"), QStringLiteral("name")}, [&](const EffectiveRow &row) {
        const QString code = row.values[0].toString();
        if (code.isEmpty()) {
            bare.add(row, row.values[1].toString());
        } else if (!known.contains(code)) {
            strange.add(row, row.values[1].toString());
            ++strangeCodes[code];
        }
    });
    if (!bare.isEmpty())
        findings << bare.finding(plan, Finding::Severity::Warning, QStringLiteral("zone.no_code"),
                                 PlanChecks::tr("%n zone(s) have no land-use code", nullptr, bare.count()),
                                 PlanChecks::tr("Without a code of the plan's code list a zone counts as land of no use; give it one: %1.")
                                     .arg(bare.names()));
    if (strange.isEmpty())
        return;
    QStringList codes;
    for (auto code = strangeCodes.cbegin(); code != strangeCodes.cend() && codes.size() < 20; ++code)
        codes << PlanChecks::tr("“%1”").arg(code.key());
    if (strangeCodes.size() > codes.size())
        codes << QStringLiteral("…");
    findings << strange.finding(plan, Finding::Severity::Error, QStringLiteral("zone.unknown_code"),
                                PlanChecks::tr("%n zone(s) have a land-use code that is in no code list", nullptr, strange.count()),
                                PlanChecks::tr("Codes: %1. Zones: %2. Correct the codes, or add them to the plan's code list.")
                                    .arg(codes.join(QLatin1String(", ")), strange.names()));
}

void checkGeometry(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings, QgsFeedback *feedback)
{
    for (const PlanTable &table : planTables()) {
        if (!table.isDrawn())
            continue;
        const bool hasName = table.columns.contains(QStringLiteral("name"));
        PlanRowGroup missing, invalid;
        QString firstReason;
        plan.forEach(table.name, scenario, hasName ? QStringList{QStringLiteral("name")} : QStringList(), [&](const EffectiveRow &row) {
            if (feedback && feedback->isCanceled())
                return;
            const QString name = hasName ? row.values[0].toString() : QString();
            if (row.geometry.isNull() || row.geometry.isEmpty()) {
                missing.add(row, name);
                return;
            }
            QVector<QgsGeometry::Error> errors;
            if (row.geometry.type() == Qgis::GeometryType::Polygon)
                row.geometry.validateGeometry(errors, Qgis::GeometryValidationEngine::Geos);
            if (errors.isEmpty())
                return;
            if (invalid.isEmpty())
                firstReason = errors.first().what();
            invalid.add(row, name);
        });
        if (!missing.isEmpty())
            findings << missing.finding(plan, Finding::Severity::Warning, QStringLiteral("geometry.missing"),
                                        PlanChecks::tr("%n row(s) of “%1” have no geometry", nullptr, missing.count()).arg(planTableLabel(table.name)),
                                        PlanChecks::tr("What has no geometry is on no map and in no computation; draw it or delete it: %1.")
                                            .arg(missing.names()));
        if (!invalid.isEmpty())
            findings << invalid.finding(plan, Finding::Severity::Error, QStringLiteral("geometry.invalid"),
                                        PlanChecks::tr("%n polygon(s) of “%1” are not valid", nullptr, invalid.count()).arg(planTableLabel(table.name)),
                                        PlanChecks::tr("Rows: %1. What is wrong with the first: %2. The area of such a polygon cannot be trusted; redraw it.")
                                            .arg(invalid.names(), firstReason));
    }
}

void checkRoadClasses(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings)
{
    const QStringList known = knownRoadClasses();
    QMap<QString, PlanRowGroup> unknown;
    plan.forEach(QStringLiteral("road"), scenario, {QStringLiteral("class"), QStringLiteral("name")}, [&](const EffectiveRow &row) {
        const QString roadClass = row.values[0].toString();
        if (!roadClass.isEmpty() && !known.contains(roadClass))
            unknown[roadClass].add(row, row.values[1].toString());
    });
    for (auto each = unknown.cbegin(); each != unknown.cend(); ++each)
        findings << each.value().finding(
            plan, Finding::Severity::Warning, QStringLiteral("road.class"),
            PlanChecks::tr("%n road(s) have the class “%1”, which the map does not know", nullptr, each.value().count()).arg(each.key()),
            PlanChecks::tr("They are drawn as local streets. Known: %1.").arg(known.join(QLatin1String(", "))));
}

} // namespace

QVector<Finding> checkPlan(const PlanReader &plan, const QString &scenario, QgsFeedback *feedback)
{
    QVector<Finding> findings;
    checkCountry(plan, scenario, findings);
    checkDatasetPlaces(plan, scenario, findings, feedback);
    checkCodes(plan, scenario, findings);
    checkGeometry(plan, scenario, findings, feedback);
    checkRoadClasses(plan, scenario, findings);
    checkDatasetFiles(plan, findings, feedback);
    return findings;
}

} // namespace madang

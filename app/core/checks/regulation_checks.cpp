// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/regulation_checks.h"

#include "core/attributes/regulation_sets.h"
#include "core/checks/drafted_layer.h"
#include "core/checks/land_findings.h"
#include "core/checks/plan_check_text.h"
#include "core/checks/plan_row_group.h"

#include <QSet>

namespace madang {

namespace {

// Industry, services and homes; not farmland, water, transport, supply, nor parks (open-air recreation).
bool isToBeBuiltOn(const QString &hilucs)
{
    return (hilucs.startsWith(QLatin1Char('2')) || hilucs.startsWith(QLatin1Char('3')) || hilucs.startsWith(QLatin1Char('5')))
           && hilucs != QLatin1String("3_4_4");
}

} // namespace

void checkRegulations(const PlanReader &plan, const QString &scenario, const DraftedRows &zones, QVector<Finding> &findings)
{
    QHash<QString, QString> hilucs;
    for (const PlanReader::CodeValue &value : plan.codeValues())
        hilucs.insert(value.code, value.hilucs);
    QSet<QString> sets;
    QSet<QPair<QString, QString>> limited; // set and code
    PlanRowGroup astray;
    const QStringList columns{QStringLiteral("regulation_set"), QStringLiteral("code"), QStringLiteral("parameter"), QStringLiteral("citation"), QStringLiteral("operator")};
    plan.forEach(QStringLiteral("regulation"), scenario, columns, [&](const EffectiveRow &row) {
        const QString code = row.values[1].toString();
        // What holds in the whole plan reaches every zone, as the national rule does.
        const QString set = row.values[0].toString() == municipalRegulationSet ? QString() : row.values[0].toString();
        sets << set;
        if (row.values[4].toString() != QLatin1String("=")) // what is only reckoned with limits nothing
            limited << qMakePair(set, code);
        if (hilucs.contains(code) || code == anyLandUseCode)
            return;
        QStringList name{PlanChecks::tr("“%1”").arg(code)};
        for (const QString &part : {row.values[2].toString(), set, row.values[3].toString()})
            if (!part.isEmpty())
                name << part;
        astray.add(row, name.join(QStringLiteral(" · ")));
    });
    if (!astray.isEmpty())
        findings << astray.finding(plan, Finding::Severity::Error, QStringLiteral("regulation.unknown_code"),
                                   PlanChecks::tr("%n regulation(s) are for a land-use code that is in no code list", nullptr, astray.count()),
                                   PlanChecks::tr("They limit nothing. Code, parameter, set and citation: %1. Correct the code, or add it to the plan's code list.")
                                       .arg(astray.names()));

    const auto isLimited = [&](const QString &set, const QString &code) {
        for (const QString &each : {set, QString()})
            if (limited.contains(qMakePair(each, code)) || limited.contains(qMakePair(each, anyLandUseCode)))
                return true;
        return false;
    };
    PlanRowGroup unlimited, strange;
    QStringList strangeSets;
    double area = 0;
    const DraftedLayer &layer = zones.ground;
    for (int i = 0; i < layer.uids.size(); ++i) {
        const QString &code = layer.codes[i], &set = layer.regulationSets[i];
        const QgsRectangle box = toRectangle(layer.land.box(std::size_t(i)));
        if (!set.isEmpty() && !sets.contains(set)) {
            strange.add(layer.uids[i], layer.names[i], box);
            if (!strangeSets.contains(set))
                strangeSets << set;
        } else if (isToBeBuiltOn(hilucs.value(code)) && !isLimited(set, code)) {
            unlimited.add(layer.uids[i], layer.names[i], box);
            area += layer.land.area(std::size_t(i));
        }
    }
    if (!strange.isEmpty()) {
        QStringList named;
        for (const QString &set : strangeSets.mid(0, 20))
            named << PlanChecks::tr("“%1”").arg(set);
        findings << strange.finding(plan, Finding::Severity::Warning, QStringLiteral("zone.unknown_regulation"),
                                    PlanChecks::tr("%n zone(s) follow a set of regulations that has no row", nullptr, strange.count()),
                                    PlanChecks::tr("Sets: %1. Zones: %2. Correct the name, or write the regulations.")
                                        .arg(named.join(QLatin1String(", ")), strange.names()));
    }
    if (!unlimited.isEmpty())
        findings << unlimited.finding(plan, Finding::Severity::Note, QStringLiteral("zone.no_regulation"),
                                      PlanChecks::tr("%n zone(s) to be built on have no regulation", nullptr, unlimited.count()),
                                      PlanChecks::tr("Together %1: neither their set of regulations nor their code limits what may be built there. Zones: %2. "
                                                     "Write coverage and floor area ratio for their codes, with where they come from.")
                                          .arg(landAreaText(area), unlimited.names()));
}

} // namespace madang

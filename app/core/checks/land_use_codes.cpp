// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/land_use_codes.h"

#include "core/checks/plan_check_text.h"
#include "core/plan/plan_schema.h"

namespace madang {

QStringList landUseTables()
{
    return {QStringLiteral("zone"), QStringLiteral("block"), QStringLiteral("parcel")};
}

LandUseCodes::LandUseCodes(const PlanReader &plan)
{
    for (const PlanReader::CodeValue &value : plan.codeValues())
        m_known << value.code;
}

void LandUseCodes::add(const EffectiveRow &row, const QString &code, const QString &name)
{
    if (code.isEmpty()) {
        m_bare.add(row, name);
    } else if (!m_known.contains(code)) {
        m_strange.add(row, name);
        ++m_strangeCodes[code];
    }
}

void LandUseCodes::report(const PlanReader &plan, const QString &table, QVector<Finding> &findings) const
{
    if (!m_bare.isEmpty() && table == QLatin1String("zone"))
        findings << m_bare.finding(plan, Finding::Severity::Warning, QStringLiteral("zone.no_code"),
                                   PlanChecks::tr("%n zone(s) have no land-use code", nullptr, m_bare.count()),
                                   PlanChecks::tr("Without a code of the plan's code list a zone counts as land of no use; give it one: %1.")
                                       .arg(m_bare.names()));
    if (m_strange.isEmpty())
        return;
    QStringList codes;
    for (auto code = m_strangeCodes.cbegin(); code != m_strangeCodes.cend() && codes.size() < 20; ++code)
        codes << PlanChecks::tr("“%1”").arg(code.key());
    if (m_strangeCodes.size() > codes.size())
        codes << QStringLiteral("…");
    findings << m_strange.finding(plan, Finding::Severity::Error, table + QStringLiteral(".unknown_code"),
                                  PlanChecks::tr("%n row(s) of “%1” have a land-use code that is in no code list", nullptr, m_strange.count())
                                      .arg(planTableLabel(table)),
                                  PlanChecks::tr("Codes: %1. Rows: %2. Correct the codes, or add them to the plan's code list.")
                                      .arg(codes.join(QLatin1String(", ")), m_strange.names()));
}

} // namespace madang

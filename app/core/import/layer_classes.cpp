// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/layer_classes.h"

#include "core/plan/plan_schema.h"

namespace madang {

LayerClasses::LayerClasses(const PlanReader &plan, const QString &table)
    : m_prefix(table + QLatin1Char('-'))
    , m_hasCodes(planTable(table)->columns.contains(QStringLiteral("code")))
{
    if (!m_hasCodes)
        return;
    const auto codes = plan.codeValues();
    for (const auto &code : codes)
        for (const QString &label : {code.labelEnglish, code.labelLocal, code.labelKorean})
            if (!label.isEmpty() && !m_codes.contains(label))
                m_codes.insert(label, code.code);
    for (const auto &code : codes)
        m_codes.insert(code.code, code.code); // a code goes before a label that reads the same
}

QString LayerClasses::classOf(const QString &layer) const
{
    const QString name = layer.startsWith(m_prefix) ? layer.mid(m_prefix.size()) : layer;
    if (!m_hasCodes)
        return name;
    if (m_prefix == layer + QLatin1Char('-'))
        return {}; // the table's own layer, of what has no code
    if (const auto known = m_codes.constFind(name); known != m_codes.constEnd())
        return *known;
    // A code may have hyphens of its own: the longest one that the name begins with.
    for (int end = int(name.lastIndexOf(QLatin1Char('-'))); end > 0 && name.size() < layer.size(); end = int(name.lastIndexOf(QLatin1Char('-'), end - 1)))
        if (const auto known = m_codes.constFind(name.left(end)); known != m_codes.constEnd())
            return *known;
    return layer;
}

} // namespace madang

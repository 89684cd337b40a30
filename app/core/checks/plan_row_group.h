// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"
#include "core/plan/plan_reader.h"

namespace madang {

// Rows with the same mistake: one finding tells of all of them.
class PlanRowGroup {
public:
    void add(const EffectiveRow &row, const QString &name = {})
    {
        add(row.uid, name, row.geometry.isNull() || row.geometry.isEmpty() ? QgsRectangle() : row.geometry.boundingBox());
    }
    void add(const QString &uid, const QString &name, const QgsRectangle &box)
    {
        ++m_count;
        m_uids << uid;
        if (m_names.size() < 10)
            m_names << (name.isEmpty() ? uid : name);
        if (!box.isNull())
            m_extent.combineExtentWith(box);
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
    // What a fix mends names every row, as it mends no other; what is only told of names as many as a reader may follow.
    Finding finding(const PlanReader &plan, Finding::Severity severity, const QString &rule, const QString &title,
                    const QString &detail, const char *fix = "") const
    {
        Finding finding;
        finding.severity = severity;
        finding.rule = rule;
        finding.title = title;
        finding.detail = detail;
        finding.fix = QLatin1String(fix);
        finding.uids = finding.fix.isEmpty() ? QStringList(m_uids.mid(0, mostUids)) : m_uids;
        if (!m_extent.isNull()) {
            finding.extent = m_extent;
            finding.extentCrs = plan.crs();
        }
        return finding;
    }

private:
    static constexpr int mostUids = 100;
    int m_count = 0;
    QStringList m_uids, m_names;
    QgsRectangle m_extent;
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/form/selection_summary.h"

#include "core/plan/sql_text.h"
#include "gui/plan/session.h"

#include <qgsproject.h>

#include <algorithm>

namespace madang {

namespace {
constexpr size_t readAtOnce = 500; // some ten milliseconds
} // namespace

SelectionSummary::SelectionSummary(const Session &session, const QString &table, const std::vector<DrawnRow> &rows, const QStringList &columns)
    : m_session(session)
    , m_table(table)
    , m_rows(rows)
    , m_columns(columns)
    , m_values(columns.size())
    , m_mixed(columns.size(), false)
{
    m_measure.setSourceCrs(session.plan()->crs(), session.project().transformContext());
    m_measure.setEllipsoid(session.plan()->crs().ellipsoidAcronym());
    m_isArea = !rows.empty() && rows.front().geometry.type() == Qgis::GeometryType::Polygon;
}

void SelectionSummary::readMore()
{
    const size_t end = std::min(m_rows.size(), m_read + readAtOnce);
    bool isFirst = m_read == 0;
    QStringList uids;
    for (size_t i = m_read; i < end; ++i) {
        uids << m_rows[i].uid;
        m_size += m_isArea ? m_measure.measureArea(m_rows[i].geometry) : m_measure.measureLength(m_rows[i].geometry);
    }
    m_session.reader().forEachWhere(m_table, QStringLiteral("uid IN %1").arg(sqlList(uids)), m_columns, [&](const EffectiveRow &row) {
        for (int i = 0; i < m_columns.size(); ++i) {
            if (isFirst)
                m_values[i] = row.values[i];
            else if (m_values[i] != row.values[i] || m_values[i].isValid() != row.values[i].isValid())
                m_mixed[i] = true;
        }
        isFirst = false;
    });
    m_read = end;
}

} // namespace madang

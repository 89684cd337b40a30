// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/row_identities.h"

#include "core/plan/plan_catalogue.h"
#include "core/plan/plan_file.h"
#include "core/plan/plan_schema.h"

#include <QUuid>

namespace madang {

QString RowIdentities::take(const QString &text)
{
    const QUuid uuid(text);
    if (uuid.isNull())
        return {};
    if (!m_ofPlan)
        readPlan();
    const QString uid = uuid.toString(QUuid::WithoutBraces);
    if (m_ofPlan->contains(uid)) {
        ++m_inPlan;
        return {};
    }
    if (m_ofFile.contains(uid)) {
        ++m_repeated;
        return {};
    }
    m_ofFile.insert(uid);
    ++m_kept;
    return uid;
}

void RowIdentities::readPlan()
{
    QSet<QString> uids;
    const PlanConnection plan = connectToPlan(m_planPath, false);
    for (const PlanTable &table : planTables())
        forEachRecord(*plan, QStringLiteral("SELECT uid FROM \"%1\"").arg(table.name).toLatin1().constData(),
                      [&uids](const QStringList &row) { uids.insert(row.first().toLower()); });
    m_ofPlan = uids;
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/attributes/attribute_text.h"
#include "core/plan/plan_reader.h"

#include <qgsrectangle.h>

#include <QHash>
#include <QSet>
#include <QVector>

class QgsFeedback;

namespace madang {

// A row of a drawn table as people see it in a scenario.
struct AttributeRow {
    QString uid;
    QVector<QVariant> values; // by column; a measure in m² or m on the ellipsoid, in CRS units where there is none
    QgsRectangle box;         // in the plan's CRS
    QString sought;           // every value, folded, for a filter by text
};

// The rows of a table in a scenario, held in memory: none is asked for again to be shown, sorted or filtered. A copy
// costs nothing until one of the two changes, so another thread sorts one while this one changes.
class MADANG_CORE_EXPORT AttributeRows {
public:
    AttributeRows() = default;
    // Reads all; on any thread. A cancelled reading ends early. Throws Failure.
    AttributeRows(const PlanReader &plan, const QString &table, const QString &scenario, const std::vector<AttributeColumn> &columns,
                  const AttributeText &text, QgsFeedback *feedback = nullptr);

    const QVector<AttributeRow> &rows() const { return m_rows; }
    int size() const { return int(m_rows.size()); }
    const AttributeRow &at(int row) const { return m_rows.at(row); }
    int rowOf(const QString &uid) const { return m_places.value(uid, -1); }

    // Reads these again: some may be new, and some gone. A row that stands in for another takes its place. Tells the places
    // of what changed, and whether rows came or went, so that places are others now.
    struct Renewal {
        QVector<int> changed;
        bool isOtherSet = false;
    };
    Renewal renew(const PlanReader &plan, const QStringList &uids, const std::vector<AttributeColumn> &columns, const AttributeText &text);

private:
    // Which of the rows that are here a change of these rows of the file concerns: themselves, the rows that they stand in
    // for, and those that show again now that a difference is gone.
    QStringList concernedBy(const PlanReader &plan, const QStringList &uids) const;
    void readDifferences(const PlanReader &plan, const QString &condition);
    void reindex();

    QString m_table, m_scenario;
    QVector<AttributeRow> m_rows;
    QHash<QString, int> m_places;
    QHash<QString, QString> m_origins; // of rows of the scenario and its ancestors that stand in for others, gone ones too
};

} // namespace madang

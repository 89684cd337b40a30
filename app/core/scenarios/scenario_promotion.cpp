// SPDX-License-Identifier: GPL-2.0-or-later
// How a scenario's differences become its parent's: see editToPromoteScenario().
#include "core/failure.h"
#include "core/plan/pending_rows.h"
#include "core/plan/plan_schema.h"
#include "core/plan/row_removal.h"
#include "core/plan/sql_text.h"
#include "core/scenarios/scenario_columns.h"
#include "core/scenarios/scenario_edits.h"
#include "core/scenarios/scenario_tree.h"

#include <QCoreApplication>

namespace madang {

namespace {

class Promotion {
public:
    Promotion(const Plan &plan, const Scenario &scenario)
        : m_rows(plan)
        , m_scenario(scenario.uid)
        , m_parent(scenario.parent)
    {
        const std::vector<Scenario> all = plan.scenarios();
        m_below = descendantsOf(all, m_scenario);
        m_belowParent = descendantsOf(all, m_parent);
    }

    std::vector<RowChange> changes()
    {
        for (const PlanTable &table : planTables())
            if (table.hasScenario)
                for (const StoredRow &row : m_rows.load(table.name, QStringLiteral("scenario = %1").arg(sqlText(m_scenario))))
                    moveUp(table.name, row.uid);
        if (!m_became.isEmpty()) {
            followReferences();
            followNotes();
        }
        return m_rows.changes();
    }

private:
    void moveUp(const QString &table, const QString &uid)
    {
        // Read anew: what was done to another row may have changed this one.
        const auto row = m_rows.read(table, uid);
        if (!row)
            return;
        QString origin = originOf(*row);
        auto replaced = origin.isEmpty() ? std::nullopt : m_rows.read(table, origin);
        if (replaced && scenarioOf(*replaced) != m_parent) {
            // Where the parent has a row of its own for that one as well, it is the one that is replaced.
            if (const auto parents = m_rows.differencesFrom(table, origin, {m_parent}); !parents.empty()) {
                origin = parents.front().uid;
                replaced = parents.front().row;
            }
        }
        if (replaced && scenarioOf(*replaced) == m_parent)
            isTombstone(*row) ? takeOut(table, uid, origin, *replaced) : become(table, uid, *row, origin, *replaced);
        else if (replaced)
            takePlace(table, uid, *row, origin);
        else if (isTombstone(*row))
            removeWithTraces(m_rows, table, uid, m_below); // takes away nothing that there is
        else
            own(table, uid, *row);
    }

    // The parent's row goes. Where it stands in for a row further up, that one must not come back.
    void takeOut(const QString &table, const QString &uid, const QString &origin, const PlanRow &replaced)
    {
        const QString above = originOf(replaced);
        if (above.isEmpty() || !m_rows.read(table, above)) {
            removeWithTraces(m_rows, table, uid, m_below);
            removeWithTraces(m_rows, table, origin, m_belowParent);
            return;
        }
        passOn(table, uid, origin, m_below);
        m_rows.remove(table, uid);
        m_rows.put(table, origin, tombstoneOf(replaced));
    }

    // The parent's row takes the values of the one that stood in for it.
    void become(const QString &table, const QString &uid, const PlanRow &row, const QString &origin, const PlanRow &replaced)
    {
        PlanRow after = row;
        after.fields[scenarioColumn] = m_parent;
        after.fields[originColumn] = replaced.fields.value(originColumn);
        passOn(table, uid, origin, m_below);
        m_rows.remove(table, uid);
        m_rows.put(table, origin, after);
        m_became.insert(uid, origin);
    }

    // The row stands in for one of an older ancestor: from now on for the parent, and so for all below the parent.
    void takePlace(const QString &table, const QString &uid, PlanRow row, const QString &origin)
    {
        for (StoredRow &other : m_rows.differencesFrom(table, origin, m_belowParent)) {
            if (other.uid == uid)
                continue;
            other.row.fields[originColumn] = uid;
            m_rows.put(table, other.uid, other.row);
        }
        row.fields[scenarioColumn] = m_parent;
        m_rows.put(table, uid, row);
    }

    void own(const QString &table, const QString &uid, PlanRow row)
    {
        row.fields[scenarioColumn] = m_parent;
        row.fields[originColumn] = QVariant();
        m_rows.put(table, uid, row);
    }

    void passOn(const QString &table, const QString &uid, const QString &successor, const QStringList &scenarios)
    {
        for (StoredRow &difference : m_rows.differencesFrom(table, uid, scenarios)) {
            difference.row.fields[originColumn] = successor;
            m_rows.put(table, difference.uid, difference.row);
        }
    }

    // Columns such as block_uid of the rows that could see those that are gone: what was promoted, and all below.
    void followReferences()
    {
        const QString seeing = QStringLiteral("scenario IN %1").arg(sqlList(QStringList{m_scenario} + m_below));
        for (const PlanTable &table : planTables()) {
            QStringList columns;
            for (const QString &column : table.columns)
                if (column.endsWith(QLatin1String("_uid")) && column != originColumn)
                    columns << column;
            if (!table.hasScenario || columns.isEmpty())
                continue;
            for (const StoredRow &stored : m_rows.load(table.name, seeing)) {
                const QString uid = m_became.value(stored.uid, stored.uid);
                auto row = m_rows.read(table.name, uid);
                bool isChanged = false;
                for (const QString &column : row ? columns : QStringList()) {
                    const auto became = m_became.constFind(row->fields.value(column).toString());
                    if (became == m_became.cend())
                        continue;
                    row->fields[column] = *became;
                    isChanged = true;
                }
                if (isChanged)
                    m_rows.put(table.name, uid, *row);
            }
        }
    }

    // Translations, comments, attachments and values of studies name their row in row_uid.
    void followNotes()
    {
        constexpr int atOnce = 500;
        const QString rowColumn = QStringLiteral("row_uid");
        const QStringList gone = m_became.keys();
        for (const PlanTable &table : planTables()) {
            if (!table.columns.contains(rowColumn))
                continue;
            for (int from = 0; from < gone.size(); from += atOnce)
                for (const StoredRow &stored : m_rows.load(table.name, QStringLiteral("row_uid IN %1").arg(sqlList(gone.mid(from, atOnce))))) {
                    PlanRow row = stored.row;
                    row.fields[rowColumn] = m_became.value(row.fields.value(rowColumn).toString());
                    if (table.name == QLatin1String("i18n_text"))
                        makeWay(row);
                    m_rows.put(table.name, stored.uid, row);
                }
        }
    }

    // A row has one text for a field and a language: the parent's gives way, before the other takes its place.
    void makeWay(const PlanRow &text)
    {
        const auto is = [&text](const char *column) { return sqlText(text.fields.value(QLatin1String(column)).toString()); };
        const QString same = QStringLiteral("row_uid = %1 AND field = %2 AND language = %3").arg(is("row_uid"), is("field"), is("language"));
        for (const StoredRow &old : m_rows.load(QStringLiteral("i18n_text"), same))
            m_rows.remove(QStringLiteral("i18n_text"), old.uid);
    }

    PendingRows m_rows;
    QString m_scenario, m_parent;
    QStringList m_below, m_belowParent;
    QHash<QString, QString> m_became; // uid of a row that is gone → the parent's row that has its values
};

} // namespace

PlanEdit editToPromoteScenario(const Plan &plan, const QString &uidOrName)
{
    const Scenario scenario = plan.scenario(uidOrName);
    if (scenario.parent.isEmpty())
        throw WrongInputFailure(QCoreApplication::translate("ScenarioEdit", "“%1” has no scenario above it that could take its rows.").arg(scenario.name),
                                plan.path());
    const Scenario parent = plan.scenario(scenario.parent);
    return {{QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Take the differences of %1 into %2")), {scenario.name, parent.name}},
            parent.uid,
            Promotion(plan, scenario).changes()};
}

} // namespace madang

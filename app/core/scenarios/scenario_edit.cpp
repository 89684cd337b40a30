// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/scenarios/scenario_edit.h"

#include "core/failure.h"
#include "core/plan/pending_rows.h"
#include "core/plan/plan_schema.h"
#include "core/plan/row_removal.h"
#include "core/plan/sql_text.h"
#include "core/scenarios/scenario_columns.h"
#include "core/scenarios/scenario_tree.h"

#include <QCoreApplication>

#include <algorithm>

namespace madang {

namespace {

bool hasScenario(const QString &table)
{
    const auto definition = planTable(table);
    if (!definition)
        throw Failure(QCoreApplication::translate("Plan", "The plan has no table “%1”.").arg(table));
    return definition->hasScenario;
}

// What a caller may say about a row: not which it is and whose.
QVariantMap ownFields(QVariantMap fields, const QString &table)
{
    fields.remove(QStringLiteral("uid"));
    if (hasScenario(table))
        for (const QString &column : {scenarioColumn, originColumn, tombstoneColumn})
            fields.remove(column);
    return fields;
}

} // namespace

ScenarioEdit::ScenarioEdit(const Plan &plan, const QString &scenarioUidOrName, const EditName &name)
    : m_name(name)
    , m_rows(std::make_unique<PendingRows>(plan))
{
    const std::vector<Scenario> scenarios = plan.scenarios();
    m_chain = scenarioChain(scenarios, scenarioUidOrName, plan.path());
    m_scenario = m_chain.first();
    m_descendants = descendantsOf(scenarios, m_scenario);
}

ScenarioEdit::~ScenarioEdit() = default;
ScenarioEdit::ScenarioEdit(ScenarioEdit &&) noexcept = default;

void ScenarioEdit::prepare(const QString &table, const QStringList &uids)
{
    m_rows->prepare(table, uids, hasScenario(table) ? m_chain + m_descendants : QStringList());
}

std::optional<StoredRow> ScenarioEdit::row(const QString &table, const QString &uid) const
{
    auto row = m_rows->read(table, uid);
    if (!row || !hasScenario(table))
        return row ? std::optional(StoredRow{uid, *row}) : std::nullopt;
    QString found = uid;
    // From the owner of the row down to this scenario, each nearer one may have a row that stands in for it.
    for (;;) {
        const int owner = m_chain.indexOf(scenarioOf(*row));
        if (owner < 0)
            return std::nullopt;
        const auto nearer = m_rows->differencesFrom(table, found, m_chain.mid(0, owner));
        if (nearer.empty())
            return isTombstone(*row) ? std::nullopt : std::optional(StoredRow{found, *row});
        const auto next = std::min_element(nearer.begin(), nearer.end(), [&](const StoredRow &a, const StoredRow &b) {
            return m_chain.indexOf(scenarioOf(a.row)) < m_chain.indexOf(scenarioOf(b.row));
        });
        found = next->uid;
        row = next->row;
    }
}

StoredRow ScenarioEdit::rowOrThrow(const QString &table, const QString &uid) const
{
    if (const auto found = row(table, uid))
        return *found;
    throw Failure(QCoreApplication::translate("ScenarioEdit", "A row to be changed is not in this scenario, or not any more."),
                  QCoreApplication::translate("Plan", "Table “%1”, row %2.").arg(table, uid),
                  QCoreApplication::translate("ScenarioEdit", "Choose it anew on the map."));
}

void ScenarioEdit::passOn(const QString &table, const QString &uid, const QString &successor)
{
    for (StoredRow &difference : m_rows->differencesFrom(table, uid, m_descendants)) {
        difference.row.fields[originColumn] = successor;
        m_rows->put(table, difference.uid, difference.row);
    }
}

void ScenarioEdit::copyTexts(const QString &uid, const QString &copy)
{
    const QString texts = QStringLiteral("i18n_text");
    for (StoredRow &text : m_rows->load(texts, QStringLiteral("row_uid = %1").arg(sqlText(uid)))) {
        text.row.fields[QStringLiteral("row_uid")] = copy;
        m_rows->put(texts, newUid(), text.row);
    }
}

QString ScenarioEdit::write(const QString &table, const StoredRow &row, const PlanRow &values)
{
    PlanRow after = row.row;
    const QVariantMap fields = ownFields(values.fields, table);
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        after.fields[it.key()] = it.value();
    after.wkb = values.wkb;
    if (after == row.row)
        return row.uid;
    if (!hasScenario(table) || scenarioOf(row.row) == m_scenario) {
        m_rows->put(table, row.uid, after);
        return row.uid;
    }
    const QString uid = newUid();
    after.fields[scenarioColumn] = m_scenario;
    after.fields[originColumn] = row.uid;
    passOn(table, row.uid, uid);
    m_rows->put(table, uid, after);
    copyTexts(row.uid, uid);
    return uid;
}

QString ScenarioEdit::add(const QString &table, const PlanRow &row, const QString &uid)
{
    PlanRow added{ownFields(row.fields, table), row.wkb};
    if (hasScenario(table))
        added.fields[scenarioColumn] = m_scenario;
    const QString given = uid.isEmpty() ? newUid() : uid;
    m_rows->put(table, given, added);
    return given;
}

QString ScenarioEdit::change(const QString &table, const QString &uid, const QVariantMap &fields)
{
    const StoredRow found = rowOrThrow(table, uid);
    return write(table, found, {fields, found.row.wkb});
}

QString ScenarioEdit::change(const QString &table, const QString &uid, const QVariantMap &fields, const QByteArray &wkb)
{
    return write(table, rowOrThrow(table, uid), {fields, wkb});
}

void ScenarioEdit::remove(const QString &table, const QString &uid)
{
    const StoredRow found = rowOrThrow(table, uid);
    if (!hasScenario(table)) {
        m_rows->remove(table, found.uid);
        return;
    }
    const QString origin = originOf(found.row);
    if (scenarioOf(found.row) != m_scenario) {
        PlanRow tombstone = tombstoneOf(found.row);
        tombstone.fields[scenarioColumn] = m_scenario;
        tombstone.fields[originColumn] = found.uid;
        const QString given = newUid();
        passOn(table, found.uid, given);
        m_rows->put(table, given, tombstone);
    } else if (!origin.isEmpty() && m_rows->read(table, origin)) {
        m_rows->put(table, found.uid, tombstoneOf(found.row));
    } else {
        removeWithTraces(*m_rows, table, found.uid, m_descendants);
    }
}

PlanEdit ScenarioEdit::edit() const
{
    return {m_name, m_scenario, m_rows->changes()};
}

bool ScenarioEdit::isEmpty() const
{
    return m_rows->changes().empty();
}

} // namespace madang

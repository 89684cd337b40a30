// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plan/plan.h"

#include <memory>

namespace madang {

class PendingRows;

// One gesture in one scenario, put together from what is done to the rows that the scenario consists of. A scenario
// stores only its differences, so the first change of a row that an ancestor owns makes a row of this scenario that
// replaces it, and its removal a row that only takes it away; a row that the scenario owns is changed where it is.
// Rows are named by uid. Every function takes the row that stands for the one named: a uid whose row was replaced
// meanwhile (here, or in an earlier edit) still finds it. Nothing is written: edit() goes to Plan::apply, and undoing it
// gives back exactly what was there.
//
// What an edit of a scenario does to those under it: they see it, as they see the rest of it, but a row that they had
// changed themselves stays as they have it. Where they had changed a row that is removed here, theirs goes on as a row
// of their own.
//
// Tables without scenarios (phase, regulation …) are changed for all of them.
class MADANG_CORE_EXPORT ScenarioEdit {
public:
    ScenarioEdit(const Plan &plan, const QString &scenarioUidOrName, const EditName &name);
    ~ScenarioEdit();
    ScenarioEdit(ScenarioEdit &&) noexcept;
    ScenarioEdit &operator=(ScenarioEdit &&) = delete;

    // The scenario's uid.
    QString scenario() const { return m_scenario; }

    // Reads rows of a table at once, for an edit of many: what is asked of them afterwards reads no more of the file.
    void prepare(const QString &table, const QStringList &uids);

    // The row that stands for this one in the scenario, as the edit leaves it, and its uid; nothing where the scenario
    // has none: it was removed, or belongs to a scenario beside this one.
    std::optional<StoredRow> row(const QString &table, const QString &uid) const;

    // Each returns the uid by which the scenario knows the row from now on. Fields that are left out stay as they are;
    // which row it is and whose (uid, scenario, origin_uid, tombstone) is not for `fields` to say and ignored. Throws
    // Failure where the scenario has no such row.
    QString add(const QString &table, const PlanRow &row, const QString &uid = {});
    QString change(const QString &table, const QString &uid, const QVariantMap &fields);
    QString change(const QString &table, const QString &uid, const QVariantMap &fields, const QByteArray &wkb);
    void remove(const QString &table, const QString &uid);

    PlanEdit edit() const;
    bool isEmpty() const; // everything is as it was before

private:
    StoredRow rowOrThrow(const QString &table, const QString &uid) const;
    QString write(const QString &table, const StoredRow &row, const PlanRow &values);
    // Rows of scenarios below that stood in for `uid` stand in for `successor` from now on.
    void passOn(const QString &table, const QString &uid, const QString &successor);
    // A row has its names in other languages under its own uid.
    void copyTexts(const QString &uid, const QString &copy);

    QString m_scenario;
    EditName m_name;
    QStringList m_chain;       // this scenario … base
    QStringList m_descendants; // those under it
    std::unique_ptr<PendingRows> m_rows;
};

} // namespace madang

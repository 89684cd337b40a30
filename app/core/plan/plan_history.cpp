// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_history.h"

#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/plan/plan_catalogue.h"


#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace madang {

const HistoryEntry *PlanHistory::next(HistoryEntry::State state) const
{
    const std::vector<Step> &steps = state == HistoryEntry::State::Done ? m_done : m_undone;
    return steps.empty() ? nullptr : &m_entries[steps.back().entry];
}

QString PlanHistory::nextLogUid(HistoryEntry::State state) const
{
    const std::vector<Step> &steps = state == HistoryEntry::State::Done ? m_done : m_undone;
    return steps.empty() ? QString() : steps.back().logUid;
}

bool PlanHistory::take(const LogRecord &record)
{
    const bool undoes = !record.undoes.isEmpty();
    if (undoes || !record.redoes.isEmpty()) {
        std::vector<Step> &from = undoes ? m_done : m_undone, &to = undoes ? m_undone : m_done;
        if (from.empty())
            return false;
        to.push_back({from.back().entry, record.uid});
        from.pop_back();
        m_entries[to.back().entry].state = undoes ? HistoryEntry::State::Undone : HistoryEntry::State::Done;
        return true;
    }
    for (const Step &step : m_undone)
        m_entries[step.entry].state = HistoryEntry::State::Dropped;
    m_undone.clear();
    m_done.push_back({m_entries.size(), record.uid});
    m_entries.push_back({record.uid, record.name, record.scenario, record.author, record.at, HistoryEntry::State::Done});
    return true;
}

PlanHistory readPlanHistory(GDALDataset &dataset, const QString &path)
{
    PlanHistory history;
    forEachRecord(dataset, "SELECT uid, name, name_arguments, scenario, author, at, undoes, redoes FROM edit_log ORDER BY fid",
                  [&](const QStringList &row) {
                      QStringList arguments;
                      for (const QJsonValue &value : QJsonDocument::fromJson(row[2].toUtf8()).array())
                          arguments << value.toString();
                      QDateTime at = QDateTime::fromString(row[5], Qt::ISODateWithMs);
                      if (!history.take({row[0], {row[1], arguments}, row[3], row[4], at.toUTC(), row[6], row[7]}))
                          throw Failure(QCoreApplication::translate("Plan", "The history of this plan is damaged: an undone edit is not in it."),
                                        path, QCoreApplication::translate("Plan", "Go back to a copy of the plan."));
                  });
    return history;
}

qint64 goToEdit(Plan &plan, const QString &uid, const FeedbackShare &share)
{
    const std::vector<HistoryEntry> &entries = plan.history().entries();
    const auto wanted = std::find_if(entries.begin(), entries.end(), [&](const HistoryEntry &entry) { return entry.uid == uid; });
    if (!uid.isEmpty() && (wanted == entries.end() || wanted->state == HistoryEntry::State::Dropped))
        throw WrongInputFailure(QCoreApplication::translate("PlanHistory", "There is no edit “%1” to go back to.").arg(uid), plan.path(),
                                QCoreApplication::translate("PlanHistory", "Choose one of the history that can be undone or repeated."));
    // Entries keep their order, and what is undone is always what came last: count, as the entries change underway.
    const auto isDone = [](const HistoryEntry &entry) { return entry.state == HistoryEntry::State::Done; };
    const auto isUndone = [](const HistoryEntry &entry) { return entry.state == HistoryEntry::State::Undone; };
    const auto after = uid.isEmpty() ? entries.begin() : std::next(wanted);
    const auto undos = std::count_if(after, entries.end(), isDone);
    const auto redos = uid.isEmpty() ? 0 : std::count_if(entries.begin(), after, isUndone);
    const double steps = double(undos + redos);
    qint64 gone = 0;
    try {
        for (std::ptrdiff_t done = 0; done < undos + redos; ++done) {
            if (share.isCancelled())
                return gone;
            const FeedbackShare step = share.part(double(done) / steps, double(done + 1) / steps);
            gone += done < undos ? plan.undo(step) : plan.redo(step);
            step.report(1);
        }
    } catch (const Cancelled &) {
        // In the middle of a step: it was not taken.
    }
    return gone;
}

QString rowsLeftOutText(qint64 rows)
{
    return QCoreApplication::translate("PlanHistory", "%n row(s) were left out, as another program has removed them from the plan since.", nullptr, int(rows));
}

} // namespace madang

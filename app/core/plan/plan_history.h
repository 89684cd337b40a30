// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plan/feedback_share.h"
#include "core/plan/plan_edit.h"

#include <QDateTime>

class GDALDataset;

namespace madang {

class Plan;

// An edit as the history shows it. Undoing and repeating it do not add to the list: they change its state.
struct HistoryEntry {
    // Dropped: it was undone and then something else was done, so that it cannot be repeated any more.
    enum class State { Done, Undone, Dropped };

    QString uid;      // that of its row of edit_log
    EditName name;    // name.text() is in the language of the window
    QString scenario; // uid; that scenario may be gone
    QString author;
    QDateTime at;     // UTC
    State state = State::Done;
};

// A row of edit_log without its changes, which stay in the file until they are needed.
struct LogRecord {
    QString uid;
    EditName name;
    QString scenario, author;
    QDateTime at;
    QString undoes, redoes; // the row that it turns back or repeats; both empty for a new edit
};

// Every edit of a plan, oldest first, and which of them can be undone and repeated.
class MADANG_CORE_EXPORT PlanHistory {
public:
    const std::vector<HistoryEntry> &entries() const { return m_entries; }
    // The edit that is undone or repeated next; nothing where there is none.
    const HistoryEntry *next(HistoryEntry::State state) const;
    // The row of edit_log whose inverse undoes or repeats it.
    QString nextLogUid(HistoryEntry::State state) const;

    // Takes the next row of the log in. False where it does not follow from those before: the log is damaged.
    bool take(const LogRecord &record);

private:
    struct Step {
        size_t entry = 0;
        QString logUid; // the latest row of the log about it
    };
    std::vector<HistoryEntry> m_entries;
    std::vector<Step> m_done, m_undone;
};

// Throws Failure where the log cannot be read or does not hold together.
PlanHistory readPlanHistory(GDALDataset &dataset, const QString &path);

// Undoes or repeats edits until this one is the last that is done; every edit where `uid` is empty. One step after the
// other, each of them whole: where one fails (Failure) or is cancelled, those before it have been taken. WrongInputFailure
// for an edit that there is not or that was dropped. Returns how many rows were left out (Plan::undo).
MADANG_CORE_EXPORT qint64 goToEdit(Plan &plan, const QString &uid, const FeedbackShare &share = {});
// What is said where undoing or repeating left rows out; translated.
MADANG_CORE_EXPORT QString rowsLeftOutText(qint64 rows);

} // namespace madang

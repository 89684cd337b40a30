// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QDateTime>
#include <QString>

#include <memory>

class QLockFile;

namespace madang {

// Who has a plan open for writing, as far as its lock file tells.
struct PlanHolder {
    QString user; // the owner of the lock file; may be empty
    QString program, host;
    qint64 process = 0;
    QDateTime since;
};

// Says to other instances that this one writes a plan: a file .NAME.lock beside it for as long as this object lives.
// SQLite already keeps two writers apart; this keeps two histories of undoing from crossing. The lock of a process that
// is gone counts for nothing, where it ran on this computer. Locks of one process on one plan are one lock.
class MADANG_CORE_EXPORT PlanLock {
public:
    // Taken: another process has it. Impossible: no lock file can be made there (some network folders, a full disk).
    enum class State { Held, Taken, Impossible };

    explicit PlanLock(const QString &planPath);
    ~PlanLock();
    PlanLock(const PlanLock &) = delete;
    PlanLock &operator=(const PlanLock &) = delete;

    State state() const { return m_state; }
    const PlanHolder &holder() const { return m_holder; } // who has it where it is Taken
    bool isShared() const; // something else in this process has the plan open too

    static QString lockFileOf(const QString &planPath);

private:
    std::shared_ptr<QLockFile> m_lock;
    State m_state = State::Impossible;
    PlanHolder m_holder;
};

} // namespace madang

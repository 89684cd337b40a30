// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_lock.h"

#include <QFileInfo>
#include <QHash>
#include <QLockFile>
#include <QMutex>
#include <QMutexLocker>
#include <QThread>

namespace madang {

namespace {

// The locks of this process, by lock file.
struct HeldLocks {
    QMutex mutex;
    QHash<QString, std::weak_ptr<QLockFile>> byFile;
};

HeldLocks &heldLocks()
{
    static HeldLocks locks;
    return locks;
}

// A process that was killed while it made its lock file left an empty one, which no process can be asked about. One that
// is making it now has it done in less time than is waited here, and holds it.
bool takeFromNobody(QLockFile &lock)
{
    constexpr unsigned long wait = 100; // ms
    qint64 process = 0;
    QString host, program;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&process, &host, &program))
        return false;
    QThread::msleep(wait);
    return !lock.getLockInfo(&process, &host, &program) && lock.removeStaleLockFile() && lock.tryLock(0);
}

} // namespace

QString PlanLock::lockFileOf(const QString &planPath)
{
    // One name for the plan, through whichever link it was opened.
    QFileInfo plan(planPath);
    if (const QString canonical = plan.canonicalFilePath(); !canonical.isEmpty())
        plan.setFile(canonical);
    return QStringLiteral("%1/.%2.lock").arg(plan.absolutePath(), plan.fileName());
}

PlanLock::PlanLock(const QString &planPath)
{
    const QString file = lockFileOf(planPath);
    HeldLocks &held = heldLocks();
    const QMutexLocker locker(&held.mutex);
    if (const auto own = held.byFile.value(file).lock()) {
        m_lock = own;
        m_state = State::Held;
        return;
    }
    const std::shared_ptr<QLockFile> lock(new QLockFile(file), [file](QLockFile *given) {
        // A lock file that has gone with its folder or its drive needs no removing, and QLockFile would complain that it
        // cannot: that one is left as it is.
        if (!given->isLocked() || QFileInfo::exists(file))
            delete given;
    });
    lock->setStaleLockTime(0); // a plan is open for days: only the process's end makes its lock stale
    if (lock->tryLock(0) || takeFromNobody(*lock)) {
        held.byFile.insert(file, lock);
        m_lock = lock;
        m_state = State::Held;
        return;
    }
    if (lock->error() != QLockFile::LockFailedError)
        return;
    m_state = State::Taken;
    lock->getLockInfo(&m_holder.process, &m_holder.host, &m_holder.program);
    const QFileInfo info(file);
    m_holder.user = info.owner();
    m_holder.since = info.lastModified();
}

PlanLock::~PlanLock()
{
    // Under the mutex: nobody may find the lock while it is being given up.
    const QMutexLocker locker(&heldLocks().mutex);
    m_lock.reset();
}

bool PlanLock::isShared() const
{
    return m_lock.use_count() > 1;
}

} // namespace madang

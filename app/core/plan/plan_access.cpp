// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_access.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

namespace madang {

namespace {

class PlanAccessText {
    Q_DECLARE_TR_FUNCTIONS(PlanAccess)
};

} // namespace

PlanAccess::PlanAccess(const QString &planPath)
    : m_path(planPath)
{
    const QFileInfo file(planPath);
    // SQLite writes its journal beside the file.
    if (!QFileInfo(file.absolutePath()).isWritable()) {
        m_kind = Kind::FolderProtected;
    } else if (!file.isWritable()) {
        m_kind = Kind::FileProtected;
    } else {
        m_lock = std::make_unique<PlanLock>(planPath);
        if (m_lock->state() == PlanLock::State::Taken)
            m_kind = Kind::HeldElsewhere;
    }
}

bool PlanAccess::isShared() const
{
    return m_lock && m_lock->isShared();
}

Failure PlanAccess::refusal() const
{
    const QString copyIt = PlanAccessText::tr("Copy it to a folder that you may write to, and open the copy.");
    if (m_kind == Kind::FileProtected)
        return Failure(PlanAccessText::tr("This plan is open for reading only: its file is write-protected."), m_path, copyIt);
    if (m_kind != Kind::HeldElsewhere)
        return Failure(PlanAccessText::tr("This plan is open for reading only: nothing can be written into its folder."), m_path, copyIt);
    const PlanHolder &holder = m_lock->holder();
    const QString since = QLocale().toString(holder.since, QLocale::ShortFormat);
    const QString what =
        holder.host.isEmpty()
            ? PlanAccessText::tr("This plan is open for reading only: another program has had it open since %1.").arg(since)
            : PlanAccessText::tr("This plan is open for reading only: %1 has had it open on the computer %2 since %3 (%4, process %5).")
                  .arg(holder.user.isEmpty() ? PlanAccessText::tr("somebody") : holder.user, holder.host, since, holder.program)
                  .arg(holder.process);
    // Whether a process of another computer still runs cannot be asked from here.
    const QString remedy =
        holder.host == QSysInfo::machineHostName()
            ? PlanAccessText::tr("Close it there, and open it here again.")
            : PlanAccessText::tr("Close it there, and open it here again. If nobody has it open there any more, remove the file %1.")
                  .arg(QDir::toNativeSeparators(PlanLock::lockFileOf(m_path)));
    return Failure(what, m_path, remedy);
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/failure.h"
#include "core/plan/plan_lock.h"

#include <QString>

#include <memory>

namespace madang {

// Whether a plan may be written from here, found out when it is opened; holds its lock meanwhile. Where no lock file can
// be made, a plan in a folder that may be written to can be written all the same.
class PlanAccess {
public:
    explicit PlanAccess(const QString &planPath);

    bool isWritable() const { return m_kind == Kind::Write; }
    bool isShared() const; // the plan is open in this process already
    // What is said of a plan that may only be read: why, and what to do.
    Failure refusal() const;

private:
    enum class Kind { Write, FileProtected, FolderProtected, HeldElsewhere };
    QString m_path;
    Kind m_kind = Kind::Write;
    std::unique_ptr<PlanLock> m_lock;
};

} // namespace madang

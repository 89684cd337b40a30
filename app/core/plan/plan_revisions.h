// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace madang {

class PlanReader;

// A plan as it was when somebody gave that moment a name: a copy of the whole file in the folder NAME.revisions beside
// it, called "2026-03-01T09-30-00Z name.gpkg". The file's name is all that there is to know, so that revisions can be
// listed, sent and put back with nothing but files. They are whole, checked and on the disk, or not there at all.
struct PlanRevision {
    QString name;
    QDateTime at; // UTC
    QString path;
    qint64 bytes = 0;
};

MADANG_CORE_EXPORT QString revisionFolderOf(const QString &planPath);

// Newest first. Files that are no revisions are passed over.
MADANG_CORE_EXPORT std::vector<PlanRevision> planRevisions(const QString &planPath);
// By name or file name; throws WrongInputFailure, which lists those that there are.
MADANG_CORE_EXPORT PlanRevision planRevision(const QString &planPath, const QString &name);

// The revision that a plan is, or goes on from.
struct RevisionOrigin {
    PlanRevision revision;
    bool isEditedSince = false;
};
// Told by content, as the newest one may hold what was given up by going back to an older one: the revision whose last
// edit is the latest in the plan's history; the newest, of several. Nothing where there is none. Those that cannot be
// read are passed over.
MADANG_CORE_EXPORT std::optional<RevisionOrigin> revisionOf(const PlanReader &plan);

// The name, or "name 2", "name 3" … where the plan has a revision of that name.
MADANG_CORE_EXPORT QString freeRevisionName(const QString &planPath, const QString &name);

// The functions below take as long as copying the file takes, on any thread, and throw Failure; nothing has changed and
// nothing is left behind then.

// The plan may be open and be written meanwhile. A name is taken once.
MADANG_CORE_EXPORT PlanRevision makePlanRevision(const QString &planPath, const QString &name);

// Makes a plan of its own from a revision. `target` must not exist. Data sets are found from there too.
MADANG_CORE_EXPORT void copyPlanRevision(const PlanRevision &revision, const QString &target);

// Puts the plan back to what it was, history included; what it is now becomes a revision first, which is returned, called
// `nameOfPresent`. The plan must not be open, here or elsewhere.
MADANG_CORE_EXPORT PlanRevision restorePlanRevision(const QString &planPath, const PlanRevision &revision, const QString &nameOfPresent);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plan/plan_edit.h"
#include "engine/progress.h"

namespace madang {

// What a plan keeps of a file.
struct DatasetRecord {
    QString role, file; // a path
    QString title;      // empty: the name of the file
    QString licence, source;
};

// The row of the table dataset for it: the path as seen from the plan's folder, SHA-256 and size as they are now. A
// folder, which an import may be of, has neither of the two. Reads the whole file, on any thread. Throws
// WrongInputFailure where it cannot be read, and Cancelled.
MADANG_CORE_EXPORT PlanRow datasetRow(const DatasetRecord &record, const QString &planPath, Progress *progress = nullptr);

} // namespace madang

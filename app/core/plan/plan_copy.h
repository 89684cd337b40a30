// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <functional>

class GDALDataset;

namespace madang {

// Writes a copy of the plan as it is at this moment to the file `part`, which is replaced: with VACUUM INTO, so that an
// edit under way elsewhere is in it whole or not at all. `change` may alter the copy. It is then checked
// (requireIntact()) and on the disk. Leaves nothing behind where it fails (Failure).
void copyPlanTo(const QString &plan, const QString &part, const std::function<void(const QString &part)> &change = {});

// Throws Failure unless SQLite finds the file whole and it is that plan.
void requireIntact(const QString &path, const QString &planUid);

// Puts a whole file in the place of the plan, in one step. Refuses while another program has the plan open in a way
// that could mix the two (a transaction, a write-ahead log). The part must be in the plan's folder.
void putInPlaceOfPlan(const QString &part, const QString &plan);

// The name for a file that is not finished yet: in the same folder, hidden, and with the suffix that GDAL insists on.
QString partFileFor(const QString &path);

} // namespace madang

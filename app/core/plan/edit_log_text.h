// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_edit.h"

namespace madang {

// Rows that were added together: an import, a subdivision of a whole town.
struct BulkRows {
    QString table;
    QString batch;    // a UUID
    qint64 count = 0;
    QStringList uids; // of each row, empty for one that follows from the batch; none at all where every one does

    QString uid(qint64 index) const;
};

// What an entry of edit_log did. The rows of a bulk edit are not in it: they are read where they are.
struct LoggedChanges {
    std::optional<BulkRows> bulk;
    std::vector<RowChange> changes; // beside the bulk
};

// The column `changes` of edit_log (see plan.sql) as UTF-8, and back.
QByteArray changesText(const std::vector<RowChange> &changes, const std::optional<BulkRows> &bulk = {});
LoggedChanges readChangesText(const QByteArray &text);

} // namespace madang

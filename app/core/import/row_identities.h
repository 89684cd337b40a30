// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QSet>
#include <QString>

#include <optional>

namespace madang {

// Which rows of a file keep the uid that they bring along. One that was exported from a plan keeps it, so that what names
// it by its uid in other files (block_uid, from_node_uid …) finds it again; where the plan has such a row already, or the
// file has it twice, the row is another one and gets a uid of its own.
class MADANG_CORE_EXPORT RowIdentities {
public:
    explicit RowIdentities(const QString &planPath) : m_planPath(planPath) {}

    // The uid for a row of which the file says `text`; empty: a new one is to be made. Reads the plan at the first that is
    // a UUID, and throws Failure where that fails.
    QString take(const QString &text);

    qint64 kept() const { return m_kept; }
    qint64 inPlan() const { return m_inPlan; }   // rows that the plan has already
    qint64 repeated() const { return m_repeated; } // rows that the file has twice
    bool areUids() const { return m_kept + m_inPlan + m_repeated > 0; } // not a column of other things

private:
    void readPlan();

    QString m_planPath;
    std::optional<QSet<QString>> m_ofPlan; // of every table: a uid is one row's alone
    QSet<QString> m_ofFile;
    qint64 m_kept = 0, m_inPlan = 0, m_repeated = 0;
};

} // namespace madang

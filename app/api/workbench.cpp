// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/workbench.h"

#include <qgsmaplayer.h>

namespace madang {

void Workbench::setSelection(const QString &table, const QStringList &uids)
{
    if (table == m_selectedTable && uids == m_selectedRows)
        return;
    m_selectedTable = table;
    m_selectedRows = uids;
    emit selectionChanged();
}

} // namespace madang

// The meta-objects and vtables of Job and Workbench belong to this library, so that plugins and the window share them.
#include "moc_workbench.cpp"

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/sheets/map_sheet.h"

#include <qgsfeedback.h>
#include <qgstaskmanager.h>

#include <memory>
#include <vector>

namespace madang {

// Writes a map sheet away from the window's thread. taskCompleted or taskTerminated ends it, on the window's thread.
class SheetTask : public QgsTask {
    Q_OBJECT
public:
    // `layers`: those of the request that are not the plan's. The task reads the plan through a connection of its own.
    SheetTask(const MapSheetRequest &request, const QString &output, std::vector<std::unique_ptr<QgsMapLayer>> layers);

    void cancel() override;
    const QStringList &files() const { return m_files; }
    // Why there is no sheet; empty after success and after cancelling.
    QString failure() const { return m_failure; }

protected:
    bool run() override;

private:
    MapSheetRequest m_request;
    QString m_output, m_failure;
    QStringList m_files;
    std::vector<std::unique_ptr<QgsMapLayer>> m_layers;
    QgsFeedback m_feedback;
};

} // namespace madang

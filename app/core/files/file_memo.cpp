// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/files/file_memo.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace madang {

FileState FileState::of(const QString &path)
{
    constexpr qint64 slowestTick = 2000; // ms: FAT's
    const QFileInfo info(path);
    FileState state;
    state.path = info.absoluteFilePath();
    state.bytes = info.size();
    state.changedAt = info.lastModified().toMSecsSinceEpoch();
    const QDateTime touched = info.metadataChangeTime();
    state.touchedAt = touched.isValid() ? touched.toMSecsSinceEpoch() : 0; // not every disk keeps it
    state.isSettled = std::max(state.changedAt, state.touchedAt) < QDateTime::currentMSecsSinceEpoch() - slowestTick;
    return state;
}

} // namespace madang

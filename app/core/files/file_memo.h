// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QString>

#include <optional>

namespace madang {

// What tells that a file is still the one that was read: take it before the file is opened, as another may take its
// place in between.
struct MADANG_CORE_EXPORT FileState {
    QString path;           // absolute
    qint64 bytes = 0;
    qint64 changedAt = 0;   // milliseconds since 1970, UTC
    // The same, of the last change of anything about the file. Programs that unpack or copy set back the time above;
    // this one is the disk's own.
    qint64 touchedAt = 0;
    // Touched long enough ago that another change would show: within one tick of the disk's clock it does not.
    bool isSettled = false;

    static FileState of(const QString &path);
    bool isThatOf(const FileState &other) const
    {
        return path == other.path && bytes == other.bytes && changedAt == other.changedAt && touchedAt == other.touchedAt;
    }
};

// Facts that take long to find out from a file, kept for as long as the file stays as it is. For any thread.
template <class Fact>
class FileMemo {
public:
    std::optional<Fact> find(const FileState &file) const
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_known.constFind(file.path);
        return known != m_known.cend() && known->file.isThatOf(file) ? std::optional(known->fact) : std::nullopt;
    }

    void keep(const FileState &file, const Fact &fact)
    {
        if (!file.isSettled)
            return;
        const QMutexLocker lock(&m_mutex);
        m_known.insert(file.path, {file, fact});
    }

private:
    struct Known {
        FileState file;
        Fact fact;
    };
    mutable QMutex m_mutex;
    QHash<QString, Known> m_known;
};

} // namespace madang

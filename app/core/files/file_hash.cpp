// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/files/file_hash.h"

#include "core/files/file_memo.h"

#include <qgsfeedback.h>

#include <QCryptographicHash>
#include <QFile>

namespace madang {

QString sha256Of(QFile &file, QgsFeedback *feedback)
{
    static FileMemo<QString> memo;
    const FileState state = FileState::of(file.fileName());
    if (const std::optional<QString> known = memo.find(state))
        return *known;
    // What was opened before its state was taken may be another file by now.
    file.close();
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (QByteArray part = file.read(1 << 20); !part.isEmpty(); part = file.read(1 << 20)) {
        if (feedback && feedback->isCanceled())
            return {};
        hash.addData(part);
    }
    if (file.error() != QFileDevice::NoError)
        return {};
    const QString digits = QString::fromLatin1(hash.result().toHex());
    memo.keep(state, digits);
    return digits;
}

} // namespace madang

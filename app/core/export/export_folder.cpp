// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/export_folder.h"

#include "core/export/export_text.h"
#include "core/files/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace madang {

namespace {

constexpr qint64 leastRoom = 16384; // bytes; programs that find less leave some blocks unused

} // namespace

ExportFolder::ExportFolder(const QString &target)
    : m_target(QFileInfo(target).absoluteFilePath())
    , m_folder(QFileInfo(target).absolutePath())
    , m_parts(m_folder + QStringLiteral("/.madang-export-XXXXXX"))
{
    if (!m_parts.isValid())
        throw Failure(ExportText::tr("Nothing can be written to the folder: %1").arg(m_parts.errorString()), QDir::toNativeSeparators(m_folder),
                      ExportText::tr("Choose another folder, or make room on the disk."));
}

QString ExportFolder::partOf(const QString &target) const
{
    return m_parts.filePath(QFileInfo(target).fileName());
}

Failure ExportFolder::asOfTarget(const Failure &failure) const
{
    if (QStorageInfo(m_folder).bytesAvailable() < leastRoom)
        return Failure(ExportText::tr("The disk has no room left for the file."), QDir::toNativeSeparators(m_target),
                       ExportText::tr("Make room on the disk, or choose another one. What was there before is as it was."));
    const auto named = [this](QString text) {
        text.replace(m_parts.path(), m_folder);
        return text.replace(QDir::toNativeSeparators(m_parts.path()), QDir::toNativeSeparators(m_folder));
    };
    return Failure(named(failure.happened()), named(failure.where()), named(failure.remedy()));
}

QStringList ExportFolder::putInPlace(const QString &last, const QStringList &stale) const
{
    const QDir parts(m_parts.path());
    QStringList first, then;
    for (const QString &name : parts.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        syncFile(parts.filePath(name));
        (QFileInfo(name).suffix() == last ? then : first) << name;
    }
    QStringList placed;
    for (const QString &name : first + then) {
        const QString target = m_folder + QLatin1Char('/') + name;
        if (QFileInfo(name).suffix() == last)
            for (const QString &suffix : stale)
                QFile::remove(m_folder + QLatin1Char('/') + QFileInfo(name).completeBaseName() + QLatin1Char('.') + suffix);
        renameOver(parts.filePath(name), target);
        placed << target;
    }
    syncFolder(m_folder);
    return placed;
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/files/durable_file.h"

#include "core/failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <filesystem>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace madang {

namespace {

[[noreturn]] void refuseToWrite(const QString &path, const QString &reason)
{
    throw Failure(QCoreApplication::translate("DurableFile", "A file could not be written: %1").arg(reason), QDir::toNativeSeparators(path),
                  QCoreApplication::translate("DurableFile", "Check that the disk has room and that you may write to the folder, and try again."));
}

#ifdef Q_OS_UNIX
void flushToDisk(const QString &path, int flags, bool mayBeUnknown)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        refuseToWrite(path, QString::fromLocal8Bit(std::strerror(errno)));
    const int result = ::fsync(file);
    const int reason = errno;
    ::close(file);
    const bool isUnknown = reason == EINVAL || reason == ENOTSUP || reason == ENOSYS;
    if (result != 0 && !(mayBeUnknown && isUnknown))
        refuseToWrite(path, QString::fromLocal8Bit(std::strerror(reason)));
}
#endif

} // namespace

void syncFile(const QString &path)
{
#ifdef Q_OS_UNIX
    flushToDisk(path, O_RDONLY, false);
#else
    Q_UNUSED(path)
#endif
}

void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    flushToDisk(path, O_RDONLY | O_DIRECTORY, true);
#else
    Q_UNUSED(path)
#endif
}

void renameOver(const QString &from, const QString &to)
{
    std::error_code error; // QFile::rename would copy where it cannot rename, which is not one step
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    if (error)
        refuseToWrite(to, QString::fromLocal8Bit(error.message().c_str()));
}

void copyBytes(const QString &from, const QString &to)
{
    QFile source(from), target(to);
    if (!source.open(QIODevice::ReadOnly))
        refuseToWrite(from, source.errorString());
    if (!target.open(QIODevice::WriteOnly))
        refuseToWrite(to, target.errorString());
    try {
        for (QByteArray part = source.read(1 << 20); !part.isEmpty(); part = source.read(1 << 20))
            if (target.write(part) != part.size())
                refuseToWrite(to, target.errorString());
        if (source.error() != QFileDevice::NoError)
            refuseToWrite(from, source.errorString());
        if (!target.flush())
            refuseToWrite(to, target.errorString());
        target.close();
        if (target.error() != QFileDevice::NoError)
            refuseToWrite(to, target.errorString());
        syncFile(to);
    } catch (...) {
        QFile::remove(to);
        throw;
    }
}

void removeUnfinished(const QString &path)
{
    for (const char *end : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
}

} // namespace madang

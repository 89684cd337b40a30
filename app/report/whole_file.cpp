// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/whole_file.h"

#include "core/failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace madang::report {

namespace {

[[noreturn]] void refuse(const QString &path, const QString &reason)
{
    throw Failure(QCoreApplication::translate("WriteReport", "The report could not be written: %1").arg(reason),
                  QDir::toNativeSeparators(path),
                  QCoreApplication::translate("WriteReport", "Choose a folder that you may write to and that has room, and try again. "
                                                             "A file that was there before is unchanged."));
}

} // namespace

void writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QTemporaryFile part(path + QStringLiteral(".XXXXXX.part"));
    if (!part.open())
        refuse(path, part.errorString());
    if (part.write(bytes) != bytes.size() || !part.flush())
        refuse(path, part.errorString());
#ifdef Q_OS_UNIX
    if (fsync(part.handle()) != 0)
        refuse(path, QString::fromLocal8Bit(std::strerror(errno)));
#endif
    // A temporary file is private to its owner; a report is for others too.
    part.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    part.close();
    if (part.error() != QFile::NoError)
        refuse(path, part.errorString());
    if (std::rename(QFile::encodeName(part.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        refuse(path, QString::fromLocal8Bit(std::strerror(errno)));
    part.setAutoRemove(false);
}

} // namespace madang::report

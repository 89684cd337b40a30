// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/files/zip_members.h"

#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <QFileInfo>

namespace madang {

namespace {

// In braces the name of the archive may end in anything.
QString archiveForGdal(const QString &file)
{
    return QStringLiteral("/vsizip/{%1}").arg(QFileInfo(file).absoluteFilePath());
}

} // namespace

QStringList membersOfZip(const QString &file)
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    const CPLStringList names(VSIReadDirRecursive(archiveForGdal(file).toUtf8().constData()), TRUE);
    QStringList members;
    for (int i = 0; i < names.size(); ++i)
        members << QString::fromUtf8(names[i]);
    return members;
}

QString memberNamed(const QStringList &members, const QString &name)
{
    QString found;
    for (const QString &member : members)
        if (member.section(QLatin1Char('/'), -1).compare(name, Qt::CaseInsensitive) == 0
            && (found.isEmpty() || member.count(QLatin1Char('/')) < found.count(QLatin1Char('/'))))
            found = member;
    return found;
}

QString memberForGdal(const QString &file, const QString &member)
{
    return archiveForGdal(file) + QLatin1Char('/') + member;
}

} // namespace madang

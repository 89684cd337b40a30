// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace madang {

QString cloudServiceOf(const QString &folderName)
{
    // What the services' own programs call their folders; some add an account: "OneDrive - City of …", "Dropbox (Team)".
    static const struct {
        const char *folder, *service;
    } known[] = {
        {"Dropbox", "Dropbox"},           {"OneDrive", "OneDrive"},
        {"Google Drive", "Google Drive"}, {"GoogleDrive", "Google Drive"},
        {"My Drive", "Google Drive"},     {"내 드라이브", "Google Drive"},
        {"iCloud Drive", "iCloud"},       {"iCloudDrive", "iCloud"},
        {"com~apple~CloudDocs", "iCloud"}, {"Nextcloud", "Nextcloud"},
        {"ownCloud", "ownCloud"},         {"Box Sync", "Box"},
        {"pCloudDrive", "pCloud"},        {"pCloud Drive", "pCloud"},
        {"MEGAsync", "MEGA"},             {"SynologyDrive", "Synology Drive"},
        {"Synology Drive", "Synology Drive"}, {"Seafile", "Seafile"},
        {"MYBOX", "MYBOX"},               {"네이버 MYBOX", "MYBOX"},
    };
    for (const auto &each : known) {
        const QString name = QString::fromUtf8(each.folder);
        if (!folderName.startsWith(name, Qt::CaseInsensitive))
            continue;
        const QString rest = folderName.mid(name.size());
        // "OneDrive-Personal" is one, "Dropboxes" is not.
        if (rest.isEmpty() || rest.startsWith(QLatin1Char('-')) || rest.startsWith(QLatin1String(" -")) || rest.startsWith(QLatin1String(" (")))
            return QString::fromUtf8(each.service);
    }
    return {};
}

bool isNetworkFileSystem(const QString &type)
{
    static const QStringList known = {
        QStringLiteral("nfs"),        QStringLiteral("nfs4"),      QStringLiteral("cifs"),        QStringLiteral("smb"),
        QStringLiteral("smb2"),       QStringLiteral("smb3"),      QStringLiteral("smbfs"),       QStringLiteral("afpfs"),
        QStringLiteral("webdav"),     QStringLiteral("davfs"),     QStringLiteral("fuse.davfs"),  QStringLiteral("fuse.davfs2"),
        QStringLiteral("fuse.sshfs"), QStringLiteral("fuse.rclone"), QStringLiteral("fuse.gvfsd-fuse"), QStringLiteral("fuse.glusterfs"),
        QStringLiteral("ceph"),       QStringLiteral("fuse.ceph"), QStringLiteral("lustre"),      QStringLiteral("ncpfs")};
    return known.contains(type.toLower());
}

PlanFilePlace placeOf(const QString &planPath)
{
    QFileInfo folder(QFileInfo(planPath).absolutePath());
    // Both as it was named and as it is: a link may lead into such a folder.
    for (const QString &path : {folder.absoluteFilePath(), folder.canonicalFilePath()})
        for (const QString &name : path.split(QLatin1Char('/'), Qt::SkipEmptyParts))
            if (const QString service = cloudServiceOf(name); !service.isEmpty())
                return {PlanFilePlace::Kind::CloudFolder, service};
    if (QDir::fromNativeSeparators(folder.absoluteFilePath()).startsWith(QLatin1String("//")))
        return {PlanFilePlace::Kind::NetworkDrive, folder.absoluteFilePath().section(QLatin1Char('/'), 2, 2)};
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    const QString type = QString::fromLatin1(QStorageInfo(folder.absoluteFilePath()).fileSystemType());
    return isNetworkFileSystem(type) ? PlanFilePlace{PlanFilePlace::Kind::NetworkDrive, type} : PlanFilePlace();
}

QString placeWarning(const PlanFilePlace &place)
{
    switch (place.kind) {
    case PlanFilePlace::Kind::CloudFolder:
        return QCoreApplication::translate("PlanPlace", "This plan lies in a folder that %1 copies to its servers. It may be copied while it is being "
                                                        "written, or an older copy may come back over it. Work on a plan outside such folders, and put "
                                                        "revisions of it there.")
            .arg(place.name);
    case PlanFilePlace::Kind::NetworkDrive:
        return QCoreApplication::translate("PlanPlace", "This plan lies on a network drive (%1). Edits are slower there, and two computers may not notice "
                                                        "that both have it open. Work on a copy on this computer where you can.")
            .arg(place.name);
    case PlanFilePlace::Kind::Local:
        break;
    }
    return {};
}

} // namespace madang

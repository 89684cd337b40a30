// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_recovery.h"

#include "core/failure.h"

#include <gdal_priv.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace madang {

namespace {

QString journalOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return (canonical.isEmpty() ? path : canonical) + QStringLiteral("-journal");
}

} // namespace

bool hasOpenJournal(const QString &path)
{
    QFile journal(journalOf(path));
    // Some programs keep a finished journal and clear its first bytes.
    return journal.exists() && journal.open(QIODevice::ReadOnly) && journal.read(8) == QByteArray::fromHex("d9d505f920a163d7");
}

void recoverForReading(const QString &path)
{
    if (!hasOpenJournal(path))
        return;
    const QFileInfo file(path);
    const char *drivers[] = {"GPKG", nullptr};
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    if (file.isWritable() && QFileInfo(file.absolutePath()).isWritable()) {
        GDALDatasetUniquePtr(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, drivers));
        return;
    }
    if (GDALDatasetUniquePtr(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers)))
        return; // somebody is writing it now
    throw Failure(QCoreApplication::translate("Plan", "The last change of this plan was cut short, and cannot be turned back where the plan is."),
                  QDir::toNativeSeparators(path),
                  QCoreApplication::translate("Plan", "Copy it and the file %1 to a folder that you may write to, and open the copy.")
                      .arg(QDir::toNativeSeparators(journalOf(path))));
}

} // namespace madang

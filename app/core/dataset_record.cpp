// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/dataset_record.h"

#include "core/failure.h"
#include "core/file_hash.h"
#include "core/plan.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace madang {

PlanRow datasetRow(const DatasetRecord &record, const QString &planPath)
{
    const QFileInfo info(record.file);
    QString hash;
    qint64 bytes = 0;
    if (!info.isDir()) {
        QFile file(record.file);
        if (file.open(QIODevice::ReadOnly)) {
            hash = sha256Of(file);
            bytes = file.size();
        }
        if (hash.isEmpty())
            throw WrongInputFailure(Plan::tr("The file cannot be read: %1").arg(file.errorString()), record.file);
    }
    PlanRow row;
    row.fields = {{QStringLiteral("role"), record.role},
                  {QStringLiteral("path"), QFileInfo(planPath).absoluteDir().relativeFilePath(info.absoluteFilePath())},
                  {QStringLiteral("sha256"), hash},
                  {QStringLiteral("bytes"), bytes},
                  {QStringLiteral("title"), record.title.isEmpty() ? info.fileName() : record.title},
                  {QStringLiteral("licence"), record.licence},
                  {QStringLiteral("source"), record.source},
                  {QStringLiteral("added_at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    return row;
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/dataset_record.h"

#include "core/failure.h"
#include "core/files/file_hash.h"
#include "core/plan/plan.h"

#include <qgsfeedback.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace madang {

namespace {

// Tells a progress how much of the file has been read, and whoever reads it that he should stop.
class WatchedFile : public QFile {
public:
    WatchedFile(const QString &name, Progress *progress) : QFile(name), m_progress(progress) {}
    QgsFeedback *feedback() { return &m_feedback; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 bytes = QFile::readData(data, most);
        m_read += std::max<qint64>(bytes, 0);
        if (m_progress && bytes > 0) {
            m_progress->report(std::min(1.0, double(m_read) / double(std::max<qint64>(size(), 1))));
            if (m_progress->cancelled())
                m_feedback.cancel();
        }
        return bytes;
    }

private:
    Progress *m_progress;
    QgsFeedback m_feedback;
    qint64 m_read = 0;
};

} // namespace

PlanRow datasetRow(const DatasetRecord &record, const QString &planPath, Progress *progress)
{
    const QFileInfo info(record.file);
    QString hash;
    qint64 bytes = 0;
    if (!info.isDir()) {
        WatchedFile file(record.file, progress);
        if (file.open(QIODevice::ReadOnly)) {
            hash = sha256Of(file, file.feedback());
            bytes = file.size();
        }
        if (progress)
            progress->throwIfCancelled();
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

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/plan/sample_plan.h"

#include "core/cartography/plan_project_storage.h"
#include "core/failure.h"
#include "core/geodata_setup.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

namespace madang {

namespace {

// The context of the texts below.
class SamplePlanText {
    Q_DECLARE_TR_FUNCTIONS(SamplePlanText)
};

void copy(const QString &from, const QString &to)
{
    QFile source(from);
    if (!QDir().mkpath(QFileInfo(to).absolutePath()) || !source.copy(to))
        throw Failure(SamplePlanText::tr("The sample plan could not be copied."), QDir::toNativeSeparators(to), source.errorString());
    // The installed original may be read-only; the copy is to be worked on.
    QFile(to).setPermissions(QFile::permissions(to) | QFile::WriteOwner | QFile::WriteUser);
}

} // namespace

QString samplePlanForUser()
{
    const QDir original(sharePath() + QStringLiteral("/sample"));
    const QString name = QStringLiteral("battambang.gpkg");
    if (!original.exists(name))
        throw Failure(SamplePlanText::tr("This program has come without its sample plan."), QDir::toNativeSeparators(original.absolutePath()),
                      SamplePlanText::tr("Install it again, or open a plan of your own."));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Madang"));
    const QString path = folder.absoluteFilePath(name);
    if (QFileInfo::exists(path))
        return path;
    QDirIterator files(original.absolutePath(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = folder.absoluteFilePath(original.relativeFilePath(file));
        if (file != original.absoluteFilePath(name) && !QFileInfo::exists(target))
            copy(file, target);
    }
    // The plan last: where it is, the rest is, too.
    copy(original.absoluteFilePath(name), path);
    storePlanProject(path);
    return path;
}

} // namespace madang

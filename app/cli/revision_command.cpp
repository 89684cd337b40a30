// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/revision_command.h"

#include "cli/plain_result.h"
#include "core/plan/plan_reader.h"
#include "core/plan/plan_revisions.h"

#include <QDir>
#include <QFileInfo>

namespace madang::cli {

namespace {

const QString revisionWord = QStringLiteral("NAME");

int listRevisions(const Arguments &arguments, const QString &plan, Output &output)
{
    const PlanReader reader(plan); // it is a plan, or this says why not
    QVariantList list;
    for (const PlanRevision &revision : planRevisions(plan))
        list << QVariantMap{{QStringLiteral("name"), revision.name},
                            {QStringLiteral("at"), revision.at.toString(Qt::ISODate)},
                            {QStringLiteral("bytes"), revision.bytes},
                            {QStringLiteral("file"), QFileInfo(revision.path).fileName()}};
    const QVariantMap result{{QStringLiteral("revisions"), list}};
    if (arguments.has(QStringLiteral("json"))) {
        output.json(result);
        return Done;
    }
    if (list.isEmpty())
        output.message(CommandLine::tr("The plan has no revisions yet."));
    for (const QString &line : list.isEmpty() ? QStringList() : plainResult(result))
        output.line(line);
    return Done;
}

} // namespace

int runRevision(const QStringList &words, Output &output, const PluginSet &)
{
    const Arguments arguments(words, {}, {QStringLiteral("json")});
    const QString plan = arguments.plain(0), action = arguments.plain(1);
    const auto take = [&](const QStringList &names) { return arguments.positional(QStringList{QStringLiteral("PLAN.gpkg"), action} + names); };
    if (action == QLatin1String("list")) {
        take({});
        return listRevisions(arguments, plan, output);
    }
    if (action == QLatin1String("new")) {
        const PlanRevision made = makePlanRevision(plan, take({revisionWord})[2]);
        output.message(CommandLine::tr("Made %1.").arg(QDir::toNativeSeparators(made.path)));
        return Done;
    }
    if (action == QLatin1String("copy")) {
        const QStringList given = take({revisionWord, QStringLiteral("FILE.gpkg")});
        copyPlanRevision(planRevision(plan, given[2]), given[3]);
        output.message(CommandLine::tr("Made %1.").arg(QDir::toNativeSeparators(QFileInfo(given[3]).absoluteFilePath())));
        return Done;
    }
    if (action == QLatin1String("restore")) {
        const PlanRevision revision = planRevision(plan, take({revisionWord})[2]);
        const QString present = freeRevisionName(plan, CommandLine::tr("Before going back to %1").arg(revision.name));
        restorePlanRevision(plan, revision, present);
        output.message(CommandLine::tr("The plan is as it was in the revision “%1”. As it was until now it is in the revision “%2”.").arg(revision.name, present));
        return Done;
    }
    throw WrongWords{action.isEmpty() ? CommandLine::tr("%1 is missing.").arg(plan.isEmpty() ? QStringLiteral("PLAN.gpkg") : QStringLiteral("list|new|copy|restore"))
                                      : CommandLine::tr("Nothing is done with a revision by the word “%1”.").arg(action)};
}

} // namespace madang::cli

// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/history_command.h"

#include "cli/plain_result.h"
#include "core/plan/plan.h"
#include "core/plan/plan_reader.h"

namespace madang::cli {

namespace {

QVariantMap entryMap(const HistoryEntry &entry)
{
    static const QStringList states = {QStringLiteral("done"), QStringLiteral("undone"), QStringLiteral("dropped")};
    return {{QStringLiteral("at"), entry.at.toString(Qt::ISODate)},
            {QStringLiteral("author"), entry.author},
            {QStringLiteral("name"), entry.name.text()},
            {QStringLiteral("scenario"), entry.scenario},
            {QStringLiteral("state"), states[int(entry.state)]},
            {QStringLiteral("uid"), entry.uid}};
}

} // namespace

int runHistory(const QStringList &words, Output &output, const PluginSet &)
{
    const Arguments arguments(words, {QStringLiteral("to")}, {QStringLiteral("json")});
    const QString path = arguments.positional({QStringLiteral("PLAN.gpkg")}).first();
    if (const auto uid = arguments.value(QStringLiteral("to")))
        if (const qint64 leftOut = goToEdit(*Plan::open(path), *uid); leftOut > 0)
            output.message(rowsLeftOutText(leftOut));
    const PlanHistory history = PlanReader(path).history();
    QVariantList edits;
    for (const HistoryEntry &entry : history.entries())
        edits << entryMap(entry);
    const QVariantMap result{{QStringLiteral("edits"), edits}};
    if (arguments.has(QStringLiteral("json"))) {
        output.json(result);
        return Done;
    }
    if (edits.isEmpty())
        output.message(CommandLine::tr("Nothing has been done to this plan yet."));
    for (const QString &line : edits.isEmpty() ? QStringList() : plainResult(result))
        output.line(line);
    return Done;
}

} // namespace madang::cli

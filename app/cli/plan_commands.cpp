// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/plan_commands.h"

#include "core/checks/plan_checks.h"
#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/plan/plan_reader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace madang::cli {

namespace {

int yearOf(const QString &option, const QString &text)
{
    bool ok = false;
    const int year = text.toInt(&ok);
    if (!ok || year < 1900 || year > 2200)
        throw WrongWords{CommandLine::tr("--%1: “%2” is not a year of the common era, such as 2026.").arg(option, text)};
    return year;
}

// Input that can be named wrong (a country, a CRS) is the caller's mistake; the rest is the disk's.
PlanMeta metaFrom(const Arguments &arguments)
{
    PlanMeta meta;
    meta.title = arguments.required(QStringLiteral("title"));
    meta.country = arguments.required(QStringLiteral("country")).toUpper();
    meta.crs = arguments.required(QStringLiteral("crs")).toUpper();
    meta.languages = arguments.required(QStringLiteral("languages")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    meta.currency = arguments.required(QStringLiteral("currency")).toUpper();
    meta.baseYear = yearOf(QStringLiteral("base-year"), arguments.required(QStringLiteral("base-year")));
    if (const auto year = arguments.value(QStringLiteral("price-year")))
        meta.priceYear = yearOf(QStringLiteral("price-year"), *year);
    if (const auto year = arguments.value(QStringLiteral("horizon")))
        meta.horizon = yearOf(QStringLiteral("horizon"), *year);
    const QString wrong = whatIsWrongWith(meta);
    if (!wrong.isEmpty())
        throw WrongWords{wrong};
    return meta;
}

int turn(const QStringList &words, Output &output, bool back)
{
    const auto plan = Plan::open(Arguments(words, {}, {}).positional({QStringLiteral("PLAN.gpkg")}).first());
    const auto name = back ? plan->undoName() : plan->redoName();
    if (!name) {
        output.message(back ? CommandLine::tr("There is nothing to undo.") : CommandLine::tr("There is nothing to redo."));
        return CouldNot;
    }
    const qint64 leftOut = back ? plan->undo() : plan->redo();
    output.message((back ? CommandLine::tr("Undone: %1") : CommandLine::tr("Done again: %1")).arg(name->text()));
    if (leftOut > 0)
        output.message(rowsLeftOutText(leftOut));
    return Done;
}

} // namespace

int runNew(const QStringList &words, Output &output, const PluginSet &)
{
    const Arguments arguments(words,
                              {QStringLiteral("title"), QStringLiteral("country"), QStringLiteral("crs"), QStringLiteral("languages"),
                               QStringLiteral("currency"), QStringLiteral("base-year"), QStringLiteral("price-year"), QStringLiteral("horizon")},
                              {});
    const QString path = arguments.positional({QStringLiteral("PLAN.gpkg")}).first();
    const PlanMeta meta = metaFrom(arguments);
    Plan::create(path, meta);
    output.message(CommandLine::tr("Made %1.").arg(QFileInfo(path).absoluteFilePath()));
    return Done;
}

int runDataset(const QStringList &words, Output &output, const PluginSet &)
{
    const Arguments arguments(words, {QStringLiteral("title"), QStringLiteral("licence"), QStringLiteral("source")}, {});
    const QStringList plain = arguments.positional({QStringLiteral("PLAN.gpkg"), QStringLiteral("ROLE"), QStringLiteral("FILE")});
    if (!QFileInfo(plain[2]).isFile()) {
        output.message(CommandLine::tr("There is no file %1.").arg(plain[2]));
        return WrongInput;
    }
    const auto plan = Plan::open(plain[0]);
    plan->addDataset(plain[1], plain[2], arguments.value(QStringLiteral("title")).value_or(QString()),
                     arguments.value(QStringLiteral("licence")).value_or(QString()),
                     arguments.value(QStringLiteral("source")).value_or(QString()));
    output.message(CommandLine::tr("%1 is now a data set of the plan, with the role “%2”.").arg(plain[2], plain[1]));
    return Done;
}

int runCheck(const QStringList &words, Output &output, const PluginSet &)
{
    const Arguments arguments(words, {QStringLiteral("scenario")}, {QStringLiteral("json")});
    const PlanReader plan(arguments.positional({QStringLiteral("PLAN.gpkg")}).first());
    const QVector<Finding> findings =
        checkPlan(plan, arguments.value(QStringLiteral("scenario")).value_or(QStringLiteral("base")), nullptr);
    if (arguments.has(QStringLiteral("json"))) {
        QVariantList list;
        for (const Finding &finding : findings)
            list << finding.toMap();
        output.json({{QStringLiteral("findings"), list}});
        return Done;
    }
    for (const Finding &finding : findings) {
        output.line(finding.title);
        if (!finding.detail.isEmpty())
            output.line(QStringLiteral("    ") + finding.detail);
    }
    if (findings.isEmpty())
        output.line(CommandLine::tr("Nothing to report."));
    return Done;
}

int runUndo(const QStringList &words, Output &output, const PluginSet &)
{
    return turn(words, output, true);
}

int runRedo(const QStringList &words, Output &output, const PluginSet &)
{
    return turn(words, output, false);
}

} // namespace madang::cli

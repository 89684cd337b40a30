// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/report_command.h"

#include "api/plugin_set.h"
#include "core/failure.h"
#include "report/write_report.h"

#include <qgsfeedback.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace madang::cli {

int runReport(const QStringList &words, Output &output, const PluginSet &plugins)
{
    const Arguments arguments(words, {QStringLiteral("languages"), QStringLiteral("output"), QStringLiteral("scenario")}, {});
    ReportRequest request;
    request.planPath = arguments.positional({QStringLiteral("PLAN.gpkg")}).first();
    request.output = arguments.required(QStringLiteral("output"));
    request.scenario = arguments.value(QStringLiteral("scenario")).value_or(request.scenario);
    try {
        if (const auto languages = arguments.value(QStringLiteral("languages"))) {
            request.languages = languages->split(QLatin1Char(','), Qt::SkipEmptyParts);
            checkReportLanguages(request.languages);
        }
        reportFormat(request.output);
    } catch (const Failure &failure) {
        throw WrongWords{failure.text()};
    }
    QgsFeedback feedback;
    QObject::connect(&feedback, &QgsFeedback::progressChanged, &feedback, [&output](double percent) { output.progress(percent); });
    const ReportOutcome outcome = writeReport(request, plugins.plugins(), &feedback);
    for (const QString &problem : outcome.problems)
        output.message(CommandLine::tr("A part of the report could not be computed: %1").arg(problem));
    for (const QString &warning : outcome.warnings)
        output.message(warning);
    output.message(CommandLine::tr("Wrote %1.").arg(QFileInfo(request.output).absoluteFilePath()));
    return Done;
}

} // namespace madang::cli

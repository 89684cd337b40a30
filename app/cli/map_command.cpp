// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/map_command.h"

#include "api/panel_plugin.h"
#include "api/plugin_set.h"
#include "core/cartography/map_sheet.h"
#include "core/cartography/map_theme.h"
#include "core/failure.h"
#include "core/plan_reader.h"

#include <qgsfeedback.h>
#include <qgsmaplayer.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace madang::cli {

namespace {

double between(const QString &option, const QString &text, double least, double most)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || value < least || value > most)
        throw WrongWords{CommandLine::tr("--%1: “%2” is not a number from %3 to %4.").arg(option, text).arg(least).arg(most)};
    return value;
}

QSizeF paperFrom(const Arguments &arguments)
{
    const QString paper = arguments.value(QStringLiteral("paper")).value_or(QStringLiteral("A4"));
    QSizeF size = landscapePaper(paper);
    if (size.isEmpty())
        throw WrongWords{CommandLine::tr("--paper: “%1” is not a paper size. Known: A4, A3, A2, A1, A0.").arg(paper)};
    // Another width keeps the shape of the paper.
    if (const auto width = arguments.value(QStringLiteral("width-mm")))
        size *= between(QStringLiteral("width-mm"), *width, 150, 2400) / size.width();
    return size;
}

} // namespace

int runMap(const QStringList &words, Output &output, const PluginSet &plugins)
{
    const Arguments arguments(words,
                              {QStringLiteral("theme"), QStringLiteral("output"), QStringLiteral("scenario"), QStringLiteral("languages"),
                               QStringLiteral("paper"), QStringLiteral("width-mm"), QStringLiteral("dpi"), QStringLiteral("title")},
                              {});
    MapSheetRequest request;
    MapContent &content = request.content;
    content.planPath = arguments.positional({QStringLiteral("PLAN.gpkg")}).first();
    content.theme = arguments.required(QStringLiteral("theme"));
    const QString file = arguments.required(QStringLiteral("output"));
    if (const auto languages = arguments.value(QStringLiteral("languages")))
        content.languages = languages->split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (content.languages.size() > 2)
        throw WrongWords{CommandLine::tr("--languages: a map speaks one or two languages.")};
    request.paper = paperFrom(arguments);
    if (const auto dpi = arguments.value(QStringLiteral("dpi")))
        request.dpi = between(QStringLiteral("dpi"), *dpi, 50, 1200);
    if (const auto title = arguments.value(QStringLiteral("title")))
        request.title = QStringList{*title};

    const PlanReader plan(content.planPath);
    try {
        mapThemeTitle(content.theme);
        checkMapOutput(file);
        content.scenario = plan.scenario(arguments.value(QStringLiteral("scenario")).value_or(QStringLiteral("base"))).uid;
    } catch (const Failure &failure) {
        throw WrongWords{failure.text()};
    }

    const QTemporaryDir scratch;
    const MapRequest layerRequest{content.theme, content.scenario,
                                  content.languages.isEmpty() ? plan.meta().languages : content.languages, scratch.path()};
    QgsFeedback feedback;
    std::vector<std::unique_ptr<QgsMapLayer>> derived;
    for (const PanelPlugin *plugin : plugins.plugins()) {
        try {
            auto layers = plugin->createLayers(plan, layerRequest, &feedback);
            std::move(layers.begin(), layers.end(), std::back_inserter(derived));
        } catch (const Failure &failure) {
            output.message(CommandLine::tr("The map is without a layer of “%1”: %2").arg(plugin->title(), failure.text()));
        }
    }
    for (const auto &layer : derived)
        content.extraLayers << layer.get();
    writeMapSheet(request, file);
    output.message(CommandLine::tr("Wrote %1.").arg(QFileInfo(file).absoluteFilePath()));
    return Done;
}

} // namespace madang::cli

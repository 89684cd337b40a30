// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/map_command.h"

#include "api/panel_plugin.h"
#include "api/plugin_set.h"
#include "core/cartography/map_theme.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/sheets/kept_sheet.h"
#include "core/sheets/sheet_atlas.h"
#include "core/sheets/sheet_export.h"
#include "core/sheets/sheet_fields.h"
#include "core/sheets/sheet_kind.h"
#include "core/sheets/sheet_languages.h"
#include "core/sheets/sheet_paper.h"
#include "core/text/phrasebook.h"
#include "engine/progress.h"

#include <qgsfeedback.h>
#include <qgsmaplayer.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <atomic>
#include <csignal>

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
        throw WrongWords{CommandLine::tr("--paper: “%1” is not a paper size. Known: %2.").arg(paper, sheetPapers().join(QStringLiteral(", ")))};
    // Another width keeps the shape of the paper.
    if (const auto width = arguments.value(QStringLiteral("width-mm")))
        size *= between(QStringLiteral("width-mm"), *width, 150, 2400) / size.width();
    const QString orientation = arguments.value(QStringLiteral("orientation")).value_or(QStringLiteral("landscape"));
    if (orientation != QLatin1String("landscape") && orientation != QLatin1String("portrait"))
        throw WrongWords{CommandLine::tr("--orientation: “%1” is neither landscape nor portrait.").arg(orientation)};
    return orientation == QLatin1String("portrait") ? size.transposed() : size;
}

QStringList languagesFrom(const QString &text, const PlanReader &plan)
{
    const QStringList languages = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (languages.isEmpty() || languages.size() > 2)
        throw WrongWords{CommandLine::tr("--languages: a map speaks one or two languages.")};
    QStringList known = knownLanguages();
    for (const QString &language : plan.meta().languages)
        if (!known.contains(language))
            known << language;
    for (const QString &language : languages)
        if (!known.contains(language))
            throw WrongWords{CommandLine::tr("--languages: “%1” is not the code of a language that is known here. Known: %2.")
                                 .arg(language, known.join(QStringLiteral(", ")))};
    return languages;
}

// Whether --sheet names a sheet that the plan keeps: one of its own, and no file.
bool isKept(const Arguments &arguments)
{
    const auto sheet = arguments.value(QStringLiteral("sheet"));
    return sheet && !sheetKinds().contains(*sheet) && !sheet->endsWith(QLatin1String(".qpt"), Qt::CaseInsensitive);
}

// The sheet as it is kept: nothing but its resolution can be asked for otherwise.
MapSheetRequest readKeptSheet(const Arguments &arguments, const QStringList &options, const PlanReader &plan)
{
    const QString name = arguments.required(QStringLiteral("sheet"));
    const KeptSheet sheet = keptSheet(plan, name);
    for (const QString &option : options)
        if (arguments.value(option) && !QStringList{QStringLiteral("sheet"), QStringLiteral("output"), QStringLiteral("dpi")}.contains(option))
            throw WrongWords{CommandLine::tr("--%1: the sheet “%2” is drawn as the plan keeps it. Change it in the window.").arg(option, name)};
    return requestFor(sheet, plan);
}

// The sheet, or a template of a planner's own, and the theme that it shows.
void readSheet(const Arguments &arguments, MapSheetRequest &request)
{
    const auto sheet = arguments.value(QStringLiteral("sheet"));
    const auto theme = arguments.value(QStringLiteral("theme"));
    const bool isFile = sheet && sheet->endsWith(QLatin1String(".qpt"), Qt::CaseInsensitive);
    if (sheet && theme && !isFile)
        throw WrongWords{CommandLine::tr("--sheet and --theme both say what is drawn: give one of them.")};
    if (isFile && !theme)
        throw WrongWords{CommandLine::tr("--theme is missing: it says what is drawn on a template of your own.")};
    if (isFile && !QFileInfo(*sheet).isFile())
        throw WrongWords{CommandLine::tr("--sheet: there is no file “%1”.").arg(*sheet)};
    if (isFile)
        request.templateFile = *sheet;
    request.content.theme = sheet && !isFile ? themeOfSheet(*sheet) : theme ? *theme : arguments.required(QStringLiteral("sheet"));
    mapThemeTitle(request.content.theme);
}

std::atomic<bool> interrupted = false; // by Ctrl+C; a second one ends the program as ever

void interrupt(int signal)
{
    interrupted = true;
    std::signal(signal, SIG_DFL);
}

int listSheets(const Arguments &arguments, Output &output)
{
    for (const QString &kind : sheetKinds()) {
        const Phrase title = mapThemeTitle(themeOfSheet(kind));
        output.line(QStringLiteral("%1\t%2").arg(kind, QCoreApplication::translate(title.context, title.source)));
    }
    if (const QString plan = arguments.plain(0); !plan.isEmpty())
        for (const KeptSheetName &sheet : keptSheetNames(PlanReader(plan)))
            output.line(QStringLiteral("%1\t%2").arg(sheet.uid, sheet.name));
    return Done;
}

} // namespace

int runMap(const QStringList &words, Output &output, const PluginSet &plugins)
{
    QStringList options = {QStringLiteral("sheet"), QStringLiteral("theme"), QStringLiteral("output"), QStringLiteral("scenario"),
                           QStringLiteral("languages"), QStringLiteral("paper"), QStringLiteral("orientation"), QStringLiteral("width-mm"),
                           QStringLiteral("dpi"), QStringLiteral("scale"), QStringLiteral("title"), QStringLiteral("atlas")};
    for (const SheetField &field : sheetFields())
        if (field.isTyped)
            options << field.name;
    const Arguments arguments(words, options, {QStringLiteral("list")});
    if (arguments.has(QStringLiteral("list")))
        return listSheets(arguments, output);

    MapSheetRequest request;
    MapContent &content = request.content;
    const QString planPath = arguments.positional({QStringLiteral("PLAN.gpkg")}).first();
    const QString file = arguments.required(QStringLiteral("output"));
    const PlanReader plan(planPath);
    content.planPath = planPath;
    request.paper = paperFrom(arguments);
    if (const auto scale = arguments.value(QStringLiteral("scale")))
        request.scale = between(QStringLiteral("scale"), *scale, 10, 1e8);
    request.title = arguments.values(QStringLiteral("title")).mid(0, 2);
    for (const SheetField &field : sheetFields())
        if (const auto typed = field.isTyped ? arguments.value(field.name) : std::nullopt)
            request.fields.insert(field.name, *typed);
    if (const auto languages = arguments.value(QStringLiteral("languages")))
        content.languages = languagesFrom(*languages, plan);
    try {
        checkMapOutput(file);
        if (isKept(arguments)) {
            request = readKeptSheet(arguments, options, plan);
        } else {
            readSheet(arguments, request);
            content.scenario = plan.scenario(arguments.value(QStringLiteral("scenario")).value_or(QStringLiteral("base"))).uid;
            if (const auto atlas = arguments.value(QStringLiteral("atlas")))
                request.places = sheetPlaces(plan, content.scenario, *atlas, content.languages);
        }
        if (const auto dpi = arguments.value(QStringLiteral("dpi")))
            request.dpi = between(QStringLiteral("dpi"), *dpi, 50, 1200);
    } catch (const Failure &failure) {
        throw WrongWords{failure.text()};
    }

    const QTemporaryDir scratch;
    const QStringList languages = content.languages.isEmpty() ? plan.meta().languages.mid(0, 2) : content.languages;
    if (const QString note = missingTextsNote(languages); !note.isEmpty())
        output.message(note);
    const MapRequest layerRequest{content.theme, content.scenario, languages, scratch.path()};
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
    QObject::connect(&feedback, &QgsFeedback::progressChanged, &feedback, [&](double percent) {
        if (interrupted)
            feedback.cancel();
        else
            output.progress(percent);
    });
    std::signal(SIGINT, interrupt);
    try {
        const QStringList files = writeMapSheet(request, file, &feedback);
        for (const QString &written : files)
            output.message(CommandLine::tr("Wrote %1.").arg(QFileInfo(written).absoluteFilePath()));
    } catch (const Cancelled &) {
        output.message(CommandLine::tr("Stopped. No sheet was written."));
        return CouldNot;
    }
    return Done;
}

} // namespace madang::cli

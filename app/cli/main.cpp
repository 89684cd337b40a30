// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/algorithm_commands.h"
#include "cli/attributes_command.h"
#include "cli/command.h"
#include "cli/export_command.h"
#include "cli/history_command.h"
#include "cli/import_command.h"
#include "cli/map_command.h"
#include "cli/plan_commands.h"
#include "cli/report_command.h"
#include "cli/revision_command.h"
#include "cli/scenario_command.h"

#include "api/algorithm_provider.h"
#include "api/plugin_set.h"
#include "core/failure.h"
#include "core/geodata_setup.h"

#include <qgsapplication.h>
#include <qgsexception.h>

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace madang;
using namespace madang::cli;

namespace {

struct Command {
    const char *name;
    const char *words;
    const char *summary; // for translation, context "CommandLine"
    int (*run)(const QStringList &words, Output &output, const PluginSet &plugins);
};

const Command commands[] = {
    {"new", "PLAN.gpkg --title T --country KH --crs EPSG:32648 --languages ko,km --currency USD --base-year 2026",
     QT_TRANSLATE_NOOP("CommandLine", "makes an empty plan"), runNew},
    {"import", "PLAN.gpkg TABLE SOURCE[|layername=…] [--map column=field[unit]]… [--set column=value]… [--encoding CP949] [--crs …] [--scenario S] "
     "[--x COLUMN --y COLUMN | --wkt COLUMN] [--only FIELD] [--dxf-layers A,B] [--dxf-rings holes|areas] [--unit mm] [--look] [--licence L] [--source S] [--list refused.csv] [--json]",
     QT_TRANSLATE_NOOP("CommandLine", "brings a file's features into a table of the plan"), runImport},
    {"export", "PLAN.gpkg --output FILE.dxf|.shp|.gpkg|.kml|.xlsx|.csv [--tables zone,parcel] [--scenario S] [--encoding CP949] [--crs …] "
     "[--layers class|table] [--places none|lonlat|wkt] [--no-bom] [--replace] [--json]",
     QT_TRANSLATE_NOOP("CommandLine", "writes rows of the plan into a drawing, a map file or a spreadsheet"), runExport},
    {"attributes", "PLAN.gpkg FILE.xlsx|.ods|.csv [--table T] [--scenario S] [--encoding CP949] [--dry-run] [--skip-problems] [--json]",
     QT_TRANSLATE_NOOP("CommandLine", "reads back attributes that were exported and edited in a spreadsheet"), runAttributes},
    {"dataset", "PLAN.gpkg ROLE FILE [--title T] [--licence L] [--source S]",
     QT_TRANSLATE_NOOP("CommandLine", "records a file (dem, gtfs, cashflow …) as a data set of the plan"), runDataset},
    {"check", "PLAN.gpkg [--scenario S] [--json]", QT_TRANSLATE_NOOP("CommandLine", "looks for mistakes in a plan"), runCheck},
    {"scenario", "PLAN.gpkg list [--json] | new NAME [--parent S] [--status draft|proposed|adopted|rejected] [--json] | rename S NAME | status S STATUS | "
     "delete S [--with-children] | promote S | compare A B [--json]",
     QT_TRANSLATE_NOOP("CommandLine", "lists, makes, changes, removes, promotes and compares scenarios"), runScenario},
    {"history", "PLAN.gpkg [--to UID] [--json]", QT_TRANSLATE_NOOP("CommandLine", "lists the edits of a plan; undoes or repeats up to one of them"), runHistory},
    {"revision", "PLAN.gpkg list [--json] | new NAME | copy NAME FILE.gpkg | restore NAME",
     QT_TRANSLATE_NOOP("CommandLine", "keeps copies of a plan under a name, and goes back to them"), runRevision},
    {"undo", "PLAN.gpkg", QT_TRANSLATE_NOOP("CommandLine", "turns back the last edit of a plan"), runUndo},
    {"redo", "PLAN.gpkg", QT_TRANSLATE_NOOP("CommandLine", "repeats the edit that was turned back last"), runRedo},
    {"list", "[FILTER]", QT_TRANSLATE_NOOP("CommandLine", "lists the computations"), runList},
    {"help", "ALGORITHM", QT_TRANSLATE_NOOP("CommandLine", "explains a computation and its parameters"), runHelp},
    {"run", "ALGORITHM --NAME=VALUE… [--json]", QT_TRANSLATE_NOOP("CommandLine", "runs a computation"), runRun},
    {"map", "PLAN.gpkg --sheet land-use|transport|drainage|phasing|base --output sheet.pdf|.png|.svg [--paper A4|A3|A2|A1|A0] "
     "[--orientation portrait] [--scenario S] [--languages ko,km] [--scale 5000] [--atlas TABLE|UID,UID…] [--dpi 300] [--title T [--title T]] "
     "[--organisation O] [--number N] [--drawn P] [--checked P] [--width-mm 400] | --sheet NAME|UID --output … "
     "| --sheet TEMPLATE.qpt --theme zoning|transit|drainage|phasing|base … | --output TEMPLATE.qpt | [PLAN.gpkg] --list",
     QT_TRANSLATE_NOOP("CommandLine", "draws a map sheet, one that the plan keeps, or one for each district; writes a sheet as a template for QGIS; lists the sheets"), runMap},
    {"report", "PLAN.gpkg --languages ko,km --output report.pdf|.odt|.html [--scenario S]",
     QT_TRANSLATE_NOOP("CommandLine", "writes the prefeasibility report"), runReport},
};

QString usageOf(const Command &command)
{
    return QStringLiteral("madang-cli %1 %2").arg(QLatin1String(command.name), QString::fromUtf8(command.words));
}

// What was asked for is a result and goes to standard output; what a mistake calls forth is a message.
QStringList usage()
{
    QStringList lines{QCoreApplication::translate("CommandLine", "madang-cli %1: plans, computations, maps and reports without a window.")
                          .arg(QStringLiteral(MADANG_VERSION))};
    for (const Command &command : commands)
        lines << QString() << usageOf(command) << QStringLiteral("    ") + QCoreApplication::translate("CommandLine", command.summary);
    return lines;
}

void installLanguage()
{
    // The plurals of English stand behind a catalogue that is not complete.
    for (const QString &language : {QStringLiteral("en"), QLocale().name().section(QLatin1Char('_'), 0, 0)}) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(QStringLiteral(":/madang/i18n/madang_%1.qm").arg(language)))
            QCoreApplication::installTranslator(translator);
    }
}

int runCommand(const QStringList &words, Output &output)
{
    if (words.isEmpty()) {
        output.message(usage().join(QLatin1Char('\n')));
        return WrongInput;
    }
    if (words.first() == QLatin1String("--help")) {
        output.line(usage().join(QLatin1Char('\n')));
        return Done;
    }
    // "import --help" and "help import".
    const bool asksHelp = words.size() == 2 && (words[1] == QLatin1String("--help") || words[0] == QLatin1String("help"));
    for (const Command &command : commands) {
        if (!asksHelp || QLatin1String(command.name) != (words[1] == QLatin1String("--help") ? words[0] : words[1]))
            continue;
        output.line(usageOf(command));
        output.line(QCoreApplication::translate("CommandLine", command.summary));
        return Done;
    }
    if (words.first() == QLatin1String("--version")) {
        output.line(QStringLiteral("madang-cli %1").arg(QStringLiteral(MADANG_VERSION)));
        return Done;
    }
    for (const Command &command : commands) {
        if (words.first() != QLatin1String(command.name))
            continue;
        PluginSet plugins(pluginPath());
        plugins.load();
        for (const PluginSpec &spec : plugins.specs())
            if (spec.state != PluginSpec::State::Loaded)
                output.message(QCoreApplication::translate("CommandLine", "Plugin “%1” is not loaded: %2").arg(spec.id, spec.reason));
        AlgorithmProvider::registerWith(plugins);
        try {
            return command.run(words.mid(1), output, plugins);
        } catch (const WrongWords &wrong) {
            output.message(wrong.message);
            output.message(usageOf(command));
            return WrongInput;
        }
    }
    output.message(QCoreApplication::translate("CommandLine", "There is no command “%1”.").arg(words.first()));
    output.message(usage().join(QLatin1Char('\n')));
    return WrongInput;
}

} // namespace

int main(int argc, char **argv)
{
    // Maps and pages are painted without a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setOrganizationName(QStringLiteral("Madang"));
    QCoreApplication::setApplicationName(QStringLiteral("Madang")); // plugins switched off in the window are off here
    const auto application = startQgis(argc, argv, true);
    installLanguage();
    Output output;
    int result = CouldNot;
    try {
        result = runCommand(QCoreApplication::arguments().mid(1), output);
    } catch (const WrongInputFailure &failure) {
        output.message(failure.text());
        result = WrongInput;
    } catch (const Failure &failure) {
        output.message(failure.text());
    } catch (const QgsException &exception) {
        output.message(exception.what());
    } catch (const std::exception &exception) {
        output.message(QString::fromUtf8(exception.what()));
    }
    QgsApplication::exitQgis();
    return result;
}

// SPDX-License-Identifier: GPL-2.0-or-later
// Start-up: reads the command line, makes QGIS ready, and composes the window.
#include "api/algorithm_provider.h"
#include "api/plugin_set.h"
#include "core/geodata_setup.h"
#include "core/text/phrasebook.h"
#include "gui/language/window_language.h"
#include "gui/map/first_map.h"
#include "gui/window/appearance.h"
#include "gui/window/main_window.h"
#include "gui/window/plan_desk.h"

#include <qgsapplication.h>
#include <qgsproject.h>

#include <QCommandLineParser>
#include <QTextStream>
#include <QTimer>

using namespace madang;

namespace {

struct Words {
    QString plan, language, theme;
    bool sample = false;
    FirstMap::Wishes wishes;
};

// The context of the texts below.
class ProgramText {
    Q_DECLARE_TR_FUNCTIONS(ProgramText)
};

// Ends the program for --help, --version and words that are wrong.
Words readWords(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(ProgramText::tr("A workbench for city plans."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("PLAN.gpkg"), ProgramText::tr("The plan to open."), QStringLiteral("[PLAN.gpkg]"));
    const QCommandLineOption sample(QStringLiteral("sample"), ProgramText::tr("Open a copy of the sample plan."));
    const QCommandLineOption language(QStringLiteral("language"), ProgramText::tr("Language of the window for this run: %1.").arg(availableLanguages().join(QStringLiteral(", "))),
                                      QStringLiteral("code"));
    const QCommandLineOption theme(QStringLiteral("theme"), ProgramText::tr("Colours of the window for this run: light or dark."), QStringLiteral("name"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"), ProgramText::tr("Write a picture of the window after the first map."),
                                        QStringLiteral("file"));
    const QCommandLineOption exitAfter(QStringLiteral("exit-after-first-map"), ProgramText::tr("End when the first map is complete, and say how long it took."));
    parser.addOptions({sample, language, theme, screenshot, exitAfter});
    parser.process(application);
    const auto refuse = [](const QString &reason) {
        QTextStream(stderr) << reason << '\n';
        std::exit(2);
    };
    Words words;
    if (parser.positionalArguments().size() > 1)
        refuse(ProgramText::tr("Only one plan can be opened."));
    words.plan = parser.positionalArguments().value(0);
    words.language = parser.value(language);
    words.theme = parser.value(theme);
    words.sample = parser.isSet(sample);
    words.wishes.screenshot = parser.value(screenshot);
    words.wishes.exit = parser.isSet(exitAfter);
    if (!words.language.isEmpty() && !availableLanguages().contains(words.language))
        refuse(ProgramText::tr("There is no language “%1”. There are: %2.").arg(words.language, availableLanguages().join(QStringLiteral(", "))));
    if (!words.theme.isEmpty() && words.theme != QLatin1String("light") && words.theme != QLatin1String("dark"))
        refuse(ProgramText::tr("There is no theme “%1”. There are: light, dark.").arg(words.theme));
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Madang"));
    QCoreApplication::setApplicationName(QStringLiteral("Madang"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MADANG_VERSION));
    const std::unique_ptr<QgsApplication> application = startQgis(argc, argv, true);
    application->setQuitOnLastWindowClosed(true);
    const Words words = readWords(*application);

    WindowLanguage language;
    Appearance appearance;
    QObject::connect(&language, &WindowLanguage::aboutToChange, &appearance, &Appearance::setLanguage);
    language.set(words.language.isEmpty() ? WindowLanguage::preferred() : words.language, false);
    if (!words.theme.isEmpty())
        appearance.setTheme(words.theme, false);
    appearance.apply();

    PluginSet plugins(pluginPath());
    plugins.load();
    AlgorithmProvider::registerWith(plugins);

    // The only place that knows of QGIS's global project: parts of QGIS's own widgets look there. It has files in the
    // folder for temporary ones, and nobody else removes them.
    const std::unique_ptr<QgsProject> project(QgsProject::instance());
    MainWindow window(*project, plugins, appearance, language);
    new FirstMap(window, words.wishes);
    window.show();
    // After the window manager has said how large the window is: the map is drawn once.
    QTimer::singleShot(20, &window, [&] {
        if (words.sample)
            window.desk().openSample();
        else if (!words.plan.isEmpty())
            window.desk().open(words.plan);
    });
    return QgsApplication::exec();
}

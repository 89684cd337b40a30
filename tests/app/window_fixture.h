// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/algorithm_provider.h"
#include "api/plugin_set.h"
#include "core/geodata_setup.h"
#include "gui/language/window_language.h"
#include "gui/map/map_view.h"
#include "gui/plan/session.h"
#include "gui/window/appearance.h"
#include "gui/window/main_window.h"
#include "gui/window/plan_desk.h"
#include "support/plan_fixture.h"

#include <qgsapplication.h>
#include <qgsmapcanvas.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace madang::test {

// The whole window with every built plugin, on a small plan of four zones and a road.
class WindowFixture {
public:
    WindowFixture()
        : plugins(pluginPath())
    {
        plugins.load();
        AlgorithmProvider::registerWith(plugins);
        QObject::connect(&language, &WindowLanguage::aboutToChange, &appearance, &Appearance::setLanguage);
        appearance.apply();
        window = std::make_unique<MainWindow>(*QgsProject::instance(), plugins, appearance, language);
        window->resize(1366, 768);
        window->show();
    }

    ~WindowFixture()
    {
        window.reset();
        QgsApplication::processingRegistry()->removeProvider(QStringLiteral("madang"));
    }

    // Made once and copied: making one takes longer than most of what is tested.
    QString makePlan()
    {
        static const QString original = drawnPlan();
        const QString path = folder.filePath(planName);
        if (!QFile::copy(original, path))
            qFatal("a plan could not be copied");
        return path;
    }

    bool open(const QString &path)
    {
        QSignalSpy drawn(&window->map(), &MapView::drawn);
        return window->desk().open(path) && (drawn.count() > 0 || drawn.wait(15000));
    }

    QTemporaryDir folder;
    WindowLanguage language;
    Appearance appearance;
    PluginSet plugins;
    std::unique_ptr<MainWindow> window;

private:
    inline static const QString planName = QStringLiteral("계획 ផែនការ.gpkg");

    static QString drawnPlan()
    {
        static const QTemporaryDir made;
        const auto plan = freshPlan(made.filePath(planName));
        PlanEdit edit;
        edit.name = {QStringLiteral("Draw zones"), {}};
        const QStringList codes = {QStringLiteral("RES"), QStringLiteral("COM"), QStringLiteral("IND"), QStringLiteral("GRN")};
        for (int i = 0; i < 4; ++i)
            edit.add(QStringLiteral("zone"),
                     square(305000 + 400 * (i % 2), 1448000 + 400 * (i / 2), 400,
                            {{QStringLiteral("code"), codes[i]}, {QStringLiteral("name"), QStringLiteral("구역 %1").arg(i + 1)},
                             {QStringLiteral("name_2"), QStringLiteral("តំបន់ %1").arg(i + 1)}, {QStringLiteral("overlay"), 0}}),
                     QStringLiteral("zone-%1").arg(i + 1));
        PlanRow road;
        road.wkb = QgsGeometry::fromWkt(QStringLiteral("LINESTRING(304900 1448400, 305900 1448400)")).asWkb();
        road.fields = {{QStringLiteral("class"), QStringLiteral("primary")}, {QStringLiteral("name"), QStringLiteral("큰길")}};
        edit.add(QStringLiteral("road"), road, QStringLiteral("road-1"));
        plan->apply(edit);
        return plan->path();
    }
};

} // namespace madang::test

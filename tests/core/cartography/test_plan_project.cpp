// SPDX-License-Identifier: GPL-2.0-or-later
#include "cartography_fixture.h"
#include "core/cartography/classes.h"
#include "core/cartography/map_theme.h"
#include "core/cartography/plan_project.h"
#include "core/cartography/plan_project_storage.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/plan/plan_schema.h"
#include "core/sheets/kept_sheet.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgslayertree.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgsmapthemecollection.h>
#include <qgspallabeling.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsprojectmetadata.h>
#include <qgsprojectviewsettings.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestPlanProject : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("계획 & plan.gpkg")); // XML must survive the name
        makeCartographyPlan(m_path);
    }

    void aClassTellsItsValues()
    {
        QCOMPARE(classValues(QgsRendererCategory(QStringLiteral("RES"), nullptr, {})), QStringList{QStringLiteral("RES")});
        QCOMPARE(classValues(QgsRendererCategory(QVariantList{QStringLiteral("main"), QStringLiteral("trunk")}, nullptr, {})),
                 (QStringList{QStringLiteral("main"), QStringLiteral("trunk")}));
        QCOMPARE(classValues(QgsRendererCategory(QString(), nullptr, {})), QStringList());
    }

    void qgisOpensTheFile()
    {
        const QByteArray before = sha256(m_path);
        QgsProject project;
        QVERIFY(project.read(QStringLiteral("geopackage:%1?projectName=madang").arg(m_path)));
        QCOMPARE(project.crs().authid(), QStringLiteral("EPSG:32648"));
        for (const QgsMapLayer *layer : project.mapLayers())
            QVERIFY2(layer->isValid(), qPrintable(layer->id() + QStringLiteral(": ") + layer->source()));
        for (const PlanTable &table : planTables()) {
            const auto *layer = project.mapLayer<QgsVectorLayer *>(planLayerId(table.name));
            QVERIFY2(layer, qPrintable(table.name));
            QVERIFY2(layer->source().startsWith(m_path + QStringLiteral("|layername=")), qPrintable(layer->source()));
            QCOMPARE(bool(layer->flags() & QgsMapLayer::Private), !table.isDrawn());
        }
        QCOMPARE(project.mapLayer<QgsVectorLayer *>(planLayerId("zone"))->featureCount(), qint64(2));
        QCOMPARE(project.mapLayer<QgsVectorLayer *>(planLayerId("water"))->featureCount(), qint64(1));
        QCOMPARE(project.mapLayer<QgsVectorLayer *>(planLayerId("flood_area"))->featureCount(), qint64(1));
        QCOMPARE(project.mapLayer<QgsVectorLayer *>(planLayerId("constraint_area"))->featureCount(), qint64(0));
        QCOMPARE(project.layerTreeRoot()->findGroups().size(), 7);
        QStringList themes = project.mapThemeCollection()->mapThemes();
        themes.sort();
        QStringList expected = mapThemes();
        expected.sort();
        QCOMPARE(themes, expected);
        QVERIFY(project.mapThemeCollection()->mapThemeVisibleLayerIds("zoning").contains(planLayerId("zone")));
        QVERIFY(!project.mapThemeCollection()->mapThemeVisibleLayerIds("base").contains(planLayerId("zone")));
        auto *byCode = dynamic_cast<QgsCategorizedSymbolRenderer *>(project.mapLayer<QgsVectorLayer *>(planLayerId("zone"))->renderer());
        QVERIFY(byCode);
        QVERIFY(byCode->categoryIndexForValue("1a") >= 0);
        project.clear();
        QCOMPARE(sha256(m_path), before); // reading leaves the file as it is
        QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
        QVERIFY(!QFile::exists(m_path + QStringLiteral("-journal")));
    }

    void storedPathsAreRelative()
    {
        // The whole folder may move: the plan is found beside itself and the world map in whichever QGIS opens it.
        const QTemporaryDir elsewhere;
        const QString moved = elsewhere.filePath(QFileInfo(m_path).fileName());
        QVERIFY(QFile::copy(m_path, moved));
        QgsProject project;
        QVERIFY(project.read(QStringLiteral("geopackage:%1?projectName=madang").arg(moved)));
        QVERIFY(project.mapLayer(planLayerId("zone"))->source().startsWith(moved));
        QVERIFY(project.mapLayer(planLayerId("world_countries"))->isValid());
        QVERIFY(!needsPlanProject(moved));
    }

    void aCopyOfAnotherNameNeedsItsOwnProject()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath("copy.gpkg");
        QVERIFY(QFile::copy(m_path, copy));
        QVERIFY(needsPlanProject(copy));
        storePlanProject(copy);
        QVERIFY(!needsPlanProject(copy));
        QgsProject project;
        QVERIFY(project.read(QStringLiteral("geopackage:%1?projectName=madang").arg(copy)));
        QVERIFY(project.mapLayer(planLayerId("zone"))->source().startsWith(copy));
    }

    void aProjectStoredAnewShowsWhatWasDrawnSince()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QFileInfo(m_path).fileName());
        QVERIFY(QFile::copy(m_path, copy));
        const QString stored = QStringLiteral("geopackage:%1?projectName=madang").arg(copy);
        const QgsPointXY far(420500, 1560500);
        PlanEdit edit;
        edit.add(QStringLiteral("zone"), square(420000, 1560000, 1000, {}));
        Plan::open(copy)->apply(edit);
        QgsProject project;
        QVERIFY(project.read(stored));
        QVERIFY(project.viewSettings()->defaultViewExtent().width() > 500000); // the country, as the plan was begun
        refreshPlanProject(copy);
        QVERIFY(project.read(stored));
        QVERIFY(project.viewSettings()->defaultViewExtent().contains(far));
        QVERIFY(project.viewSettings()->defaultViewExtent().width() < 300000);
        // One that QGIS has saved is its user's.
        project.setTitle(QStringLiteral("Mine"));
        QVERIFY(project.write());
        refreshPlanProject(copy);
        QVERIFY(project.read(stored));
        QCOMPARE(project.title(), QStringLiteral("Mine"));
    }

    void keptSheetsArePrintLayouts()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QFileInfo(m_path).fileName());
        QVERIFY(QFile::copy(m_path, copy));
        {
            const auto plan = Plan::open(copy);
            KeptSheet kept;
            kept.request.content.planPath = copy;
            kept.request.content.theme = QStringLiteral("zoning");
            MapSheet sheet(kept.request);
            kept.request.layout = sheet.document();
            for (const QString scenario : {"base", "dense-uid"}) {
                kept.name = QStringLiteral("Sheet & <%1>").arg(scenario);
                kept.request.content.scenario = scenario;
                plan->apply(editToKeepSheet(*plan, kept));
            }
        }
        refreshPlanProject(copy);
        QgsProject project;
        QVERIFY(project.read(QStringLiteral("geopackage:%1?projectName=madang").arg(copy)));
        QCOMPARE(project.layoutManager()->layouts().size(), 1);
        auto *layout = dynamic_cast<QgsPrintLayout *>(project.layoutManager()->layoutByName(QStringLiteral("Sheet & <base>")));
        QVERIFY(layout);
        auto *map = dynamic_cast<QgsLayoutItemMap *>(layout->itemById(QStringLiteral("map")));
        QVERIFY(map);
        QVERIFY(map->layers().contains(project.mapLayer(planLayerId("zone"))));
        QVERIFY(map->extent().contains(QgsRectangle(west, south, west + 800, south + 400)));
    }

    void storingLeavesNoTraceOfTheUser()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QFileInfo(m_path).fileName());
        QVERIFY(QFile::copy(m_path, copy));
        const qint64 size = QFileInfo(copy).size();
        storePlanProject(copy);
        storePlanProject(copy);
        QVERIFY(std::abs(QFileInfo(copy).size() - size) < 200000);
        QgsProject project;
        QVERIFY(project.read(QStringLiteral("geopackage:%1?projectName=madang").arg(copy)));
        QCOMPARE(project.metadata().author(), QString());
        QVERIFY(project.lastSaveDateTime().isNull());
        QVERIFY(!QFile::exists(copy + QStringLiteral("-wal")));
    }

    void scenarioShowsItsRows()
    {
        const PlanReader plan(m_path);
        QgsProject project;
        fillPlanProject(project, plan, "dense");
        const auto *zones = project.mapLayer<QgsVectorLayer *>(planLayerId("zone"));
        QCOMPARE(codes(*zones), QStringLiteral("2a 2a"));
        showScenario(project, plan, "base");
        QCOMPARE(codes(*zones), QStringLiteral("1a 2a"));
        showScenario(project, plan, "dense-uid");
        QCOMPARE(codes(*zones), QStringLiteral("2a 2a"));
        QVERIFY(throws<Failure>([&] { showScenario(project, plan, "no such"); }));
    }

    void labelsSpeakBothLanguages_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QString>("text");
        QTest::newRow("ko, km") << QStringList{"ko", "km"} << QString::fromUtf8("북부지구\nសង្កាត់ខាងជើង");
        QTest::newRow("km, ko") << QStringList{"km", "ko"} << QString::fromUtf8("សង្កាត់ខាងជើង\n북부지구");
        QTest::newRow("km alone") << QStringList{"km"} << QString::fromUtf8("សង្កាត់ខាងជើង");
        QTest::newRow("ko, en: no English name") << QStringList{"ko", "en"} << QString::fromUtf8("북부지구");
        QTest::newRow("neither: the plan's first") << QStringList{"vi", "en"} << QString::fromUtf8("북부지구");
    }
    void labelsSpeakBothLanguages()
    {
        QFETCH(QStringList, languages);
        QFETCH(QString, text);
        const PlanReader plan(m_path);
        QgsProject project;
        fillPlanProject(project, plan, "base", languages);
        QCOMPARE(labelOf(*project.mapLayer<QgsVectorLayer *>(planLayerId("zone")), "zone-1"), text);
    }

    void zonesWithoutANameShowTheirCode()
    {
        const PlanReader plan(m_path);
        QgsProject project;
        fillPlanProject(project, plan);
        QString korean, khmer;
        for (const auto &code : plan.codeValues())
            if (code.code == QLatin1String("2a")) {
                korean = code.label("ko", "km");
                khmer = code.label("km", "km");
            }
        QVERIFY(!korean.isEmpty() && khmer != korean);
        QCOMPARE(labelOf(*project.mapLayer<QgsVectorLayer *>(planLayerId("zone")), "zone-2"), korean + QLatin1Char('\n') + khmer);
        showLanguages(project, plan, {"en"});
        QVERIFY(!labelOf(*project.mapLayer<QgsVectorLayer *>(planLayerId("zone")), "zone-2").contains(korean));
    }

    void themesShowTheirLayersOnly()
    {
        const PlanReader plan(m_path);
        QgsProject project;
        fillPlanProject(project, plan);
        for (const QString &theme : mapThemes()) {
            showMapTheme(project, theme);
            QStringList shown, expected;
            for (QgsLayerTreeLayer *node : project.layerTreeRoot()->findLayers())
                if (node->isVisible())
                    shown << node->layerId();
            for (const QgsMapLayer *layer : mapThemeLayers(project, theme))
                expected << layer->id();
            QCOMPARE(shown, expected);
        }
        QVERIFY(throws<Failure>([&] { showMapTheme(project, "weather"); }));
    }

    void extentsAreThoseOfTheSubject()
    {
        const PlanReader plan(m_path);
        const QgsRectangle zoning = mapThemeExtent(plan, "base", "zoning"), drainage = mapThemeExtent(plan, "base", "drainage");
        QVERIFY(zoning.contains(QgsRectangle(west, south, west + 800, south + 400)));
        QVERIFY(zoning.width() < 1000);
        QVERIFY(drainage.yMaximum() >= south + 700);
        const QString empty = m_folder.filePath("empty.gpkg");
        freshPlan(empty);
        const QgsRectangle country = mapThemeExtent(PlanReader(empty), "base", "zoning"); // Cambodia
        QVERIFY(country.width() > 400e3 && country.width() < 800e3);
        QVERIFY(country.contains(QgsPointXY(west, south)));
    }

private:
    static QString codes(const QgsVectorLayer &layer)
    {
        QStringList found;
        QgsFeature feature;
        auto features = layer.getFeatures();
        while (features.nextFeature(feature))
            found << feature.attribute("code").toString();
        found.sort();
        return found.join(' ');
    }

    static QString labelOf(const QgsVectorLayer &layer, const QString &uid)
    {
        QgsExpression expression(layer.labeling()->settings().fieldName);
        QgsExpressionContext context = layer.createExpressionContext();
        QgsFeature feature;
        auto features = layer.getFeatures(QgsFeatureRequest().setFilterExpression(QStringLiteral("uid='%1'").arg(uid)));
        features.nextFeature(feature);
        context.setFeature(feature);
        const QString text = expression.evaluate(&context).toString();
        return expression.hasEvalError() || expression.hasParserError() ? QStringLiteral("error: ") + expression.evalErrorString() : text;
    }

    QTemporaryDir m_folder;
    QString m_path;
};

MADANG_TEST_MAIN(TestPlanProject)
#include "test_plan_project.moc"

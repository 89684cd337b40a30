// SPDX-License-Identifier: GPL-2.0-or-later
#include "../cartography/cartography_fixture.h"
#include "core/cartography/map_theme.h"
#include "core/failure.h"
#include "core/plan/plan_revisions.h"
#include "core/sheets/map_sheet.h"
#include "core/sheets/sheet_atlas.h"
#include "core/sheets/sheet_facts.h"
#include "core/sheets/sheet_fields.h"
#include "core/sheets/sheet_kind.h"
#include "core/sheets/sheet_paper.h"
#include "core/sheets/sheet_scale.h"
#include "core/sheets/sheet_sources.h"
#include "core/sheets/sheet_text.h"
#include "core/text/phrasebook.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <qgsexpression.h>
#include <qgslayoutitemgroup.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitemmapgrid.h>
#include <qgslayoutitempage.h>
#include <qgslayoutpagecollection.h>
#include <qgsrendercontext.h>
#include <qgstextrenderer.h>
#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestMapSheet : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("plan.gpkg"));
        makeCartographyPlan(m_path);
    }

    // A square of 400 m on the plan's grid is 400² / k² m² on the ellipsoid, with the scale k = 0.9996 (1 + d²/2R²) of
    // UTM at d = easting from the central meridian / 0.9996 and R² = 6,379,234 m × 6,338,709 m at 13.1° N: 159,976.2 m² at
    // 195,800 m and 159,976.9 m² at 195,400 m.
    void theLegendsHectaresAndSharesAreThoseOfTheScenario()
    {
        const PlanReader plan(m_path);
        MapSheet sheet(request("zoning"));
        const MapLanguages languages(plan, {});
        const auto legend = mapLegend(sheet.map()->layers(), plan, "base", languages, sheet.map()->extent(), sheet.map()->scale(), ZoneClasses::InScenario);
        const auto group = std::find_if(legend.begin(), legend.end(), [](const MapLegendGroup &each) { return each.isMeasured(); });
        QVERIFY(group != legend.end());
        QHash<QString, MapLegendEntry> classes;
        for (const MapLegendEntry &entry : group->entries)
            if (entry.area)
                classes.insert(entry.key, entry);
        QCOMPARE(classes.size(), 2);
        QVERIFY2(std::abs(*classes["1a"].area - 159976.2) < 1, qPrintable(QString::number(*classes["1a"].area, 'f', 2)));
        QVERIFY2(std::abs(*classes["2a"].area - 159976.9) < 1, qPrintable(QString::number(*classes["2a"].area, 'f', 2)));
        QVERIFY(std::abs(classes["1a"].share + classes["2a"].share - 1) < 1e-12);
        QVERIFY(std::abs(classes["1a"].share - 0.5) < 1e-5);
        const QStringList texts = textsOf(sheet);
        QCOMPARE(texts.count("16.0"), 2);
        QCOMPARE(texts.count("50.0"), 2);
        QCOMPARE(texts.count("32.0"), 1);
        QCOMPARE(texts.count("100.0"), 1);
    }

    void theLegendIsThatOfTheScenarioShown()
    {
        MapSheetRequest dense = request("zoning");
        dense.content.scenario = QStringLiteral("dense-uid");
        MapSheet sheet(dense);
        const QStringList texts = textsOf(sheet);
        QCOMPARE(texts.count("16.0"), 0);
        QCOMPARE(texts.count("32.0"), 2); // the one class, and the sum
        QVERIFY(texts.contains("dense"));
    }

    void theScaleIsThatOfTheMap()
    {
        for (const QString paper : {"A4", "A3", "A1"}) {
            MapSheetRequest made = request("zoning");
            made.paper = landscapePaper(paper);
            MapSheet sheet(made);
            const QgsLayoutItemMap *map = sheet.map();
            // Metres on the ground for each metre of paper.
            const double scale = map->extent().width() / (map->rect().width() / 1000);
            QVERIFY2(std::abs(scale - map->scale()) < scale * 0.002, qPrintable(QString::number(scale)));
            QVERIFY(std::abs(roundScale(map->scale() * 0.999) - map->scale()) < 1);
            const QString expected = QStringLiteral("1 : %1 (%2)").arg(QString::number(qRound(map->scale())), paper);
            QCOMPARE(label(sheet, "ratio")->currentText(), expected);
            QVERIFY(map->extent().contains(QgsRectangle(west, south, west + 800, south + 400)));
        }
    }

    void aGivenScaleIsKept()
    {
        MapSheetRequest made = request("base");
        made.scale = 3210;
        MapSheet sheet(made);
        QVERIFY(std::abs(sheet.map()->scale() - 3210) < 1);
    }

    // 55 mm of A4 at 1:5,000 are 275 m: a line each 200 m, on whole hundreds of the plan's coordinates.
    void theGridIsOfThePlansCoordinates()
    {
        MapSheetRequest made = request("zoning");
        made.scale = 5000;
        MapSheet sheet(made);
        QgsLayoutItemMapGrid *grid = sheet.map()->grids()->grid(0);
        QCOMPARE(grid->intervalX(), 200.0);
        QCOMPARE(grid->intervalY(), 200.0);
        QCOMPARE(grid->crs().authid(), QStringLiteral("EPSG:32648"));
        QVERIFY(grid->annotationEnabled());
        QVERIFY(label(sheet, "notes")->text().contains("200 m"));
    }

    // As when it is made smaller by hand: 55 mm at 1:20,000 are 1,100 m.
    void gridFollowsTheHand()
    {
        MapSheetRequest made = request("zoning");
        made.scale = 5000;
        MapSheet sheet(made);
        sheet.map()->setScale(20000);
        sheet.follow();
        QCOMPARE(sheet.map()->grids()->grid(0)->intervalX(), 1000.0);
        QVERIFY(label(sheet, "notes")->text().contains("1000 m"));
    }

    void intervals_data()
    {
        QTest::addColumn<double>("room");
        QTest::addColumn<double>("interval");
        QTest::newRow("just enough") << 1000.0 << 1000.0;
        QTest::newRow("not quite") << 999.0 << 500.0;
        QTest::newRow("two") << 480.0 << 200.0;
        QTest::newRow("small") << 0.07 << 0.05;
    }
    void intervals()
    {
        QFETCH(double, room);
        QTEST(gridInterval(room), "interval");
    }

    void scalesAreUsual_data()
    {
        QTest::addColumn<double>("found");
        QTest::addColumn<double>("round");
        QTest::newRow("just over") << 10001.0 << 12500.0;
        QTest::newRow("exact") << 25000.0 << 25000.0;
        QTest::newRow("small") << 987.0 << 1000.0;
        QTest::newRow("nine") << 91234.0 << 100000.0;
        QTest::newRow("million") << 1.6e6 << 2e6;
    }
    void scalesAreUsual()
    {
        QFETCH(double, found);
        QTEST(roundScale(found), "round");
    }

    // No part of a sheet lies outside its paper, and no two texts of the title block share a place.
    void everythingIsOnThePaper()
    {
        for (const QString &kind : sheetKinds())
            for (const bool upright : {false, true}) {
                MapSheetRequest made = request(themeOfSheet(kind));
                made.paper = upright ? landscapePaper("A3").transposed() : landscapePaper("A3");
                MapSheet sheet(made);
                QCOMPARE(sheet.layout().pageCollection()->page(0)->pageSize().toQSizeF(), made.paper);
                const QRectF paper(QPointF(), made.paper);
                QList<QgsLayoutItem *> items;
                sheet.layout().layoutItems(items);
                QVERIFY(items.size() > 40);
                QList<QRectF> values;
                for (const QgsLayoutItem *item : std::as_const(items)) {
                    const QRectF place = item->mapRectToScene(item->rect());
                    const QRectF sheetArea = paper.adjusted(-0.1, -0.1, 0.1, 0.1);
                    QVERIFY2(sheetArea.contains(place.topLeft()) && sheetArea.contains(place.bottomRight()), qPrintable(QStringLiteral("%1: %2 at %3, %4; %5 × %6").arg(kind, item->id()).arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height())));
                    if (item->id().startsWith(QLatin1String("value ")) || item->id().startsWith(QLatin1String("caption ")))
                        values << place.adjusted(0.05, 0.05, -0.05, -0.05);
                }
                QCOMPARE(values.size(), 2 * int(sheetFields().size()));
                for (int i = 0; i < values.size(); ++i)
                    for (int j = 0; j < i; ++j)
                        QVERIFY(!values[i].intersects(values[j]));
            }
    }

    // Every label is as high as its lines, in each pair of scripts.
    void noTextIsCut()
    {
        for (const QStringList &languages : {QStringList{"ko", "km"}, QStringList{"ko", "my"}, QStringList{"en", "th"}})
            for (const QString paper : {"A4", "A1"}) {
                MapSheetRequest made = request("zoning");
                made.content.languages = languages;
                made.paper = landscapePaper(paper);
                made.title = QStringList{QStringLiteral("A title that is so long that no sheet of this size can hold it on a line, whatever its letters, and goes on"),
                                         QString::fromUtf8("လူနေအိမ် ဧရိယာ ကန့်သတ်ချက်များ အသေးစိတ်မြေပုံ")};
                made.fields = {{"organisation", "An organisation with a name of more than forty letters"}};
                MapSheet sheet(made);
                QList<QgsLayoutItemLabel *> labels;
                sheet.layout().layoutItems(labels);
                for (const QgsLayoutItemLabel *each : std::as_const(labels)) {
                    if (each->text().isEmpty() || each->text().contains(QLatin1String("[%")))
                        continue;
                    const SheetLetters letters = lettersOf(*each);
                    const QStringList lines = each->text().split('\n');
                    QVERIFY2(linesHeight(lines, letters) <= each->rect().height() * 1.03, qPrintable(each->id() + ": " + each->text()));
                    QVERIFY2(linesWidth(lines, letters) <= each->rect().width() * 1.02, qPrintable(each->id() + ": " + each->text()));
                    QVERIFY2(letters.size >= (paper == QLatin1String("A1") ? 2.2 : 1.1), qPrintable(each->text()));
                }
                QVERIFY(paper != QLatin1String("A4") || label(sheet, "title 1")->text().contains('\n'));
            }
    }

    void lettersGrowWithThePaper()
    {
        QCOMPARE(paperFactor(landscapePaper("A4")), 1.0);
        // (841 / 297)^0.62
        QVERIFY(std::abs(paperFactor(landscapePaper("A1").transposed()) - 1.9067) < 0.001);
        MapSheetRequest made = request("zoning");
        made.paper = landscapePaper("A1");
        MapSheet sheet(made);
        QVERIFY(label(sheet, "value plan")->textFormat().size() > 4.5); // mm
        QCOMPARE(landscapePaper("a3"), QSizeF(420, 297));
        QVERIFY(landscapePaper("letterpress").isEmpty());
        QCOMPARE(paperName(QSizeF(297, 420)), QStringLiteral("A3"));
    }

    void theTitleBlockSaysWhatIsTypedAndWhatIsKnown()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("plan.gpkg");
        makeCartographyPlan(path);
        MapSheetRequest made = request("zoning");
        made.content.planPath = path;
        made.content.languages = QStringList{"en"};
        made.fields = {{"drawn", "Kim"}};
        {
            MapSheet sheet(made);
            QCOMPARE(label(sheet, "value drawn")->text(), QStringLiteral("Kim"));
            QCOMPARE(label(sheet, "value revision")->text(), QStringLiteral("not saved as a revision"));
            QCOMPARE(label(sheet, "value crs")->text(), QStringLiteral("EPSG:32648"));
            QCOMPARE(label(sheet, "title 1")->text(), QStringLiteral("Land use plan"));
        }
        makePlanRevision(path, QStringLiteral("For the council"));
        {
            MapSheet sheet(made);
            QCOMPARE(label(sheet, "value revision")->text(), QStringLiteral("For the council"));
        }
        PlanEdit edit;
        edit.add("facility", point(west + 10, south + 10, {{"kind", "school"}}));
        Plan::open(path)->apply(edit);
        MapSheet sheet(made);
        QCOMPARE(label(sheet, "value revision")->text(), QStringLiteral("For the council (edited since)"));
    }

    // What was given up by going back is the newest revision, and not what the plan is.
    void theRevisionIsTheOneThatThePlanGoesOnFrom()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("plan.gpkg");
        makeCartographyPlan(path);
        const auto revision = [&] {
            const PlanReader plan(path);
            return revisionOnSheet(plan, MapLanguages(plan, {"en"})).join('/');
        };
        const auto build = [&] {
            PlanEdit edit;
            edit.add("facility", point(west + 10, south + 10, {{"kind", "school"}}));
            Plan::open(path)->apply(edit);
        };
        const PlanRevision draft = makePlanRevision(path, "Draft 1");
        build();
        restorePlanRevision(path, draft, "Before going back to Draft 1");
        QCOMPARE(revision(), QStringLiteral("Draft 1"));
        build();
        QCOMPARE(revision(), QStringLiteral("Draft 1 (edited since)"));
        restorePlanRevision(path, planRevision(path, "Before going back to Draft 1"), "Before going back again");
        QCOMPARE(revision(), QStringLiteral("Before going back to Draft 1"));
        Plan::open(path)->undo();
        QCOMPARE(revision(), QStringLiteral("Before going back to Draft 1 (edited since)"));
        // A file that is no plan is nothing to go on from; nor is a revision of another plan.
        QFile damaged(revisionFolderOf(path) + "/2099-01-01T00-00-00Z Damaged.gpkg");
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("no plan") > 0);
        damaged.close();
        const QString other = folder.filePath("other.gpkg");
        makeCartographyPlan(other);
        QVERIFY(QFile::copy(other, revisionFolderOf(path) + "/2099-01-01T00-00-00Z Other.gpkg"));
        QCOMPARE(revision(), QStringLiteral("Before going back to Draft 1 (edited since)"));
    }

    void whatIsTypedIntoALabelStays()
    {
        MapSheet sheet(request("zoning"));
        label(sheet, "value checked")->setText(QStringLiteral("By hand"));
        sheet.retype({QStringLiteral("Another title")}, {{"drawn", "Lee"}, {"checked", "Sok"}});
        QCOMPARE(label(sheet, "title 1")->text(), QStringLiteral("Another title"));
        QCOMPARE(label(sheet, "value drawn")->text(), QStringLiteral("Lee"));
        QCOMPARE(label(sheet, "value checked")->text(), QStringLiteral("By hand"));
    }

    void districtsAreRowsOfATableOrTheirUids()
    {
        const PlanReader plan(m_path);
        const auto zones = sheetPlaces(plan, "base", "zone", {});
        QCOMPARE(zones.size(), size_t(2));
        QCOMPARE(zones[0].name, (QStringList{"북부지구", QString::fromUtf8("សង្កាត់ខាងជើង")}));
        // No name: its code, and what that means.
        QVERIFY2(zones[1].name.first().startsWith("2a ") && zones[1].name.first().size() > 4, qPrintable(zones[1].name.first()));
        // 400 m and a tenth more.
        QVERIFY(std::abs(zones[0].extent.width() - 440) < 1e-6);
        const auto one = sheetPlaces(plan, "base", "zone-2", {});
        QCOMPARE(one.size(), size_t(1));
        QCOMPARE(one.front().uid, QStringLiteral("zone-2"));
        QVERIFY(throws<WrongInputFailure>([&] { sheetPlaces(plan, "base", "road", {}); }));
        QVERIFY(throws<WrongInputFailure>([&] { sheetPlaces(plan, "base", "nowhere", {}); }));
    }

    void districtsOfOneNameAreNumbered()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("plan.gpkg");
        makeCartographyPlan(path);
        PlanEdit edit;
        edit.add("zone", square(west, south + 400, 400, {{"code", "2a"}}), "zone-3");
        Plan::open(path)->apply(edit);
        const auto zones = sheetPlaces(PlanReader(path), "base", "zone", {"en", "ko"});
        QCOMPARE(zones.size(), size_t(3));
        QCOMPARE(zones[0].name.first(), QStringLiteral("북부지구"));
        for (int i = 1; i <= 2; ++i)
            for (const QString &name : zones[size_t(i)].name)
                QVERIFY2(name.startsWith("2a ") && name.endsWith(QStringLiteral(" (%1)").arg(i)), qPrintable(name));
    }

    // Beyond the district the map is under a veil; on its edge is a red line.
    void aDistrictIsMarkedOffOnItsPage()
    {
        MapSheetRequest made = request("zoning");
        made.places = sheetPlaces(PlanReader(m_path), "base", "zone", {});
        MapSheet sheet(made);
        for (int page = 0; page < 2; ++page) {
            sheet.turnTo(page);
            const auto *outline = qobject_cast<QgsVectorLayer *>(sheet.map()->layers().first());
            QVERIFY(outline);
            QCOMPARE(outline->featureCount(), 1LL);
            QgsFeature district;
            QVERIFY(outline->getFeatures().nextFeature(district));
            QVERIFY(std::abs(district.geometry().boundingBox().xMinimum() - west - 400 * page) < 0.01);
        }
        MapSheetRequest whole = request("zoning");
        MapSheet one(whole);
        for (const QgsMapLayer *layer : one.map()->layers())
            QVERIFY(!layer->id().endsWith("district"));
    }

    void countriesAreNamedInTheSheetsLanguages()
    {
        const PlanReader plan(m_path);
        QgsExpression expression(MapLanguages(plan, {"ko", "km"}).countryExpression());
        QgsFields fields;
        fields.append(QgsField(QStringLiteral("iso_a2"), QMetaType::Type::QString));
        fields.append(QgsField(QStringLiteral("NAME"), QMetaType::Type::QString));
        QgsFeature country(fields);
        country.setAttribute("iso_a2", QStringLiteral("KH"));
        country.setAttribute("NAME", QStringLiteral("Cambodia"));
        QgsExpressionContext context;
        context.setFeature(country);
        context.setFields(fields);
        QCOMPARE(expression.evaluate(&context).toString(), QStringLiteral("캄보디아\nកម្ពុជា"));
        country.setAttribute("iso_a2", QStringLiteral("-99"));
        country.setAttribute("NAME", QStringLiteral("Nowhere"));
        context.setFeature(country);
        QCOMPARE(expression.evaluate(&context).toString(), QStringLiteral("Nowhere"));
    }

    // The catchment of 700 m takes the whole of one zone and 300 m of the other. The lake is 60 m of the other.
    void theLegendOfADistrictMeasuresTheDistrict()
    {
        MapSheetRequest made = request("zoning");
        made.places = sheetPlaces(PlanReader(m_path), "base", "catchment", {});
        MapSheet catchment(made);
        QStringList texts = textsOf(catchment);
        for (const char *figure : {"16.0", "12.0", "57.1", "42.9", "28.0", "100.0"})
            QVERIFY2(texts.contains(figure), figure);
        QVERIFY(texts.filter("구역 안 합계").size() == 1);
        made.places = {sheetPlaces(PlanReader(m_path), "base", "constraint_area", {}).front()};
        MapSheet lake(made);
        texts = textsOf(lake);
        QCOMPARE(texts.count("0.4"), 2); // the one class, and the sum
        QCOMPARE(texts.count("100.0"), 2);
        QVERIFY(!texts.contains("0.0"));
    }

    void aBatchShowsEachDistrict()
    {
        MapSheetRequest made = request("zoning");
        made.places = sheetPlaces(PlanReader(m_path), "base", "zone", {});
        MapSheet sheet(made);
        QCOMPARE(sheet.pageCount(), 2);
        QVERIFY(label(sheet, "title 1")->text().contains(QStringLiteral("북부지구")));
        QVERIFY(sheet.map()->extent().contains(made.places[0].extent));
        sheet.turnTo(1);
        QVERIFY(label(sheet, "title 1")->text().contains("2a"));
        QVERIFY(sheet.map()->extent().contains(made.places[1].extent));
        QCOMPARE(label(sheet, "value number")->text(), QStringLiteral("2 / 2"));
        // The legend is that of this district, once.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(textsOf(sheet).count("16.0"), 2); // the one class, and the sum
        QCOMPARE(textsOf(sheet).count("32.0"), 0);
    }

    // Only what is drawn on the sheet is owed to its makers.
    void aSheetNamesTheSourcesOfWhatIsOnIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("plan.gpkg");
        makeCartographyPlan(path);
        PlanEdit edit;
        PlanRow dataset;
        dataset.fields = {{"role", "imported"}, {"path", "cadastre.shp"}, {"sha256", "00"}, {"bytes", 1}, {"licence", "ODbL 1.0"},
                          {"source", "Cadastral office."}, {"added_at", "2026-01-01T00:00:00Z"}};
        edit.add("parcel", square(west + 60, south + 20, 30));
        edit.add("dataset", dataset);
        Plan::open(path)->apply(edit);
        MapSheetRequest zoning = request("zoning"), transit = request("transit");
        zoning.content.planPath = transit.content.planPath = path;
        MapSheet parcels(zoning), lines(transit);
        QVERIFY2(label(parcels, "sources")->text().simplified().contains("Cadastral office (ODbL 1.0)"), qPrintable(label(parcels, "sources")->text()));
        QVERIFY(!label(lines, "sources")->text().contains("Cadastral"));
    }

    // What a licence asks for is on the sheet however many sources there are, and whichever came last.
    void sourcesThatMustBeNamedAre()
    {
        std::vector<PlanDataset> datasets;
        for (int i = 0; i < 14; ++i) {
            PlanDataset dataset;
            dataset.source = QStringLiteral("Department number %1 of the ministry").arg(i);
            datasets.push_back(dataset);
        }
        PlanDataset osm;
        osm.source = QStringLiteral("© OpenStreetMap contributors.");
        osm.licence = QStringLiteral("ODbL 1.0");
        datasets.push_back(osm);
        datasets.push_back(osm);
        const Phrasebook &book = Phrasebook::of(QStringLiteral("en"));
        const QString some = sheetSources(datasets, book, [](const QString &text) { return text.size() <= 140; });
        QCOMPARE(some, QStringLiteral("© OpenStreetMap contributors (ODbL 1.0); Department number 0 of the ministry; Department number 1 of the ministry; 12 more in the report"));
        const QString least = sheetSources(datasets, book, [](const QString &) { return false; });
        QCOMPARE(least, QStringLiteral("© OpenStreetMap contributors (ODbL 1.0); 14 more in the report"));
        QVERIFY(sheetSources(datasets, book, [](const QString &) { return true; }).endsWith("number 13 of the ministry"));
        QVERIFY(sheetSources({}, book, [](const QString &) { return true; }).isEmpty());
    }

    void textBreaksKhmerWhereWordsEnd()
    {
        const QString text = QString::fromUtf8("លំនៅឋានកម្ពស់ទាបផ្ទះដាច់ពីគ្នានៅតំបន់ទីក្រុង");
        const SheetLetters letters{QStringLiteral("km"), 3, false, {}};
        const QStringList wide = brokenLines(text, letters, 0), narrow = brokenLines(text, letters, 25);
        QCOMPARE(wide, QStringList{text});
        QVERIFY(narrow.size() >= 2);
        QCOMPARE(narrow.join(QString()), text);
        QVERIFY(linesWidth(narrow, letters) <= 25);
        QVERIFY(linesHeight(narrow, letters) > linesHeight(wide, letters) * 1.9);
        QVERIFY(linesWidth(wide, letters) > 25);
    }

    void sheetsHaveThemes()
    {
        for (const QString &kind : sheetKinds())
            QCOMPARE(sheetOfTheme(themeOfSheet(kind)), kind);
        QCOMPARE(sheetKinds().size(), mapThemes().size());
        QVERIFY(throws<WrongInputFailure>([] { themeOfSheet(QStringLiteral("weather")); }));
    }

private:
    MapSheetRequest request(const QString &theme) const
    {
        MapSheetRequest made;
        made.content.planPath = m_path;
        made.content.theme = theme;
        made.dpi = 100;
        return made;
    }

    static QgsLayoutItemLabel *label(MapSheet &sheet, const QString &id)
    {
        QList<QgsLayoutItemLabel *> labels;
        sheet.layout().layoutItems(labels);
        for (QgsLayoutItemLabel *each : std::as_const(labels))
            if (each->id() == id)
                return each;
        qFatal("there is no such label");
    }

    // The width of the longest as QGIS sets it, in mm.
    static double linesWidth(const QStringList &lines, const SheetLetters &letters)
    {
        constexpr double dotsPerMillimetre = 60;
        QgsRenderContext context;
        context.setScaleFactor(dotsPerMillimetre);
        return QgsTextRenderer::textWidth(context, letters.format(), lines) / dotsPerMillimetre;
    }

    static QStringList textsOf(MapSheet &sheet)
    {
        QList<QgsLayoutItemLabel *> labels;
        sheet.layout().layoutItems(labels);
        QStringList texts;
        for (const QgsLayoutItemLabel *each : std::as_const(labels))
            texts << each->text();
        return texts;
    }

    // The letters that a label was set in: the first face says which language's.
    static SheetLetters lettersOf(const QgsLayoutItemLabel &label)
    {
        const QgsTextFormat format = label.textFormat();
        const QString family = format.font().families().value(0);
        SheetLetters letters{QStringLiteral("en"), format.size(), format.font().bold(), {}};
        for (const QString language : {"ko", "km", "my", "th"})
            if (SheetLetters{language, 1, false, {}}.format().font().families().value(0) == family)
                letters.language = language;
        return letters;
    }

    QTemporaryDir m_folder;
    QString m_path;
};

MADANG_TEST_MAIN(TestMapSheet)
#include "test_map_sheet.moc"

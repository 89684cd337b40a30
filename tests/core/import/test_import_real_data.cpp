// SPDX-License-Identifier: GPL-2.0-or-later
// Imports of real data, where the reference data is present.
#include "core/import/importer.h"

#include "core/plan/plan_reader.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/reference_data.h"
#include "support/throws.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestImportRealData : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { MADANG_NEED_REFERENCE_DATA(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("plan.gpkg"));
    }

    void phnomPenh()
    {
        openPlan("KH", "EPSG:32648", {"ko", "km"});
        QElapsedTimer timer;
        timer.start();
        const ImportResult buildings = import("building", "cities/phnom_penh_osm/buildings.geojson");
        qInfo("22,081 buildings in %.2f s", double(timer.elapsed()) / 1000);
        QCOMPARE(buildings.added + buildings.skipped, qint64(22081));
        QCOMPARE(buildings.added, qint64(22081));
        QCOMPARE(import("road", "cities/phnom_penh_osm/roads.geojson").added, qint64(4670));
        QCOMPARE(import("constraint_area", "cities/phnom_penh_osm/water.geojson").added, qint64(109));
        const PlanReader reader(m_path);
        QCOMPARE(reader.count(QStringLiteral("building")), qint64(22081));
        qint64 high = 0;
        reader.forEach(QStringLiteral("building"), QStringLiteral("base"), {QStringLiteral("height"), QStringLiteral("use")},
                       [&](const EffectiveRow &row) {
                           high += row.values[0].toDouble() > 0;
                           QVERIFY(!row.geometry.isNull());
                       });
        QVERIFY2(high > 20000, qPrintable(QString::number(high)));
        // The extent of the file by ogrinfo is 104.853213–104.966927, 11.492807–11.642849: UTM 48 about 484–496 km, 1270–1287 km.
        const QgsRectangle extent = reader.extent();
        QVERIFY(extent.xMinimum() > 483000 && extent.xMaximum() < 497500);
        QVERIFY(extent.yMinimum() > 1270000 && extent.yMaximum() < 1288000);
    }

    void singaporeSubzones()
    {
        openPlan("SG", "EPSG:3414", {"en", "ko"});
        const ImportResult result = import("zone", "cities/singapore/MP14_SUBZONE_WEB_PL.shp");
        QCOMPARE(result.added, qint64(323));
        QVERIFY2(result.preview.crsName.startsWith(QStringLiteral("SVY21")), qPrintable(result.preview.crsName));
        double area = 0;
        QStringList names;
        PlanReader(m_path).forEach(QStringLiteral("zone"), QStringLiteral("base"), {QStringLiteral("name")}, [&](const EffectiveRow &row) {
            area += row.geometry.area();
            names << row.values.first().toString();
        });
        QVERIFY2(area > 7.0e8 && area < 8.5e8, qPrintable(QString::number(area))); // Singapore is about 720 km² and its waters
        QVERIFY(names.contains(QStringLiteral("MARINA SOUTH")));
    }

    void koreanNamesWithAndWithoutCpg()
    {
        openPlan("KR", "EPSG:5186", {"ko", "en"});
        const ImportResult sigungu = import("zone", "robustness/cp949/sigungu_cp949_nocpg.shp");
        QCOMPARE(sigungu.added, qint64(250));
        QCOMPARE(sigungu.preview.encoding, QStringLiteral("CP949"));
        QVERIFY(names("zone").contains(QStringLiteral("종로구")));
        QVERIFY(names("zone", "name_2").contains(QStringLiteral("Jongno-gu")));
        const ImportResult sejong = import("block", "robustness/cp949/행정동_세종_cp949.shp");
        QCOMPARE(sejong.added, qint64(20));
        QCOMPARE(sejong.preview.encoding, QStringLiteral("CP949"));
        QVERIFY2(names("block").join(QLatin1Char(' ')).contains(QStringLiteral("세종특별자치시")), qPrintable(names("block").join(QLatin1Char(' '))));
        // A table alone has no places.
        QVERIFY(throws<ImportWrongInput>([&] { import("zone", "robustness/cp949/kostat2011_municipalities_cp949.dbf"); }));
    }

    void everyScriptOfTheGeoPackage()
    {
        openPlan("KH", "EPSG:32648", {"km", "ko"});
        VectorSource source(file("robustness/scripts/multiscript_CCBY.gpkg"));
        QVERIFY(source.layers().size() >= 4);
        qint64 total = 0;
        for (const SourceLayer &layer : source.layers()) {
            ImportRequest points;
            points.planTable = QStringLiteral("facility");
            points.source = file("robustness/scripts/multiscript_CCBY.gpkg");
            points.layer = layer.name;
            const TextDecoder decoder(QStringLiteral("UTF-8"));
            source.select(layer.name);
            points.fieldMap[QStringLiteral("name")] = {source.fields(decoder).front().name, {}};
            if (layer.dimension != 0)
                continue;
            const ImportResult result = runImport(*m_plan, points, m_progress);
            QCOMPARE(result.added, layer.count);
            total += result.added;
        }
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("facility")), total);
        const QStringList all = names("facility");
        for (const QChar::Script script : {QChar::Script_Khmer, QChar::Script_Myanmar, QChar::Script_Lao, QChar::Script_Thai})
            QVERIFY(std::any_of(all.begin(), all.end(), [script](const QString &name) {
                return std::any_of(name.begin(), name.end(), [script](QChar c) { return c.script() == script; });
            }));
    }

    void aMissingPrjIsAskedForWithTheRightCandidate()
    {
        openPlan("SG", "EPSG:3414", {"en", "ko"});
        try {
            import("zone", "robustness/crs/sg_subzone_noprj.shp");
            QFAIL("imported");
        } catch (const ImportNeedsAnswer &needs) {
            QVERIFY2(needs.text().contains(QStringLiteral("EPSG:3414")), qPrintable(needs.text()));
        }
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("zone")), qint64(0));
        ImportRequest answered = request("zone", "robustness/crs/sg_subzone_noprj.shp");
        answered.crs = QStringLiteral("EPSG:3414");
        QCOMPARE(runImport(*m_plan, answered, m_progress).added, qint64(323));
    }

    void aWrongPrjIsFound()
    {
        openPlan("PH", "EPSG:32651", {"ko", "fil"});
        const ImportResult result = import("zone", "robustness/crs/cebu_barangay_wrongprj.shp");
        const auto place = std::find_if(result.findings.begin(), result.findings.end(),
                                        [](const Finding &finding) { return finding.rule == QLatin1String("import.place"); });
        QVERIFY(place != result.findings.end());
        QVERIFY2(place->detail.contains(QStringLiteral("EPSG:4326")), qPrintable(place->detail));
        ImportRequest right = request("zone", "robustness/crs/cebu_barangay_wrongprj.shp");
        right.crs = QStringLiteral("EPSG:4326");
        m_plan->undo();
        const ImportResult good = runImport(*m_plan, right, m_progress);
        QCOMPARE(good.added, qint64(80));
        for (const Finding &finding : good.findings)
            QVERIFY(finding.rule != QLatin1String("import.place"));
    }

    // 2,741 areas of which 2,036 are buildings, and 1,469 lines of which 1,384 are ways (counted with ogrinfo).
    void chiangMai()
    {
        openPlan("TH", "EPSG:32647", {"th", "ko"});
        const ImportResult buildings = import("building", "cities/chiang_mai/chiangmai_nimman_2023.osm");
        QCOMPARE(buildings.read, qint64(2741));
        QCOMPARE(buildings.added + buildings.skipped, qint64(2036));
        QCOMPARE(buildings.leftOut, qint64(2741 - 2036));
        const ImportResult roads = import("road", "cities/chiang_mai/chiangmai_nimman_2023.osm");
        QCOMPARE(roads.read, qint64(1469));
        QCOMPARE(roads.added + roads.skipped, qint64(1384));
        QVERIFY2(roads.skipped <= 5, qPrintable(roads.rejected.empty() ? QString() : roads.rejected.front().reason));
        QVERIFY(names("road").contains(QStringLiteral("ถนนนิมมานเหมินท์")));
    }

    void phuket()
    {
        openPlan("TH", "EPSG:32647", {"th", "en"});
        QCOMPARE(import("drain_link", "cities/phuket/waterways.geojson").added, qint64(2200));
        QCOMPARE(import("drain_link", "cities/phuket/canals.geojson").added, qint64(467));
        const ImportResult roads = import("road", "cities/phuket/roads.geojson");
        QCOMPARE(roads.added + roads.skipped, qint64(778));
        QCOMPARE(import("facility", "cities/phuket/pois_osm_5239.geojson").added, qint64(5239));
        const ImportResult fabric = import("zone", "cities/phuket/urban-fabric.geojson");
        QCOMPARE(fabric.added + fabric.skipped, qint64(812));
    }

    // Depths such as "80 cm" and, without a unit, "140": centimetres too, which only a person can say.
    void zanzibar()
    {
        PlanMeta meta = battambang();
        meta.crs = QStringLiteral("EPSG:32737");
        m_plan = freshPlan(m_path, meta);
        const ImportResult drains = import("drain_link", "cities/zanzibar_drains/urbandrain.geojson");
        QCOMPARE(drains.read, qint64(155));
        QCOMPARE(drains.added + drains.skipped, qint64(155));
        QVERIFY(std::any_of(drains.findings.begin(), drains.findings.end(),
                            [](const Finding &finding) { return finding.rule == QLatin1String("import.implausible"); }));
        m_plan->undo();
        ImportRequest inCentimetres = request("drain_link", "cities/zanzibar_drains/urbandrain.geojson");
        for (const char *column : {"depth", "width"})
            inCentimetres.fieldMap[QString::fromLatin1(column)] = {QString::fromLatin1(column), QStringLiteral("cm")};
        const ImportResult right = runImport(*m_plan, inCentimetres, m_progress);
        double deepest = 0;
        PlanReader(m_path).forEach(QStringLiteral("drain_link"), QStringLiteral("base"), {QStringLiteral("depth")},
                                   [&](const EffectiveRow &row) { deepest = std::max(deepest, row.values.first().toDouble()); });
        QVERIFY2(deepest > 1 && deepest < 20, qPrintable(QString::number(deepest)));
        QCOMPARE(right.read, qint64(155));
        QCOMPARE(import("building", "cities/zanzibar_drains/JaBuilding.geojson").added, qint64(299));
        QCOMPARE(import("building", "cities/zanzibar_drains/sebleniBuilding.geojson").added, qint64(197));
    }

private:
    QString file(const char *name) const { return referenceData() + QLatin1Char('/') + QString::fromUtf8(name); }

    ImportRequest request(const char *table, const char *name) const
    {
        ImportRequest request;
        request.planTable = QString::fromLatin1(table);
        request.source = file(name);
        return request;
    }

    ImportResult import(const char *table, const char *name) { return runImport(*m_plan, request(table, name), m_progress); }

    void openPlan(const char *country, const char *crs, const QStringList &languages)
    {
        PlanMeta meta = battambang();
        meta.country = QString::fromLatin1(country);
        meta.crs = QString::fromLatin1(crs);
        meta.languages = languages;
        m_plan = freshPlan(m_path, meta);
    }

    QStringList names(const char *table, const char *column = "name")
    {
        QStringList names;
        PlanReader(m_path).forEach(QString::fromLatin1(table), QStringLiteral("base"), {QString::fromLatin1(column)},
                                   [&](const EffectiveRow &row) { names << row.values.first().toString(); });
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Plan> m_plan;
    Progress m_progress;
};

MADANG_TEST_MAIN(TestImportRealData)
#include "test_import_real_data.moc"

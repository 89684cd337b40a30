// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_reader.h"
#include "core/scenarios/scenario_edit.h"
#include "core/scenarios/scenario_edits.h"
#include "export/export_fixture.h"
#include "support/qgis_fixture.h"

#include <QDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestVectorExport : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = planWithRows(*m_folder);
    }

    void aShapefileInUnicodeKeepsEveryScript()
    {
        const QString file = m_folder->filePath(QStringLiteral("zones.shp"));
        const ExportResult result = run(exportOf(*m_plan, ExportFormat::Shapefile, file));
        QCOMPARE(result.files, (QStringList{m_folder->filePath("zones.cpg"), m_folder->filePath("zones.dbf"), m_folder->filePath("zones.prj"),
                                            m_folder->filePath("zones.shx"), file}));
        QCOMPARE(bytesOf(m_folder->filePath("zones.cpg")), QByteArray("UTF-8"));
        const ReadBack back(file);
        const auto zone = back.find(back.layer(), "uid", QStringLiteral("zone-1"));
        QCOMPARE(text(*zone, "name"), korean);
        QCOMPARE(text(*zone, "name_2"), khmer);
        QCOMPARE(zone->GetFieldAsInteger("priority"), 7);
        QVERIFY(!zone->IsFieldSetAndNotNull(zone->GetFieldIndex("note")));
        QCOMPARE(zone->GetGeometryRef()->toPolygon()->get_Area(), 10000.0);
        const auto ring = back.find(back.layer(), "uid", QStringLiteral("zone-2"));
        QCOMPARE(text(*ring, "name"), thai);
        QCOMPARE(ring->GetGeometryRef()->toPolygon()->get_Area(), 9600.0); // less the hole of 20 m by 20 m
        // Ten characters, and said so.
        QCOMPARE(text(*ring, "regulation"), QStringLiteral("old town"));
        QVERIFY(finding(result, "export.names")->detail.contains(QStringLiteral("regulation_set → regulation")));
        QCOMPARE(back.layer()->GetSpatialRef()->GetUTMZone(), 48);
    }

    void aShapefileInCp949SaysWhatItLost()
    {
        // 200 syllables are 400 bytes: 127 of them are 254.
        PlanEdit edit;
        edit.name.source = QStringLiteral("row");
        edit.add(QStringLiteral("zone"), square(301000, 1450000, 10, {{"scenario", "base"}, {"note", QStringLiteral("가").repeated(200)}}), QStringLiteral("zone-3"));
        m_plan->apply(edit);
        const QString file = m_folder->filePath(QStringLiteral("zones.shp"));
        ExportRequest request = exportOf(*m_plan, ExportFormat::Shapefile, file);
        request.encoding = QStringLiteral("949");
        const ExportResult result = run(request);
        QCOMPARE(bytesOf(m_folder->filePath("zones.cpg")), QByteArray("CP949"));
        const QByteArray table = bytesOf(m_folder->filePath("zones.dbf"));
        QVERIFY2(table.contains("\xb1\xb3\xb5\xbf 1\xb1\xb8\xbf\xaa"), table.mid(table.indexOf("zone-1"), 300).toPercentEncoding(" ").constData());
        const ReadBack back(file);
        QCOMPARE(text(*back.find(back.layer(), "uid", QStringLiteral("zone-1")), "name"), korean);
        QCOMPARE(text(*back.find(back.layer(), "uid", QStringLiteral("zone-1")), "name_2"), QStringLiteral("???? ?"));
        QCOMPARE(text(*back.find(back.layer(), "uid", QStringLiteral("zone-3")), "note"), QStringLiteral("가").repeated(127));
        QVERIFY(finding(result, "export.encoding")->detail.contains(khmer));
        QVERIFY(finding(result, "export.cut")->detail.contains(QStringLiteral("zone-3")));
    }

    void severalTablesAreSeveralShapefiles()
    {
        const ExportResult result = run(exportOf(*m_plan, ExportFormat::Shapefile, m_folder->filePath(QStringLiteral("p.shp")),
                                                 {QStringLiteral("zone"), QStringLiteral("road"), QStringLiteral("block")}));
        QCOMPARE(result.tables.size(), size_t(2));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.shp")}), (QStringList{"p_road.shp", "p_zone.shp"}));
        QVERIFY(finding(result, "export.empty")->detail.contains(QStringLiteral("block")));
        const ReadBack roads(m_folder->filePath(QStringLiteral("p_road.shp")));
        const auto street = roads.find(roads.layer(), "uid", QStringLiteral("road-1"));
        QCOMPARE(street->GetFieldAsDouble("width"), 25.5);
        QCOMPARE(street->GetFieldAsInteger("lanes"), 4);
    }

    void aGeoPackageHoldsEveryTableExactly()
    {
        const QString file = m_folder->filePath(QStringLiteral("out.gpkg"));
        run(exportOf(*m_plan, ExportFormat::GeoPackage, file, {QStringLiteral("zone"), QStringLiteral("parcel"), QStringLiteral("road")}));
        const ReadBack back(file);
        const auto zone = back.find(back.layer("zone"), "uid", QStringLiteral("zone-1"));
        QCOMPARE(text(*zone, "name_2"), khmer);
        QCOMPARE(wkt(*zone), QStringLiteral("MULTIPOLYGON (((300000 1450000,300100 1450000,300100 1450100,300000 1450100,300000 1450000)))"));
        QCOMPARE(text(*back.find(back.layer("parcel"), "uid", QStringLiteral("parcel-1")), "number"), QStringLiteral("007"));
        QCOMPARE(text(*back.find(back.layer("parcel"), "uid", QStringLiteral("parcel-1")), "note"), QStringLiteral("=1+1"));
        // Ellipsoidal: 310 m on the grid, whose scale is here within 2 in a thousand.
        const double length = back.find(back.layer("road"), "uid", QStringLiteral("road-1"))->GetFieldAsDouble("length_m");
        QVERIFY2(qAbs(length - 310) < 0.7, qPrintable(QString::number(length)));
    }

    void googleEarthGetsNamesAndColours()
    {
        const QString file = m_folder->filePath(QStringLiteral("out.kml"));
        const ExportResult result = run(exportOf(*m_plan, ExportFormat::Kml, file, {QStringLiteral("zone"), QStringLiteral("road")}));
        QCOMPARE(result.crs, QStringLiteral("EPSG:4326"));
        const ReadBack back(file);
        const auto zone = back.find(back.layer("zone"), "uid", QStringLiteral("zone-1"));
        QVERIFY(zone);
        QCOMPARE(text(*zone, "Name"), korean);
        QVERIFY(text(*zone, "description").startsWith(korean + QLatin1Char('\n') + khmer));
        QString colour;
        for (const auto &code : PlanReader(m_plan->path()).codeValues())
            if (code.code == QLatin1String("1a"))
                colour = code.colour.toLower();
        QVERIFY2(QByteArray(zone->GetStyleString()).toLower().contains(colour.toLatin1()), zone->GetStyleString());
        OGREnvelope box;
        zone->GetGeometryRef()->getEnvelope(&box);
        QVERIFY(box.MinX > 103 && box.MaxX < 104 && box.MinY > 13 && box.MaxY < 14); // Battambang
    }

    void manyRowsGoIntoGoogleEarthWithTheirEdgesColoured()
    {
        PlanEdit edit;
        edit.name.source = QStringLiteral("rows");
        for (int i = 0; i < 3001; ++i)
            edit.add(QStringLiteral("block"), square(300000 + 10 * (i % 100), 1450000 + 10 * (i / 100), 9, {{"scenario", "base"}, {"name", "블록"}}));
        m_plan->apply(edit);
        const QString file = m_folder->filePath(QStringLiteral("many.kml"));
        const ExportResult result = run(exportOf(*m_plan, ExportFormat::Kml, file, {QStringLiteral("block"), QStringLiteral("zone")}));
        QVERIFY(finding(result, "export.outlines"));
        const ReadBack back(file);
        QCOMPARE(int(back.layer("block")->GetFeatureCount()), 3001);
        QVERIFY(back.find(back.layer("zone"), "Name", korean));
        QVERIFY(bytesOf(file).contains("<LineStyle><color>"));
    }

    void facilitiesGoIntoGoogleEarthAsPoints()
    {
        PlanEdit edit;
        edit.name.source = QStringLiteral("row");
        edit.add(QStringLiteral("facility"), {{{"scenario", "base"}, {"kind", "school"}, {"name", "학교"}}, QgsGeometry::fromPointXY(QgsPointXY(500000, 0)).asWkb()});
        m_plan->apply(edit);
        const QString file = m_folder->filePath(QStringLiteral("out.kml"));
        run(exportOf(*m_plan, ExportFormat::Kml, file, {QStringLiteral("facility")}));
        const ReadBack back(file);
        const auto school = back.find(back.layer(), "Name", QStringLiteral("학교"));
        QVERIFY(school);
        QVERIFY(qAbs(school->GetGeometryRef()->toPoint()->getX() - 105) < 1e-9);
    }

    void aVariantIsWrittenWithItsOwnRows()
    {
        const PlanEdit variant = editToCreateScenario(*m_plan, QStringLiteral("dense"));
        m_plan->apply(variant);
        ScenarioEdit edit(*m_plan, variant.scenario, {QStringLiteral("change"), {}});
        edit.change(QStringLiteral("zone"), QStringLiteral("zone-1"), {{"code", "2b"}});
        edit.remove(QStringLiteral("zone"), QStringLiteral("zone-2"));
        m_plan->apply(edit.edit());
        ExportRequest request = exportOf(*m_plan, ExportFormat::GeoPackage, m_folder->filePath(QStringLiteral("dense.gpkg")));
        request.scenario = QStringLiteral("dense");
        QCOMPARE(run(request).tables.front().rows, qint64(1));
        const ReadBack back(request.output);
        QCOMPARE(text(*back.find(back.layer("zone"), "name", korean), "code"), QStringLiteral("2b"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
};

MADANG_TEST_MAIN(TestVectorExport)
#include "test_vector_export.moc"

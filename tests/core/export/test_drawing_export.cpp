// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/importer.h"
#include "core/plan/plan_reader.h"
#include "export/export_fixture.h"
#include "support/qgis_fixture.h"

#include <QTest>

using namespace madang;
using namespace madang::test;

namespace {

// The values that stand with a group code in one section of a drawing, or in all but the header.
QList<QByteArray> groupsOf(const QByteArray &drawing, const QByteArray &code, const QByteArray &wanted = {})
{
    QList<QByteArray> values;
    QByteArray section;
    const QList<QByteArray> lines = drawing.split('\n');
    for (int i = 0; i + 3 < lines.size(); i += 2) {
        if (lines[i + 1] == "SECTION")
            section = lines[i + 3];
        if (lines[i].trimmed() == code && (wanted.isEmpty() ? section != "HEADER" : section == wanted))
            values << lines[i + 1];
    }
    return values;
}

QByteArray valueAfter(const QByteArray &drawing, const char *variable)
{
    const int at = int(drawing.indexOf(variable));
    return at < 0 ? QByteArray() : drawing.mid(at).split('\n').value(2).trimmed();
}

} // namespace

class TestDrawingExport : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = planWithRows(*m_folder);
        m_drawing = m_folder->filePath(QStringLiteral("plan.dxf"));
    }

    void theBytesAreCp949()
    {
        const ExportResult result = run(exportOf(*m_plan, ExportFormat::Dxf, m_drawing));
        const QByteArray drawing = bytesOf(m_drawing);
        QCOMPARE(result.encoding, QStringLiteral("CP949"));
        QCOMPARE(valueAfter(drawing, "$ACADVER"), QByteArray("AC1018"));
        QCOMPARE(valueAfter(drawing, "$DWGCODEPAGE"), QByteArray("ANSI_949"));
        QCOMPARE(valueAfter(drawing, "$INSUNITS"), QByteArray("6")); // metres
        QVERIFY(drawing.contains("\n\xb1\xb3\xb5\xbf 1\xb1\xb8\xbf\xaa\n")); // 교동 1구역
        QVERIFY(!drawing.contains(korean.toUtf8()));
        // Thai is not in CP949: AutoCAD's codes (ที่ is 0E17 0E35 0E48).
        QVERIFY(drawing.contains("\\U+0E17\\U+0E35\\U+0E48"));
        const Finding *losses = finding(result, "export.encoding");
        QVERIFY(losses);
        QVERIFY2(losses->title.startsWith(QStringLiteral("2 text(s)")), qPrintable(losses->title));
        QVERIFY2(losses->detail.contains(khmer), qPrintable(losses->detail));
    }

    void unicodeDrawingsAreOfAutoCad2007()
    {
        ExportRequest request = exportOf(*m_plan, ExportFormat::Dxf, m_drawing);
        request.encoding = QStringLiteral("utf-8");
        const ExportResult result = run(request);
        const QByteArray drawing = bytesOf(m_drawing);
        QCOMPARE(valueAfter(drawing, "$ACADVER"), QByteArray("AC1021"));
        QVERIFY(drawing.contains(korean.toUtf8()));
        QVERIFY(drawing.contains(thai.toUtf8()));
        QVERIFY(!finding(result, "export.encoding"));
    }

    void everyClassHasItsLayerAndColour()
    {
        run(exportOf(*m_plan, ExportFormat::Dxf, m_drawing, {QStringLiteral("zone"), QStringLiteral("road")}));
        const PlanReader plan(m_plan->path());
        QString label, colour;
        for (const auto &code : plan.codeValues())
            if (code.code == QLatin1String("1a")) {
                label = code.labelKorean;
                colour = code.colour;
            }
        QVERIFY(!label.isEmpty());
        const ReadBack drawing(m_drawing);
        QVERIFY(drawing.find(drawing.layer(), "Layer", QStringLiteral("zone-1a-") + label));
        QVERIFY(drawing.find(drawing.layer(), "Layer", QStringLiteral("road-primary")));
        const auto name = drawing.find(drawing.layer(), "Text", korean);
        QVERIFY(name);
        QCOMPARE(text(*name, "Layer"), QStringLiteral("zone-text"));
        const uint colourNumber = colour.mid(1).toUInt(nullptr, 16);
        QVERIFY(groupsOf(bytesOf(m_drawing), "420").contains(QByteArray::number(colourNumber)));
    }

    void oneLayerForEachTableWhereThatIsAskedFor()
    {
        ExportRequest request = exportOf(*m_plan, ExportFormat::Dxf, m_drawing);
        request.layersByTable = true;
        run(request);
        const ReadBack drawing(m_drawing);
        QVERIFY(drawing.find(drawing.layer(), "Layer", QStringLiteral("zone")));
    }

    // Four corners and the flag that closes them: no side without length.
    void ringsAreClosedPolylines()
    {
        ExportRequest request = exportOf(*m_plan, ExportFormat::Dxf, m_drawing);
        request.layersByTable = true;
        run(request);
        const QByteArray drawing = bytesOf(m_drawing);
        QCOMPARE(drawing.count("\nLWPOLYLINE\n"), 3); // two outlines and a hole
        QCOMPARE(groupsOf(drawing, "90", "ENTITIES"), (QList<QByteArray>{"4", "4", "4"}));
        const ReadBack back(m_drawing);
        const auto outline = back.find(back.layer(), "Layer", QStringLiteral("zone"));
        QCOMPARE(wkt(*outline), QStringLiteral("LINESTRING (300000 1450000,300100 1450000,300100 1450100,300000 1450100,300000 1450000)"));
    }

    void handlesAreEachItsOwn()
    {
        run(exportOf(*m_plan, ExportFormat::Dxf, m_drawing, exportableTables()));
        const QByteArray drawing = bytesOf(m_drawing);
        const uint seed = valueAfter(drawing, "$HANDSEED").toUInt(nullptr, 16);
        QSet<QByteArray> seen;
        for (const QByteArray &handle : groupsOf(drawing, "5")) {
            QVERIFY2(!seen.contains(handle), handle.constData());
            seen.insert(handle);
            QVERIFY2(handle.trimmed().toUInt(nullptr, 16) < seed, handle.constData());
        }
        QVERIFY(seen.size() > 20);
    }

    void namesThatCadForbidsAreMadeFit()
    {
        PlanEdit edit;
        edit.name.source = QStringLiteral("row");
        edit.add(QStringLiteral("facility"), {{{"scenario", "base"}, {"kind", "school/high:1*"}, {"name", "line\nend"}},
                                              QgsGeometry::fromPointXY(QgsPointXY(300000, 1450000)).asWkb()});
        m_plan->apply(edit);
        run(exportOf(*m_plan, ExportFormat::Dxf, m_drawing, {QStringLiteral("facility")}));
        const ReadBack drawing(m_drawing);
        QVERIFY(drawing.find(drawing.layer(), "Layer", QStringLiteral("facility-school_high_1_")));
        QVERIFY(drawing.find(drawing.layer(), "Text", QStringLiteral("line end")));
    }

    // What a Korean firm gets is what Madang reads again.
    void aDrawingComesBackAsItWas()
    {
        run(exportOf(*m_plan, ExportFormat::Dxf, m_drawing));
        const QTemporaryDir other;
        const auto plan = freshPlan(other);
        ImportRequest import;
        import.planTable = QStringLiteral("zone");
        import.source = m_drawing;
        import.crs = QStringLiteral("EPSG:32648");
        Progress progress;
        const ImportResult result = runImport(*plan, import, progress);
        QCOMPARE(result.preview.encoding, QStringLiteral("CP949"));
        QCOMPARE(result.added, qint64(2));
        QCOMPARE(result.skipped, qint64(0));
        const auto rows = plan->rows(QStringLiteral("zone"), QStringLiteral("1=1"));
        const auto value = [&rows](size_t row, const char *column) { return rows[row].row.fields.value(QString::fromLatin1(column)).toString(); };
        QCOMPARE(rows[0].row.wkb, square(300000, 1450000, 100).wkb);
        QCOMPARE(value(0, "code"), QStringLiteral("1a"));
        QCOMPARE(value(0, "name"), korean);
        QCOMPARE(value(0, "name_2"), khmer);
        // 100 m square less a hole of 20 m.
        QgsGeometry ring;
        ring.fromWkb(rows[1].row.wkb);
        QCOMPARE(ring.area(), 9600.0);
        QCOMPARE(value(1, "name"), thai);
        QCOMPARE(value(1, "name_2"), QString());
    }

    // Each name, of points and of lines, in its language; streets that cross in their middles.
    void pointsAndLinesComeBackWithTheirNames()
    {
        PlanEdit edit;
        edit.name.source = QStringLiteral("rows");
        const auto add = [&edit](const char *table, const QVariantMap &fields, const char *wkt) {
            QVariantMap all = fields;
            all[QStringLiteral("scenario")] = QStringLiteral("base");
            edit.add(QString::fromLatin1(table), {all, QgsGeometry::fromWkt(QString::fromLatin1(wkt)).asWkb()});
        };
        add("facility", {{"kind", "school"}, {"name", korean}, {"name_2", khmer}}, "POINT(300010 1450010)");
        add("facility", {{"kind", "clinic"}, {"name_2", thai}}, "POINT(300010 1450010)"); // at the same place
        add("facility", {{"kind", "school"}}, "POINT(300010 1450012)");
        add("road", {{"class", "minor"}, {"name", "가로 1"}}, "LINESTRING(300500 1450100,300700 1450100)");
        add("road", {{"class", "minor"}, {"name", "가로 2"}, {"name_2", khmer}}, "LINESTRING(300600 1450000,300600 1450200)");
        m_plan->apply(edit);
        run(exportOf(*m_plan, ExportFormat::Dxf, m_drawing, exportableTables()));
        const QTemporaryDir other;
        const auto plan = freshPlan(other);
        const auto import = [&](const char *table) {
            ImportRequest request;
            request.planTable = QString::fromLatin1(table);
            request.source = m_drawing;
            request.crs = QStringLiteral("EPSG:32648");
            Progress progress;
            runImport(*plan, request, progress);
            QStringList rows;
            for (const StoredRow &stored : plan->rows(request.planTable, QStringLiteral("1=1"))) {
                const auto value = [&stored](const char *column) { return stored.row.fields.value(QString::fromLatin1(column)).toString(); };
                rows << QStringList{value(request.planTable == QLatin1String("road") ? "class" : "kind"), value("name"), value("name_2")}.join(QLatin1Char('|'));
            }
            rows.sort();
            return rows;
        };
        QCOMPARE(import("facility"), (QStringList{"clinic||" + thai, "school||", "school|" + korean + "|" + khmer}));
        QCOMPARE(import("road"), (QStringList{"minor|가로 1|", "minor|가로 2|" + khmer, "primary|중앙로|"}));
    }

    void everyPartHasTheNameOfItsRow()
    {
        PlanEdit edit;
        edit.name.source = QStringLiteral("row");
        edit.add(QStringLiteral("block"),
                 {{{"scenario", "base"}, {"name", korean}},
                  QgsGeometry::fromWkt(QStringLiteral("MULTIPOLYGON(((300000 1450000,300100 1450000,300100 1450100,300000 1450000)),"
                                                      "((300200 1450000,300300 1450000,300300 1450100,300200 1450000)))")).asWkb()});
        m_plan->apply(edit);
        const ExportResult result = run(exportOf(*m_plan, ExportFormat::Dxf, m_drawing, {QStringLiteral("block")}));
        QVERIFY2(finding(result, "export.parts")->title.startsWith(QStringLiteral("1 row(s)")), qPrintable(finding(result, "export.parts")->title));
        QCOMPARE(bytesOf(m_drawing).count("\nTEXT\n"), 2);
        const QTemporaryDir other;
        const auto plan = freshPlan(other);
        ImportRequest import;
        import.planTable = QStringLiteral("block");
        import.source = m_drawing;
        import.crs = QStringLiteral("EPSG:32648");
        Progress progress;
        QCOMPARE(runImport(*plan, import, progress).added, qint64(2));
        for (const StoredRow &stored : plan->rows(QStringLiteral("block"), QStringLiteral("1=1")))
            QCOMPARE(stored.row.fields.value(QStringLiteral("name")).toString(), korean);
    }

    void whatADrawingCannotHoldIsSaid()
    {
        const ExportResult result = run(exportOf(*m_plan, ExportFormat::Dxf, m_drawing, {QStringLiteral("zone"), QStringLiteral("road")}));
        const Finding *left = finding(result, "export.columns");
        QVERIFY(left);
        QVERIFY2(left->detail.contains(QStringLiteral("road: lanes, width.")), qPrintable(left->detail));
        QVERIFY2(left->detail.contains(QStringLiteral("zone: regulation_set, priority;")), qPrintable(left->detail));
        QVERIFY(!left->detail.contains(QStringLiteral("code")));
        ExportRequest byTable = exportOf(*m_plan, ExportFormat::Dxf, m_drawing, {QStringLiteral("road")});
        byTable.layersByTable = byTable.replace = true;
        QVERIFY(finding(run(byTable), "export.columns")->detail.contains(QStringLiteral("road: class, lanes, width.")));
    }

    void coordinatesGoIntoTheSystemThatIsAskedFor()
    {
        // The central meridian of UTM 48N is 105° E: 500 km east, 0 m north.
        PlanEdit edit;
        edit.name.source = QStringLiteral("row");
        edit.add(QStringLiteral("facility"), {{{"scenario", "base"}, {"kind", "school"}}, QgsGeometry::fromPointXY(QgsPointXY(500000, 0)).asWkb()});
        m_plan->apply(edit);
        ExportRequest request = exportOf(*m_plan, ExportFormat::Dxf, m_drawing, {QStringLiteral("facility")});
        request.crs = QStringLiteral("EPSG:4326");
        run(request);
        const ReadBack drawing(m_drawing);
        const auto school = drawing.find(drawing.layer(), "Layer", QStringLiteral("facility-school"));
        QVERIFY(qAbs(school->GetGeometryRef()->toPoint()->getX() - 105) < 1e-9);
        QVERIFY(qAbs(school->GetGeometryRef()->toPoint()->getY()) < 1e-9);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    QString m_drawing;
};

MADANG_TEST_MAIN(TestDrawingExport)
#include "test_drawing_export.moc"

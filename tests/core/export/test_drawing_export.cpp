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
        QVERIFY2(losses->detail.contains(thai), qPrintable(losses->detail));
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
        QVERIFY(result.findings.isEmpty());
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
        QCOMPARE(result.added, qint64(3));
        const StoredRow first = plan->rows(QStringLiteral("zone"), QStringLiteral("1=1")).front();
        QCOMPARE(first.row.wkb, square(300000, 1450000, 100).wkb);
        QCOMPARE(first.row.fields.value(QStringLiteral("code")).toString(), QStringLiteral("1a"));
        QCOMPARE(first.row.fields.value(QStringLiteral("name_2")).toString() + first.row.fields.value(QStringLiteral("name")).toString(), korean);
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

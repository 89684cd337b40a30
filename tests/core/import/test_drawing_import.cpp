// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/importer.h"

#include "core/plan/plan_reader.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <cpl_error.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace madang;
using namespace madang::test;

namespace {

// A drawing of pairs of lines, as a Korean firm's program writes it: names and texts in CP949.
class Drawing {
public:
    explicit Drawing(const QByteArray &insunits = {})
    {
        m_text = "0\nSECTION\n2\nHEADER\n9\n$ACADVER\n1\nAC1015\n9\n$DWGCODEPAGE\n3\nANSI_949\n";
        if (!insunits.isEmpty())
            m_text += "9\n$INSUNITS\n70\n" + insunits + "\n";
        m_text += "0\nENDSEC\n";
    }
    Drawing &blocks(const QByteArray &entities)
    {
        m_text += "0\nSECTION\n2\nBLOCKS\n0\nBLOCK\n8\n0\n2\nHOUSE\n70\n0\n10\n0\n20\n0\n" + entities + "0\nENDBLK\n8\n0\n0\nENDSEC\n";
        return *this;
    }
    Drawing &entities(const QByteArray &entities)
    {
        m_text += "0\nSECTION\n2\nENTITIES\n" + entities + "0\nENDSEC\n0\nEOF\n";
        return *this;
    }
    QString write(const QTemporaryDir &folder) const
    {
        QFile file(folder.filePath(QStringLiteral("도면 ១.dxf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(m_text) != m_text.size())
            qFatal("the drawing cannot be written");
        return file.fileName();
    }

private:
    QByteArray m_text;
};

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3);
}

// A square whose lower left corner is at x, y.
QByteArray box(const QByteArray &layer, double x, double y, double side)
{
    QByteArray text = "0\nLWPOLYLINE\n100\nAcDbEntity\n8\n" + layer + "\n100\nAcDbPolyline\n90\n4\n70\n1\n";
    for (const auto &[dx, dy] : {std::pair(0.0, 0.0), std::pair(side, 0.0), std::pair(side, side), std::pair(0.0, side)})
        text += "10\n" + number(x + dx) + "\n20\n" + number(y + dy) + "\n";
    return text;
}

QByteArray hatch(const QByteArray &layer, double x, double y, double side)
{
    QByteArray text = "0\nHATCH\n100\nAcDbEntity\n8\n" + layer + "\n100\nAcDbHatch\n10\n0\n20\n0\n30\n0\n210\n0\n220\n0\n230\n1\n2\nSOLID\n70\n1\n71\n0\n91\n1\n92\n2\n72\n0\n73\n1\n93\n4\n";
    for (const auto &[dx, dy] : {std::pair(0.0, 0.0), std::pair(side, 0.0), std::pair(side, side), std::pair(0.0, side)})
        text += "10\n" + number(x + dx) + "\n20\n" + number(y + dy) + "\n";
    return text + "97\n0\n75\n0\n76\n1\n98\n0\n";
}

QByteArray label(const QByteArray &layer, double x, double y, const QByteArray &words)
{
    return "0\nTEXT\n100\nAcDbEntity\n8\n" + layer + "\n100\nAcDbText\n10\n" + number(x) + "\n20\n" + number(y) + "\n40\n2.5\n1\n" + words + "\n";
}

QByteArray dot(const QByteArray &layer, double x, double y)
{
    return "0\nPOINT\n100\nAcDbEntity\n8\n" + layer + "\n100\nAcDbPoint\n10\n" + number(x) + "\n20\n" + number(y) + "\n";
}

QByteArray line(const QByteArray &layer, double x1, double y1, double x2, double y2)
{
    return "0\nLINE\n100\nAcDbEntity\n8\n" + layer + "\n100\nAcDbLine\n10\n" + number(x1) + "\n20\n" + number(y1) + "\n11\n" + number(x2) + "\n21\n"
           + number(y2) + "\n";
}

// 주거 and 지번, 교동 12-3 and 교동 7 from the chart of CP949.
const QByteArray homes = "\xc1\xd6\xb0\xc5", numbers = "\xc1\xf6\xb9\xf8";
const QByteArray first = "\xb1\xb3\xb5\xbf 12-3", second = "\xb1\xb3\xb5\xbf 7";

PlanMeta koreanPlan()
{
    PlanMeta meta = battambang();
    meta.country = QStringLiteral("KR");
    meta.crs = QStringLiteral("EPSG:5186");
    meta.languages = QStringList{QStringLiteral("ko"), QStringLiteral("en")};
    return meta;
}

} // namespace

class TestDrawingImport : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = freshPlan(m_folder->filePath(QStringLiteral("plan.gpkg")), koreanPlan());
    }

    void theLayersAreListedWithWhatLiesOnThem()
    {
        Drawing drawing;
        drawing.entities(box(homes, 200000, 550000, 100) + box(homes, 200100, 550000, 100) + label(numbers, 200050, 550050, first)
                         + "0\nLINE\n100\nAcDbEntity\n8\nroad\n100\nAcDbLine\n10\n200000\n20\n550110\n11\n200200\n21\n550110\n"
                         + "0\nPOINT\n100\nAcDbEntity\n8\nroad\n100\nAcDbPoint\n10\n200000\n20\n550000\n");
        const ImportPreview preview = previewImport(importTarget(*m_plan, {}), request("parcel", drawing.write(*m_folder)));
        QCOMPARE(preview.encoding, QStringLiteral("CP949"));
        QCOMPARE(preview.drawingLayers.size(), size_t(3));
        const auto counts = [&](const QString &name) {
            for (const DrawingLayer &layer : preview.drawingLayers)
                if (layer.name == name)
                    return QList<qint64>{layer.areas, layer.lines, layer.points, layer.texts};
            return QList<qint64>{};
        };
        QCOMPARE(counts(QStringLiteral("주거")), (QList<qint64>{2, 0, 0, 0}));
        QCOMPARE(counts(QStringLiteral("지번")), (QList<qint64>{0, 0, 0, 1}));
        QCOMPARE(counts(QStringLiteral("road")), (QList<qint64>{0, 1, 1, 0}));
    }

    void onlyTheLayersThatWereChosenAreTaken()
    {
        Drawing drawing;
        drawing.entities(box(homes, 200000, 550000, 100) + box("paper", 200000, 550000, 500));
        ImportRequest import = request("zone", drawing.write(*m_folder));
        import.drawingLayers = QStringList{QStringLiteral("주거")};
        const ImportResult result = run(import);
        QCOMPARE(result.added, qint64(1));
        QCOMPARE(result.skipped, qint64(0));
        import.drawingLayers = QStringList{QStringLiteral("상업")};
        QVERIFY(throws<ImportWrongInput>([&] { run(import); }));
    }

    // 지번 on a layer of its own, as cadastral drawings have it.
    void areasTakeTheTextThatStandsInThem()
    {
        Drawing drawing;
        drawing.entities(label(numbers, 200050, 550050, first) + box(homes, 200000, 550000, 100) + box(homes, 200100, 550000, 100)
                         + label(numbers, 200150, 550050, second) + box(homes, 200200, 550000, 100) + box(homes, 200300, 550000, 100)
                         + label(numbers, 200310, 550050, first) + label(numbers, 200390, 550050, second));
        const ImportResult result = run(request("parcel", drawing.write(*m_folder)));
        QCOMPARE(result.added, qint64(4));
        QCOMPARE(result.skipped, qint64(0));
        QCOMPARE(values("parcel", "number"), (QStringList{QStringLiteral("교동 12-3"), QStringLiteral("교동 7"), QString(), QString()}));
        QCOMPARE(values("parcel", "code"), (QStringList{"주거", "주거", "주거", "주거"}));
        QVERIFY(has(result, "import.labels"));
        QVERIFY(has(result, "import.several_labels")); // the last one
    }

    // 100 m square with a hole of 60 m, and an island of 20 m in it: 6,400 and 400 m².
    void aClosedLineInAnotherOneOfItsLayerIsAHole()
    {
        Drawing drawing;
        drawing.entities(box(homes, 200020, 550020, 60) + box(homes, 200000, 550000, 100) + box(homes, 200040, 550040, 20)
                         + box("park", 200025, 550025, 5) // on another layer: nobody's hole
                         + label(numbers, 200010, 550010, first) + label(numbers, 200050, 550050, second));
        ImportRequest import = request("zone", drawing.write(*m_folder));
        const ImportResult result = run(import);
        QCOMPARE(result.added, qint64(3));
        QCOMPARE(result.skipped, qint64(0));
        QCOMPARE(sizes("zone"), (QList<double>{6400, 400, 25}));
        // What stands in the hole does not name the area round it.
        QCOMPARE(values("zone", "name"), (QStringList{QStringLiteral("교동 12-3"), QStringLiteral("교동 7"), QString()}));
        QVERIFY2(detail(result, "import.holes").startsWith(QStringLiteral("1 closed line(s)")), qPrintable(detail(result, "import.holes")));
        QVERIFY(!has(result, "import.several_labels"));

        m_plan->undo();
        import.innerRingsAreHoles = false;
        const ImportResult areas = run(import);
        QCOMPARE(areas.added, qint64(4));
        QCOMPARE(sizes("zone"), (QList<double>{3600, 10000, 400, 25}));
        QVERIFY(!has(areas, "import.holes"));
    }

    void aHatchWithItsHoleIsTheAreaOfItsOutlines()
    {
        QByteArray withHole = hatch(homes, 200000, 550000, 100);
        withHole.replace("\n91\n1\n", "\n91\n2\n");
        QByteArray path = "92\n2\n72\n0\n73\n1\n93\n4\n";
        for (const auto &[x, y] : {std::pair(200020.0, 550020.0), std::pair(200080.0, 550020.0), std::pair(200080.0, 550080.0), std::pair(200020.0, 550080.0)})
            path += "10\n" + number(x) + "\n20\n" + number(y) + "\n";
        withHole.replace("97\n0\n75\n0", "97\n0\n" + path + "97\n0\n75\n0");
        Drawing drawing;
        drawing.entities(box(homes, 200000, 550000, 100) + box(homes, 200020, 550020, 60) + withHole);
        const ImportResult result = run(request("zone", drawing.write(*m_folder)));
        QCOMPARE(sizes("zone"), QList<double>{6400});
        QVERIFY(has(result, "import.twice"));
    }

    // Texts name points and are none, but where only they were chosen.
    void textsNameThePointsThatTheyStandAt()
    {
        Drawing drawing;
        drawing.entities(dot("school", 200000, 550000) + label("names", 200003, 550001, first) + dot("school", 200100, 550000)
                         + label("names", 200104, 550001, second) + label("names", 200500, 550000, second) + dot("school", 200008, 550000));
        ImportRequest import = request("facility", drawing.write(*m_folder));
        const ImportResult result = run(import);
        QCOMPARE(result.added, qint64(3));
        // The letters are 2.5 high: 12.5 is the farthest. The third point is 5 from the first text, the first one 3.2.
        QCOMPARE(values("facility", "name"), (QStringList{QStringLiteral("교동 12-3"), QStringLiteral("교동 7"), QString()}));
        QCOMPARE(values("facility", "kind"), (QStringList{"school", "school", "school"}));
        QVERIFY2(detail(result, "import.labels").contains(QStringLiteral("1 text(s) name nothing")), qPrintable(detail(result, "import.labels")));

        m_plan->undo();
        import.drawingLayers = QStringList{QStringLiteral("school"), QStringLiteral("names")};
        QCOMPARE(run(import).added, qint64(3));
        m_plan->undo();
        import.drawingLayers = QStringList{QStringLiteral("names")};
        QCOMPARE(run(import).added, qint64(3));
        QCOMPARE(values("facility", "name"), (QStringList{QStringLiteral("교동 12-3"), QStringLiteral("교동 7"), QStringLiteral("교동 7")}));
    }

    void textsAloneAreNoPointsUnlessTheyAreChosen()
    {
        Drawing drawing;
        drawing.entities(label(numbers, 200003, 550001, first));
        ImportRequest import = request("facility", drawing.write(*m_folder));
        const ImportResult nothing = run(import);
        QCOMPARE(nothing.added, qint64(0));
        QVERIFY2(detail(nothing, "import.labels").contains(QStringLiteral("choose the layers")), qPrintable(detail(nothing, "import.labels")));
        import.drawingLayers = QStringList{QStringLiteral("지번")};
        QCOMPARE(run(import).added, qint64(1));
    }

    // The letters are 2.5 high: a text reaches 3.75 to a line. One at the crossing of two names the one whose middle is nearer.
    void textsNameTheLinesThatTheyStandAlong()
    {
        Drawing drawing;
        drawing.entities(line("road", 200000, 550000, 200200, 550000) + line("road", 200100, 549990, 200100, 550200) + label("names", 200100, 550000, first)
                         + line("road", 200000, 550300, 200200, 550300) + label("names", 200050, 550303, second) + label("names", 200050, 550310, first));
        const ImportResult result = run(request("road", drawing.write(*m_folder)));
        QCOMPARE(result.added, qint64(3));
        QCOMPARE(values("road", "name"), (QStringList{QStringLiteral("교동 12-3"), QString(), QStringLiteral("교동 7")}));
    }

    void textsOfLayersThatWereNotChosenDoNotCount()
    {
        Drawing drawing;
        drawing.entities(box(homes, 200000, 550000, 100) + label(numbers, 200050, 550050, first) + label("other", 200060, 550050, second));
        ImportRequest import = request("parcel", drawing.write(*m_folder));
        import.drawingLayers = QStringList{QStringLiteral("주거"), QStringLiteral("지번")};
        const ImportResult result = run(import);
        QCOMPARE(values("parcel", "number"), QStringList{QStringLiteral("교동 12-3")});
        QVERIFY(!has(result, "import.several_labels"));
    }

    // A drawing that has layers of the table has nothing for it on those of other tables.
    void layersOfOtherTablesAreLeftOutUnlessChosen()
    {
        Drawing drawing;
        drawing.entities(dot("facility-school", 200000, 550000) + dot("drain_node-outlet", 200100, 550000) + label("drain_node-text", 200100, 550000, first));
        ImportRequest import = request("facility", drawing.write(*m_folder));
        const ImportResult result = run(import);
        QCOMPARE(result.added, qint64(1));
        QVERIFY2(detail(result, "import.other_layers").contains(QStringLiteral("drain_node-outlet, drain_node-text")), qPrintable(detail(result, "import.other_layers")));
        import.drawingLayers = QStringList{QStringLiteral("drain_node-outlet")};
        QCOMPARE(run(import).added, qint64(1));
        // Where no layer is named by the table, names of tables are chance.
        QCOMPARE(run(request("transit_stop", import.source)).added, qint64(2));
    }

    void anOutlineAndItsHatchAreOneArea()
    {
        Drawing drawing;
        drawing.entities(box(homes, 200000, 550000, 100) + hatch(homes, 200000, 550000, 100) + hatch("park", 200100, 550000, 100));
        const ImportResult result = run(request("zone", drawing.write(*m_folder)));
        QCOMPARE(result.added, qint64(2));
        QCOMPARE(values("zone", "code"), (QStringList{QStringLiteral("주거"), QStringLiteral("park")}));
        QVERIFY(has(result, "import.twice"));
    }

    // Layers named by a code, by its label, and as Madang's own drawings name them.
    void layersSayTheClass()
    {
        const auto codes = PlanReader(m_plan->path()).codeValues();
        QVERIFY(codes.size() > 1);
        const QByteArray code = codes[0].code.toLatin1();
        Drawing drawing;
        drawing.entities(box(code, 200000, 550000, 100) + box(codes[1].labelEnglish.toLatin1(), 200100, 550000, 100)
                         + box("zone-" + code + "-any label", 200200, 550000, 100) + box("zone-nothing", 200300, 550000, 100));
        run(request("zone", drawing.write(*m_folder)));
        QCOMPARE(values("zone", "code"), (QStringList{codes[0].code, codes[1].code, codes[0].code, "zone-nothing"}));
        Drawing street;
        street.entities("0\nLINE\n100\nAcDbEntity\n8\nroad-primary\n100\nAcDbLine\n10\n200000\n20\n550100\n11\n199900\n21\n550100\n");
        run(request("road", street.write(*m_folder)));
        QCOMPARE(values("road", "class"), QStringList{"primary"});
    }

    void blocksAreTakenAsWhatTheyDraw()
    {
        Drawing drawing;
        drawing.blocks(box("0", 0, 0, 10)).entities("0\nINSERT\n100\nAcDbEntity\n8\nbuildings\n100\nAcDbBlockReference\n2\nHOUSE\n10\n200020\n20\n550030\n");
        const ImportResult result = run(request("building", drawing.write(*m_folder)));
        QCOMPARE(result.added, qint64(1));
        PlanReader(m_plan->path()).forEach(QStringLiteral("building"), QStringLiteral("base"), {}, [](const EffectiveRow &row) {
            QCOMPARE(row.geometry.boundingBox(), QgsRectangle(200020, 550030, 200030, 550040));
        });
    }

    // A quarter of a circle of 100 m: 157.08 m, drawn as chords that are a little shorter.
    void linesAndArcsBecomeRoads()
    {
        Drawing drawing;
        drawing.entities("0\nARC\n100\nAcDbEntity\n8\nroad\n100\nAcDbCircle\n10\n200000\n20\n550000\n40\n100\n100\nAcDbArc\n50\n0\n51\n90\n"
                         "0\nLINE\n100\nAcDbEntity\n8\nroad\n100\nAcDbLine\n10\n200000\n20\n550100\n11\n199900\n21\n550100\n");
        QCOMPARE(run(request("road", drawing.write(*m_folder))).added, qint64(2));
        QList<double> lengths;
        PlanReader(m_plan->path()).forEach(QStringLiteral("road"), QStringLiteral("base"), {}, [&](const EffectiveRow &row) { lengths << row.geometry.length(); });
        const double quarter = M_PI * 50;
        QVERIFY2(lengths[0] <= quarter && lengths[0] > quarter - 0.1, qPrintable(QString::number(lengths[0])));
        QCOMPARE(lengths[1], 100.0);
        QCOMPARE(values("road", "class"), (QStringList{"road", "road"}));
    }

    void millimetresBecomeMetres()
    {
        Drawing drawing("4");
        drawing.entities(box(homes, 200000000, 550000000, 100000) + label(numbers, 200050000, 550050000, first));
        const ImportResult result = run(request("zone", drawing.write(*m_folder)));
        QCOMPARE(result.preview.drawingUnit, QStringLiteral("mm"));
        QCOMPARE(extent("zone"), QgsRectangle(200000, 550000, 200100, 550100));
        QCOMPARE(values("zone", "name"), QStringList{QStringLiteral("교동 12-3")});
        QVERIFY(!has(result, "import.place"));
    }

    // The programs' setting is millimetres, the numbers are metres: a common state of Korean drawings.
    void aUnitThatCannotBeIsNotBelieved()
    {
        Drawing drawing("4");
        drawing.entities(box(homes, 200000, 550000, 100) + box(homes, 200900, 550300, 100));
        ImportRequest import = request("zone", drawing.write(*m_folder));
        const ImportResult result = run(import);
        QCOMPARE(result.preview.drawingUnit, QStringLiteral("m"));
        QCOMPARE(extent("zone"), QgsRectangle(200000, 550000, 201000, 550400));
        QVERIFY(has(result, "import.unit"));
        import.drawingUnit = QStringLiteral("mm"); // but a person is
        QCOMPARE(previewImport(importTarget(*m_plan, {}), import).drawingUnit, QStringLiteral("mm"));
        import.drawingUnit = QStringLiteral("ells");
        QVERIFY(throws<ImportWrongInput>([&] { run(import); }));
    }

    void aDrawingWithoutUnitIsReadWhereItBelongs()
    {
        Drawing drawing;
        drawing.entities(box(homes, 200000000, 550000000, 100000));
        const ImportResult result = run(request("zone", drawing.write(*m_folder)));
        QCOMPARE(result.preview.drawingUnit, QStringLiteral("mm"));
        QVERIFY(has(result, "import.unit"));
    }

    void aDrawingThatBreaksOffIsNoReasonToCrash()
    {
        Drawing drawing;
        drawing.entities(box(homes, 200000, 550000, 100));
        const QString path = drawing.write(*m_folder);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        // What GDAL says of it is for the person who is told why, not for the terminal.
        QByteArray leaked;
        CPLPushErrorHandlerEx([](CPLErr, CPLErrorNum, const char *text) { *static_cast<QByteArray *>(CPLGetErrorHandlerUserData()) += text; }, &leaked);
        for (qint64 left = size - 40; left > 0; left -= 97) {
            QVERIFY(file.resize(left));
            try {
                run(request("zone", path));
            } catch (const Failure &failure) {
                QVERIFY2(!failure.text().isEmpty() && !failure.text().contains(QStringLiteral(".cpp")), qPrintable(failure.text()));
            }
        }
        CPLPopErrorHandler();
        QCOMPARE(leaked, QByteArray());
    }

private:
    ImportRequest request(const char *table, const QString &file) const
    {
        ImportRequest request;
        request.planTable = QString::fromLatin1(table);
        request.source = file;
        request.crs = QStringLiteral("EPSG:5186");
        return request;
    }
    ImportResult run(const ImportRequest &request) const
    {
        Progress progress;
        return runImport(*m_plan, request, progress);
    }
    QStringList values(const char *table, const char *column) const
    {
        QStringList values;
        PlanReader(m_plan->path()).forEach(QString::fromLatin1(table), QStringLiteral("base"), {QString::fromLatin1(column)},
                                           [&](const EffectiveRow &row) { values << row.values[0].toString(); });
        return values;
    }
    QList<double> sizes(const char *table) const
    {
        QList<double> areas;
        PlanReader(m_plan->path()).forEach(QString::fromLatin1(table), QStringLiteral("base"), {}, [&](const EffectiveRow &row) { areas << row.geometry.area(); });
        return areas;
    }
    static QString detail(const ImportResult &result, const char *rule)
    {
        for (const Finding &finding : result.findings)
            if (finding.rule == QLatin1String(rule))
                return finding.title + QLatin1Char(' ') + finding.detail;
        return {};
    }
    QgsRectangle extent(const char *table) const
    {
        return PlanReader(m_plan->path()).extent(QStringLiteral("base"), {QString::fromLatin1(table)});
    }
    static bool has(const ImportResult &result, const char *rule)
    {
        return std::any_of(result.findings.begin(), result.findings.end(), [rule](const Finding &finding) { return finding.rule == QLatin1String(rule); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
};

MADANG_TEST_MAIN(TestDrawingImport)
#include "test_drawing_import.moc"

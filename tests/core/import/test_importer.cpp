// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/importer.h"

#include "core/plan/plan_reader.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

namespace {

QString data(const char *name)
{
    return QStringLiteral(MADANG_SOURCE_DIR "/tests/data/import/") + QString::fromUtf8(name);
}

PlanMeta planOf(const char *country, const char *crs, const QStringList &languages)
{
    PlanMeta meta = battambang();
    meta.country = QString::fromLatin1(country);
    meta.crs = QString::fromLatin1(crs);
    meta.languages = languages;
    return meta;
}

ImportRequest request(const char *table, const QString &source)
{
    ImportRequest request;
    request.planTable = QString::fromLatin1(table);
    request.source = source;
    return request;
}

const Finding *find(const QVector<Finding> &findings, const char *rule)
{
    for (const Finding &finding : findings)
        if (finding.rule == QLatin1String(rule))
            return &finding;
    return nullptr;
}

// Stops after so many reports of progress.
class StopsAfter : public Progress {
public:
    explicit StopsAfter(int rows) : m_left(rows) {}
    bool cancelled() const override { return --m_left < 0; }

private:
    mutable int m_left;
};

} // namespace

class TestImporter : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("계획.gpkg"));
    }

    void aConstantFillsWhatNoFieldGives()
    {
        const auto plan = freshPlan(planOf("TH", "EPSG:32647", {"th", "en"}));
        Progress progress;
        ImportRequest wards = request("building", data("wards_tis620.shp"));
        wards.constants = {{QStringLiteral("use"), QStringLiteral("ward")}, {QStringLiteral("height"), QStringLiteral("7.5")}};
        QCOMPARE(runImport(*plan, wards, progress).added, qint64(3));
        QCOMPARE(values(QStringLiteral("building"), QStringLiteral("use")), (QStringList{"ward", "ward", "ward"}));
        QCOMPARE(values(QStringLiteral("building"), QStringLiteral("height")), (QStringList{"7.5", "7.5", "7.5"}));
        wards.constants = {{QStringLiteral("height"), QStringLiteral("tall")}};
        QVERIFY_EXCEPTION_THROWN(runImport(*plan, wards, progress), ImportWrongInput);
        wards.constants = {{QStringLiteral("colour"), QStringLiteral("red")}};
        QVERIFY_EXCEPTION_THROWN(runImport(*plan, wards, progress), ImportWrongInput);
    }

    void thaiBytesWithoutAWordAboutThemReadRight()
    {
        const auto plan = freshPlan(planOf("TH", "EPSG:32647", {"th", "en"}));
        Progress progress;
        ImportRequest wards = request("building", data("wards_tis620.shp"));
        wards.fieldMap[QStringLiteral("floors")] = {QStringLiteral("storeys"), {}};
        const ImportResult result = runImport(*plan, wards, progress);
        QCOMPARE(result.added, qint64(3));
        QCOMPARE(result.skipped, qint64(0));
        QCOMPARE(result.preview.encoding, QStringLiteral("CP874"));
        QCOMPARE(values(QStringLiteral("building"), QStringLiteral("name")),
                 (QStringList{QStringLiteral("เชียงใหม่"), QStringLiteral("บ้านใหม่"), QStringLiteral("ถนนสุขุมวิท")}));
        QCOMPARE(values(QStringLiteral("building"), QStringLiteral("floors")), (QStringList{"2", "3", "1"}));
    }

    void aWrongCpgIsAFindingAndDoesNotSpoilTheText()
    {
        const auto plan = freshPlan(planOf("KR", "EPSG:5186", {"ko", "en"}));
        Progress progress;
        const ImportResult result = runImport(*plan, request("block", data("blocks_cp949_wrong_cpg.shp")), progress);
        QCOMPARE(result.added, qint64(2));
        const Finding *encoding = find(result.findings, "import.encoding");
        QVERIFY(encoding);
        QVERIFY2(encoding->detail.contains(QStringLiteral("blocks_cp949_wrong_cpg.cpg")), qPrintable(encoding->detail));
        QCOMPARE(values(QStringLiteral("block"), QStringLiteral("name")), (QStringList{QStringLiteral("강릉시 교동"), QStringLiteral("수원시 팔달구")}));
    }

    void aMissingPrjIsAskedForAndNothingIsWritten()
    {
        freshPlan(planOf("TH", "EPSG:32647", {"th", "en"}));
        const QByteArray before = sha256(m_path);
        {
            const auto plan = Plan::open(m_path);
            Progress progress;
            try {
                runImport(*plan, request("building", data("wards_no_prj.shp")), progress);
                QFAIL("imported");
            } catch (const ImportNeedsAnswer &needs) {
                QCOMPARE(needs.questions().size(), 1);
                QCOMPARE(int(needs.questions().front().about), int(ImportQuestion::About::Crs));
                QVERIFY(needs.text().contains(QStringLiteral("--crs")));
                QVERIFY(needs.text().contains(QStringLiteral("EPSG:4326"))); // where it would lie right; said, not taken
            }
        }
        QCOMPARE(sha256(m_path), before);
        const auto plan = Plan::open(m_path);
        Progress progress;
        ImportRequest answered = request("building", data("wards_no_prj.shp"));
        answered.crs = QStringLiteral("EPSG:4326");
        QCOMPARE(runImport(*plan, answered, progress).added, qint64(3));
    }

    void aDrawingGivesAreasOfItsClosedLines()
    {
        const auto plan = freshPlan(planOf("KR", "EPSG:5186", {"ko", "en"}));
        Progress progress;
        ImportRequest drawing = request("zone", data("district_cp949.dxf"));
        QVERIFY(throws<ImportNeedsAnswer>([&] { runImport(*plan, drawing, progress); }));
        drawing.crs = QStringLiteral("EPSG:5186");
        const ImportResult result = runImport(*plan, drawing, progress);
        QCOMPARE(result.added, qint64(2));
        QCOMPARE(result.skipped, qint64(2)); // the open line and the point
        QCOMPARE(result.rejected.size(), size_t(2));
        QCOMPARE(result.rejected[0].row, qint64(3));
        QCOMPARE(values(QStringLiteral("zone"), QStringLiteral("code")), (QStringList{QStringLiteral("제1종주거"), QStringLiteral("근린공원")}));
        double area = 0;
        PlanReader(m_path).forEach(QStringLiteral("zone"), QStringLiteral("base"), {}, [&](const EffectiveRow &row) { area += row.geometry.area(); });
        QCOMPARE(area, 16000.0); // 2 × 100 × 80 m
    }

    void kmlLosesItsHeights()
    {
        const auto plan = freshPlan(battambang());
        Progress progress;
        QCOMPARE(runImport(*plan, request("facility", data("clinics.kml")), progress).added, qint64(2));
        PlanReader(m_path).forEach(QStringLiteral("facility"), QStringLiteral("base"), {}, [&](const EffectiveRow &row) {
            QCOMPARE(row.geometry.wkbType(), Qgis::WkbType::Point);
        });
        // The plan's languages are Korean and Khmer, and plain names are in the country's.
        QCOMPARE(values(QStringLiteral("facility"), QStringLiteral("name_2")), (QStringList{QStringLiteral("ភ្នំពេញ"), QStringLiteral("បាត់ដំបង")}));
    }

    void tablesInCp949AndUtf16()
    {
        const auto plan = freshPlan(planOf("KR", "EPSG:5186", {"ko", "en"}));
        Progress progress;
        QCOMPARE(runImport(*plan, request("facility", data("places_cp949.csv")), progress).added, qint64(2));
        const ImportResult utf16 = runImport(*plan, request("facility", data("schools_utf16.csv")), progress);
        QCOMPARE(utf16.added, qint64(2));
        QCOMPARE(utf16.preview.crs, QStringLiteral("EPSG:4326")); // columns named lon and lat say so
        QCOMPARE(values(QStringLiteral("facility"), QStringLiteral("name")),
                 (QStringList{QStringLiteral("서울특별시청"), QStringLiteral("한강공원 선착장"), QStringLiteral("서울학교"), QStringLiteral("한강공원")}));
        QCOMPARE(values(QStringLiteral("facility"), QStringLiteral("capacity")), (QStringList{"1200", "80", "1200", ""}));
    }

    void unclearColumnsOfATableAreAsked()
    {
        const auto plan = freshPlan(battambang());
        const QString table = write("posts.csv", "name,east_m,north_m\nA,491000,1278000\n");
        Progress progress;
        ImportRequest posts = request("facility", table);
        try {
            runImport(*plan, posts, progress);
            QFAIL("imported");
        } catch (const ImportNeedsAnswer &needs) {
            QCOMPARE(int(needs.questions().front().about), int(ImportQuestion::About::Coordinates));
            QVERIFY(needs.text().contains(QStringLiteral("east_m")));
        }
        posts.xField = QStringLiteral("east_m");
        posts.yField = QStringLiteral("north_m");
        QVERIFY(throws<ImportNeedsAnswer>([&] { runImport(*plan, posts, progress); })); // the CRS is still to be said
        posts.crs = QStringLiteral("EPSG:32648");
        QCOMPARE(runImport(*plan, posts, progress).added, qint64(1));
    }

    void wktColumnsAndThaiDigitsAndBadPlaces()
    {
        const auto plan = freshPlan(battambang());
        const QString table = write("lines.csv", "name;wkt;lanes\n"
                                                 "two parts;MULTILINESTRING ((491000 1278000,491100 1278000),(491200 1278000,491300 1278000));๒\n"
                                                 "no text;LINESTRING (491000;2\n"
                                                 "none;;2\n"
                                                 "half a lane;LINESTRING (491000 1278000,491000 1278100);1.5\n");
        Progress progress;
        ImportRequest lines = request("road", table);
        lines.crs = QStringLiteral("EPSG:32648");
        const ImportResult result = runImport(*plan, lines, progress);
        QCOMPARE(result.added, qint64(2)); // the two parts of the first row
        QCOMPARE(result.exploded, qint64(1));
        QCOMPARE(result.skipped, qint64(3));
        QCOMPARE(result.read, qint64(4));
        QVERIFY(find(result.findings, "import.exploded"));
        QVERIFY(find(result.findings, "import.coordinates"));
        QVERIFY(find(result.findings, "import.no_geometry"));
        // As a spreadsheet counts: the heading is row 1.
        QList<qint64> rows;
        for (const RowNote &note : result.rejected) {
            rows << note.row;
            QCOMPARE(note.fid, qint64(-1));
        }
        QCOMPARE(rows, (QList<qint64>{3, 4, 5}));
        QVERIFY2(find(result.findings, "import.no_geometry")->detail.contains(QStringLiteral("row 4:")),
                 qPrintable(find(result.findings, "import.no_geometry")->detail));
        const Finding *echo = find(result.findings, "import.numbers_read");
        QVERIFY(echo && echo->detail.contains(QStringLiteral("๒")) && echo->detail.contains(QLatin1Char('2')));
        QVERIFY(find(result.findings, "import.number")->detail.contains(QStringLiteral("1.5")));
        QCOMPARE(values(QStringLiteral("road"), QStringLiteral("lanes")), (QStringList{"2", "2"}));
    }

    void everyRowThatWasNotTakenIsReported()
    {
        const auto plan = freshPlan(battambang());
        Progress progress;
        const ImportResult result = runImport(*plan, request("building", data("trouble.geojson")), progress);
        QCOMPARE(result.read, qint64(8));
        QCOMPARE(result.added, qint64(3));
        QCOMPARE(result.skipped, qint64(5));
        QCOMPARE(result.repaired.size(), size_t(1));
        QCOMPARE(result.repaired.front().row, qint64(2));
        QList<qint64> rows;
        for (const RowNote &note : result.rejected)
            rows << note.row;
        QCOMPARE(rows, (QList<qint64>{3, 4, 5, 6, 7}));
        for (const char *rule : {"import.no_geometry", "import.wrong_geometry", "import.number", "import.rule", "import.no_area",
                                 "import.repaired", "import.numbers_read"})
            QVERIFY2(find(result.findings, rule), rule);
        QVERIFY(find(result.findings, "import.rule")->detail.contains(QStringLiteral("-2")));
        QVERIFY(find(result.findings, "import.number")->detail.contains(QStringLiteral("several")));
        QVERIFY(!find(result.findings, "import.repaired")->extent.isNull());
        QCOMPARE(values(QStringLiteral("building"), QStringLiteral("height")), (QStringList{"6", "", ""}));
        QCOMPARE(values(QStringLiteral("building"), QStringLiteral("floors")), (QStringList{"2", "3", "12"}));

        const QString list = m_folder->filePath(QStringLiteral("refused.csv"));
        writeImportReport(result, list);
        QFile file(list);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 8); // heading, five refused, one repaired, and the end
        QVERIFY(lines[1].startsWith("3,"));
    }

    void aDrawnMistakeIsUndoneAsOneEdit()
    {
        const auto plan = freshPlan(battambang());
        Progress progress;
        runImport(*plan, request("building", data("trouble.geojson")), progress);
        QCOMPARE(plan->undoName()->text(), QStringLiteral("Import trouble.geojson into building"));
        plan->undo();
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("building")), qint64(0));
    }

    void osmFeaturesGoWhereTheyBelong()
    {
        const auto plan = freshPlan(battambang());
        Progress progress;
        const ImportResult buildings = runImport(*plan, request("building", data("village.osm")), progress);
        QCOMPARE(buildings.preview.layer, QStringLiteral("multipolygons"));
        QCOMPARE(buildings.added, qint64(1));
        QCOMPARE(buildings.leftOut, qint64(1)); // the grass
        QCOMPARE(values(QStringLiteral("building"), QStringLiteral("use")), QStringList{QStringLiteral("house")});
        QCOMPARE(values(QStringLiteral("building"), QStringLiteral("floors")), QStringList{QStringLiteral("2")});
        const ImportResult roads = runImport(*plan, request("road", data("village.osm")), progress);
        QCOMPARE(roads.added, qint64(1));
        QCOMPARE(values(QStringLiteral("road"), QStringLiteral("oneway")), QStringList{QStringLiteral("1")});
        QCOMPARE(values(QStringLiteral("road"), QStringLiteral("speed")), QStringList{QStringLiteral("10")}); // 36 km/h
        QCOMPARE(runImport(*plan, request("drain_link", data("village.osm")), progress).added, qint64(1));
        QCOMPARE(values(QStringLiteral("drain_link"), QStringLiteral("kind")), QStringList{QStringLiteral("drain")});
        QCOMPARE(values(QStringLiteral("drain_link"), QStringLiteral("depth")), QStringList{QStringLiteral("0.8")}); // 80 cm
        QCOMPARE(runImport(*plan, request("facility", data("village.osm")), progress).added, qint64(1));
        ImportRequest all = request("road", data("village.osm"));
        all.onlyWith = QString();
        QCOMPARE(runImport(*plan, all, progress).added, qint64(3));
    }

    void valuesThatCannotBeMetresAreSaid()
    {
        const auto plan = freshPlan(battambang());
        const QString table = write("drains.csv", "name,wkt,depth\nA,\"LINESTRING (491000 1278000,491100 1278000)\",140\n");
        Progress progress;
        ImportRequest drains = request("drain_link", table);
        drains.crs = QStringLiteral("EPSG:32648");
        QVERIFY(find(runImport(*plan, drains, progress).findings, "import.implausible"));
        drains.fieldMap[QStringLiteral("depth")] = {QStringLiteral("depth"), QStringLiteral("cm")};
        QVERIFY(!find(runImport(*plan, drains, progress).findings, "import.implausible"));
        QCOMPARE(values(QStringLiteral("drain_link"), QStringLiteral("depth")), (QStringList{"140", "1.4"}));
    }

    void namesGoToTheColumnOfTheirScript()
    {
        const auto plan = freshPlan(battambang()); // Korean and Khmer
        const QString table = write("schools.csv", "name,lon,lat\n한국학교,104.92,11.56\n\"Phnom Penh 한글학교\",104.93,11.57\n");
        Progress progress;
        QCOMPARE(runImport(*plan, request("facility", table), progress).added, qint64(2));
        QCOMPARE(values(QStringLiteral("facility"), QStringLiteral("name")),
                 (QStringList{QStringLiteral("한국학교"), QStringLiteral("Phnom Penh 한글학교")}));
        QCOMPARE(values(QStringLiteral("facility"), QStringLiteral("name_2")), (QStringList{QString(), QString()}));
    }

    // 12.500 may be twelve thousand five hundred in Viet Nam; in Thailand it is 12.5.
    void pointsBetweenThousandsAreWarnedOf_data()
    {
        QTest::addColumn<QByteArray>("heights");
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("warned");
        QTest::newRow("grouped") << QByteArray("12.500 8.250 900") << "VN" << true;
        QTest::newRow("beside millions") << QByteArray("12.500 1.234.567") << "ID" << true;
        QTest::newRow("one alone") << QByteArray("12.500 900") << "VN" << false;
        QTest::newRow("decimals") << QByteArray("12.500 8.250 9.5") << "VN" << false;
        QTest::newRow("below one") << QByteArray("12.500 8.250 0.125") << "VN" << false;
        QTest::newRow("groups by commas") << QByteArray("12.500 8.250") << "TH" << false;
    }
    void pointsBetweenThousandsAreWarnedOf()
    {
        QFETCH(QByteArray, heights);
        QFETCH(QString, country);
        QFETCH(bool, warned);
        const auto plan = freshPlan(planOf(country.toLatin1().constData(), "EPSG:32647", {"th", "en"}));
        QByteArray text("name;wkt;height\n");
        for (const QByteArray &height : heights.split(' '))
            text += "A;\"POLYGON ((491000 1278000,491010 1278000,491010 1278010,491000 1278000))\";" + height + "\n";
        ImportRequest buildings = request("building", write("buildings.csv", text));
        buildings.crs = QStringLiteral("EPSG:32648");
        Progress progress;
        const ImportResult result = runImport(*plan, buildings, progress);
        QCOMPARE(result.skipped, qint64(0));
        const Finding *finding = find(result.findings, "import.number_grouping");
        QCOMPARE(finding != nullptr, warned);
        if (warned) {
            QCOMPARE(int(finding->severity), int(Finding::Severity::Warning));
            QVERIFY2(finding->detail.contains(QStringLiteral("“12.500” was read as 12.5")), qPrintable(finding->detail));
        }
        QCOMPARE(values(QStringLiteral("building"), QStringLiteral("height")).front(), QStringLiteral("12.5"));
    }

    // A number that was refused was not read as anything, but shows how the others are written.
    void pointsInRefusedNumbersAreNotSaidToBeRead_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("numbers");
        QTest::addColumn<int>("added");
        QTest::addColumn<QString>("example"); // empty: no warning
        QTest::newRow("no whole numbers") << QByteArray("lanes") << QByteArray("12.500 8.250") << 0 << QString();
        QTest::newRow("against the table's rule") << QByteArray("width") << QByteArray("-12.000 -8.000") << 0 << QString();
        QTest::newRow("one of them taken") << QByteArray("lanes") << QByteArray("8.250 12.000") << 1 << QStringLiteral("“12.000” was read as 12");
        QTest::newRow("both taken") << QByteArray("lanes") << QByteArray("12.000 8.000") << 2 << QStringLiteral("“12.000” was read as 12");
    }
    void pointsInRefusedNumbersAreNotSaidToBeRead()
    {
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, numbers);
        QFETCH(int, added);
        QFETCH(QString, example);
        const auto plan = freshPlan(planOf("VN", "EPSG:32648", {"vi", "en"}));
        QByteArray text("name;wkt;" + column + "\n");
        for (const QByteArray &number : numbers.split(' '))
            text += "A;\"LINESTRING (491000 1278000,491010 1278000)\";" + number + "\n";
        ImportRequest roads = request("road", write("roads.csv", text));
        roads.crs = QStringLiteral("EPSG:32648");
        Progress progress;
        const ImportResult result = runImport(*plan, roads, progress);
        QCOMPARE(result.added, qint64(added));
        const Finding *finding = find(result.findings, "import.number_grouping");
        QCOMPARE(finding != nullptr, !example.isEmpty());
        if (finding)
            QVERIFY2(finding->detail.contains(example), qPrintable(finding->detail));
    }

    void dataFarFromThePlanIsAFinding()
    {
        const auto plan = freshPlan(battambang());
        Progress progress;
        runImport(*plan, request("building", data("trouble.geojson")), progress); // in Phnom Penh
        const ImportResult far = runImport(*plan, request("building", data("wards_tis620.shp")), progress);
        const Finding *place = find(far.findings, "import.place");
        QVERIFY(place);
        QCOMPARE(int(place->severity), int(Finding::Severity::Warning));
        QVERIFY(!place->extent.isNull());
        QCOMPARE(far.added, qint64(3));
    }

    void exchangedLongitudeAndLatitudeAreAsked()
    {
        const auto plan = freshPlan(battambang());
        const QString table = write("swapped.csv", "name,lat,lon\nA,104.92,11.56\nB,104.93,11.57\n");
        Progress progress;
        try {
            runImport(*plan, request("facility", table), progress);
            QFAIL("imported");
        } catch (const ImportNeedsAnswer &needs) {
            QCOMPARE(int(needs.questions().front().about), int(ImportQuestion::About::Crs));
            QVERIFY2(needs.text().contains(QStringLiteral("exchanged")), qPrintable(needs.text()));
            QVERIFY2(needs.text().contains(QStringLiteral("11.5")), qPrintable(needs.text())); // where they are
            QVERIFY2(needs.questions().front().remedy.contains(QStringLiteral("--x")), qPrintable(needs.text()));
        }
        const ImportPreview preview = previewImport(importTarget(*plan, {}), request("facility", table));
        QVERIFY(find(preview.findings, "import.place")->detail.contains(QStringLiteral("exchanged")));
    }

    void aPlaceThatIsNowhereIsRefusedAlone()
    {
        const auto plan = freshPlan(battambang());
        const QString table = write("points.csv", "name,lon,lat\nA,104.92,11.56\nB,104.93,11.57\nC,11.56,104.92\n");
        Progress progress;
        const ImportResult result = runImport(*plan, request("facility", table), progress);
        QCOMPARE(result.added, qint64(2));
        QCOMPARE(result.rejected.size(), size_t(1));
        QCOMPARE(result.rejected.front().row, qint64(4));
        QVERIFY(find(result.findings, "import.outside_crs"));
    }

    void theSameFileOnceMore()
    {
        const auto plan = freshPlan(battambang());
        Progress progress;
        const auto isAgain = [&](const char *table, const QByteArray &rows) {
            return find(runImport(*plan, request(table, write("points.csv", "name,lon,lat\n" + rows)), progress).findings, "import.again") != nullptr;
        };
        QVERIFY(!isAgain("facility", "A,103.2,13.1\n"));
        QVERIFY(isAgain("facility", "A,103.2,13.1\n"));
        QVERIFY(!isAgain("drain_node", "A,103.2,13.1\n")); // a drawing has rows of many tables
        QVERIFY(!isAgain("facility", "B,103.2,13.1\n"));
        for (int i = 0; i < 4; ++i)
            plan->undo();
        QVERIFY(!isAgain("facility", "A,103.2,13.1\n"));
    }

    // Such rows are taken, and the check of the plan will find them: it is said before.
    void codesAndPhasesThatThereAreNot()
    {
        const auto plan = freshPlan(battambang());
        ImportRequest zones = request("zone", write("zones.csv", "name,phase_uid,wkt\nA,none,\"POLYGON ((300000 1450000,300100 1450000,300100 1450100,300000 1450000))\"\n"));
        zones.crs = QStringLiteral("EPSG:32648");
        zones.constants = {{QStringLiteral("code"), QStringLiteral("NOPE")}};
        Progress progress;
        const ImportResult wrong = runImport(*plan, zones, progress);
        QCOMPARE(wrong.added, qint64(1));
        QVERIFY(find(wrong.findings, "import.unknown_code"));
        QVERIFY2(find(wrong.findings, "import.unknown_code")->detail.contains(QStringLiteral("“NOPE”")), "which code");
        QVERIFY(find(wrong.findings, "import.missing_phase"));
        QVERIFY2(find(wrong.findings, "import.missing_phase")->detail.contains(QStringLiteral("“none”")), "which phase");
        zones.constants = {{QStringLiteral("code"), QStringLiteral("1a")}};
        const ImportResult right = runImport(*plan, zones, progress);
        QVERIFY(!find(right.findings, "import.unknown_code"));
    }

    void valuesThatAColumnCannotHoldAreRefused()
    {
        const auto plan = freshPlan(battambang());
        const QByteArray square = "\"POLYGON ((300000 1450000,300100 1450000,300100 1450100,300000 1450000))\"";
        ImportRequest zones = request("zone", write("zones.csv", "code,overlay,wkt\n1a,5," + square + "\n1a,1," + square + "\n#REF!,0," + square + "\n"));
        zones.crs = QStringLiteral("EPSG:32648");
        Progress progress;
        const ImportResult result = runImport(*plan, zones, progress);
        QCOMPARE(result.added, qint64(1));
        QCOMPARE(result.rejected.size(), size_t(2));
        QCOMPARE(result.rejected[0].reason, QStringLiteral("“overlay” is “5”, but must be one of: 0, 1"));
        QCOMPARE(result.rejected[1].reason, QStringLiteral("“#REF!” for “code” is an error of the spreadsheet"));
    }

    // Storeys are not in centimetres, and no unit makes sense of 1e308.
    void onlyLengthsAreSaidToBeInAnotherUnit()
    {
        const auto plan = freshPlan(battambang());
        const QByteArray square = "\"POLYGON ((300000 1450000,300100 1450000,300100 1450100,300000 1450000))\"";
        Progress progress;
        const auto findings = [&](const QByteArray &values) {
            ImportRequest houses = request("building", write("houses.csv", "floors,height,wkt\n" + values + ',' + square + '\n'));
            houses.crs = QStringLiteral("EPSG:32648");
            return runImport(*plan, houses, progress).findings;
        };
        QVERIFY(find(findings("3,1200"), "import.implausible"));
        for (const char *values : {"1e12,9", "3,1e308"}) {
            QVERIFY2(find(findings(values), "import.too_large"), values);
            QVERIFY2(!find(findings(values), "import.implausible"), values);
        }
    }

    void aShapefileThatIsNotWholeIsSaid()
    {
        const auto plan = freshPlan(planOf("TH", "EPSG:32647", {"th", "en"}));
        const QString shapes = m_folder->filePath(QStringLiteral("wards.shp"));
        for (const char *suffix : {"shp", "shx", "prj"})
            QVERIFY(QFile::copy(data("wards_tis620.") + QLatin1String(suffix), m_folder->filePath(QStringLiteral("wards.")) + QLatin1String(suffix)));
        Progress progress;
        const ImportResult bare = runImport(*plan, request("building", shapes), progress);
        QCOMPARE(bare.added, qint64(3));
        QVERIFY(find(bare.findings, "import.no_table"));
        QVERIFY(!find(bare.findings, "import.cut_off"));
        QFile file(shapes);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QVERIFY(file.resize(file.size() - 10));
        const ImportResult cut = runImport(*plan, request("building", shapes), progress);
        QVERIFY(find(cut.findings, "import.cut_off"));
        QVERIFY2(find(cut.findings, "import.cut_off")->detail.contains(QStringLiteral("wards.shp")), "which file");
    }

    void anUnsureEncodingIsAskedAndTheAnswerTaken()
    {
        const auto plan = freshPlan(battambang());
        const QString table = write("cafes.csv", "name,lon,lat\nCaf\xe9 Lotus,104.92,11.56\n");
        Progress progress;
        try {
            runImport(*plan, request("facility", table), progress);
            QFAIL("imported");
        } catch (const ImportNeedsAnswer &needs) {
            QCOMPARE(int(needs.questions().front().about), int(ImportQuestion::About::Encoding));
            QVERIFY(needs.text().contains(QStringLiteral("--encoding")));
        }
        ImportRequest answered = request("facility", table);
        answered.encoding = QStringLiteral("windows-1252");
        runImport(*plan, answered, progress);
        QCOMPARE(values(QStringLiteral("facility"), QStringLiteral("name")), QStringList{QStringLiteral("Café Lotus")});
    }

    // The first 6,000 rows are ASCII: more than are looked at before.
    void anEncodingThatShowsLateIsAskedAndNothingIsWritten()
    {
        freshPlan(planOf("KR", "EPSG:5186", {"ko", "en"}));
        QByteArray text("name,lon,lat\n");
        for (int i = 0; i < 6000; ++i)
            text += "plain,127.1,37.5\n";
        const QString table = write("late.csv", text + "\xbc\xad\xbf\xef\xbd\xc3\xc3\xbb,127.1,37.5\n"); // 서울시청
        const QByteArray before = sha256(m_path);
        {
            const auto plan = Plan::open(m_path);
            Progress progress;
            QVERIFY(throws<ImportNeedsAnswer>([&] { runImport(*plan, request("facility", table), progress); }));
        }
        QCOMPARE(sha256(m_path), before);
        const auto plan = Plan::open(m_path);
        Progress progress;
        ImportRequest answered = request("facility", table);
        answered.encoding = QStringLiteral("EUC-KR");
        QCOMPARE(runImport(*plan, answered, progress).added, qint64(6001));
        // The first rows are in Latin letters: names in the plan's English.
        QCOMPARE(values(QStringLiteral("facility"), QStringLiteral("name_2")).last(), QStringLiteral("서울시청"));
    }

    void theLayerIsAskedWhereSeveralFit()
    {
        const auto plan = freshPlan(battambang());
        const auto folder = [](const char *name) {
            return QByteArray("<Folder><name>") + name + "</name><Placemark><Point><coordinates>104.92,11.56</coordinates></Point></Placemark></Folder>";
        };
        const QString file = write("two.kml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>"
                                                  + folder("마을") + folder("town") + "</Document></kml>");
        Progress progress;
        ImportRequest points = request("facility", file);
        QVERIFY(throws<ImportNeedsAnswer>([&] { runImport(*plan, points, progress); }));
        points.layer = QStringLiteral("마을");
        QCOMPARE(runImport(*plan, points, progress).added, qint64(1));
        points.layer = QStringLiteral("city");
        QVERIFY(throws<ImportWrongInput>([&] { runImport(*plan, points, progress); }));
    }

    void wrongWordsAreRefused()
    {
        const auto plan = freshPlan(battambang());
        Progress progress;
        const auto refused = [&](const ImportRequest &wrong) { return throws<ImportWrongInput>([&] { runImport(*plan, wrong, progress); }); };
        QVERIFY(refused(request("edit_log", data("clinics.kml"))));
        QVERIFY(refused(request("zone", data("no_such_file.shp"))));
        QVERIFY(refused(request("zone", m_path)));
        ImportRequest wrong = request("facility", data("clinics.kml"));
        wrong.fieldMap[QStringLiteral("colour")] = {QStringLiteral("Name"), {}};
        QVERIFY(refused(wrong));
        wrong.fieldMap = {{QStringLiteral("name"), {QStringLiteral("Title"), {}}}};
        QVERIFY(refused(wrong));
        wrong.fieldMap.clear();
        wrong.encoding = QStringLiteral("klingon");
        QVERIFY(refused(wrong));
        wrong.encoding.clear();
        wrong.crs = QStringLiteral("EPSG:99999999");
        QVERIFY(refused(wrong));
        wrong.crs.clear();
        wrong.scenario = QStringLiteral("no such scenario");
        QVERIFY(throws<Failure>([&] { runImport(*plan, wrong, progress); }));
    }

    // What fails must leave the file as it was, to the byte.
    void aFailedImportLeavesTheFileByteForByte_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("nothing but bad geometry") << 0;
        QTest::newRow("cancelled while reading") << 1;
        QTest::newRow("fails half way") << 2;
        QTest::newRow("a broken file") << 3;
    }
    void aFailedImportLeavesTheFileByteForByte()
    {
        QFETCH(int, how);
        freshPlan(battambang());
        {
            const auto plan = Plan::open(m_path);
            Progress progress;
            runImport(*plan, request("building", data("trouble.geojson")), progress);
        }
        const QByteArray before = sha256(m_path);
        {
            const auto plan = Plan::open(m_path);
            Progress progress;
            if (how == 0) {
                const ImportResult result = runImport(*plan, request("building", data("only_bad.geojson")), progress);
                QCOMPARE(result.added, qint64(0));
                QCOMPARE(int(result.findings.front().severity), int(Finding::Severity::Error));
                QCOMPARE(result.findings.front().rule, QStringLiteral("import.nothing"));
                QCOMPARE(result.rejected.size(), size_t(2));
            } else if (how == 1) {
                StopsAfter stop(500);
                QVERIFY(throws<Cancelled>([&] { runImport(*plan, request("facility", manyPoints()), stop); }));
            } else if (how == 2) {
                // A row that the table refuses, brought in behind the importer's back, after rows that are good.
                int given = 0;
                QVERIFY(throws<Failure>([&] {
                    plan->applyBulk({QStringLiteral("Import %1"), {QStringLiteral("x")}}, QStringLiteral("building"), [&]() -> std::optional<StoredRow> {
                        return StoredRow{{}, square(491000, 1278000, 10, {{QStringLiteral("floors"), ++given < 3000 ? 1 : -1}})};
                    });
                }));
            } else {
                QVERIFY(throws<ImportWrongInput>(
                    [&] { runImport(*plan, request("building", write("cut.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{\"ty")), progress); }));
            }
            QCOMPARE(sha256(m_path), before);
        }
        QCOMPARE(sha256(m_path), before); // closing writes nothing either
    }

    void aFolderThatMayNotBeWrittenIsRefused()
    {
        freshPlan(battambang());
        const QByteArray before = sha256(m_path);
        QFile::setPermissions(m_path, QFileDevice::ReadOwner);
        QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        const bool writable = QFileInfo(m_path).isWritable(); // root may write everywhere
        if (!writable) {
            const auto plan = Plan::open(m_path);
            Progress progress;
            QVERIFY(throws<Failure>([&] { runImport(*plan, request("facility", data("clinics.kml")), progress); }));
        }
        QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QCOMPARE(sha256(m_path), before);
        if (writable)
            QSKIP("this user may write everywhere");
    }

    void rowsGoIntoTheScenarioAskedFor()
    {
        const auto plan = freshPlan(battambang());
        PlanEdit edit;
        edit.name = {QStringLiteral("x"), {}};
        PlanRow row;
        row.fields = {{QStringLiteral("parent"), QStringLiteral("base")}, {QStringLiteral("name"), QStringLiteral("dense")}};
        edit.add(QStringLiteral("scenario"), row);
        plan->apply(edit);
        ImportRequest points = request("facility", data("clinics.kml"));
        points.scenario = QStringLiteral("dense");
        Progress progress;
        QCOMPARE(runImport(*plan, points, progress).added, qint64(2));
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("facility"), QStringLiteral("base")), qint64(0));
        QCOMPARE(PlanReader(m_path).count(QStringLiteral("facility"), QStringLiteral("dense")), qint64(2));
    }

    void tablesWithoutGeometryAndTheirRules()
    {
        const auto plan = freshPlan(battambang());
        const QString table = write("rates.csv", "currency,per_plan_currency,date,source\nKHR,4100,2026-01-01,NBC\nKRW,0,2026-01-01,BOK\n"
                                                 "KHR,4101,2026-01-01,again\n");
        Progress progress;
        const ImportResult result = runImport(*plan, request("fx_rate", table), progress);
        QCOMPARE(result.added, qint64(1));
        QCOMPARE(result.skipped, qint64(2)); // zero, and the same day twice
        const ImportResult again = runImport(*plan, request("fx_rate", table), progress);
        QCOMPARE(again.added, qint64(0)); // the plan has it already
    }

private:
    // Making a plan writes its country's code lists; one of each kind is made and copied.
    std::unique_ptr<Plan> freshPlan(const PlanMeta &meta)
    {
        const QString kind = m_kinds.filePath(meta.country + QStringLiteral(".gpkg"));
        if (!QFile::exists(kind))
            Plan::create(kind, meta);
        if (!QFile::copy(kind, m_path))
            qFatal("fixture");
        return Plan::open(m_path);
    }

    QString write(const char *name, const QByteArray &text)
    {
        const QString path = m_folder->filePath(QString::fromUtf8(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("fixture");
        return path;
    }

    QString manyPoints()
    {
        QByteArray text("name,lon,lat\n");
        for (int i = 0; i < 5000; ++i)
            text += "p" + QByteArray::number(i) + ",104.9" + QByteArray::number(1000 + i) + ",11.56\n";
        return write("many.csv", text);
    }

    QStringList values(const QString &table, const QString &column)
    {
        QStringList values;
        PlanReader(m_path).forEach(table, QStringLiteral("base"), {column}, [&](const EffectiveRow &row) { values << row.values.first().toString(); });
        return values;
    }

    QTemporaryDir m_kinds;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

MADANG_TEST_MAIN(TestImporter)
#include "test_importer.moc"

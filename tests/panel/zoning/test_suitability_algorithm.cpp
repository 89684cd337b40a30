// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/suitability/suitability_algorithm.h"

#include "core/finding.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "zoning/engine/suitability/grid_raster.h"
#include "zoning/processing/suitability/criterion_text.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsexception.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace madang;
using namespace madang::zoning;

namespace {

constexpr double west = 300000.0;
constexpr double south = 1448000.0;
constexpr float nothing = std::numeric_limits<float>::quiet_NaN();

PlanRow shaped(const QString &wkt, const QVariantMap &fields, bool multi = false)
{
    PlanRow row;
    row.fields = fields;
    QgsGeometry geometry = QgsGeometry::fromWkt(wkt);
    if (multi)
        geometry.convertToMultiType();
    row.wkb = geometry.asWkb();
    return row;
}

// A kilometre: homes in the western half, fields in the eastern one; a road along the western edge; 4 ha protected among
// the homes and 1 ha that is only conditional.
void draw(Plan &plan)
{
    PlanEdit edit;
    edit.add(QStringLiteral("zone"), shaped(QStringLiteral("POLYGON((300000 1448000,300500 1448000,300500 1449000,300000 1449000,300000 1448000))"),
                                            {{QStringLiteral("code"), QStringLiteral("1a")}}, true));
    edit.add(QStringLiteral("zone"), shaped(QStringLiteral("POLYGON((300500 1448000,301000 1448000,301000 1449000,300500 1449000,300500 1448000))"),
                                            {{QStringLiteral("code"), QStringLiteral("5a")}}, true));
    edit.add(QStringLiteral("road"), shaped(QStringLiteral("LINESTRING(300005 1448001,300005 1448999)"), {}));
    edit.add(QStringLiteral("constraint_area"), test::square(west + 200, south + 200, 200, {{QStringLiteral("kind"), QStringLiteral("protected")}}));
    edit.add(QStringLiteral("constraint_area"), test::square(west + 700, south + 200, 100,
                                                             {{QStringLiteral("kind"), QStringLiteral("flood")}, {QStringLiteral("severity"), QStringLiteral("conditional")}}));
    plan.apply(edit);
}

// Cells of 50 m about the plan.
GridFrame about()
{
    GridFrame frame;
    frame.west = west - 1000.0;
    frame.north = south + 2000.0;
    frame.cell = 50.0;
    frame.columns = 60;
    frame.rows = 60;
    frame.crsWkt = QgsCoordinateReferenceSystem(QStringLiteral("EPSG:32648")).toWkt(Qgis::CrsWktVariant::Preferred).toStdString();
    return frame;
}

QString write(const QTemporaryDir &folder, const QString &name, const std::function<float(int row, int column)> &value)
{
    const GridFrame frame = about();
    std::vector<float> values;
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column)
            values.push_back(value(row, column));
    Progress progress;
    const QString path = folder.filePath(name);
    writeGrid(frame, values, path.toStdString(), "", progress);
    return path;
}

QVariantMap run(const QVariantMap &parameters)
{
    SuitabilityAlgorithm algorithm;
    algorithm.initAlgorithm();
    QgsProcessingContext context;
    QgsProcessingFeedback feedback(false);
    bool ok = false;
    return algorithm.run(parameters, context, &feedback, &ok, {}, false);
}

QString refusal(const QVariantMap &parameters)
{
    try {
        run(parameters);
    } catch (const QgsProcessingException &exception) {
        return exception.what();
    }
    return {};
}

double hectares(const QVariantMap &results, int suitabilityClass)
{
    return results[QStringLiteral("classes")].toList()[suitabilityClass - 1].toMap()[QStringLiteral("area_ha")].toDouble();
}

double weight(const QVariantMap &results, int criterion)
{
    return results[QStringLiteral("criteria")].toList()[criterion].toMap()[QStringLiteral("weight")].toDouble();
}

bool isNear(double value, double expected, double tolerance = 1e-9)
{
    return std::abs(value - expected) <= tolerance;
}

Finding findingIn(const QVariantMap &results, const QString &rule)
{
    for (const Finding &finding : Finding::fromList(results[QStringLiteral("findings")].toList()))
        if (finding.rule == rule)
            return finding;
    return {};
}

} // namespace

class TestSuitabilityAlgorithm : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void landUseByItsCode();
    void constraintsExclude();
    void distanceToTheRoad();
    void slopeOfThePlansTerrain();
    void floodOfAFile();
    void weightsAddUp();
    void pairsThatContradict();
    void aWeightThatDecidesIsTold();
    void landWithoutScoreIsNotJudged();
    void rastersAlone();
    void writesTheRaster();
    void jsonSaysTheSame();
    void wrongInputIsNamed_data();
    void wrongInputIsNamed();

private:
    QVariantMap runWith(const QString &criteria, const QVariantMap &more = {}) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Plan> m_plan;
};

void TestSuitabilityAlgorithm::initTestCase()
{
    m_plan = test::freshPlan(m_folder);
    draw(*m_plan);
    // 5 m up for every 50 m east.
    const QString dem = write(m_folder, QStringLiteral("dem.tif"), [](int, int column) { return 5.0F * float(column); });
    m_plan->addDataset(QStringLiteral("dem"), dem);
}

QVariantMap TestSuitabilityAlgorithm::runWith(const QString &criteria, const QVariantMap &more) const
{
    QVariantMap parameters = more;
    parameters.insert(QStringLiteral("PLAN"), m_plan->path());
    parameters.insert(QStringLiteral("CRITERIA"), criteria);
    return run(parameters);
}

void TestSuitabilityAlgorithm::landUseByItsCode()
{
    const QVariantMap results = runWith(QStringLiteral("landuse | classes 1a=1 *=0.5"), {{QStringLiteral("EXCLUDE"), QStringLiteral("none")}});
    QVERIFY(isNear(hectares(results, 5), 50.0));
    QVERIFY(isNear(hectares(results, 3), 50.0));
    QVERIFY(isNear(results[QStringLiteral("judged_ha")].toDouble(), 100.0));
    QCOMPARE(results[QStringLiteral("excluded_ha")].toDouble(), 0.0);
    // The site and 100 m about it.
    QCOMPARE(results[QStringLiteral("cells")].toInt(), 120 * 120);
}

void TestSuitabilityAlgorithm::constraintsExclude()
{
    const QVariantMap results = runWith(QStringLiteral("landuse | classes 1a=1 *=0.5"));
    QVERIFY(isNear(hectares(results, 5), 46.0));
    QVERIFY(isNear(hectares(results, 3), 50.0)); // the conditional area excludes nothing
    QVERIFY(isNear(results[QStringLiteral("excluded_ha")].toDouble(), 4.0));
    QVERIFY(!findingIn(results, QStringLiteral("suitability.conditional")).title.isEmpty());
    const QVariantMap others = runWith(QStringLiteral("landuse | classes *=1"), {{QStringLiteral("EXCLUDE"), QStringLiteral("cemetery,water")}});
    QCOMPARE(others[QStringLiteral("excluded_ha")].toDouble(), 0.0);
}

// The road is in the first column of the site: it and the ten columns after it lie within 100 m.
void TestSuitabilityAlgorithm::distanceToTheRoad()
{
    const QVariantMap results = runWith(QStringLiteral("road | step_down 100"), {{QStringLiteral("EXCLUDE"), QStringLiteral("none")}});
    QVERIFY(isNear(hectares(results, 5), 11.0));
    QVERIFY(isNear(hectares(results, 1), 89.0));
    const Finding none = findingIn(runWith(QStringLiteral("road | down 0 100; facility:school | down 0 100")), QStringLiteral("suitability.nothing_near"));
    QVERIFY2(none.title.contains(QStringLiteral("school")), qPrintable(none.title));
}

void TestSuitabilityAlgorithm::slopeOfThePlansTerrain()
{
    const QVariantMap more{{QStringLiteral("EXCLUDE"), QStringLiteral("none")}, {QStringLiteral("CELL"), 25}};
    QVERIFY(isNear(hectares(runWith(QStringLiteral("slope | step_down 10.5"), more), 5), 100.0));
    QVERIFY(isNear(hectares(runWith(QStringLiteral("slope | step_down 9.5"), more), 1), 100.0));
    // 10 % are 5.71 degrees: half way from 0.71 to 10.71.
    QVERIFY(isNear(hectares(runWith(QStringLiteral("slope_degrees | up 0.7106 10.7106"), more), 3), 100.0));
    // Pixels of 50 m under cells of 10 m.
    const Finding coarse = findingIn(runWith(QStringLiteral("slope | down 5 15")), QStringLiteral("suitability.coarse_terrain"));
    QVERIFY2(coarse.title.contains(QStringLiteral("50 m")), qPrintable(coarse.title));
}

// A quarter of the land 0.6 m under water, the rest dry and without a value.
void TestSuitabilityAlgorithm::floodOfAFile()
{
    const QString file = write(m_folder, QStringLiteral("flood.tif"), [](int row, int column) {
        return row >= 30 && column < 30 ? 0.6F : nothing; // the site begins at column 20 and ends at row 40
    });
    const QVariantMap results = runWith(QStringLiteral("flood:%1 | down 0.1 0.5").arg(file),
                                        {{QStringLiteral("EXCLUDE"), QStringLiteral("none")}, {QStringLiteral("CELL"), 50}});
    QVERIFY(isNear(hectares(results, 1), 25.0));
    QVERIFY(isNear(hectares(results, 5), 75.0));
}

void TestSuitabilityAlgorithm::weightsAddUp()
{
    // Homes 1, fields 0.5; within 100 m of the road 1, else 0. 3 : 1, and the other way round.
    const QString criteria = QStringLiteral("landuse | classes 1a=1 *=0.5 | 3; road | step_down 100 | 1");
    const QVariantMap none{{QStringLiteral("EXCLUDE"), QStringLiteral("none")}};
    QVariantMap results = runWith(criteria, none);
    QVERIFY(isNear(weight(results, 0), 0.75));
    QVERIFY(isNear(hectares(results, 5), 11.0)); // 1
    QVERIFY(isNear(hectares(results, 4), 39.0)); // 0.75
    QVERIFY(isNear(hectares(results, 2), 50.0)); // 0.375
    QVariantMap more = none;
    more.insert(QStringLiteral("WEIGHTS"), QStringLiteral("1,3"));
    results = runWith(criteria, more);
    QVERIFY(isNear(weight(results, 0), 0.25));
    QVERIFY(isNear(hectares(results, 1), 50.0)); // 0.125
    more.remove(QStringLiteral("WEIGHTS"));
    more.insert(QStringLiteral("PAIRWISE"), QStringLiteral("4"));
    results = runWith(criteria, more);
    QVERIFY(isNear(weight(results, 0), 0.8));
    QCOMPARE(results[QStringLiteral("consistency")].toMap()[QStringLiteral("cr")].toDouble(), 0.0);
    QCOMPARE(results[QStringLiteral("sensitivity")].toList().size(), 4);
}

void TestSuitabilityAlgorithm::pairsThatContradict()
{
    const QString criteria = QStringLiteral("landuse | classes *=1; road | down 0 100; slope | down 0 100");
    const QVariantMap sound = runWith(criteria, {{QStringLiteral("PAIRWISE"), QStringLiteral("1,3,5;1/3,1,3;1/5,1/3,1")}});
    QVERIFY(isNear(weight(sound, 0), 0.636986, 1e-6));
    QVERIFY(isNear(sound[QStringLiteral("consistency")].toMap()[QStringLiteral("cr")].toDouble(), 0.0332, 1e-4));
    QVERIFY(findingIn(sound, QStringLiteral("suitability.inconsistent")).title.isEmpty());
    // Land use before roads, roads before slope, and slope before land use.
    const Finding told = findingIn(runWith(criteria, {{QStringLiteral("PAIRWISE"), QStringLiteral("5,1/5;5")}}), QStringLiteral("suitability.inconsistent"));
    QVERIFY2(told.detail.contains(QStringLiteral("Land use")), qPrintable(told.detail));
}

// Homes 1 and fields 0 at a weight of 0.22 against the road: the homes away from it (49 ha; it has its own column) are poor, and
// unfit at 0.176.
void TestSuitabilityAlgorithm::aWeightThatDecidesIsTold()
{
    const QVariantMap results = runWith(QStringLiteral("landuse | classes 1a=1 *=0 | 0.22; road | step_down 1 | 0.78"),
                                        {{QStringLiteral("EXCLUDE"), QStringLiteral("none")}, {QStringLiteral("SENSITIVITY"), 20}});
    const QVariantMap less = results[QStringLiteral("sensitivity")].toList()[0].toMap();
    QVERIFY(isNear(less[QStringLiteral("weight")].toDouble(), 0.176));
    QVERIFY(isNear(less[QStringLiteral("changed_share")].toDouble(), 0.49, 0.001));
    QVERIFY(findingIn(results, QStringLiteral("suitability.sensitive")).title.contains(QStringLiteral("Land use")));
}

void TestSuitabilityAlgorithm::landWithoutScoreIsNotJudged()
{
    const QVariantMap results = runWith(QStringLiteral("landuse | classes 1a=1"), {{QStringLiteral("EXCLUDE"), QStringLiteral("none")}});
    QVERIFY(isNear(results[QStringLiteral("no_value_ha")].toDouble(), 50.0));
    QVERIFY(findingIn(results, QStringLiteral("suitability.class_without_score")).detail.contains(QStringLiteral("5a")));
    QVERIFY(findingIn(results, QStringLiteral("suitability.no_value")).title.contains(QStringLiteral("50.0")));
}

void TestSuitabilityAlgorithm::rastersAlone()
{
    const QString file = write(m_folder, QStringLiteral("noise.tif"), [](int, int column) { return column < 15 ? 40.0F : 80.0F; });
    const QVariantMap results = run({{QStringLiteral("CRITERIA"), QStringLiteral("raster:%1 | down 50 70").arg(file)}});
    QCOMPARE(results[QStringLiteral("cells")].toInt(), 3600);
    QVERIFY(isNear(hectares(results, 5), 15 * 60 * 0.25));
    const QVariantMap classes = run({{QStringLiteral("CRITERIA"), QStringLiteral("raster:%1 | classes 40=0.9 80=0.1").arg(file)}});
    QVERIFY(isNear(hectares(classes, 5), 15 * 60 * 0.25));
    QVERIFY(isNear(hectares(classes, 1), 45 * 60 * 0.25));
}

void TestSuitabilityAlgorithm::writesTheRaster()
{
    const QString file = m_folder.filePath(QStringLiteral("result.tif"));
    const QVariantMap results = runWith(QStringLiteral("landuse | classes 1a=1 *=0.5"), {{QStringLiteral("OUTPUT"), file}});
    QCOMPARE(results[QStringLiteral("OUTPUT")].toString(), file);
    Progress progress;
    const GridFrame frame = frameOf(file.toStdString(), 0.0);
    const std::vector<float> scores = readOnto(frame, file.toStdString(), Between::Nearest, progress);
    QCOMPARE(frame.columns, 120);
    QVERIFY(std::isnan(scores[0]));                    // beyond the site
    QCOMPARE(scores[60 * 120 + 15], 1.0F);             // homes
    QCOMPARE(scores[60 * 120 + 100], 0.5F);            // fields
    QCOMPARE(scores[(10 + 100 - 25) * 120 + 35], -1.0F); // 250 m north, 250 m east of the corner
}

void TestSuitabilityAlgorithm::jsonSaysTheSame()
{
    const auto requests = readCriteria(QStringLiteral("[{\"source\": \"slope\", \"curve\": \"down(5, 25)\", \"weight\": 3, \"missing\": 0}]"));
    QCOMPARE(requests.size(), std::size_t(1));
    QVERIFY(requests[0].curve.shape == CurveShape::Down);
    QCOMPARE(requests[0].curve.at[1], 25.0);
    QCOMPARE(requests[0].weight, 3.0);
    QCOMPARE(requests[0].curve.missing, 0.0F);
    const auto rows = readCriteria(QStringLiteral("slope | down 5 25 | 3 | 0\n\nroad|trapezoid 0 50 400 1000"));
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].curve.at, requests[0].curve.at);
    QVERIFY(std::isnan(rows[1].curve.missing));
}

void TestSuitabilityAlgorithm::wrongInputIsNamed_data()
{
    QTest::addColumn<QString>("criteria");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const char *criteria, const char *parameter, const char *value, const char *part) {
        QTest::newRow(name) << QString::fromLatin1(criteria) << QString::fromLatin1(parameter) << QString::fromLatin1(value) << QString::fromLatin1(part);
    };
    row("no such source", "slop | down 5 25", "", "", "slop");
    row("no such curve", "slope | sideways 5 25", "", "", "sideways");
    row("too few values", "slope | down 5", "", "", "takes 2 values, and 1");
    row("values that fall", "slope | down 25 5", "", "", "rising order");
    row("no number", "slope | down five 25", "", "", "five");
    row("a score of a hundred", "landuse | classes 1a=80", "", "", "80");
    row("a class without a score", "landuse | classes 1a", "", "", "CODE=SCORE");
    row("land use by numbers", "landuse | down 5 25", "", "", "classes");
    row("slope by classes", "slope | classes 1a=1", "", "", "measured");
    row("weights below zero", "slope | down 5 25 | -1", "", "", "below zero");
    row("too many weights", "slope | down 5 25", "WEIGHTS", "1,2", "2 weights for 1");
    row("pairs of others", "slope | down 5 25", "PAIRWISE", "3", "2 criteria are compared");
    row("pairs that do not match", "slope | down 5 25; road | down 0 100", "PAIRWISE", "1,3;3,1", "inverse");
    row("pairs of zero", "slope | down 5 25; road | down 0 100", "PAIRWISE", "0", "above zero");
    row("cells of nothing", "slope | down 5 25", "CELL", "0", "sides of 0 m");
    row("cells of a hand", "slope | down 5 25", "CELL", "0.05", "too many");
    row("a file that is not there", "raster:nowhere.tif | up 0 1", "", "", "nowhere.tif");
    row("no file", "flood | down 0 1", "", "", "names no file");
    row("no GeoTIFF", "slope | down 5 25", "OUTPUT", "result.png", ".tif");
    row("no such scenario", "slope | down 5 25", "SCENARIO", "none", "none");
}

void TestSuitabilityAlgorithm::wrongInputIsNamed()
{
    QFETCH(QString, criteria);
    QFETCH(QString, parameter);
    QFETCH(QString, value);
    QFETCH(QString, part);
    QVariantMap parameters{{QStringLiteral("PLAN"), m_plan->path()}, {QStringLiteral("CRITERIA"), criteria}};
    if (!parameter.isEmpty())
        parameters.insert(parameter, value);
    const QString text = refusal(parameters);
    QVERIFY2(text.contains(part), qPrintable(text));
    parameters.remove(QStringLiteral("PLAN"));
    QVERIFY(!refusal(parameters).isEmpty()); // nor without a plan
}

MADANG_TEST_MAIN(TestSuitabilityAlgorithm)
#include "test_suitability_algorithm.moc"

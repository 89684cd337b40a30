// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/demand/projection_algorithm.h"

#include "core/finding.h"
#include "core/plan/plan_reader.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "zoning/processing/demand/stored_projection.h"

#include <qgsexception.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace madang;
using namespace madang::zoning;

namespace {

QVariantMap values(std::initializer_list<std::pair<const char *, QVariant>> list)
{
    QVariantMap map;
    for (const auto &[key, value] : list)
        map.insert(QLatin1String(key), value);
    return map;
}

QVariantMap run(const QVariantMap &parameters)
{
    ProjectionAlgorithm algorithm;
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

QStringList rulesOf(const QVariantMap &results)
{
    QStringList rules;
    for (const Finding &finding : Finding::fromList(results[QStringLiteral("findings")].toList()))
        rules << finding.rule;
    return rules;
}

double numberIn(const QVariantMap &results, const char *key)
{
    return results.value(QLatin1String(key)).toDouble();
}

} // namespace

class TestProjectionAlgorithm : public QObject
{
    Q_OBJECT
private slots:
    void worksWithoutAPlan();
    void countsGiveBaseAndRate();
    void readsCountsAsTheyAreWritten_data();
    void readsCountsAsTheyAreWritten();
    void readsNumbersInParts();
    void convertsBuddhistYearsInThePlansCountry();
    void takesYearsFromThePlan();
    void variantsCanHaveRatesOfTheirOwn();
    void storesAndReadsBack();
    void warnsOfRatesThatCannotBeMeant();
    void wrongInputIsNamed_data();
    void wrongInputIsNamed();
};

// The parameters as the command line hands them over, as texts.
void TestProjectionAlgorithm::worksWithoutAPlan()
{
    QVariantMap parameters = values({{"BASE", "200000"}, {"RATE", "0.025"}, {"YEARS", "20"}, {"METHOD", "geometric"}});
    QVERIFY(std::abs(numberIn(run(parameters), "population") - 327723.3) < 0.1);
    parameters[QStringLiteral("METHOD")] = QStringLiteral("arithmetic");
    QVERIFY(std::abs(numberIn(run(parameters), "population") - 300000.0) < 1e-6);
    parameters[QStringLiteral("METHOD")] = QStringLiteral("exponential");
    const QVariantMap results = run(parameters);
    QVERIFY(std::abs(numberIn(results, "population") - 329744.3) < 0.1);
    QCOMPARE(results[QStringLiteral("series")].toList().size(), 21);
    // Half a point of a per cent below and above.
    const QVariantList variants = results[QStringLiteral("variants")].toList();
    QVERIFY(std::abs(numberIn(variants[0].toMap(), "value") - 200000.0 * std::exp(0.4)) < 1e-6);
    QVERIFY(std::abs(numberIn(variants[2].toMap(), "value") - 200000.0 * std::exp(0.6)) < 1e-6);
    QVERIFY(rulesOf(results).isEmpty());
}

// 120,000 to 150,000 in 8 years is 2.82856 % a year; 7 years on there are 150,000 (5/4)^(7/8).
void TestProjectionAlgorithm::countsGiveBaseAndRate()
{
    const QVariantMap results = run(values({{"CENSUS", "2011:120000,2019:150000"}, {"YEARS", 7}}));
    QCOMPARE(numberIn(results, "base"), 150000.0);
    QCOMPARE(results[QStringLiteral("base_year")].toInt(), 2019);
    QVERIFY(std::abs(numberIn(results, "rate") - 0.0282856) < 1e-6);
    QVERIFY(std::abs(numberIn(results, "population") - 150000.0 * std::pow(1.25, 7.0 / 8.0)) < 1e-6);
    QCOMPARE(results[QStringLiteral("series")].toList().last().toMap()[QStringLiteral("year")].toInt(), 2026);
}

void TestProjectionAlgorithm::readsCountsAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("census");
    QTest::newRow("grouped") << QStringLiteral("2011:120,000, 2019:150,000");
    QTest::newRow("semicolons") << QStringLiteral("2011=120 000; 2019=150 000");
    QTest::newRow("points between thousands") << QStringLiteral("2011:120.000\n2019:150.000");
    QTest::newRow("spreadsheet") << QStringLiteral("Year\tPopulation\r\n2011\t120,000\r\n2019\t150,000\r\n");
    QTest::newRow("csv") << QStringLiteral("연도,인구\n\"2011\",\"120,000\"\n2019,150000\n");
    QTest::newRow("with units") << QStringLiteral("2011년\t120,000명\n2019년\t150,000명");
    QTest::newRow("ten thousands") << QString::fromUtf8("2011:12만명\n2019년\t15만 명");
    QTest::newRow("thousands") << QStringLiteral("2011:120k\n2019:150 Thousand people");
    QTest::newRow("millions") << QStringLiteral("2011:0.12 million; 2019:0,15 juta jiwa");
    QTest::newRow("Thai and Vietnamese") << QString::fromUtf8("2011\t120พันคน\n2019\t150 nghìn người");
    QTest::newRow("Khmer digits") << QString::fromUtf8("២០១១:១២០០០០\n២០១៩:១៥០០០០");
}

void TestProjectionAlgorithm::readsCountsAsTheyAreWritten()
{
    QFETCH(QString, census);
    const QVariantList rows = run(values({{"CENSUS", census}, {"YEARS", 1}}))[QStringLiteral("census")].toList();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].toMap()[QStringLiteral("year")].toInt(), 2011);
    QCOMPARE(numberIn(rows[0].toMap(), "value"), 120000.0);
    QCOMPARE(rows[1].toMap()[QStringLiteral("year")].toInt(), 2019);
    QCOMPARE(numberIn(rows[1].toMap(), "value"), 150000.0);
}

void TestProjectionAlgorithm::readsNumbersInParts()
{
    const QVariantList rows = run(values({{"CENSUS", QString::fromUtf8("2010:12만 5천명\n2015:1억 2000만\n2020:1.15 million")}, {"YEARS", 1}}))[QStringLiteral("census")].toList();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(numberIn(rows[0].toMap(), "value"), 125000.0);
    QCOMPARE(numberIn(rows[1].toMap(), "value"), 120000000.0);
    QCOMPARE(numberIn(rows[2].toMap(), "value"), 1150000.0);
}

void TestProjectionAlgorithm::convertsBuddhistYearsInThePlansCountry()
{
    QTemporaryDir folder;
    const auto plan = test::freshPlan(folder); // of Cambodia, from 2026 on
    QVariantMap parameters = values({{"CENSUS", "2562:150000,2554:120000"}, {"YEARS", 7}, {"PLAN", plan->path()}});
    const QVariantMap results = run(parameters);
    QCOMPARE(results[QStringLiteral("base_year")].toInt(), 2019);
    QCOMPARE(rulesOf(results), (QStringList{QStringLiteral("demand.buddhist_year"), QStringLiteral("demand.census_sorted")}));
    QVERIFY(results[QStringLiteral("findings")].toList()[0].toMap()[QStringLiteral("detail")].toString().contains(QStringLiteral("2562 is 2019")));
    // Without a country nothing is guessed.
    parameters.remove(QStringLiteral("PLAN"));
    QVERIFY(refusal(parameters).contains(QStringLiteral("2019")));
}

void TestProjectionAlgorithm::takesYearsFromThePlan()
{
    QTemporaryDir folder;
    PlanMeta meta = test::battambang();
    meta.horizon = 2046;
    const auto plan = test::freshPlan(folder.filePath(QStringLiteral("plan.gpkg")), meta);
    const QVariantMap results = run(values({{"BASE", 200000}, {"RATE", 0.025}, {"PLAN", plan->path()}}));
    QCOMPARE(results[QStringLiteral("base_year")].toInt(), plan->meta().baseYear);
    QCOMPARE(results[QStringLiteral("years")].toInt(), plan->meta().horizon - plan->meta().baseYear);
}

void TestProjectionAlgorithm::variantsCanHaveRatesOfTheirOwn()
{
    const QVariantMap results = run(values({{"BASE", 1000}, {"RATE", 0.02}, {"YEARS", 1}, {"LOW_RATE", 0.0}, {"HIGH_RATE", 0.1}, {"SUBJECT", "jobs"}}));
    const QVariantMap first = results[QStringLiteral("series")].toList().last().toMap();
    QCOMPARE(numberIn(first, "low"), 1000.0);
    QCOMPARE(numberIn(first, "medium"), 1020.0);
    QCOMPARE(numberIn(first, "high"), 1100.0);
    QCOMPARE(numberIn(results, "jobs"), 1020.0);
    QVERIFY(!results.contains(QStringLiteral("population")));
}

void TestProjectionAlgorithm::storesAndReadsBack()
{
    QTemporaryDir folder;
    const auto plan = test::freshPlan(folder);
    const QVariantMap results = run(values({{"CENSUS", "2011:120000,2019:150000"}, {"YEARS", 2}}));
    const PlanEdit edit = editToStore(*plan, results, QStringLiteral("Census, National Institute of Statistics"));
    QCOMPARE(edit.changes.size(), std::size_t(2 + 3 * 3));
    plan->apply(edit);
    QVERIFY(editToStore(*plan, results, QStringLiteral("Census, National Institute of Statistics")).changes.empty());
    {
        const StoredProjection stored = storedProjection(PlanReader(plan->path()), QStringLiteral("population"));
        QCOMPARE(stored.census().size(), std::size_t(2));
        QVERIFY(std::abs(*stored.at(QStringLiteral("medium"), 2021) - numberIn(results, "population")) < 1e-9);
        QVERIFY(!stored.at(QStringLiteral("medium"), 2018));
        QVERIFY(!stored.at(QStringLiteral("medium"), 2022));
    }
    // The stored counts project again; a shorter series takes the last year away.
    const QVariantMap again = run(values({{"CENSUS", "plan"}, {"YEARS", 1}, {"PLAN", plan->path()}}));
    QCOMPARE(numberIn(again, "rate"), numberIn(results, "rate"));
    plan->apply(editToStore(*plan, again, QStringLiteral("Census")));
    QVERIFY(!storedProjection(PlanReader(plan->path()), QStringLiteral("population")).at(QStringLiteral("medium"), 2021));
    plan->undo();
    plan->undo();
    QCOMPARE(PlanReader(plan->path()).count(QStringLiteral("projection")), qint64(0));
}

void TestProjectionAlgorithm::warnsOfRatesThatCannotBeMeant()
{
    QCOMPARE(rulesOf(run(values({{"BASE", 1000}, {"RATE", 2.5}, {"YEARS", 2}}))), QStringList{QStringLiteral("demand.rate_of_per_cents")});
    QCOMPARE(rulesOf(run(values({{"BASE", 1000}, {"RATE", 0.09}, {"YEARS", 20}}))), QStringList{QStringLiteral("demand.fast_growth")});
    QCOMPARE(rulesOf(run(values({{"CENSUS", "2000:100,2005:180,2010:121"}, {"YEARS", 2}}))), QStringList{QStringLiteral("demand.poor_fit")});
}

void TestProjectionAlgorithm::wrongInputIsNamed_data()
{
    QTest::addColumn<QVariantMap>("parameters");
    QTest::addColumn<QString>("part");
    QTest::newRow("negative base") << values({{"BASE", -5}, {"RATE", 0.02}, {"YEARS", 2}}) << QStringLiteral("-5");
    QTest::newRow("everybody leaves") << values({{"BASE", 5}, {"RATE", -1}, {"YEARS", 2}}) << QStringLiteral("rate of -1");
    QTest::newRow("no base") << values({{"RATE", 0.02}, {"YEARS", 2}}) << QStringLiteral("nothing to start from");
    QTest::newRow("no rate") << values({{"BASE", 5}, {"YEARS", 2}}) << QStringLiteral("No rate");
    QTest::newRow("no years") << values({{"BASE", 5}, {"RATE", 0.02}}) << QStringLiteral("how far");
    QTest::newRow("one count") << values({{"CENSUS", "2019:150000"}, {"YEARS", 2}}) << QStringLiteral("two years at least");
    QTest::newRow("a year twice") << values({{"CENSUS", "2019:150000,2019:160000"}, {"YEARS", 2}}) << QStringLiteral("2019 is counted twice");
    QTest::newRow("words") << values({{"CENSUS", "2011:120000\nabout 150000"}, {"YEARS", 2}}) << QStringLiteral("Row 2");
    QTest::newRow("an unknown unit") << values({{"CENSUS", QString::fromUtf8("2011:120,000\n2019:150,000 가구")}, {"YEARS", 2}}) << QString::fromUtf8("150,000 가구");
    QTest::newRow("an estimate") << values({{"CENSUS", "2011:120000\n2019:150000 (est.)"}, {"YEARS", 2}}) << QStringLiteral("Row 2");
    QTest::newRow("decimals or thousands") << values({{"CENSUS", "2011:1.234 million\n2019:150000"}, {"YEARS", 2}}) << QStringLiteral("not clear how many");
    QTest::newRow("a unit twice") << values({{"CENSUS", QString::fromUtf8("2011:12명명\n2019:150000")}, {"YEARS", 2}}) << QStringLiteral("not clear how many");
    QTest::newRow("a year of two digits") << values({{"CENSUS", "11:120000\n19:150000"}, {"YEARS", 2}}) << QStringLiteral("four digits");
    QTest::newRow("nobody counted") << values({{"CENSUS", "2011:0,2019:150000"}, {"YEARS", 2}}) << QStringLiteral("2011");
    QTest::newRow("too far") << values({{"BASE", 5}, {"RATE", 0.02}, {"YEARS", 543}}) << QStringLiteral("543");
    QTest::newRow("variants crossed") << values({{"BASE", 5}, {"RATE", 0.02}, {"YEARS", 5}, {"LOW_RATE", 0.03}}) << QStringLiteral("not in order");
    QTest::newRow("counts of no plan") << values({{"CENSUS", "plan"}, {"YEARS", 2}}) << QStringLiteral("no plan is given");
}

void TestProjectionAlgorithm::wrongInputIsNamed()
{
    QFETCH(QVariantMap, parameters);
    QFETCH(QString, part);
    const QString text = refusal(parameters);
    QVERIFY2(text.contains(part), qPrintable(text));
}

MADANG_TEST_MAIN(TestProjectionAlgorithm)
#include "test_projection_algorithm.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/demand/land_demand_algorithm.h"

#include "core/finding.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <qgsexception.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace madang;
using namespace madang::zoning;

namespace {

QVariantMap run(const QVariantMap &parameters)
{
    LandDemandAlgorithm algorithm;
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

double numberIn(const QVariantMap &results, const char *key)
{
    return results.value(QLatin1String(key)).toDouble();
}

QVector<Finding> findingsIn(const QVariantMap &results, const QString &rule)
{
    QVector<Finding> found;
    for (const Finding &finding : Finding::fromList(results[QStringLiteral("findings")].toList()))
        if (finding.rule == rule)
            found << finding;
    return found;
}

} // namespace

class TestLandDemandAlgorithm : public QObject
{
    Q_OBJECT
private slots:
    void worksWithoutAPlan();
    void jobsTakeLandToo();
    void phasesAreSetAgainstTheirCapacity();
    void whoIsHousedNeedsNothing();
    void whoIsHousedFillsWhatStands();
    void theStoredProjectionIsRead();
    void wrongInputIsNamed();

private:
    QTemporaryDir m_folder;
};

void TestLandDemandAlgorithm::worksWithoutAPlan()
{
    const QVariantMap results = run({{QStringLiteral("PEOPLE"), QStringLiteral("120000")},
                                     {QStringLiteral("HOUSEHOLD"), QStringLiteral("4")},
                                     {QStringLiteral("VACANCY"), QStringLiteral("0.05")},
                                     {QStringLiteral("DENSITY"), QStringLiteral("60")},
                                     {QStringLiteral("NET_SHARE"), QStringLiteral("0.65")}});
    QVERIFY(std::abs(numberIn(results, "units") - 31578.9474) < 1e-4);
    QVERIFY(std::abs(numberIn(results, "net_ha") - 526.3158) < 1e-4);
    QVERIFY(std::abs(numberIn(results, "gross_ha") - 809.7166) < 1e-4);
    QVERIFY(!results.contains(QStringLiteral("job_net_ha")));
    QVERIFY(results[QStringLiteral("findings")].toList().isEmpty());
}

void TestLandDemandAlgorithm::jobsTakeLandToo()
{
    const QVariantMap results = run({{QStringLiteral("JOBS"), 10000},
                                     {QStringLiteral("FLOOR_PER_JOB"), 25},
                                     {QStringLiteral("JOB_FAR"), 2},
                                     {QStringLiteral("JOB_NET_SHARE"), 0.8}});
    QCOMPARE(numberIn(results, "job_floor_m2"), 250000.0);
    QCOMPARE(numberIn(results, "job_net_ha"), 12.5);
    QCOMPARE(numberIn(results, "job_gross_ha"), 15.625);
    QCOMPARE(numberIn(results, "gross_ha"), 0.0);
}

namespace {

std::unique_ptr<Plan> planWithTwoPhases(const QTemporaryDir &folder, const QString &name)
{
    auto plan = test::freshPlan(folder.filePath(name));
    PlanEdit edit;
    const auto phase = [&](const QString &uid, int from, int to) {
        PlanRow row;
        row.fields = {{QStringLiteral("name"), uid}, {QStringLiteral("year_from"), from}, {QStringLiteral("year_to"), to}};
        edit.add(QStringLiteral("phase"), row, uid);
    };
    phase(QStringLiteral("first"), 2026, 2030);
    phase(QStringLiteral("second"), 2031, 2035);
    plan->apply(edit);
    return plan;
}

} // namespace

// 2030: 12,000 people, room for 10,000; 2035: 18,000 people, room for 10,000 + 9,000. 2,000 people are 500 households,
// 526.3 dwellings, 13.495 ha gross.
void TestLandDemandAlgorithm::phasesAreSetAgainstTheirCapacity()
{
    const auto plan = planWithTwoPhases(m_folder, QStringLiteral("phases.gpkg"));
    const QVariantMap results = run({{QStringLiteral("PLAN"), plan->path()},
                                     {QStringLiteral("PEOPLE_BY_YEAR"), QStringLiteral("2026:8000,2030:12000,2035:18000")},
                                     {QStringLiteral("JOBS_BY_YEAR"), QStringLiteral("2030:3000,2035:4000")},
                                     {QStringLiteral("CAPACITY"), QStringLiteral("{\"first\": {\"people\": 10000, \"jobs\": 5000}, \"second\": {\"people\": 9000}}")}});
    const QVariantList phases = results[QStringLiteral("phases")].toList();
    QCOMPARE(phases.size(), 2);
    QCOMPARE(numberIn(phases[0].toMap(), "people"), 12000.0);
    QCOMPARE(numberIn(phases[0].toMap(), "missing_people"), 2000.0);
    QVERIFY(std::abs(numberIn(phases[0].toMap(), "missing_ha") - 13.4953) < 1e-4);
    QCOMPARE(numberIn(phases[1].toMap(), "capacity_people"), 19000.0);
    QCOMPARE(numberIn(phases[1].toMap(), "missing_people"), 0.0);
    QCOMPARE(numberIn(phases[1].toMap(), "missing_jobs"), 0.0);
    const QVector<Finding> missing = findingsIn(results, QStringLiteral("demand.people_short"));
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing[0].uids, QStringList{QStringLiteral("first")});
    QVERIFY(missing[0].severity == Finding::Severity::Warning);
    QVERIFY2(missing[0].title.contains(QStringLiteral("first")) && missing[0].detail.contains(QStringLiteral("13.5 ha")), qPrintable(missing[0].detail));
    QVERIFY(findingsIn(results, QStringLiteral("demand.jobs_short")).isEmpty());
    // The land is for the end of the last phase.
    QCOMPARE(results[QStringLiteral("year")].toInt(), 2035);
    QVERIFY(std::abs(numberIn(results, "units") - 18000.0 / 4.0 / 0.95) < 1e-9);
}

void TestLandDemandAlgorithm::whoIsHousedNeedsNothing()
{
    const auto plan = planWithTwoPhases(m_folder, QStringLiteral("housed.gpkg"));
    const QVariantMap results = run({{QStringLiteral("PLAN"), plan->path()},
                                     {QStringLiteral("PEOPLE_BY_YEAR"), QStringLiteral("2030:12000,2034:16000")},
                                     {QStringLiteral("HOUSED"), 8000},
                                     {QStringLiteral("PEOPLE"), 100},
                                     {QStringLiteral("CAPACITY"), QStringLiteral("[{\"phase\": \"first\", \"people\": 4000}, {\"phase\": \"\", \"people\": 700}]")}});
    const QVariantMap first = results[QStringLiteral("phases")].toList()[0].toMap();
    QCOMPARE(numberIn(first, "people"), 4000.0);
    QCOMPARE(numberIn(first, "missing_people"), 0.0);
    // The second one ends after the last year given.
    QVERIFY(!results[QStringLiteral("phases")].toList()[1].toMap().contains(QStringLiteral("people")));
    QCOMPARE(findingsIn(results, QStringLiteral("demand.projection_too_short")).size(), 1);
    QCOMPARE(numberIn(results, "people"), 100.0);
    QVERIFY(findingsIn(results, QStringLiteral("demand.land_in_no_phase"))[0].detail.contains(QStringLiteral("700")));
}

// The rules allow 400,000 m² for 10,000 people, and 300,000 m² of it stand: of 12,000 people 8,000 are housed there, 4,000
// need a home, and in the rest is room for 2,500. Where nobody is taken off, all 12,000 have all of it.
void TestLandDemandAlgorithm::whoIsHousedFillsWhatStands()
{
    const auto plan = planWithTwoPhases(m_folder, QStringLiteral("stands.gpkg"));
    QVariantMap parameters{{QStringLiteral("PLAN"), plan->path()},
                           {QStringLiteral("PEOPLE_BY_YEAR"), QStringLiteral("2030:12000,2035:12000")},
                           {QStringLiteral("JOBS_BY_YEAR"), QStringLiteral("2030:3000,2035:3000")},
                           {QStringLiteral("HOUSED"), 8000},
                           {QStringLiteral("CAPACITY"), QStringLiteral("[{\"phase\": \"first\", \"people\": 10000, \"jobs\": 2000, \"gfa_m2\": 400000, "
                                                                       "\"remaining_gfa_m2\": 100000}, {\"phase\": \"\", \"people\": 800, \"gfa_m2\": 1000, "
                                                                       "\"remaining_gfa_m2\": 0}]")}};
    const QVariantMap housed = run(parameters);
    const QVariantMap first = housed[QStringLiteral("phases")].toList()[0].toMap();
    QCOMPARE(numberIn(first, "people"), 4000.0);
    QCOMPARE(numberIn(first, "capacity_people"), 2500.0);
    QCOMPARE(numberIn(first, "missing_people"), 1500.0);
    QCOMPARE(numberIn(first, "capacity_jobs"), 2000.0); // no job was taken off
    QCOMPARE(numberIn(housed, "housed"), 8000.0);
    QVERIFY(!housed.contains(QStringLiteral("employed")));
    QVERIFY(findingsIn(housed, QStringLiteral("demand.land_in_no_phase")).isEmpty()); // it is built up

    parameters.remove(QStringLiteral("HOUSED"));
    parameters.insert(QStringLiteral("EMPLOYED"), 1000);
    const QVariantMap all = run(parameters)[QStringLiteral("phases")].toList()[0].toMap();
    QCOMPARE(numberIn(all, "capacity_people"), 10000.0);
    QCOMPARE(numberIn(all, "missing_people"), 2000.0);
    QCOMPARE(numberIn(all, "capacity_jobs"), 500.0);
    QCOMPARE(numberIn(all, "missing_jobs"), 1500.0);
}

void TestLandDemandAlgorithm::theStoredProjectionIsRead()
{
    const auto plan = planWithTwoPhases(m_folder, QStringLiteral("stored.gpkg"));
    QVERIFY(refusal({{QStringLiteral("PLAN"), plan->path()}}).contains(QStringLiteral("how many people")));
    PlanEdit edit;
    const auto store = [&](const QString &variant, int year, double value) {
        PlanRow row;
        row.fields = {{QStringLiteral("subject"), QStringLiteral("population")}, {QStringLiteral("variant"), variant},
                      {QStringLiteral("year"), year}, {QStringLiteral("value"), value}};
        edit.add(QStringLiteral("projection"), row);
    };
    store(QStringLiteral("medium"), 2030, 1000.0);
    store(QStringLiteral("medium"), 2040, 2000.0);
    store(QStringLiteral("high"), 2030, 1500.0);
    store(QStringLiteral("high"), 2040, 2500.0);
    plan->apply(edit);
    // Between two years on the straight line.
    QCOMPARE(numberIn(run({{QStringLiteral("PLAN"), plan->path()}}), "people"), 1500.0);
    const QVariantMap high = run({{QStringLiteral("PLAN"), plan->path()}, {QStringLiteral("VARIANT"), QStringLiteral("high")}});
    QCOMPARE(numberIn(high, "people"), 2000.0);
    // No one computes capacity here: that is said, and nothing is called missing.
    QCOMPARE(findingsIn(high, QStringLiteral("demand.no_capacity")).size(), 1);
    QVERIFY(!high[QStringLiteral("phases")].toList()[0].toMap().contains(QStringLiteral("missing_people")));
}

void TestLandDemandAlgorithm::wrongInputIsNamed()
{
    const auto text = [](const QString &name, const QVariant &value) {
        return refusal({{QStringLiteral("PEOPLE"), 100}, {name, value}});
    };
    QVERIFY(text(QStringLiteral("VACANCY"), 5).contains(QStringLiteral("0.05")));
    QVERIFY(text(QStringLiteral("NET_SHARE"), 65).contains(QStringLiteral("0.65")));
    QVERIFY(text(QStringLiteral("DENSITY"), 0).contains(QStringLiteral("hectare")));
    QVERIFY(text(QStringLiteral("HOUSEHOLD"), -4).contains(QStringLiteral("-4")));
    QVERIFY(text(QStringLiteral("PEOPLE"), -100).contains(QStringLiteral("-100")));
    QVERIFY(refusal({}).contains(QStringLiteral("PEOPLE")));
    const auto plan = planWithTwoPhases(m_folder, QStringLiteral("wrong.gpkg"));
    QVERIFY(refusal({{QStringLiteral("PLAN"), plan->path()}, {QStringLiteral("PEOPLE"), 1}, {QStringLiteral("CAPACITY"), QStringLiteral("10000")}})
                .contains(QStringLiteral("CAPACITY")));
    QVERIFY(refusal({{QStringLiteral("PLAN"), plan->path()}, {QStringLiteral("PEOPLE"), 1},
                     {QStringLiteral("CAPACITY"), QStringLiteral("{\"first\": {\"people\": -3}}")}})
                .contains(QStringLiteral("first")));
    QVERIFY(refusal({{QStringLiteral("PLAN"), plan->path()}, {QStringLiteral("PEOPLE"), 1}, {QStringLiteral("SCENARIO"), QStringLiteral("none")}})
                .contains(QStringLiteral("none")));
}

MADANG_TEST_MAIN(TestLandDemandAlgorithm)
#include "test_land_demand_algorithm.moc"

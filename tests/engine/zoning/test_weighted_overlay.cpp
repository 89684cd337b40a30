// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/suitability/sensitivity.h"
#include "zoning/engine/suitability/weighted_overlay.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace madang;
using namespace madang::zoning;

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();

Curve curve(CurveShape shape, std::array<double, 4> at)
{
    Curve made;
    made.shape = shape;
    made.at = at;
    return made;
}

float scoreOf(const Curve &curve, float value)
{
    float score = 0.0F;
    normalise(curve, &value, &score, 1);
    return score;
}

bool isNear(double value, double expected)
{
    return std::abs(value - expected) <= 1e-6;
}

bool isRefused(const Curve &curve)
{
    try {
        requireCurve(curve);
    } catch (const CurveError &) {
        return true;
    }
    return false;
}

class Stopped : public Progress
{
public:
    bool cancelled() const override { return true; }
};

} // namespace

class TestWeightedOverlay : public QObject
{
    Q_OBJECT
private slots:
    void curves_data();
    void curves();
    void classesAndMissingValues();
    void curvesThatCannotBe();
    void sumsWeightsTimesScores();
    void excludedAndMissingCells();
    void classesOnTheirBorders();
    void manyCellsAsFew();
    void withoutWeightItDoesNotCount();
    void refusesAndStops();
    void aWeightThatDecides();
    void ranks();
    void theSampleIsOfJudgedCells();
};

void TestWeightedOverlay::curves_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("score");
    const auto row = [](const char *name, CurveShape shape, double value, double score) { QTest::newRow(name) << int(shape) << value << score; };
    // From 10 to 30; the trapezoid 10, 30, 60, 100.
    row("up before", CurveShape::Up, 5, 0);
    row("up", CurveShape::Up, 15, 0.25);
    row("up after", CurveShape::Up, 31, 1);
    row("down before", CurveShape::Down, 5, 1);
    row("down", CurveShape::Down, 15, 0.75);
    row("down after", CurveShape::Down, 31, 0);
    row("trapezoid rising", CurveShape::Trapezoid, 20, 0.5);
    row("trapezoid on top", CurveShape::Trapezoid, 45, 1);
    row("trapezoid falling", CurveShape::Trapezoid, 70, 0.75);
    row("trapezoid beyond", CurveShape::Trapezoid, 120, 0);
    row("smooth at a quarter", CurveShape::SmoothUp, 15, 0.5 - 0.5 * std::cos(std::acos(-1.0) / 4.0));
    row("smooth in the middle", CurveShape::SmoothUp, 20, 0.5);
    row("smooth end", CurveShape::SmoothUp, 30, 1);
    row("smooth falling", CurveShape::SmoothDown, 30, 0);
    row("step up before", CurveShape::StepUp, 9.9, 0);
    row("step up at", CurveShape::StepUp, 10, 1);
    row("step down at", CurveShape::StepDown, 10, 1);
    row("step down after", CurveShape::StepDown, 10.1, 0);
}

void TestWeightedOverlay::curves()
{
    QFETCH(int, shape);
    QFETCH(double, value);
    QFETCH(double, score);
    QVERIFY(isNear(scoreOf(curve(CurveShape(shape), {10, 30, 60, 100}), float(value)), score));
}

void TestWeightedOverlay::classesAndMissingValues()
{
    Curve classes;
    classes.shape = CurveShape::Classes;
    classes.scores = {0.2F, 1.0F};
    QCOMPARE(scoreOf(classes, 0.0F), 0.2F);
    QCOMPARE(scoreOf(classes, 1.0F), 1.0F);
    QVERIFY(std::isnan(scoreOf(classes, 2.0F)));
    QVERIFY(std::isnan(scoreOf(classes, none)));
    classes.missing = 0.5F;
    QCOMPARE(scoreOf(classes, none), 0.5F);
    QVERIFY(std::isnan(scoreOf(curve(CurveShape::StepUp, {10}), none)));
}

void TestWeightedOverlay::curvesThatCannotBe()
{
    QVERIFY(!isRefused(curve(CurveShape::Up, {0, 1})));
    QVERIFY(isRefused(curve(CurveShape::Up, {1, 0})));
    QVERIFY(isRefused(curve(CurveShape::Up, {1, 1})));
    QVERIFY(isRefused(curve(CurveShape::Down, {0, std::nan("")})));
    QVERIFY(isRefused(curve(CurveShape::Trapezoid, {0, 2, 1, 3})));
    QVERIFY(!isRefused(curve(CurveShape::Trapezoid, {0, 0, 1, 3})));
    Curve classes;
    classes.shape = CurveShape::Classes;
    classes.scores = {80.0F}; // of a hundred
    QVERIFY(isRefused(classes));
}

// Weights 3 and 1: 0.75 · 0.5 + 0.25 · 1 = 0.625.
void TestWeightedOverlay::sumsWeightsTimesScores()
{
    const std::vector<float> first{20, 5, 35};
    const std::vector<float> second{0, 100, 100};
    const std::vector<Criterion> criteria{{first.data(), curve(CurveShape::Up, {10, 30}), 3.0},
                                          {second.data(), curve(CurveShape::Down, {0, 100}), 1.0}};
    std::vector<float> scores(3);
    Progress progress;
    const OverlaySummary summary = weightedOverlay(criteria, nullptr, 3, scores.data(), progress);
    QVERIFY(isNear(scores[0], 0.625));
    QVERIFY(isNear(scores[1], 0.0));
    QVERIFY(isNear(scores[2], 0.75));
    QCOMPARE(summary.judged(), std::uint64_t(3));
    QCOMPARE(summary.classes[0], std::uint64_t(1));
    QCOMPARE(summary.classes[3], std::uint64_t(2)); // 0.625 and 0.75
    QCOMPARE(summary.histogram[12], std::uint64_t(1)); // 0.6 to 0.65
}

void TestWeightedOverlay::excludedAndMissingCells()
{
    const std::vector<float> values{1, none, none, 1, 1, none};
    const std::vector<std::uint8_t> uses{JudgedCell, JudgedCell, ExcludedCell, ExcludedCell, OutsideCell, OutsideCell};
    std::vector<float> scores(6);
    Progress progress;
    const OverlaySummary summary = weightedOverlay({{values.data(), curve(CurveShape::StepUp, {0}), 1.0}}, uses.data(), 6, scores.data(), progress);
    QCOMPARE(scores[0], 1.0F);
    QVERIFY(std::isnan(scores[1]));
    QCOMPARE(scores[2], excludedScore);
    QCOMPARE(scores[3], excludedScore);
    QVERIFY(std::isnan(scores[4]) && std::isnan(scores[5]));
    QCOMPARE(summary.excluded, std::uint64_t(2));
    QCOMPARE(summary.withoutValue, std::uint64_t(1));
    QCOMPARE(summary.judged(), std::uint64_t(1));
}

void TestWeightedOverlay::classesOnTheirBorders()
{
    QCOMPARE(classOf(0.0F), 0);
    QCOMPARE(classOf(0.19F), 0);
    QCOMPARE(classOf(0.2F), 1);
    QCOMPARE(classOf(0.6F), 3);
    QCOMPARE(classOf(0.1F + 0.2F + 0.3F), 3);
    QCOMPARE(classOf(1.0F), 4);
}

// Across blocks and cores each cell has the score that it has alone.
void TestWeightedOverlay::manyCellsAsFew()
{
    constexpr std::size_t cells = 100003;
    std::mt19937 random(7);
    std::vector<float> first(cells), second(cells);
    for (std::size_t i = 0; i < cells; ++i) {
        first[i] = i % 97 == 0 ? none : float(random() % 1000);
        second[i] = float(random() % 1000);
    }
    const std::vector<Criterion> criteria{{first.data(), curve(CurveShape::SmoothUp, {100, 900}), 2.0},
                                          {second.data(), curve(CurveShape::Trapezoid, {0, 200, 500, 1000}), 1.0}};
    std::vector<float> scores(cells);
    Progress progress;
    const OverlaySummary summary = weightedOverlay(criteria, nullptr, cells, scores.data(), progress);
    QCOMPARE(summary.withoutValue, std::uint64_t(cells / 97 + 1));
    QCOMPARE(summary.judged() + summary.withoutValue, std::uint64_t(cells));
    for (std::size_t i = 0; i < cells; i += 331) {
        const float alone = 2.0F / 3.0F * scoreOf(criteria[0].curve, first[i]) + 1.0F / 3.0F * scoreOf(criteria[1].curve, second[i]);
        QVERIFY(std::isnan(scores[i]) ? i % 97 == 0 : isNear(scores[i], alone));
    }
}

// The second criterion has no value in the second cell; with no weight it takes nothing away there, nor from the sensitivity.
void TestWeightedOverlay::withoutWeightItDoesNotCount()
{
    const std::vector<float> first{25, 75}, second{1, none};
    const Curve up = curve(CurveShape::Up, {0, 100});
    std::vector<Criterion> criteria{{first.data(), up, 2.0}, {second.data(), up, 0.0}};
    std::vector<float> scores(2);
    Progress progress;
    const OverlaySummary summary = weightedOverlay(criteria, nullptr, 2, scores.data(), progress);
    QCOMPARE(summary.withoutValue, std::uint64_t(0));
    QVERIFY(isNear(scores[0], 0.25) && isNear(scores[1], 0.75));
    const ScoreSample sample = sampleScores(criteria, scores.data(), 2);
    QCOMPARE(sample[0].size(), std::size_t(2));
    criteria.push_back({first.data(), curve(CurveShape::Down, {0, 100}), 2.0});
    weightedOverlay(criteria, nullptr, 2, scores.data(), progress);
    // Half and half every cell has 0.5; with 0.9 and 0.1 one has 0.3 and the other 0.7: other classes, both.
    const std::vector<WeightChange> changes = weightSensitivity(sampleScores(criteria, scores.data(), 2), relativeWeights(criteria), 0.8, progress);
    QCOMPARE(changes.size(), std::size_t(6));
    for (const WeightChange &change : changes)
        QCOMPARE(change.changedShare, change.criterion == 1 ? 0.0 : 1.0);
    // With any weight it does.
    criteria[1].weight = 0.1;
    QCOMPARE(weightedOverlay(criteria, nullptr, 2, scores.data(), progress).withoutValue, std::uint64_t(1));
}

void TestWeightedOverlay::refusesAndStops()
{
    const std::vector<float> values{1};
    std::vector<float> scores(1);
    Progress progress;
    const auto problem = [&](const std::vector<Criterion> &criteria) {
        try {
            weightedOverlay(criteria, nullptr, 1, scores.data(), progress);
        } catch (const OverlayError &error) {
            return int(error.problem);
        }
        return -1;
    };
    const Curve step = curve(CurveShape::StepUp, {0});
    QCOMPARE(problem({}), int(OverlayProblem::NoCriterion));
    QCOMPARE(problem({{values.data(), step, -1.0}}), int(OverlayProblem::NegativeWeight));
    QCOMPARE(problem({{values.data(), step, 0.0}}), int(OverlayProblem::NoWeight));
    QVERIFY_EXCEPTION_THROWN(weightedOverlay({{values.data(), curve(CurveShape::Up, {1, 0}), 1.0}}, nullptr, 1, scores.data(), progress), CurveError);
    Stopped stopped;
    QVERIFY_EXCEPTION_THROWN(weightedOverlay({{values.data(), step, 1.0}}, nullptr, 1, scores.data(), stopped), Cancelled);
}

// Two criteria that say the opposite: at 0.5 each every cell has 0.5; at 0.6 and 0.4 the first decides, and half of the
// cells have 0.6 (another class), the other half 0.4 (the same class).
void TestWeightedOverlay::aWeightThatDecides()
{
    ScoreSample sample{{1, 1, 0, 0}, {0, 0, 1, 1}};
    Progress progress;
    const std::vector<WeightChange> changes = weightSensitivity(sample, {0.5, 0.5}, 0.2, progress);
    QCOMPARE(changes.size(), std::size_t(4));
    QVERIFY(isNear(changes[0].weight, 0.4));
    QVERIFY(isNear(changes[1].weight, 0.6));
    for (const WeightChange &change : changes)
        QVERIFY(isNear(change.changedShare, 0.5));
    QVERIFY(weightSensitivity({{1, 0}}, {1.0}, 0.2, progress).empty());
    QVERIFY(weightSensitivity({}, {}, 0.2, progress).empty());
}

// Ranks 1, 2.5, 2.5, 4 beside 1, 2, 3, 4: 4.5 / sqrt(4.5 · 5).
void TestWeightedOverlay::ranks()
{
    QVERIFY(isNear(rankCorrelation({1, 2, 3}, {10, 20, 30}), 1.0));
    QVERIFY(isNear(rankCorrelation({1, 2, 3}, {3, 2, 1}), -1.0));
    QVERIFY(isNear(rankCorrelation({1, 2, 2, 4}, {1, 2, 3, 4}), 4.5 / std::sqrt(4.5 * 5.0)));
    QVERIFY(std::isnan(rankCorrelation({1, 1, 1}, {1, 2, 3})));
}

void TestWeightedOverlay::theSampleIsOfJudgedCells()
{
    std::vector<float> values(1000), scores(1000);
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = float(i);
        scores[i] = i % 2 == 0 ? 0.5F : i % 4 == 1 ? excludedScore : none;
    }
    const ScoreSample sample = sampleScores({{values.data(), curve(CurveShape::Up, {0, 1000}), 1.0}}, scores.data(), 1000, 100);
    QCOMPARE(sample.size(), std::size_t(1));
    QCOMPARE(sample[0].size(), std::size_t(100));
    QVERIFY(isNear(sample[0][1], 0.01)); // every fifth of the even ones: 0, 10, 20 …
}

QTEST_GUILESS_MAIN(TestWeightedOverlay)
#include "test_weighted_overlay.moc"

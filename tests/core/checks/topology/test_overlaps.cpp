// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/layer_check.h"
#include "core/checks/topology/overlaps.h"
#include "core/checks/topology/ring_measures.h"
#include "plots.h"
#include "support/throws.h"

#include <QTest>

#include <random>

using namespace madang;
using namespace madang::test;

class TestTopologyOverlaps : public QObject
{
    Q_OBJECT
private slots:
    void twoSquares()
    {
        // 2 × 2 m each, 1 m apart to the east: a strip of 1 × 2 m is shared.
        const auto found = overlapsIn(layerOf({rectangle(0, 0, 2, 2), rectangle(1, 0, 2, 2)}), {}, m_progress);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].first, std::size_t{0});
        QCOMPARE(found[0].second, std::size_t{1});
        QCOMPARE(found[0].area, 2.0);
        QCOMPARE(areaOf(found[0].shape), 2.0);
        QVERIFY(!found[0].same);
        const Box box = boxOf(found[0].shape);
        QVERIFY(box.minX == 1 && box.maxX == 2 && box.minY == 0 && box.maxY == 2);
    }

    void whatOnlyTouchesDoesNotOverlap()
    {
        // An edge, a part of an edge, a corner; and a square in the hole of another.
        const auto found = overlapsIn(layerOf({rectangle(0, 0, 2, 2), rectangle(2, 0, 2, 2), rectangle(0, 2, 1, 1), rectangle(4, 2, 2, 2),
                                               {{{{10, 0}, {20, 0}, {20, 10}, {10, 10}}, {{12, 2}, {18, 2}, {18, 8}, {12, 8}}}}, rectangle(12, 2, 6, 6)}),
                                      {}, m_progress);
        QVERIFY(found.empty());
    }

    void hollowNeighboursThatInterlock()
    {
        // Two L's of a 10 × 10 m square: their boxes and hulls overlap, they do not. Moved by 1 m, the step of 5 m does:
        // the upper L covers x 5–10, y 0–10 and x 0–5, y 5–10; 1 m lower it shares 5 × 1 m below y = 5.
        const MultiPolygon lower{{{{0, 0}, {5, 0}, {5, 5}, {0, 5}}}}, upper{{{{5, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 5}, {5, 5}}}};
        const MultiPolygon moved{{{{5, -1}, {10, -1}, {10, 9}, {0, 9}, {0, 4}, {5, 4}}}};
        QVERIFY(overlapsIn(layerOf({lower, upper}), {}, m_progress).empty());
        const auto found = overlapsIn(layerOf({lower, moved}), {}, m_progress);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].area, 5.0);
    }

    void oneInsideAnother()
    {
        const auto found = overlapsIn(layerOf({rectangle(0, 0, 100, 100), rectangle(40, 40, 3, 2)}), {}, m_progress);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].area, 6.0);
        QVERIFY(!found[0].same);
    }

    void thinnerThanTheTolerance_data()
    {
        QTest::addColumn<double>("shared");
        QTest::addColumn<double>("tolerance");
        QTest::addColumn<bool>("found");
        QTest::newRow("0.5 mm at 1 mm") << 0.0005 << 0.001 << false;
        QTest::newRow("2 mm at 1 mm") << 0.002 << 0.001 << true;
        QTest::newRow("2 mm at 1 cm") << 0.002 << 0.01 << false;
        QTest::newRow("a micrometre at nothing") << 1e-6 << 0.0 << true;
        QTest::newRow("nothing at nothing") << 0.0 << 0.0 << false;
    }

    void thinnerThanTheTolerance()
    {
        QFETCH(double, shared);
        QFETCH(double, tolerance);
        QFETCH(bool, found);
        OverlapLimits limits;
        limits.tolerance = tolerance;
        QCOMPARE(overlapsIn(layerOf({rectangle(0, 0, 10, 10), rectangle(10 - shared, 0, 10, 10)}), limits, m_progress).size(), std::size_t(found));
    }

    void theLeastArea()
    {
        OverlapLimits limits;
        limits.leastArea = 2.5;
        QVERIFY(overlapsIn(layerOf({rectangle(0, 0, 2, 2), rectangle(1, 0, 2, 2)}), limits, m_progress).empty());
    }

    void thereTwice()
    {
        // The same square begun at another corner and run the other way; moved by 0.1 mm; and one that differs.
        PolygonLayer layer = layerOf({rectangle(0, 0, 2, 2), {{{{2, 2}, {2, 0}, {0, 0}, {0, 2}}}}, rectangle(0.0001, 0, 2, 2), {{{{0, 0}, {2, 0}, {2, 2}, {0.5, 2}, {0, 1}}}}});
        const auto groups = duplicatesIn(layer);
        QCOMPARE(groups.size(), std::size_t{1});
        QVERIFY((groups[0] == std::vector<std::size_t>{0, 1}));
        const LayerFaults faults = checkLayer(layer, {}, m_progress);
        QCOMPARE(faults.duplicates.size(), std::size_t{1});
        QCOMPARE(faults.overlaps.size(), std::size_t{3}); // 0–2, 0–3, 2–3: the copy is told of once
        QVERIFY(faults.overlaps[0].second == 2 && faults.overlaps[0].same);
        QVERIFY(faults.overlaps[1].second == 3 && !faults.overlaps[1].same);
    }

    void aLayerImportedManyTimesOver()
    {
        PolygonLayer layer;
        for (int copy = 0; copy < 20; ++copy)
            for (int i = 0; i < 50; ++i)
                layer.add("", rectangle(i * 10, 0, 10, 10));
        const LayerFaults faults = checkLayer(layer, {}, m_progress);
        QCOMPARE(faults.duplicates.size(), std::size_t{50});
        QCOMPARE(faults.duplicates[7].size(), std::size_t{20});
        QVERIFY(faults.overlaps.empty());
        // Each a little larger than the one before: 50 × 49 / 2 pairs, of which no more than asked for are looked for.
        PolygonLayer heap;
        for (int i = 0; i < 50; ++i)
            heap.add("", rectangle(0, 0, 10 + i, 10));
        OverlapLimits limits;
        QCOMPARE(overlapsIn(heap, limits, m_progress).size(), std::size_t{1225});
        limits.most = 100;
        QCOMPARE(overlapsIn(heap, limits, m_progress).size(), std::size_t{100});
        LayerLimits few;
        few.overlaps = limits;
        QVERIFY(checkLayer(heap, few, m_progress).tooManyOverlaps);
        QVERIFY(!checkLayer(heap, {}, m_progress).tooManyOverlaps);
    }

    void aGridHasNone_data() { angles(); }
    void aGridHasNone()
    {
        QFETCH(double, angle);
        QVERIFY(overlapsIn(PlotGrid{30, 30, angle}.layer(), {}, m_progress).empty());
    }

    // 20 × 30 m, moved by 0.5 m east: 0.5 × 30 m of the eastern neighbour. By 0.3 m north as well: 0.5 × 29.7 m of the
    // eastern one, 19.5 × 0.3 m of the northern one, 0.5 × 0.3 m of the one between.
    void oneMoved_data() { angles(); }
    void oneMoved()
    {
        QFETCH(double, angle);
        const PlotGrid grid{10, 10, angle};
        PolygonLayer layer = grid.layer();
        layer.replace(grid.at(4, 5), grid.plot(4, 5, 0.5));
        auto found = overlapsIn(layer, {}, m_progress);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].first, grid.at(4, 5));
        QCOMPARE(found[0].second, grid.at(5, 5));
        QVERIFY(near(found[0].area, 15));
        layer.replace(grid.at(4, 5), grid.plot(4, 5, 0.5, 0.3));
        found = overlapsIn(layer, {}, m_progress);
        QCOMPARE(found.size(), std::size_t{3});
        QVERIFY(found[0].second == grid.at(5, 5) && near(found[0].area, 14.85));
        QVERIFY(found[1].second == grid.at(4, 6) && near(found[1].area, 5.85));
        QVERIFY(found[2].second == grid.at(5, 6) && near(found[2].area, 0.15));
    }

    // The filter by boxes and hulls must lose nothing: against every pair by brute force, on triangles and arrows thrown
    // about. Seeds are fixed.
    void theFilterLosesNothing()
    {
        std::mt19937 random(3);
        std::uniform_real_distribution<double> place(0, 60), size(1, 9);
        PolygonLayer layer;
        for (int i = 0; i < 120; ++i) {
            const double x = place(random), y = place(random), a = size(random), b = size(random);
            layer.add("", i % 2 ? MultiPolygon{{{{x, y}, {x + a, y}, {x, y + b}}}} : MultiPolygon{{{{x, y}, {x + a, y + b}, {x, y + b / 2}, {x - a, y + b}}}});
        }
        std::size_t expected = 0;
        double area = 0, expectedArea = 0;
        OverlapLimits limits;
        limits.tolerance = 0;
        limits.leastArea = 1e-9;
        for (std::size_t i = 0; i < layer.size(); ++i) {
            for (std::size_t j = i + 1; j < layer.size(); ++j) {
                // Pushed far to one side and back, so that hulls cannot part them: through a layer of two with an arm.
                MultiPolygon a = layer.shape(i), b = layer.shape(j);
                a.push_back(rectangle(-1000, -1000, 1, 1)[0]);
                a.push_back(rectangle(1000, -1000, 1, 1)[0]);
                a.push_back(rectangle(0, 3000, 1, 1)[0]);
                for (const LandOverlap &overlap : overlapsIn(layerOf({a, b}), limits, m_progress)) {
                    ++expected;
                    expectedArea += overlap.area;
                }
            }
        }
        for (const LandOverlap &overlap : overlapsIn(layer, limits, m_progress))
            area += overlap.area;
        QVERIFY(expected > 50);
        QCOMPARE(overlapsIn(layer, limits, m_progress).size(), expected);
        QVERIFY(near(area, expectedArea));
    }

    // A bank of 5,000 points and a strip along each metre of it; one strip is 0.5 m too long and reaches 1 × 0.5 m into the
    // river, one polygon lies across the bank's whole length. Large polygons are cut into pieces on the way.
    void aLargePolygonAmongManySmallOnes()
    {
        const auto bank = [](int i) { return Point{double(i), 40 * std::sin(i * 0.01)}; };
        Ring river{{0, -200}, {5000, -200}};
        for (int i = 0; i <= 5000; ++i)
            river.insert(river.begin(), bank(i));
        PolygonLayer layer = layerOf({{{river}}});
        for (int i = 0; i < 5000; ++i) {
            const double into = i == 777 ? 0.5 : 0.0;
            layer.add("", {{{{double(i), bank(i).y - into}, {i + 1.0, bank(i + 1).y - into}, {i + 1.0, 100}, {double(i), 100}}}});
        }
        auto found = overlapsIn(layer, {}, m_progress);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].first == 0 && found[0].second == 778 && near(found[0].area, 0.5));
        layer = layerOf({{{river}}, rectangle(-10, -150, 5020, 50)});
        found = overlapsIn(layer, {}, m_progress);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(near(found[0].area, 250000, 1e-3) && found[0].shape.size() == 1);
    }

    void emptyLayersAndShapes()
    {
        QVERIFY(overlapsIn({}, {}, m_progress).empty());
        QVERIFY(overlapsIn(layerOf({{}, rectangle(0, 0, 1, 1), {}}), {}, m_progress).empty());
        QVERIFY(duplicatesIn(layerOf({{}, {}})).empty());
    }

    void reportsAndStops()
    {
        ProgressLog log;
        PolygonLayer layer = PlotGrid{}.layer();
        checkLayer(layer, {}, log);
        QVERIFY(log.grew);
        QCOMPARE(log.last, 1.0);
        CancelAtOnce stop;
        QVERIFY(throws<Cancelled>([&] { overlapsIn(layer, {}, stop); }));
        QVERIFY(throws<Cancelled>([&] { checkLayer(layer, {}, stop); }));
    }

private:
    static void angles()
    {
        QTest::addColumn<double>("angle");
        QTest::newRow("along the axes") << 0.0;
        QTest::newRow("turned") << 0.3;
        QTest::newRow("turned further") << 2.1;
    }
    Progress m_progress;
};

QTEST_APPLESS_MAIN(TestTopologyOverlaps)
#include "test_overlaps.moc"

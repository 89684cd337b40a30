// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/gaps.h"
#include "core/checks/topology/open_edges.h"
#include "core/checks/topology/ring_measures.h"
#include "plots.h"
#include "support/throws.h"

#include <QTest>

#include <random>

using namespace madang;
using namespace madang::test;

class TestTopologyGaps : public QObject
{
    Q_OBJECT
private slots:
    void aRingOfFour()
    {
        // Round a square of 2 × 3 m. The shared edges: 3 m, 3 m, 2 m, 2 m.
        const PolygonLayer layer = layerOf({rectangle(0, 0, 4, 10), rectangle(6, 0, 4, 10), rectangle(4, 0, 2, 4), rectangle(4, 7, 2, 3)});
        const auto found = gapsIn(layer, {}, m_progress);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].area, 6.0);
        const Box box = boxOf(found[0].shape);
        QVERIFY(box.minX == 4 && box.maxX == 6 && box.minY == 4 && box.maxY == 7);
        QVERIFY((found[0].neighbours == std::vector<std::size_t>{0, 1, 2, 3}));
    }

    void aHoleIsAGapUnlessFilled()
    {
        const MultiPolygon frame{{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{2, 2}, {8, 2}, {8, 8}, {2, 8}}}};
        const auto found = gapsIn(layerOf({frame}), {}, m_progress);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].area, 36.0);
        QVERIFY(gapsIn(layerOf({frame, rectangle(2, 2, 6, 6)}), {}, m_progress).empty());
        // Filled but for a strip of 6 × 1 m; and by two that lie on each other.
        QCOMPARE(gapsIn(layerOf({frame, rectangle(2, 2, 6, 5)}), {}, m_progress)[0].area, 6.0);
        QVERIFY(gapsIn(layerOf({frame, rectangle(2, 2, 6, 4), rectangle(2, 4, 6, 4)}), {}, m_progress).empty());
        // An island: 36 − 4 m².
        QCOMPARE(gapsIn(layerOf({frame, rectangle(4, 4, 2, 2)}), {}, m_progress)[0].area, 32.0);
    }

    void openLandIsNoGap()
    {
        QVERIFY(gapsIn(layerOf({rectangle(0, 0, 1, 1)}), {}, m_progress).empty());
        QVERIFY(gapsIn(layerOf({rectangle(0, 0, 1, 1), rectangle(1, 1, 1, 1), rectangle(5, 5, 1, 1)}), {}, m_progress).empty());
        // A bay that is open to the south.
        QVERIFY(gapsIn(layerOf({rectangle(0, 0, 4, 10), rectangle(6, 0, 4, 10), rectangle(4, 7, 2, 3)}), {}, m_progress).empty());
    }

    void theBayIsAGapInsideABoundary()
    {
        const PolygonLayer layer = layerOf({rectangle(0, 0, 4, 10), rectangle(6, 0, 4, 10), rectangle(4, 7, 2, 3)});
        PolygonLayer boundary = layerOf({rectangle(0, 0, 10, 10)});
        GapLimits limits;
        limits.boundary = &boundary;
        auto found = gapsIn(layer, limits, m_progress);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].area, 14.0);
        // A boundary further out: 12 × 12 − 86 m². One further in, across the polygons: of the bay's 2 × 7 m it holds 2 × 6.
        boundary = layerOf({rectangle(-1, -1, 12, 12)});
        found = gapsIn(layer, limits, m_progress);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].area, 58.0);
        boundary = layerOf({rectangle(1, 1, 8, 8)});
        found = gapsIn(layer, limits, m_progress);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].area, 12.0);
        // Nothing drawn yet: all of it.
        found = gapsIn({}, limits, m_progress);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].area, 64.0);
    }

    void theLargestArea()
    {
        GapLimits limits;
        limits.largestArea = 35;
        const PolygonLayer layer = layerOf({{{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{2, 2}, {8, 2}, {8, 8}, {2, 8}}}}});
        QVERIFY(gapsIn(layer, limits, m_progress).empty());
        limits.largestArea = 36;
        QCOMPARE(gapsIn(layer, limits, m_progress).size(), std::size_t{1});
    }

    void cornersOnAnEdge()
    {
        // Three along one side of a long one: the corners between lie on its edge. 0.4 mm beside it at most.
        const PolygonLayer layer = layerOf({{{{{0, 0}, {30, 0}, {30, 5}, {0, 5}}}}, {{{{0, 5}, {10, 5.0004}, {10, 9}, {0, 9}}}},
                                            {{{{10, 5.0004}, {20, 4.9996}, {20, 9}, {10, 9}}}}, {{{{20, 4.9996}, {30, 5}, {30, 9}, {20, 9}}}}});
        QVERIFY(gapsIn(layer, {}, m_progress).empty());
        Progress progress;
        const auto lines = openLines(layer, nullptr, defaultTolerance, progress);
        // The outer border alone: 30 + 9 + 30 + 9 m in 1, 2, 3 and 2 pieces.
        std::size_t pieces = 0;
        double length = 0;
        for (const auto &line : lines)
            for (std::size_t i = 1; i < line.size(); ++i, ++pieces)
                length += distance(line[i - 1], line[i]);
        QCOMPARE(pieces, std::size_t{8});
        QVERIFY(near(length, 78, 1e-9));
        // Exact numbers wanted: the hairlines are gaps (and overlaps) then.
        GapLimits exact;
        exact.tolerance = 0;
        QVERIFY(!gapsIn(layer, exact, m_progress).empty());
    }

    void hairlinesOfTheTolerance_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<bool>("found");
        QTest::newRow("half") << 0.0005 << false;
        QTest::newRow("one and a half") << 0.0015 << true;
        QTest::newRow("ten") << 0.01 << true;
    }

    void hairlinesOfTheTolerance()
    {
        QFETCH(double, width);
        QFETCH(bool, found);
        const PlotGrid grid;
        PolygonLayer layer = grid.layer();
        MultiPolygon narrower = grid.plot(4, 4);
        narrower[0][0][0].x += width;
        narrower[0][0][3].x += width;
        layer.replace(grid.at(4, 4), narrower);
        const auto gaps = gapsIn(layer, {}, m_progress);
        QCOMPARE(gaps.size(), std::size_t(found));
        if (found)
            QVERIFY(near(gaps[0].area, 30 * width, 1e-4));
    }

    void aGridHasNone_data() { angles(); }
    void aGridHasNone()
    {
        QFETCH(double, angle);
        const PlotGrid grid{30, 30, angle};
        QVERIFY(gapsIn(grid.layer(), {}, m_progress).empty());
        Progress progress;
        std::size_t pieces = 0;
        for (const auto &line : openLines(grid.layer(), nullptr, defaultTolerance, progress))
            pieces += line.size() - 1;
        QCOMPARE(pieces, std::size_t{120}); // the outer border
    }

    // Moved by 0.5 m east: 0.5 × 30 m stay open in the west. By 0.3 m north as well: the plot covers 19.5 × 29.7 m of its
    // old 20 × 30 m, so 20.85 m² stay open, in one piece.
    void oneMoved_data() { angles(); }
    void oneMoved()
    {
        QFETCH(double, angle);
        const PlotGrid grid{10, 10, angle};
        PolygonLayer layer = grid.layer();
        layer.replace(grid.at(4, 5), grid.plot(4, 5, 0.5));
        auto found = gapsIn(layer, {}, m_progress);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(near(found[0].area, 15));
        QVERIFY(found[0].neighbours.size() == 4);
        QVERIFY((std::vector<std::size_t>(found[0].neighbours.begin(), found[0].neighbours.begin() + 2) == std::vector<std::size_t>{grid.at(3, 5), grid.at(4, 5)}));
        layer.replace(grid.at(4, 5), grid.plot(4, 5, 0.5, 0.3));
        found = gapsIn(layer, {}, m_progress);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(near(found[0].area, 20.85));
    }

    void oneTakenOut_data() { angles(); }
    void oneTakenOut()
    {
        QFETCH(double, angle);
        const PlotGrid grid{10, 10, angle};
        PolygonLayer layer = grid.layer();
        layer.replace(grid.at(4, 5), {});
        layer.replace(grid.at(7, 2), {});
        layer.replace(grid.at(7, 3), {});
        layer.replace(grid.at(0, 0), {}); // at the border: open land
        const auto found = gapsIn(layer, {}, m_progress);
        QCOMPARE(found.size(), std::size_t{2});
        QVERIFY(near(found[0].area, 1200) && near(found[1].area, 600));
    }

    // Whatever lies on whatever: what a boundary holds is covered or is a gap. Seeds are fixed; the covered area is
    // counted on a raster of half metres on which all corners lie.
    void landIsCoveredOrAGap()
    {
        std::mt19937 random(11);
        std::uniform_int_distribution<int> place(-10, 90), size(1, 30);
        for (int run = 0; run < 20; ++run) {
            std::vector<bool> covered(200 * 200, false);
            PolygonLayer layer, boundary = layerOf({rectangle(0, 0, 50, 50)});
            for (int i = 0; i < 25; ++i) {
                const int x = place(random), y = place(random), width = size(random), height = size(random);
                layer.add("", rectangle(x / 2.0, y / 2.0, width / 2.0, height / 2.0));
                for (int row = std::max(0, y); row < std::min(100, y + height); ++row)
                    for (int column = std::max(0, x); column < std::min(100, x + width); ++column)
                        covered[static_cast<std::size_t>(row * 200 + column)] = true;
            }
            GapLimits limits;
            limits.boundary = &boundary;
            double open = 0;
            for (const LandGap &gap : gapsIn(layer, limits, m_progress))
                open += gap.area;
            const double expected = 2500 - 0.25 * static_cast<double>(std::count(covered.begin(), covered.end(), true));
            QVERIFY2(near(open, expected), qPrintable(QStringLiteral("run %1: %2 of %3 m²").arg(run).arg(open).arg(expected)));
        }
    }

    void emptyLayers()
    {
        QVERIFY(gapsIn({}, {}, m_progress).empty());
        QVERIFY(gapsIn(layerOf({{}, {}}), {}, m_progress).empty());
    }

    void stops()
    {
        CancelAtOnce stop;
        QVERIFY(throws<Cancelled>([&] { gapsIn(PlotGrid{}.layer(), {}, stop); }));
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

QTEST_APPLESS_MAIN(TestTopologyGaps)
#include "test_gaps.moc"

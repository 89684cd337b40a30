// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/boundary_cut.h"
#include "core/checks/topology/ring_measures.h"
#include "plots.h"

#include <QTest>

#include <algorithm>

using namespace madang;
using namespace madang::test;

class TestBoundaryCut : public QObject
{
    Q_OBJECT
private slots:
    void whatLiesInside()
    {
        // Across the border by 20 m; wholly inside; wholly outside; inside by half a millimetre only; in two parts round
        // a bay of the boundary (10 m wide, 50 m deep from the north).
        const PolygonLayer boundary = layerOf({{{{{0, 0}, {100, 0}, {100, 100}, {60, 100}, {60, 50}, {50, 50}, {50, 100}, {0, 100}}}}});
        const auto cut = insideBoundary({rectangle(90, 0, 30, 10), rectangle(10, 10, 5, 5), rectangle(200, 0, 5, 5), rectangle(99.9995, 0, 30, 10), rectangle(40, 60, 30, 10)},
                                        boundary, defaultTolerance);
        QCOMPARE(cut.size(), std::size_t{5});
        QCOMPARE(areaOf(cut[0]), 100.0);
        QCOMPARE(boxOf(cut[0]).maxX, 100.0);
        QCOMPARE(areaOf(cut[1]), 25.0);
        QVERIFY(cut[2].empty() && cut[3].empty());
        QVERIFY(cut[4].size() == 2 && areaOf(cut[4]) == 200);
    }

    // A plot of a turned grid and its neighbour, cut along a slanting line: where it crosses the border between them, drawn
    // in both directions and with a point more by one of them, both have the same corner.
    void neighboursKeepTheirCorners()
    {
        const PlotGrid grid{10, 10, 0.3};
        const MultiPolygon boundary{{{grid.placed(-5, -5), grid.placed(205, -5), grid.placed(205, 152.3), grid.placed(-5, 151.1)}}};
        int shared = 0;
        for (int column = 0; column + 1 < 10; ++column) {
            MultiPolygon west = grid.plot(column, 5), east = grid.plot(column + 1, 5);
            east[0][0].insert(east[0][0].begin(), grid.placed(20.0 * (column + 1), 171.3)); // on the common border
            const auto cut = insideBoundary({west, east}, layerOf({boundary}), defaultTolerance);
            QVERIFY(cut[0].size() == 1 && cut[0][0].size() == 1 && cut[0][0][0].size() == 4);
            QVERIFY(cut[1].size() == 1 && cut[1][0].size() == 1 && cut[1][0][0].size() == 4);
            for (const Point point : cut[0][0][0])
                shared += int(std::count(cut[1][0][0].begin(), cut[1][0][0].end(), point));
        }
        QCOMPARE(shared, 2 * 9);
    }
};

QTEST_APPLESS_MAIN(TestBoundaryCut)
#include "test_boundary_cut.moc"

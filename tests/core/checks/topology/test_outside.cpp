// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/outside.h"
#include "plots.h"
#include "support/throws.h"

#include <QTest>

using namespace madang;
using namespace madang::test;

class TestOutside : public QObject
{
    Q_OBJECT
private slots:
    void inAcrossAndOut()
    {
        // Inside; along the border; across it by 2 × 5 m; outside; round the whole.
        const PolygonLayer layer = layerOf({rectangle(10, 10, 5, 5), rectangle(0, 0, 5, 5), rectangle(98, 50, 4, 5), rectangle(200, 0, 5, 5), rectangle(-1, -1, 102, 102), {}});
        const auto found = landOutside(layer, layerOf({rectangle(0, 0, 100, 100)}), defaultTolerance, m_progress);
        QCOMPARE(found.size(), std::size_t{3});
        QVERIFY(found[0].polygon == 2 && near(found[0].area, 10));
        QVERIFY(found[1].polygon == 3 && near(found[1].area, 25));
        QVERIFY(found[2].polygon == 4 && near(found[2].area, 404)); // 102² − 100²
    }

    void aBoundaryOfManyParts()
    {
        // Two halves that meet, and a hole: what lies across the seam is inside, what lies in the hole outside.
        const PolygonLayer boundary = layerOf({rectangle(0, 0, 50, 100), {{{{50, 0}, {100, 0}, {100, 100}, {50, 100}}, {{70, 70}, {80, 70}, {80, 80}, {70, 80}}}}});
        const auto found = landOutside(layerOf({rectangle(45, 40, 10, 10), rectangle(72, 72, 2, 2), rectangle(69, 72, 2, 2)}), boundary, defaultTolerance, m_progress);
        QCOMPARE(found.size(), std::size_t{2});
        QVERIFY(found[0].polygon == 1 && near(found[0].area, 4));
        QVERIFY(found[1].polygon == 2 && near(found[1].area, 2));
    }

    void aSlantingBoundary()
    {
        // A diamond. Far from its line, though in the box of an edge: one inside, one outside.
        const PolygonLayer diamond = layerOf({{{{{0, -100}, {100, 0}, {0, 100}, {-100, 0}}}}});
        const auto found = landOutside(layerOf({rectangle(20, 20, 5, 5), rectangle(80, 80, 5, 5), rectangle(45, 50, 10, 5)}), diamond, defaultTolerance, m_progress);
        QCOMPARE(found.size(), std::size_t{2});
        QVERIFY(found[0].polygon == 1 && near(found[0].area, 25));
        // Beyond x + y = 100 of a box from 45, 50 to 55, 55: 50 m² less the triangle of 5 × 5 / 2 at its corner 45, 50.
        QVERIFY(found[1].polygon == 2 && near(found[1].area, 37.5));
    }

    void theTolerance()
    {
        const PolygonLayer boundary = layerOf({rectangle(0, 0, 100, 100)});
        QVERIFY(landOutside(layerOf({rectangle(90, 0, 10.0005, 5)}), boundary, defaultTolerance, m_progress).empty());
        QCOMPARE(landOutside(layerOf({rectangle(90, 0, 10.01, 5)}), boundary, defaultTolerance, m_progress).size(), std::size_t{1});
    }

    void points()
    {
        const PolygonLayer boundary = layerOf({rectangle(0, 0, 100, 100)});
        QVERIFY(!isOutside({50, 50}, boundary, 0.001) && !isOutside({100.0005, 50}, boundary, 0.001));
        QVERIFY(isOutside({100.1, 50}, boundary, 0.001) && !isOutside({100.1, 50}, boundary, 0.2));
    }

    void stops()
    {
        CancelAtOnce stop;
        QVERIFY(throws<Cancelled>([&] { landOutside(layerOf({rectangle(0, 0, 1, 1)}), layerOf({rectangle(0, 0, 1, 1)}), 0.001, stop); }));
        QVERIFY(landOutside({}, {}, 0.001, m_progress).empty());
    }

private:
    Progress m_progress;
};

QTEST_APPLESS_MAIN(TestOutside)
#include "test_outside.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/fixes.h"
#include "core/checks/topology/layer_check.h"
#include "core/checks/topology/ring_measures.h"
#include "plots.h"

#include <QTest>

using namespace madang;
using namespace madang::test;

class TestFixes : public QObject
{
    Q_OBJECT
private slots:
    void anOverlapGivenToEither()
    {
        const MultiPolygon a = rectangle(0, 0, 2, 2), b = rectangle(1, 0, 3, 2);
        MendedShape mended = withoutOverlap(a, b);
        QVERIFY(mended.areaBefore == 4 && mended.areaAfter == 2);
        QVERIFY(boxOf(mended.shape).maxX == 1);
        mended = withoutOverlap(b, a);
        QVERIFY(mended.areaBefore == 6 && mended.areaAfter == 4);
        // One across another leaves two parts; one inside another leaves nothing.
        mended = withoutOverlap(rectangle(0, 0, 10, 2), rectangle(4, -5, 1, 20));
        QVERIFY(mended.shape.size() == 2 && mended.areaAfter == 18);
        mended = withoutOverlap(rectangle(1, 1, 1, 1), rectangle(0, 0, 10, 10));
        QVERIFY(mended.shape.empty() && mended.areaAfter == 0 && mended.areaBefore == 1);
    }

    void aGapJoinedToTheLongestNeighbour()
    {
        // A gap of 2 × 3 m: 3 m along the western one (4 × 10 m).
        PolygonLayer layer = layerOf({rectangle(4, 0, 2, 4), rectangle(0, 0, 4, 10), rectangle(6, 0, 4, 10), rectangle(4, 7, 2, 3)});
        const LayerFaults faults = checkLayer(layer, {}, m_progress);
        QCOMPARE(faults.gaps.size(), std::size_t{1});
        const auto neighbour = neighbourToJoin(faults.gaps[0].shape, layer, std::nullopt, defaultTolerance);
        QCOMPARE(neighbour.value(), std::size_t{1});
        const MendedShape mended = joinedWith(layer.shape(1), faults.gaps[0].shape, defaultTolerance);
        QVERIFY(mended.areaBefore == 40 && mended.areaAfter == 46 && mended.shape.size() == 1 && mended.shape[0].size() == 1);
        layer.replace(1, mended.shape);
        const LayerFaults after = checkLayer(layer, {}, m_progress);
        QVERIFY(after.gaps.empty() && after.overlaps.empty() && after.invalid.empty());
    }

    void aSliverJoined()
    {
        // 0.2 × 30 m between two parcels; the eastern one is shorter.
        PolygonLayer layer = layerOf({rectangle(0, 0, 10, 30), rectangle(10, 0, 0.2, 30), rectangle(10.2, 0, 10, 20)});
        const auto slivers = sliversIn(layer, {});
        QCOMPARE(slivers.size(), std::size_t{1});
        const auto neighbour = neighbourToJoin(layer.shape(1), layer, 1, defaultTolerance);
        QCOMPARE(neighbour.value(), std::size_t{0});
        const MendedShape mended = joinedWith(layer.shape(0), layer.shape(1), defaultTolerance);
        QVERIFY(near(mended.areaAfter, 306) && mended.shape.size() == 1);
        QVERIFY(!neighbourToJoin(rectangle(100, 100, 1, 1), layer, std::nullopt, defaultTolerance));
    }

    void noHairlineStays()
    {
        // The gap's western corners are half a millimetre off the neighbour's edge, as when it was found on snapped points.
        const MultiPolygon neighbour = rectangle(0, 0, 4, 10), gap{{{{4.0005, 4}, {6, 4}, {6, 7}, {3.9995, 7}}}};
        const MendedShape mended = joinedWith(neighbour, gap, defaultTolerance);
        QCOMPARE(mended.shape.size(), std::size_t{1});
        QCOMPARE(mended.shape[0].size(), std::size_t{1});
        QVERIFY(near(mended.areaAfter, 46, 0.01));
    }

    void crossingsMadeValid()
    {
        // Two triangles of 1 m² that cancel each other out.
        MendedShape mended = withoutCrossings({{{{0, 0}, {2, 2}, {2, 0}, {0, 2}}}});
        QVERIFY(mended.areaBefore == 0 && near(mended.areaAfter, 2) && mended.shape.size() == 2);
        // A spike goes, the square of 16 m² stays.
        mended = withoutCrossings({{{{0, 0}, {4, 0}, {9, 0}, {4, 0}, {4, 4}, {0, 4}}}});
        QVERIFY(near(mended.areaBefore, 16) && near(mended.areaAfter, 16) && mended.shape.size() == 1);
        // No area: nothing is left.
        mended = withoutCrossings({{{{0, 0}, {1, 1}, {2, 2}}}});
        QVERIFY(mended.shape.empty() && mended.areaAfter == 0);
    }

    // The grid with one parcel out of its place, mended by what the findings offer, is a grid without faults again.
    void aMovedParcelMended_data()
    {
        QTest::addColumn<double>("angle");
        QTest::newRow("along the axes") << 0.0;
        QTest::newRow("turned") << 0.3;
        QTest::newRow("turned further") << 2.1;
    }

    void aMovedParcelMended()
    {
        QFETCH(double, angle);
        const PlotGrid grid{6, 6, angle};
        PolygonLayer layer = grid.layer();
        layer.replace(grid.at(2, 3), grid.plot(2, 3, 0.5, 0.3));
        for (int round = 0; round < 10; ++round) {
            PolygonLayer checked = layer;
            const LayerFaults faults = checkLayer(checked, {}, m_progress);
            if (faults.overlaps.empty() && faults.gaps.empty()) {
                double total = 0;
                for (std::size_t i = 0; i < layer.size(); ++i)
                    total += layer.area(i);
                QVERIFY(near(total, 36 * 600, 0.01));
                return;
            }
            if (!faults.overlaps.empty()) {
                const LandOverlap &overlap = faults.overlaps[0];
                const std::size_t loser = overlap.first == grid.at(2, 3) ? overlap.first : overlap.second;
                layer.replace(loser, withoutOverlap(layer.shape(loser), layer.shape(loser == overlap.first ? overlap.second : overlap.first)).shape);
            } else {
                const LandGap &gap = faults.gaps[0];
                const std::size_t neighbour = *neighbourToJoin(gap.shape, layer, std::nullopt, defaultTolerance);
                QCOMPARE(neighbour, gap.neighbours[0]);
                layer.replace(neighbour, joinedWith(layer.shape(neighbour), gap.shape, defaultTolerance).shape);
            }
        }
        QFAIL("ten fixes were not enough");
    }

private:
    Progress m_progress;
};

QTEST_APPLESS_MAIN(TestFixes)
#include "test_fixes.moc"

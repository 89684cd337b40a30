// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/ring_measures.h"
#include "core/checks/topology/spikes.h"
#include "plots.h"

#include <QTest>

using namespace madang;
using namespace madang::test;

class TestSpikes : public QObject
{
    Q_OBJECT
private slots:
    void needles()
    {
        // A square of 10 m with a needle 40 m long from its upper right corner; with one into it from the middle of its
        // lower side, 2 cm wide; with a blunt one of two corners; a strip 4 cm wide, which is a sliver; a wedge of 6°.
        const PolygonLayer layer = layerOf({
            {{{{0, 0}, {10, 0}, {10, 10}, {10.01, 50}, {9.99, 10}, {0, 10}}}},
            {{{{0, 0}, {4.99, 0}, {5, 6}, {5.01, 0}, {10, 0}, {10, 10}, {0, 10}}}},
            {{{{0, 0}, {10, 0}, {10, 10}, {10, 30}, {9.99, 30}, {9.97, 10}, {0, 10}}}},
            rectangle(0, 0, 0.04, 30),
            {{{{0, 0}, {20, 0}, {20, 2}, {19, 1.9}}}},
            rectangle(0, 0, 10, 10),
        });
        const auto found = spikesIn(layer, {});
        QCOMPARE(found.size(), std::size_t{4}); // both corners of the blunt tip
        QVERIFY(found[0].polygon == 0 && (found[0].tip == Point{10.01, 50}) && near(found[0].length, 40, 1e-4));
        QVERIFY(found[1].polygon == 1 && (found[1].tip == Point{5, 6}) && near(found[1].length, 6, 1e-4));
        QVERIFY(found[2].polygon == 2 && found[3].polygon == 2);
    }

    void cutOff()
    {
        const MultiPolygon outward = withoutSpikes({{{{0, 0}, {10, 0}, {10, 10}, {10.01, 50}, {9.99, 10}, {0, 10}}}}, {});
        QVERIFY((outward == MultiPolygon{{{{0, 0}, {10, 0}, {10, 10}, {9.99, 10}, {0, 10}}}}));
        const MultiPolygon blunt = withoutSpikes({{{{0, 0}, {10, 0}, {10, 10}, {10, 30}, {9.99, 30}, {9.97, 10}, {0, 10}}}}, {});
        QVERIFY((blunt == MultiPolygon{{{{0, 0}, {10, 0}, {10, 10}, {9.97, 10}, {0, 10}}}}));
        // The one into it: its two mouths stay, 2 cm apart on the side.
        QVERIFY(near(areaOf(withoutSpikes({{{{0, 0}, {4.99, 0}, {5, 6}, {5.01, 0}, {10, 0}, {10, 10}, {0, 10}}}}, {})), 100));
        QVERIFY(withoutSpikes(rectangle(0, 0, 10, 10), {}) == rectangle(0, 0, 10, 10));
    }
};

QTEST_APPLESS_MAIN(TestSpikes)
#include "test_spikes.moc"

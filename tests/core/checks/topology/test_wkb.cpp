// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/wkb.h"
#include "plots.h"
#include "support/throws.h"

#include <QByteArray>
#include <QTest>

using namespace madang;
using namespace madang::test;

namespace {

std::string bytes(const char *hex)
{
    return QByteArray::fromHex(hex).toStdString();
}

} // namespace

class TestWkb : public QObject
{
    Q_OBJECT
private slots:
    void thereAndBack()
    {
        const MultiPolygon shape{{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{2, 2}, {2, 4}, {4, 4}}}, {{{20.5, -1}, {30, 0}, {25, 1e6}}}};
        QVERIFY(polygonsOfWkb(wkbOf(shape)) == shape);
        QVERIFY(polygonsOfWkb(wkbOf({})).empty());
    }

    // A triangle 0 0, 1 0, 0 1, as other programs write it.
    void otherForms_data()
    {
        QTest::addColumn<QByteArray>("hex");
        const QByteArray zero("0000000000000000"), one("000000000000f03f"), three("0000000000000840");
        QTest::newRow("polygon") << "01" "03000000" "01000000" "04000000" + zero + zero + one + zero + zero + one + zero + zero;
        QTest::newRow("big-endian") << QByteArray("00" "00000003" "00000001" "00000004" "0000000000000000" "0000000000000000" "3ff0000000000000"
                                                  "0000000000000000" "0000000000000000" "3ff0000000000000" "0000000000000000" "0000000000000000");
        QTest::newRow("heights, ISO") << "01" "eb030000" "01000000" "04000000" + zero + zero + three + one + zero + three + zero + one + three + zero + zero + three;
        QTest::newRow("heights and system, PostGIS") << "01" "030000a0" "e6100000" "01000000" "04000000" + zero + zero + three + one + zero + three + zero + one + three + zero + zero + three;
        QTest::newRow("not closed") << "01" "03000000" "01000000" "03000000" + zero + zero + one + zero + zero + one;
    }

    void otherForms()
    {
        QFETCH(QByteArray, hex);
        QVERIFY((polygonsOfWkb(bytes(hex)) == MultiPolygon{{{{0, 0}, {1, 0}, {0, 1}}}}));
    }

    void badBytes_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no byte order") << QByteArray("0703000000");
        QTest::newRow("a point") << QByteArray("0101000000" "0000000000000000" "0000000000000000");
        QTest::newRow("a curve polygon") << QByteArray("010a00000000000000");
        QTest::newRow("more rings than bytes") << QByteArray("0103000000" "ffffffff");
        QTest::newRow("more points than bytes") << QByteArray("0103000000" "01000000" "ffffff7f" "0000000000000000");
        QTest::newRow("not a number") << QByteArray("0103000000" "01000000" "01000000" "000000000000f87f" "0000000000000000");
        QTest::newRow("infinite") << QByteArray("0103000000" "01000000" "01000000" "000000000000f07f" "0000000000000000");
        QByteArray nested;
        for (int i = 0; i < 1000; ++i)
            nested += "0107000000" "01000000";
        QTest::newRow("collections without end") << nested;
    }

    void badBytes()
    {
        QFETCH(QByteArray, hex);
        QVERIFY(throws<std::invalid_argument>([&] { polygonsOfWkb(bytes(hex)); }));
        QVERIFY(throws<std::invalid_argument>([&] { linesOfWkb(bytes(hex).substr(0, 12)); }));
    }

    void everyCutIsNoticed()
    {
        const std::string whole = wkbOf(rectangle(0, 0, 1, 1));
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY2(throws<std::invalid_argument>([&] { polygonsOfWkb(whole.substr(0, size)); }), qPrintable(QString::number(size)));
    }

    void lines()
    {
        const std::string line = bytes("0102000000" "02000000" "0000000000000000" "0000000000000000" "000000000000f03f" "000000000000f03f");
        QVERIFY((linesOfWkb(line) == std::vector<std::vector<Point>>{{{0, 0}, {1, 1}}}));
        QVERIFY(throws<std::invalid_argument>([&] { linesOfWkb(wkbOf(rectangle(0, 0, 1, 1))); }));
    }

    // What a layer keeps: direction, no repeated points, no rings of two points.
    void layersPutRingsInOrder()
    {
        PolygonLayer layer;
        layer.add("a", {{{{0, 0}, {0, 10}, {10, 10}, {10, 10}, {10, 0}, {0, 0}}, {{2, 2}, {4, 2}, {4, 4}, {2, 4}}, {{5, 5}, {6, 6}}}, {{{1, 1}, {2, 2}}}});
        QCOMPARE(layer.rings(0).size(), std::size_t{2});
        QCOMPARE(layer.area(0), 96.0);
        QCOMPARE(layer.perimeter(0), 48.0);
        QVERIFY((layer.shape(0) == MultiPolygon{{{{10, 0}, {10, 10}, {0, 10}, {0, 0}}, {{2, 4}, {4, 4}, {4, 2}, {2, 2}}}}));
        QVERIFY(layer.contains(0, {1, 1}) && !layer.contains(0, {3, 3}) && !layer.contains(0, {11, 1}));
        layer.add("empty", {});
        QVERIFY(layer.isEmpty(1) && layer.area(1) == 0);
        QVERIFY(throws<std::invalid_argument>([&] { layer.add("nan", {{{{0, 0}, {1, NAN}, {1, 1}}}}); }));
        QCOMPARE(layer.size(), std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(TestWkb)
#include "test_wkb.moc"

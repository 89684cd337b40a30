// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/parcels.h"
#include "masterplan/engine/right_of_way.h"
#include "land.h"
#include "support/throws.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numbers>
#include <random>
#include <set>

using namespace madang;
using namespace madang::masterplan;
using namespace madang::masterplan::test;

namespace {

constexpr double pi = std::numbers::pi;
constexpr ParcelMethod methods[]{ParcelMethod::Box, ParcelMethod::Strip};

class StopHere : public Progress
{
public:
    bool cancelled() const override { return true; }
};

std::vector<Parcel> parcelsOf(const std::vector<Block> &blocks, const ParcelRule &rule)
{
    Progress progress;
    return parcels(blocks, rule, progress);
}

std::vector<Parcel> parcelsOf(const Polygon &polygon, const ParcelRule &rule)
{
    return parcelsOf(std::vector<Block>{{polygon, {}, 0.0, 0}}, rule);
}

ParcelRule ruleOf(ParcelMethod method, double frontage, double depth, double minimum = 100.0,
                  double irregularity = 0.0, std::uint64_t seed = 1)
{
    return {method, frontage, depth, minimum, irregularity, seed, true};
}

// Strips that keep their depth, whatever lies behind them.
ParcelRule stripsOf(double frontage, double depth, double minimum = 100.0)
{
    return {ParcelMethod::Strip, frontage, depth, minimum, 0.0, 1, false};
}

std::vector<Polygon> shapesOf(const std::vector<Parcel> &parcels)
{
    std::vector<Polygon> shapes;
    for (const Parcel &parcel : parcels)
        shapes.push_back(parcel.shape);
    return shapes;
}

int landlocked(const std::vector<Parcel> &parcels)
{
    return static_cast<int>(std::count_if(parcels.begin(), parcels.end(),
                                          [](const Parcel &p) { return p.frontageM == 0.0; }));
}

// A star around the origin: angles in order, so that the ring is simple; convex where the radius is
// that of an ellipse.
Polygon randomBlock(std::mt19937 &random, bool convex)
{
    const auto from = [&random](double low, double high) {
        return low + (high - low) * (random() / 4294967296.0);
    };
    const int corners = 3 + static_cast<int>(random() % 9);
    std::vector<double> angles;
    for (int k = 0; k < corners; ++k)
        angles.push_back(2.0 * pi * (k + from(0.1, 0.9)) / corners);
    const double a = from(30.0, 150.0);
    const double b = from(30.0, 150.0);
    const double turn = from(0.0, pi);
    const Point centre{from(-500.0, 500.0), from(-500.0, 500.0)};
    Polygon block;
    for (const double angle : angles) {
        const double radius = convex ? 1.0 : from(0.35, 1.0);
        const Point p{a * radius * std::cos(angle), b * radius * std::sin(angle)};
        block.outer.push_back(centre
                              + Point{p.x * std::cos(turn) - p.y * std::sin(turn),
                                      p.x * std::sin(turn) + p.y * std::cos(turn)});
    }
    return block;
}

// Points of parcels that lie in the middle of another parcel's edge: borders that are not shared
// point by point.
int unsharedPoints(const std::vector<Parcel> &parcels)
{
    std::set<Point> points;
    for (const Parcel &parcel : parcels)
        points.insert(parcel.shape.outer.begin(), parcel.shape.outer.end());
    int count = 0;
    for (const Parcel &parcel : parcels) {
        const Ring &ring = parcel.shape.outer;
        for (std::size_t i = 0; i < ring.size(); ++i)
            for (const Point p : points) {
                const Point a = ring[i];
                const Point b = ring[(i + 1) % ring.size()];
                if (p != a && p != b && distance(p, nearestOnSegment(p, a, b)) < 1e-7)
                    ++count;
            }
    }
    return count;
}

} // namespace

class TestParcels : public QObject
{
    Q_OBJECT
private slots:
    void sixtyByForty();
    void oneRow();
    void frontageDoesNotDivideTheBlock();
    void deepBlock();
    void lShape();
    void triangle();
    void blockWithAHole();
    void culDeSac();
    void roadOnOneSideOnly();
    void noRoadAtAll();
    void circle();
    void smallBlockStaysWhole();
    void smallLeftoversJoinNeighbours();
    void blocksOfATown();
    void wherePlansAre();
    void irregularity();
    void sameLandDrawnOtherwise();
    void seededBlocks_data();
    void seededBlocks();
    void badInput();
    void cancels();
};

void TestParcels::sixtyByForty()
{
    for (const ParcelMethod method : methods) {
        const auto made = parcelsOf(rectangle(0, 0, 60, 40), ruleOf(method, 20, 20));
        QCOMPARE(made.size(), std::size_t{6});
        // From west to east, then from south to north.
        for (std::size_t i = 0; i < 6; ++i) {
            const double x = 20.0 * double(i / 2);
            const double y = 20.0 * double(i % 2);
            QVERIFY(isNear(made[i].areaM2, 400.0));
            QVERIFY(isNear(centroid(made[i].shape).x, x + 10.0));
            QVERIFY(isNear(centroid(made[i].shape).y, y + 10.0));
            QCOMPARE(made[i].shape.outer.size(), std::size_t{4});
            QVERIFY(isNear(made[i].frontageM, i / 2 == 1 ? 20.0 : 40.0)); // corners have two fronts
        }
    }
}

void TestParcels::oneRow()
{
    // 25 m deep, with parcels of 25 m: through parcels of 12 m, five of them.
    for (const ParcelMethod method : methods) {
        const auto made = parcelsOf(rectangle(0, 0, 60, 25), ruleOf(method, 12, 25));
        QCOMPARE(made.size(), std::size_t{5});
        for (const Parcel &parcel : made)
            QVERIFY(isNear(parcel.areaM2, 300.0));
    }
}

void TestParcels::frontageDoesNotDivideTheBlock()
{
    // 100 m by 30 m are three of 33.3 m; by 40 m three too (2.5 rounds up), of 33.3 m.
    for (const ParcelMethod method : methods)
        for (const double aim : {30.0, 40.0}) {
            const auto made = parcelsOf(rectangle(0, 0, 100, 20), ruleOf(method, aim, 20));
            QCOMPARE(made.size(), std::size_t{3});
            for (const Parcel &parcel : made)
                QVERIFY(isNear(parcel.areaM2, 2000.0 / 3.0, 1e-6));
        }
}

void TestParcels::deepBlock()
{
    // 200 × 100 with parcels 20 × 20. By box every parcel has a road: back to back, 50 m deep.
    const auto box = parcelsOf(rectangle(0, 0, 200, 100), ruleOf(ParcelMethod::Box, 20, 20));
    QCOMPARE(landlocked(box), 0);
    QCOMPARE(partitionFault(rectangle(0, 0, 200, 100), shapesOf(box)), QByteArray());
    // By strip too: 10 + 10 of 20 × 50.
    const auto rows = parcelsOf(rectangle(0, 0, 200, 100), ruleOf(ParcelMethod::Strip, 20, 20));
    QCOMPARE(rows.size(), std::size_t{20});
    for (const Parcel &parcel : rows)
        QVERIFY(isNear(parcel.areaM2, 1000.0, 1e-6));
    // All are 50 m deep, but from their other road no point of the four at corners is farther than 20 m.
    QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const Parcel &p) { return isNear(p.depthM, 50.0, 1e-6); }), 16);
    QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const Parcel &p) { return isNear(p.depthM, 20.0, 1e-6); }), 4);
    // Where strips keep their depth: 10 + 10 along the long sides, 3 + 3 along the short ones, and
    // the land in the middle, 160 × 60.
    const auto strip = parcelsOf(rectangle(0, 0, 200, 100), stripsOf(20, 20));
    QCOMPARE(strip.size(), std::size_t{27});
    QCOMPARE(landlocked(strip), 1);
    for (const Parcel &parcel : strip)
        QVERIFY(isNear(parcel.areaM2, parcel.frontageM > 0.0 ? 400.0 : 9600.0, 1e-6)
                && isNear(parcel.depthM, parcel.frontageM > 0.0 ? 20.0 : 0.0, 1e-6));
    // Up to 1.5 times the depth the strips grow all the same: 60 m deep, two rows of 30 m.
    const auto two = parcelsOf(rectangle(0, 0, 200, 60), stripsOf(20, 20));
    QCOMPARE(two.size(), std::size_t{20});
    QCOMPARE(landlocked(two), 0);
}

void TestParcels::lShape()
{
    const Polygon l{{{0, 0}, {120, 0}, {120, 40}, {40, 40}, {40, 120}, {0, 120}}, {}};
    for (const ParcelMethod method : methods) {
        const auto made = parcelsOf(l, ruleOf(method, 20, 20));
        QCOMPARE(partitionFault(l, shapesOf(made)), QByteArray());
        QCOMPARE(landlocked(made), 0);
        // 8000 m² in parcels of about 400 m².
        QVERIFY(made.size() >= 14 && made.size() <= 24);
    }
}

void TestParcels::triangle()
{
    const Polygon t{{{0, 0}, {120, 0}, {30, 90}}, {}};
    for (const ParcelMethod method : methods) {
        const auto made = parcelsOf(t, ruleOf(method, 20, 20, 150));
        QCOMPARE(partitionFault(t, shapesOf(made)), QByteArray());
        QVERIFY(made.size() >= 6);
        for (const Parcel &parcel : made)
            QVERIFY(parcel.areaM2 >= 150.0);
    }
}

void TestParcels::blockWithAHole()
{
    // A pond in the middle: no road, and no land.
    const Polygon pond{{{0, 0}, {100, 0}, {100, 80}, {0, 80}},
                       {{{40, 30}, {40, 50}, {60, 50}, {60, 30}}}};
    for (const ParcelMethod method : methods) {
        const auto made = parcelsOf(pond, ruleOf(method, 20, 30));
        QCOMPARE(partitionFault(pond, shapesOf(made)), QByteArray());
        QCOMPARE(landlocked(made), 0);
        QVERIFY(made.size() >= 8);
    }
    // A square with a road around it in the middle: its edges are fronts as well.
    const Block square{pond, {std::vector<bool>(4, true), std::vector<bool>(4, true)}, 0.0, 0};
    for (const ParcelMethod method : methods) {
        const auto made = parcelsOf({square}, ruleOf(method, 20, 30));
        double road = 0.0;
        for (const Parcel &parcel : made)
            road += parcel.frontageM;
        QVERIFY(isNear(road, 360.0 + 80.0, 1e-6));
        QCOMPARE(partitionFault(pond, shapesOf(made)), QByteArray());
    }
}

void TestParcels::culDeSac()
{
    // A dead end 8 m wide and 60 m deep into 120 × 90 m; the other sides are not on roads.
    const Polygon land{{{0, 0}, {56, 0}, {56, 60}, {64, 60}, {64, 0}, {120, 0}, {120, 90}, {0, 90}},
                       {}};
    const Block block{land, {{false, true, true, true, false, false, false, false}}, 0.0, 0};
    for (const ParcelMethod method : methods) {
        const auto made = parcelsOf({block}, ruleOf(method, 20, 30, 200));
        QCOMPARE(partitionFault(land, shapesOf(made)), QByteArray());
        double road = 0.0;
        for (const Parcel &parcel : made)
            road += parcel.frontageM;
        QVERIFY(isNear(road, 128.0, 1e-6));
        QVERIFY(made.size() >= 5);
        QCOMPARE(landlocked(made), 0);
    }
}

void TestParcels::roadOnOneSideOnly()
{
    const Block block{rectangle(0, 0, 100, 35), {{true, false, false, false}}, 0.0, 0};
    for (const ParcelMethod method : methods) {
        // Up to twice the depth nothing is left behind: five parcels of 20 × 35.
        const auto made = parcelsOf({block}, ruleOf(method, 20, 20));
        QCOMPARE(made.size(), std::size_t{5});
        for (const Parcel &parcel : made) {
            QVERIFY(isNear(parcel.areaM2, 700.0, 1e-6));
            QVERIFY(isNear(parcel.frontageM, 20.0, 1e-6));
        }
    }
    // Deeper land: parcels reach back, unless strips keep their depth.
    const Block deep{rectangle(0, 0, 100, 80), {{true, false, false, false}}, 0.0, 0};
    for (const ParcelMethod method : methods) {
        const auto made = parcelsOf({deep}, ruleOf(method, 20, 20));
        QCOMPARE(made.size(), std::size_t{5});
        QCOMPARE(landlocked(made), 0);
    }
    const auto strip = parcelsOf({deep}, stripsOf(20, 20));
    QCOMPARE(strip.size(), std::size_t{6});
    QCOMPARE(landlocked(strip), 1);
    QVERIFY(isNear(strip.back().areaM2, 400.0, 1e-6));
}

void TestParcels::noRoadAtAll()
{
    const Block block{rectangle(0, 0, 60, 40), {std::vector<bool>(4, false)}, 0.0, 0};
    // Box divides it all the same; strips begin at a road.
    QCOMPARE(parcelsOf({block}, ruleOf(ParcelMethod::Box, 20, 20)).size(), std::size_t{6});
    QCOMPARE(parcelsOf({block}, ruleOf(ParcelMethod::Strip, 20, 20)).size(), std::size_t{1});
}

void TestParcels::circle()
{
    Polygon round;
    for (int k = 0; k < 90; ++k)
        round.outer.push_back({80.0 * std::cos(k * pi / 45.0), 80.0 * std::sin(k * pi / 45.0)});
    for (const ParcelMethod method : methods) {
        const auto made = parcelsOf(round, ruleOf(method, 15, 25, 150));
        QCOMPARE(partitionFault(round, shapesOf(made)), QByteArray());
        QVERIFY(made.size() >= 20);
        QCOMPARE(landlocked(made), 0);
    }
}

void TestParcels::smallBlockStaysWhole()
{
    for (const ParcelMethod method : methods) {
        QCOMPARE(parcelsOf(rectangle(0, 0, 8, 8), ruleOf(method, 20, 20)).size(), std::size_t{1});
        // Room for one and a half.
        QCOMPARE(parcelsOf(rectangle(0, 0, 60, 10), ruleOf(method, 20, 10, 310)).size(),
                 std::size_t{1});
    }
    QVERIFY(parcelsOf(std::vector<Block>{}, {}).empty());
}

void TestParcels::smallLeftoversJoinNeighbours()
{
    // A block that tapers to a point: no parcel under the minimum.
    const Polygon wedge{{{0, 0}, {200, 0}, {200, 40}}, {}};
    for (const ParcelMethod method : methods) {
        const auto made = parcelsOf(wedge, ruleOf(method, 10, 20, 120));
        QCOMPARE(partitionFault(wedge, shapesOf(made)), QByteArray());
        QVERIFY(made.size() >= 8);
        for (const Parcel &parcel : made) {
            QVERIFY(parcel.areaM2 >= 120.0);
            QVERIFY(parcel.frontageM > 0.0);
        }
    }
}

void TestParcels::blocksOfATown()
{
    // Roads, blocks and parcels in one go: 200 × 100 m, roads of 10 m around and across the middle;
    // blocks of 90 × 90 m.
    Progress progress;
    const RightOfWay way = rightOfWay(
        {{{{0, 0}, {200, 0}, {200, 100}, {0, 100}, {0, 0}}, 10.0}, {{{100, 0}, {100, 100}}, 10.0}},
        {CornerShape::Cut, 4.0, 0.01, 0.01}, progress);
    const Blocks cut = blocks({rectangle(0, 0, 200, 100)}, way.land, {}, progress);
    QCOMPARE(cut.blocks.size(), std::size_t{2});
    for (const ParcelMethod method : methods) {
        const auto made = parcelsOf(cut.blocks, ruleOf(method, 18, 30, 150));
        double sum = 0.0;
        for (const Parcel &parcel : made) {
            sum += parcel.areaM2;
            QVERIFY(parcel.areaM2 >= 150.0);
        }
        // Cuts of 4 × 4 / 2 at the four corners of the T-junctions.
        QVERIFY(isNear(sum, 2 * 8100.0 - 4 * 8.0, 1e-4));
        QCOMPARE(landlocked(made), 0);
        QCOMPARE(made.front().block, std::size_t{0});
        QCOMPARE(made.back().block, std::size_t{1});
    }
}

void TestParcels::wherePlansAre()
{
    // At a UTM position, askew: the block's points come back bit by bit, borders are shared.
    const double c = std::cos(0.3);
    const double s = std::sin(0.3);
    Polygon block;
    for (const Point p : {Point{0, 0}, Point{180.1, 0}, Point{181.3, 77.7}, Point{2.2, 81.9}})
        block.outer.push_back(
            {491234.567891 + c * p.x - s * p.y, 4178901.234567 + s * p.x + c * p.y});
    for (const ParcelMethod method : methods) {
        const auto made = parcelsOf(block, ruleOf(method, 12, 25));
        QCOMPARE(partitionFault(block, shapesOf(made), 1e-9), QByteArray());
        QCOMPARE(unsharedPoints(made), 0);
        for (const Point corner : block.outer)
            QVERIFY(std::any_of(made.begin(), made.end(), [corner](const Parcel &parcel) {
                const Ring &ring = parcel.shape.outer;
                return std::find(ring.begin(), ring.end(), corner) != ring.end();
            }));
    }
}

void TestParcels::irregularity()
{
    const Polygon block = rectangle(0, 0, 300, 50);
    for (const ParcelMethod method : methods) {
        const auto first = parcelsOf(block, ruleOf(method, 20, 25, 100, 0.8, 7));
        const auto again = parcelsOf(block, ruleOf(method, 20, 25, 100, 0.8, 7));
        const auto other = parcelsOf(block, ruleOf(method, 20, 25, 100, 0.8, 8));
        QCOMPARE(partitionFault(block, shapesOf(first)), QByteArray());
        QCOMPARE(landlocked(first), 0);
        QCOMPARE(first.size(), again.size());
        bool differs = first.size() != other.size();
        double least = 1e9;
        double most = 0.0;
        for (std::size_t i = 0; i < first.size(); ++i) {
            QVERIFY(first[i].shape.outer == again[i].shape.outer);
            differs = differs || first[i].shape.outer != other[i].shape.outer;
            least = std::min(least, first[i].areaM2);
            most = std::max(most, first[i].areaM2);
        }
        QVERIFY(differs);
        QVERIFY(most > 1.1 * least);
        // A block strays alike, whatever blocks come before it.
        const auto behind =
            parcelsOf({{rectangle(0, 100, 70, 150), {}, 0.0, 0}, {block, {}, 0.0, 0}},
                      ruleOf(method, 20, 25, 100, 0.8, 7));
        QVERIFY(behind.back().shape.outer == first.back().shape.outer);
    }
}

void TestParcels::sameLandDrawnOtherwise()
{
    // From another point on, the other way round, closed, with a point twice; road marks follow.
    const Block plain{
        {{{0, 0}, {90, 10}, {100, 60}, {-5, 50}}, {}}, {{true, false, true, false}}, 0.0, 0};
    const Block other{{{{100, 60}, {90, 10}, {90, 10}, {0, 0}, {-5, 50}, {100, 60}}, {}},
                      {{false, false, true, false, true}},
                      0.0,
                      0};
    for (const ParcelMethod method : methods) {
        const auto a = parcelsOf({plain}, ruleOf(method, 15, 25));
        const auto b = parcelsOf({other}, ruleOf(method, 15, 25));
        QCOMPARE(a.size(), b.size());
        for (std::size_t i = 0; i < a.size(); ++i) {
            QVERIFY(a[i].shape.outer == b[i].shape.outer);
            QCOMPARE(a[i].frontageM, b[i].frontageM);
        }
    }
}

void TestParcels::seededBlocks_data()
{
    QTest::addColumn<bool>("convex");
    QTest::addColumn<int>("method");
    QTest::newRow("convex, box") << true << 0;
    QTest::newRow("convex, strip") << true << 1;
    QTest::newRow("concave, box") << false << 0;
    QTest::newRow("concave, strip") << false << 1;
}

void TestParcels::seededBlocks()
{
    QFETCH(bool, convex);
    QFETCH(int, method);
    std::mt19937 random(20260729);
    std::size_t count = 0;
    for (int k = 0; k < 150; ++k) {
        const Polygon block = randomBlock(random, convex);
        const double whole = area(block);
        ParcelRule rule = ruleOf(methods[method], 8.0 + random() % 20, 12.0 + random() % 30,
                                 60.0 + random() % 200, k % 3 == 0 ? 0.7 : 0.0, random());
        rule.keepRoadEdge = k % 4 != 0;
        const auto made = parcelsOf(block, rule);
        count += made.size();
        const QByteArray name = "block " + QByteArray::number(k);
        const QByteArray fault = partitionFault(block, shapesOf(made));
        QVERIFY2(fault.isEmpty(), name + ": " + fault);
        QVERIFY2(unsharedPoints(made) == 0, name + ": unshared points");
        for (const Parcel &parcel : made) {
            QVERIFY2(parcel.areaM2 >= rule.minimumAreaM2 || made.size() == 1, name);
            QVERIFY2(isNear(parcel.areaM2, area(parcel.shape), 1e-6 * whole), name);
        }
        QVERIFY2(landlocked(made) == 0 || !rule.keepRoadEdge, name);
        const auto again = parcelsOf(block, rule);
        QCOMPARE(again.size(), made.size());
        for (std::size_t i = 0; i < made.size(); ++i)
            QVERIFY(again[i].shape.outer == made[i].shape.outer);
    }
    QVERIFY(count > 1500);
}

void TestParcels::badInput()
{
    const Polygon good = rectangle(0, 0, 60, 40);
    QCOMPARE(complaintOf([&] { parcelsOf(good, ruleOf(ParcelMethod::Box, 0, 20)); }),
             QString("the frontage of a parcel is 0; it must be more than zero"));
    QCOMPARE(complaintOf([&] { parcelsOf(good, ruleOf(ParcelMethod::Box, 20, -20)); }),
             QString("the depth of a parcel is -20; it must be more than zero"));
    QCOMPARE(complaintOf([&] { parcelsOf(good, ruleOf(ParcelMethod::Box, std::nan(""), 20)); }),
             QString("the frontage of a parcel is nan; it must be more than zero"));
    QCOMPARE(complaintOf([&] { parcelsOf(good, ruleOf(ParcelMethod::Box, 20, 20, -1)); }),
             QString("the minimum area of a parcel is -1; it must not be negative"));
    QCOMPARE(complaintOf([&] { parcelsOf(good, ruleOf(ParcelMethod::Box, 20, 20, 1, 1.5)); }),
             QString("the irregularity is 1.5; it must be from 0 to 1"));
    QCOMPARE(
        complaintOf([&] {
            parcelsOf(std::vector<Block>{{good, {}, 0.0, 0}, {good, {{true, false}}, 0.0, 0}}, {});
        }),
        QString("block 2 has a ring of 4 edges and road marks for 2"));
    QCOMPARE(complaintOf([&] {
                 parcelsOf(std::vector<Block>{{good, {{true}, {true}}, 0.0, 0}}, {});
             }),
             QString("block 1 has 1 rings and road marks for 2"));
    QCOMPARE(complaintOf([] {
                 parcelsOf({{{0, 0}, {10, 10}, {10, 0}, {0, 10}}, {}}, {});
             }),
             QString("polygon 1 is not valid (Self-intersection) at 5.000, 5.000"));
    QCOMPARE(complaintOf([] {
                 parcelsOf({{{0, 0}, {10, 0}, {std::nan(""), 10}}, {}}, {});
             }),
             QString("polygon 1: point 3 has a coordinate that is not a number"));
    QCOMPARE(complaintOf([] { parcelsOf(Polygon{}, {}); }),
             QString("polygon 1 has fewer than three different points"));
}

void TestParcels::cancels()
{
    StopHere stop;
    QVERIFY(madang::test::throws<Cancelled>([&] {
        parcels({{rectangle(0, 0, 60, 40), {}, 0.0, 0}}, {}, stop);
    }));
}

QTEST_APPLESS_MAIN(TestParcels)
#include "test_parcels.moc"

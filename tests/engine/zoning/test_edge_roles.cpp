// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/capacity/edge_roles.h"
#include "engine/shape_error.h"
#include "support/throws.h"

#include <QTest>

#include <cmath>
#include <string>

using namespace madang;
using namespace madang::zoning;

namespace {

// A letter for each edge: Front, Side, Rear.
std::string letters(const LotRoles &roles)
{
    std::string text;
    for (const LotEdge &edge : roles.edges)
        text += edge.role == EdgeRole::Front ? 'F' : edge.role == EdgeRole::Rear ? 'R' : 'S';
    return text;
}

LotRoles rolesOf(const Ring &ring, const std::vector<RoadLine> &roads, const std::vector<Polygon> &land = {})
{
    const RoadIndex index(roads, land);
    EdgeRoleFinder finder(index);
    LotRoles roles;
    finder.find(ring, roles);
    return roles;
}

Ring turned(const Ring &ring, double angle, Point origin)
{
    Ring out;
    for (const Point p : ring)
        out.push_back({origin.x + std::cos(angle) * p.x - std::sin(angle) * p.y, origin.y + std::sin(angle) * p.x + std::cos(angle) * p.y});
    return out;
}

// 30 m along y = 0, 40 m deep.
const Ring rectangle{{0, 0}, {30, 0}, {30, 40}, {0, 40}};
const RoadLine south{{{-100, -6}, {100, -6}}, 6.0}; // 12 m wide, its edge at y = 0
const RoadLine north{{{-100, 46}, {100, 46}}, 6.0};
const RoadLine east{{{35, -100}, {35, 100}}, 5.0};  // 10 m wide, its edge at x = 30

} // namespace

class TestEdgeRoles : public QObject
{
    Q_OBJECT
private slots:
    void interiorLot();
    void theOrderOfTheRingIsKept();
    void atAnyAngleFarFromTheOrigin();
    void cornerLotFrontsTheWiderRoad();
    void cornerLotBetweenEqualRoadsFrontsWithItsShorterSide();
    void throughLotHasNoRear();
    void endOfABlock();
    void noRoad();
    void howFarARoadMayBe();
    void aRoadAslant();
    void aRoadAlongAPartOfAnEdge();
    void anEdgeThatLeavesTheRoad();
    void frontInSeveralEdges();
    void curvedFront();
    void cornerCut();
    void roundedCorner();
    void flagLot();
    void triangleAndTrapezoid();
    void roadOfUnknownWidth();
    void roadLandAsPolygon();
    void endOfARoad();
    void namedFront();
    void repeatedPoints();
    void roadsAreFoundByPlace();
    void badRoads();
};

void TestEdgeRoles::interiorLot()
{
    const LotRoles roles = rolesOf(rectangle, {south});
    QCOMPARE(letters(roles), std::string("FSRS"));
    QCOMPARE(roles.kind, LotKind::Interior);
    QCOMPARE(*roles.front, 0u);
    QCOMPARE(roles.roadWidth, 12.0);
    QCOMPARE(roles.edges[0].roadWidth, 12.0f);
    QCOMPARE(roles.edges[1].roadWidth, 0.0f);
    QCOMPARE(roles.frontage, 30.0);
}

void TestEdgeRoles::theOrderOfTheRingIsKept()
{
    // From another vertex, clockwise, closed.
    QCOMPARE(letters(rolesOf({{30, 40}, {0, 40}, {0, 0}, {30, 0}}, {south})), std::string("RSFS"));
    QCOMPARE(letters(rolesOf({{0, 40}, {30, 40}, {30, 0}, {0, 0}}, {south})), std::string("RSFS"));
    QCOMPARE(letters(rolesOf({{0, 0}, {0, 40}, {30, 40}, {30, 0}, {0, 0}}, {south})), std::string("SRSF"));
}

void TestEdgeRoles::atAnyAngleFarFromTheOrigin()
{
    for (int degrees = 0; degrees < 360; degrees += 7) {
        const double angle = degrees * std::acos(-1.0) / 180.0;
        const Point origin{490000, 1278000};
        const RoadLine road{turned(south.points, angle, origin), 6.0}, side{turned(east.points, angle, origin), 5.0};
        QCOMPARE(letters(rolesOf(turned(rectangle, angle, origin), {road, side})), std::string("FFRS"));
    }
}

void TestEdgeRoles::cornerLotFrontsTheWiderRoad()
{
    RoadLine wide = east;
    wide.points = {{40, -100}, {40, 100}};
    wide.halfWidth = 10.0;
    const LotRoles roles = rolesOf(rectangle, {south, wide});
    QCOMPARE(letters(roles), std::string("FFSR"));
    QCOMPARE(roles.kind, LotKind::Corner);
    QCOMPARE(*roles.front, 1u);
    QCOMPARE(roles.roadWidth, 20.0);
    QCOMPARE(roles.edges[0].roadWidth, 12.0f);
    QCOMPARE(roles.frontage, 70.0);
}

void TestEdgeRoles::cornerLotBetweenEqualRoadsFrontsWithItsShorterSide()
{
    const RoadLine equal{{{36, -100}, {36, 100}}, 6.0};
    const LotRoles roles = rolesOf(rectangle, {equal, south});
    QCOMPARE(letters(roles), std::string("FFRS"));
    QCOMPARE(roles.kind, LotKind::Corner);
    QCOMPARE(*roles.front, 0u);
}

void TestEdgeRoles::throughLotHasNoRear()
{
    const LotRoles roles = rolesOf(rectangle, {south, north});
    QCOMPARE(letters(roles), std::string("FSFS"));
    QCOMPARE(roles.kind, LotKind::Through);
    // An L between them: the step faces north, too, but nothing is rear where the opposite side is a front.
    const LotRoles hollow = rolesOf({{0, 0}, {30, 0}, {30, 25}, {15, 25}, {15, 40}, {0, 40}}, {south, north});
    QCOMPARE(letters(hollow), std::string("FSSSFS"));
}

void TestEdgeRoles::endOfABlock()
{
    const LotRoles roles = rolesOf(rectangle, {south, north, east});
    QCOMPARE(letters(roles), std::string("FFFS"));
    QCOMPARE(roles.kind, LotKind::BlockEnd);
    // Streets to the left and to the right of the widest.
    const RoadLine west{{{-5, -100}, {-5, 100}}, 5.0};
    const LotRoles beside = rolesOf(rectangle, {south, west, east});
    QCOMPARE(letters(beside), std::string("FFRF"));
    QCOMPARE(beside.kind, LotKind::BlockEnd);
}

void TestEdgeRoles::noRoad()
{
    for (const LotRoles &roles : {rolesOf(rectangle, {}), rolesOf(rectangle, {{{{-100, -300}, {100, -300}}, 6.0}})}) {
        QCOMPARE(letters(roles), std::string("SSSS"));
        QCOMPARE(roles.kind, LotKind::NoRoad);
        QVERIFY(!roles.front);
        QCOMPARE(roles.frontage, 0.0);
    }
}

void TestEdgeRoles::howFarARoadMayBe()
{
    const auto at = [](double y, double halfWidth) { return letters(rolesOf(rectangle, {{{{-100, y}, {100, y}}, halfWidth}})); };
    QCOMPARE(at(-6.99, 6.0), std::string("FSRS")); // its edge 0.99 m away
    QCOMPARE(at(-7.01, 6.0), std::string("SSSS"));
    QCOMPARE(at(-4.0, 6.0), std::string("FSRS"));  // drawn into its land
    QCOMPARE(at(0.0, 0.0), std::string("FSRS"));   // the edge of the road itself
    QCOMPARE(at(0.9, 0.0), std::string("FSRS"));
    QCOMPARE(at(-1.1, 0.0), std::string("SSSS"));
}

void TestEdgeRoles::aRoadAslant()
{
    // Through (15, -5), 10 m wide, at 40° and at 50° to the edge.
    const auto at = [](double degrees) {
        const double angle = degrees * std::acos(-1.0) / 180.0;
        const Point way{std::cos(angle), std::sin(angle)};
        const RoadLine road{{{15, -5}, {15 - 60 * way.x, -5 - 60 * way.y}}, 5.0};
        return rolesOf(rectangle, {road});
    };
    QCOMPARE(letters(at(40)), std::string("FSRS"));
    // More than 2 m of the edge lie on its land all the same.
    QCOMPARE(letters(at(50)), std::string("FSRS"));
}

void TestEdgeRoles::aRoadAlongAPartOfAnEdge()
{
    // East of the parcel's other front: the road along the south side reaches 1.9 m and 2.1 m of it.
    const RoadLine west{{{-5, -100}, {-5, 100}}, 5.0};
    const auto upTo = [&](double x) { return letters(rolesOf(rectangle, {west, {{{100, -6}, {x, -6}}, 6.0}})); };
    QCOMPARE(upTo(28.1), std::string("SRSF"));
    QCOMPARE(upTo(27.9), std::string("FSRF")); // the wider road's
    // Half of an edge of 3 m is enough.
    const Ring narrow{{0, 0}, {3, 0}, {3, 40}, {0, 40}};
    QCOMPARE(letters(rolesOf(narrow, {{{{-100, -6}, {1.4, -6}}, 6.0}, west})), std::string("SRSF"));
    QCOMPARE(letters(rolesOf(narrow, {{{{-100, -6}, {1.6, -6}}, 6.0}, west})), std::string("FSRF"));
}

void TestEdgeRoles::anEdgeThatLeavesTheRoad()
{
    // From (30, 0) at 20° to the road: within 1 m of its land for 2.9 m.
    const Ring ring{{0, 0}, {30, 0}, {60, 10.92}, {60, 40}, {0, 40}};
    QCOMPARE(letters(rolesOf(ring, {south})), std::string("FSSRS"));
    QCOMPARE(letters(rolesOf(ring, {{{{-100, -15}, {100, -15}}, 15.0}})), std::string("FSSRS"));
    // The same beside another road: its width is not the first one's.
    const LotRoles both = rolesOf(ring, {{{{-100, -15}, {100, -15}}, 15.0}, {{{30, -6.39}, {100, 19.09}}, 6.0}});
    QCOMPARE(letters(both), std::string("FFSRS"));
    QCOMPARE(both.edges[0].roadWidth, 30.0f);
    QCOMPARE(both.edges[1].roadWidth, 12.0f);
    // Drawn 0.9 m off at one end, it lies on the road.
    QCOMPARE(letters(rolesOf({{0, 0}, {30, 0.9}, {30, 40}, {0, 40}}, {south})), std::string("FSRS"));
    // So it does with more than half of it within the tolerance, but not beside a true front with less.
    const RoadLine west{{{-5, -100}, {-5, 100}}, 5.0};
    QCOMPARE(letters(rolesOf({{0, 0.1}, {30, 1.8}, {30, 40}, {0, 40}}, {south, west})), std::string("FSRF"));
    QCOMPARE(letters(rolesOf({{0, 0.1}, {30, 2.8}, {30, 40}, {0, 40}}, {south, west})), std::string("SRSF"));
}

void TestEdgeRoles::frontInSeveralEdges()
{
    // A road that bends with the parcel by 10°, in pieces of a metre.
    RoadLine road{{}, 6.0};
    for (int x = -20; x <= 50; ++x)
        road.points.push_back({double(x), x <= 15 ? -6.0 : -6.0 + (x - 15) * std::tan(0.1745)});
    const Ring ring{{0, 0}, {15, 0}, {30, 15 * std::tan(0.1745)}, {30, 40}, {0, 40}};
    const LotRoles roles = rolesOf(ring, {road});
    QCOMPARE(letters(roles), std::string("FFSRS"));
    QCOMPARE(roles.kind, LotKind::Interior);
    QCOMPARE(roles.roadWidth, 12.0);
}

void TestEdgeRoles::curvedFront()
{
    // A quarter of a circle of 60 m about the origin, its outer side: 18 edges of 5°; the road 6 m farther out.
    Ring ring{{0, 0}};
    RoadLine road{{}, 6.0};
    for (int i = 0; i <= 18; ++i) {
        const double angle = i * std::acos(-1.0) / 36.0;
        ring.push_back({60 * std::cos(angle), 60 * std::sin(angle)});
    }
    for (int i = -10; i <= 28; ++i) {
        const double angle = i * std::acos(-1.0) / 36.0;
        road.points.push_back({66 * std::cos(angle), 66 * std::sin(angle)});
    }
    const LotRoles roles = rolesOf(ring, {road});
    QCOMPARE(letters(roles).substr(1, 18), std::string(18, 'F'));
    QVERIFY(letters(roles)[0] != 'F' && letters(roles)[19] != 'F');
    QVERIFY(std::abs(roles.frontage - 18 * 120 * std::sin(std::acos(-1.0) / 72.0)) < 1e-9);
}

void TestEdgeRoles::cornerCut()
{
    // 6 m off both sides of the corner: an edge of 8.49 m, turned by 45°.
    const Ring ring{{0, 0}, {24, 0}, {30, 6}, {30, 40}, {0, 40}};
    const RoadLine equal{{{36, -100}, {36, 100}}, 6.0};
    const LotRoles roles = rolesOf(ring, {south, equal});
    QCOMPARE(letters(roles), std::string("FFFRS"));
    QCOMPARE(roles.kind, LotKind::Corner);
    QCOMPARE(*roles.front, 0u); // the shorter one of the streets, not the cut
    // Cut at 35° and 55°, which lies along neither.
    const LotRoles uneven = rolesOf({{0, 0}, {21.4, 0}, {30, 6}, {30, 40}, {0, 40}}, {south, equal});
    QCOMPARE(letters(uneven), std::string("FFFRS"));
    QCOMPARE(*uneven.front, 0u);
    // Without a street to the east it is a side.
    QCOMPARE(letters(rolesOf({{0, 0}, {15, 0}, {30, 30}, {30, 40}, {0, 40}}, {south})), std::string("FSSRS"));
}

void TestEdgeRoles::roundedCorner()
{
    // A quarter circle of 6 m in six edges.
    Ring ring{{0, 0}};
    for (int i = 0; i <= 6; ++i) {
        const double angle = (i - 6) * std::acos(-1.0) / 12.0;
        ring.push_back({24 + 6 * std::cos(angle), 6 + 6 * std::sin(angle)});
    }
    ring.push_back({30, 40});
    ring.push_back({0, 40});
    const RoadLine equal{{{36, -100}, {36, 100}}, 6.0};
    const LotRoles roles = rolesOf(ring, {south, equal});
    QCOMPARE(letters(roles), std::string("FFFFFFFFRS"));
    QCOMPARE(roles.kind, LotKind::Corner);
    QCOMPARE(*roles.front, 0u);
}

void TestEdgeRoles::flagLot()
{
    // A way 4 m wide and 20 m long to a lot of 24 × 20 m behind another.
    const Ring ring{{0, 0}, {4, 0}, {4, 20}, {24, 20}, {24, 40}, {0, 40}};
    const LotRoles roles = rolesOf(ring, {south});
    QCOMPARE(letters(roles), std::string("FSSSRS"));
    QCOMPARE(roles.kind, LotKind::Flag);
    // Half as wide as the lot is still a neck, more is not.
    QCOMPARE(rolesOf({{0, 0}, {12, 0}, {12, 20}, {24, 20}, {24, 40}, {0, 40}}, {south}).kind, LotKind::Flag);
    QCOMPARE(rolesOf({{0, 0}, {13, 0}, {13, 20}, {24, 20}, {24, 40}, {0, 40}}, {south}).kind, LotKind::Interior);
}

void TestEdgeRoles::triangleAndTrapezoid()
{
    // The sides of a right isosceles triangle face 45° away from the opposite of its front: rear, just so.
    QCOMPARE(letters(rolesOf({{0, 0}, {40, 0}, {20, 20}}, {south})), std::string("FRR"));
    QCOMPARE(letters(rolesOf({{0, 0}, {40, 0}, {20, 21}}, {south})), std::string("FSS"));
    QCOMPARE(letters(rolesOf({{0, 0}, {40, 0}, {30, 20}, {10, 25}}, {south})), std::string("FSRS"));
}

void TestEdgeRoles::roadOfUnknownWidth()
{
    const auto at = [](double y) { return letters(rolesOf(rectangle, {{{{-100, y}, {100, y}}, 0.0, false}})); };
    QCOMPARE(at(-29.9), std::string("FSRS"));
    QCOMPARE(at(-30.1), std::string("SSSS"));
    QCOMPARE(rolesOf(rectangle, {{{{-100, -8}, {100, -8}}, 0.0, false}}).roadWidth, 0.0);
    // The lot behind does not face the road over the front lot.
    const Ring flag{{0, 0}, {4, 0}, {4, 20}, {24, 20}, {24, 40}, {0, 40}};
    QCOMPARE(letters(rolesOf(flag, {{{{-100, -6}, {100, -6}}, 0.0, false}})), std::string("FSSSRS"));
    // A known width is more than none.
    const LotRoles corner = rolesOf(rectangle, {{{{-100, -6}, {100, -6}}, 0.0, false}, east});
    QCOMPARE(*corner.front, 1u);
}

void TestEdgeRoles::roadLandAsPolygon()
{
    const Polygon land{{{-100, -12}, {100, -12}, {100, -0.5}, {-100, -0.5}}, {}};
    QCOMPARE(letters(rolesOf(rectangle, {}, {land})), std::string("FSRS"));
    const Polygon far{{{-100, -12}, {100, -12}, {100, -1.5}, {-100, -1.5}}, {}};
    QCOMPARE(letters(rolesOf(rectangle, {}, {far})), std::string("SSSS"));
    // A block in the hole of a road net.
    const Polygon net{{{-100, -100}, {100, -100}, {100, 100}, {-100, 100}}, {{{0, 0}, {0, 40}, {30, 40}, {30, 0}}}};
    const LotRoles roles = rolesOf(rectangle, {}, {net});
    QCOMPARE(letters(roles), std::string("FFFF"));
    QCOMPARE(roles.kind, LotKind::BlockEnd);
}

void TestEdgeRoles::endOfARoad()
{
    // It runs up to the edge, square to it: the land of its end is 8 m wide.
    const LotRoles roles = rolesOf(rectangle, {{{{15, -100}, {15, -1}}, 4.0}});
    QCOMPARE(letters(roles), std::string("FSRS"));
    QCOMPARE(roles.roadWidth, 8.0);
    // Only a corner is touched: 2 · 0.7 m of border.
    QCOMPARE(letters(rolesOf(rectangle, {{{{-100, -100}, {-3.1, -3.1}}, 4.0}})), std::string("SSSS"));
}

void TestEdgeRoles::namedFront()
{
    const LotRoles roles = rolesWithFront({{30, 40}, {0, 40}, {0, 0}, {30, 0}}, 1, 8.0);
    QCOMPARE(letters(roles), std::string("SFSR"));
    QCOMPARE(roles.kind, LotKind::Interior);
    QCOMPARE(*roles.front, 1u);
    QCOMPARE(roles.roadWidth, 8.0);
    QCOMPARE(letters(rolesWithFront({{0, 0}, {0, 40}, {30, 40}, {30, 0}, {0, 0}}, 3)), std::string("SRSF"));
    // What goes straight on belongs to it, round the start of the ring as well.
    QCOMPARE(letters(rolesWithFront({{15, 0}, {30, 0}, {30, 40}, {0, 40}, {0, 0}}, 0)), std::string("FSRSF"));
    QVERIFY(test::throws<ShapeError>([] { rolesWithFront(rectangle, 4); }));
    QVERIFY(test::throws<ShapeError>([] { rolesWithFront({{0, 0}, {30, 0}, {30, 0}, {30, 40}, {0, 40}}, 1); }));
    QVERIFY(test::throws<ShapeError>([] { rolesWithFront({}, 0); }));
}

void TestEdgeRoles::repeatedPoints()
{
    const LotRoles roles = rolesOf({{0, 0}, {0, 0}, {30, 0}, {30, 0}, {30, 40}, {0, 40}, {0, 40}, {0, 0}, {0, 0}}, {south, east});
    QCOMPARE(letters(roles), std::string("SFSFRSSS"));
    QCOMPARE(roles.kind, LotKind::Corner);
    QCOMPARE(letters(rolesOf({{0, 0}, {30, 0}}, {south})), std::string("SS"));
    QVERIFY(rolesOf({}, {south}).edges.empty());
}

void TestEdgeRoles::roadsAreFoundByPlace()
{
    // A long road aslant, one at the other end of the world, short ones everywhere: each is near where it is.
    std::vector<RoadLine> roads{{{{0, 0}, {30000, 12000}}, 6.0}, {{{1e9, 1e9}, {1e9, 2e9}}, 6.0}, {{{5, 5}, {5, 5}}, 6.0}, {{}, 6.0}};
    for (int i = 0; i < 100; ++i)
        roads.push_back({{{100.0 * i, 5000}, {100.0 * i + 20, 5000}, {100.0 * i + 20, 4990}}, 3.0});
    const RoadIndex index(roads);
    std::vector<std::uint32_t> found;
    const auto roadsNear = [&](Box box) {
        index.near(box, found);
        std::vector<std::uint32_t> numbers;
        for (const std::uint32_t segment : found)
            numbers.push_back(index[segment].road);
        return numbers;
    };
    using Numbers = std::vector<std::uint32_t>;
    QCOMPARE(roadsNear({15000, 5990, 15010, 5995}), Numbers{0});
    QCOMPARE(roadsNear({1e9 - 8, 1.5e9, 1e9 - 6.5, 1.5e9 + 1}), Numbers{1});
    QCOMPARE(roadsNear({717, 4996.5, 718, 4997}), (Numbers{11, 11}));
    QCOMPARE(roadsNear({717, 4995, 718, 4995.9}), Numbers{11}); // the second stretch; the first reaches to 4996
    QVERIFY(roadsNear({700, 4995, 715, 4995.9}).empty());
    QCOMPARE(roadsNear({-1e7, -1e7, 1e7, 1e7}).size(), std::size_t{201}); // larger than all cells
    QVERIFY(roadsNear({}).empty());
}

void TestEdgeRoles::badRoads()
{
    const auto with = [](const RoadLine &road) { return test::throws<ShapeError>([&] { RoadIndex index(std::vector{road}); }); };
    QVERIFY(with({{{0, 0}, {std::nan(""), 1}}, 6.0}));
    QVERIFY(with({{{0, 0}, {1, 1}}, -1.0}));
    QVERIFY(with({{{0, 0}, {1, 1}}, std::nan("")}));
    QVERIFY(!with({{{0, 0}, {1, 1}}, std::nan(""), false}));
}

QTEST_GUILESS_MAIN(TestEdgeRoles)
#include "test_edge_roles.moc"

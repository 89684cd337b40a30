// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/capacity/existing_floor_space.h"
#include "engine/shape_error.h"
#include "support/throws.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace madang;
using namespace madang::zoning;

namespace {

MultiPolygon box(double x0, double y0, double x1, double y1)
{
    return {{{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, {}}};
}

bool near(double a, double b, double within = 1e-6)
{
    if (std::abs(a - b) <= within)
        return true;
    qInfo("%.9f is not %.9f", a, b);
    return false;
}

ExistingFloorSpace standing(const std::vector<MultiPolygon> &parcels, const std::vector<StandingBuilding> &buildings, const StoreyAssumptions &assumptions = {})
{
    Progress progress;
    const OverlapIndex index(parcels);
    return existingFloorSpace(index, buildings, assumptions, progress);
}

class CancelAtOnce : public Progress
{
public:
    bool cancelled() const override { return true; }
};

// Side by side, 20 × 40 m each.
const std::vector<MultiPolygon> two{box(0, 0, 20, 40), box(20, 0, 40, 40)};

} // namespace

class TestExistingFloorSpace : public QObject
{
    Q_OBJECT
private slots:
    void withinAParcel();
    void acrossABorder();
    void overTheRoad();
    void whereFloorsComeFrom();
    void overlappingParcels();
    void courtyardsAndParts();
    void emptyFootprints();
    void sumsAreKept();
    void badInput();
    void cancels();
};

void TestExistingFloorSpace::withinAParcel()
{
    const ExistingFloorSpace found = standing(two, {{box(2, 2, 12, 12), 3.0, {}}, {box(22, 2, 32, 22), 2.0, {}}, {box(2, 20, 7, 30), 1.0, {}}});
    QCOMPARE(found.parcels.size(), std::size_t{2});
    QCOMPARE(found.parcels[0].footprintM2, 150.0);
    QCOMPARE(found.parcels[0].floorAreaM2, 350.0);
    QCOMPARE(found.parcels[1].floorAreaM2, 400.0);
    QCOMPARE(found.outside.footprintM2, 0.0);
    QCOMPARE(found.all.floorAreaM2, 750.0);
    QCOMPARE(found.floorsGiven, std::size_t{3});
}

void TestExistingFloorSpace::acrossABorder()
{
    const ExistingFloorSpace found = standing(two, {{box(15, 0, 35, 10), 4.0, {}}});
    QCOMPARE(found.parcels[0].floorAreaM2, 200.0);
    QCOMPARE(found.parcels[1].floorAreaM2, 600.0);
    QCOMPARE(found.parcels[1].footprintM2, 150.0);
}

void TestExistingFloorSpace::overTheRoad()
{
    const ExistingFloorSpace found = standing(two, {{box(5, -5, 15, 5), 2.0, {}}, {box(500, 0, 510, 10), 7.0, {}}});
    QCOMPARE(found.parcels[0].floorAreaM2, 100.0);
    QCOMPARE(found.outside.footprintM2, 150.0);
    QCOMPARE(found.outside.floorAreaM2, 800.0);
    QCOMPARE(found.all.floorAreaM2, 900.0);
}

void TestExistingFloorSpace::whereFloorsComeFrom()
{
    const std::vector<StandingBuilding> buildings{
        {box(0, 0, 1, 1), 2.0, 30.0},  // given: 2
        {box(0, 2, 1, 3), {}, 10.4},   // three storeys of 3.4 m are 10.2
        {box(0, 4, 1, 5), {}, 2.0},    // lower than a storey: 1
        {box(0, 6, 1, 7), {}, {}},     // assumed: 1.5
        {box(0, 8, 1, 9), 0.0, -3.0},  // neither is a number of floors: 1.5
        {box(0, 10, 1, 11), {}, 10.2}, // 3 in spite of rounding
    };
    const ExistingFloorSpace found = standing({box(0, 0, 20, 20)}, buildings, {3.4, 1.5});
    QVERIFY(near(found.parcels[0].floorAreaM2, 2 + 3 + 1 + 1.5 + 1.5 + 3));
    QCOMPARE(found.floorsGiven, std::size_t{1});
    QCOMPARE(found.floorsByHeight, std::size_t{3});
    QCOMPARE(found.floorsAssumed, std::size_t{2});
    // Without a storey height heights tell nothing.
    const ExistingFloorSpace without = standing({box(0, 0, 20, 20)}, buildings);
    QCOMPARE(without.floorsAssumed, std::size_t{5});
    QVERIFY(near(without.parcels[0].floorAreaM2, 7.0));
}

void TestExistingFloorSpace::overlappingParcels()
{
    // The building lies wholly on one and by half on the other: 2/3 and 1/3 of it.
    const ExistingFloorSpace found = standing({box(0, 0, 30, 40), box(5, 0, 35, 40)}, {{box(0, 0, 10, 10), 3.0, {}}});
    QVERIFY(near(found.parcels[0].floorAreaM2, 200.0));
    QVERIFY(near(found.parcels[1].floorAreaM2, 100.0));
    QCOMPARE(found.outside.floorAreaM2, 0.0);
}

void TestExistingFloorSpace::courtyardsAndParts()
{
    MultiPolygon building = box(2, 2, 18, 18);
    building[0].holes.push_back(box(5, 5, 15, 15)[0].outer);
    building.push_back(box(22, 2, 32, 12)[0]);
    const ExistingFloorSpace found = standing(two, {{building, 2.0, {}}});
    QCOMPARE(found.parcels[0].floorAreaM2, 312.0); // 256 - 100, twice
    QCOMPARE(found.parcels[1].floorAreaM2, 200.0);
    QCOMPARE(found.floorsGiven, std::size_t{1});
}

void TestExistingFloorSpace::emptyFootprints()
{
    const MultiPolygon flat{{{{0, 0}, {10, 0}, {5, 0}}, {}}};
    const ExistingFloorSpace found = standing(two, {{{}, 3.0, {}}, {flat, {}, {}}});
    QCOMPARE(found.all.floorAreaM2, 0.0);
    QCOMPARE(found.floorsGiven + found.floorsAssumed, std::size_t{0});
    QVERIFY(standing({}, {{box(0, 0, 1, 1), 3.0, {}}}).parcels.empty());
    QCOMPARE(standing({}, {{box(0, 0, 1, 1), 3.0, {}}}).outside.floorAreaM2, 3.0);
    QCOMPARE(standing(two, {}).all.floorAreaM2, 0.0);
}

void TestExistingFloorSpace::sumsAreKept()
{
    // 5,000 buildings, turned anyhow, on parcels with streets between; some overlap each other.
    std::mt19937 engine(11);
    const auto random = [&](double low, double high) { return low + (high - low) * double(engine() >> 5) / double(1u << 27); };
    std::vector<MultiPolygon> parcels;
    for (int x = 0; x < 50; ++x)
        for (int y = 0; y < 30; ++y)
            parcels.push_back(box(490000 + 20 * x, 1278000 + 36 * y, 490000 + 20 * x + (x % 7 == 6 ? 25 : 20), 1278000 + 36 * y + 30));
    std::vector<StandingBuilding> buildings;
    double footprints = 0.0, floorArea = 0.0;
    for (int i = 0; i < 5000; ++i) {
        const Point middle{490000 + random(-10, 1010), 1278000 + random(-10, 1090)};
        const double along = random(1, 15), across = random(1, 10), angle = random(0, 7), floors = std::floor(random(1, 9));
        const Point u{along * std::cos(angle), along * std::sin(angle)}, v{-across * std::sin(angle), across * std::cos(angle)};
        buildings.push_back({{{{{middle.x - u.x - v.x, middle.y - u.y - v.y}, {middle.x + u.x - v.x, middle.y + u.y - v.y}, {middle.x + u.x + v.x, middle.y + u.y + v.y}, {middle.x - u.x + v.x, middle.y - u.y + v.y}}, {}}}, floors, {}});
        footprints += 4 * along * across;
        floorArea += 4 * along * across * floors;
    }
    const ExistingFloorSpace found = standing(parcels, buildings);
    StandingOnParcel sum = found.outside;
    for (const StandingOnParcel &parcel : found.parcels) {
        sum.footprintM2 += parcel.footprintM2;
        sum.floorAreaM2 += parcel.floorAreaM2;
    }
    QVERIFY(found.outside.footprintM2 > 0.1 * footprints && found.outside.footprintM2 < 0.5 * footprints);
    QVERIFY(near(found.all.footprintM2, footprints, 1e-4) && near(sum.footprintM2, footprints, 1e-4));
    QVERIFY(near(found.all.floorAreaM2, floorArea, 1e-4) && near(sum.floorAreaM2, floorArea, 1e-4));
}

void TestExistingFloorSpace::badInput()
{
    QVERIFY(test::throws<ShapeError>([] { standing(two, {{box(0, 0, std::nan(""), 1), 3.0, {}}}); }));
    QVERIFY(test::throws<ShapeError>([] { standing(two, {}, {-1.0, 1.0}); }));
    QVERIFY(test::throws<ShapeError>([] { standing(two, {}, {3.0, std::nan("")}); }));
}

void TestExistingFloorSpace::cancels()
{
    const OverlapIndex index(two);
    CancelAtOnce progress;
    QVERIFY(test::throws<Cancelled>([&] { existingFloorSpace(index, std::vector<StandingBuilding>{{box(0, 0, 1, 1), 3.0, {}}}, {}, progress); }));
}

QTEST_GUILESS_MAIN(TestExistingFloorSpace)
#include "test_existing_floor_space.moc"

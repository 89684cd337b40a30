// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/capacity/zone_shares.h"
#include "engine/geos_shapes.h"
#include "engine/shape_error.h"
#include "support/throws.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace madang;
using namespace madang::zoning;

namespace {

constexpr double pi = std::numbers::pi;

MultiPolygon box(double x0, double y0, double x1, double y1)
{
    return {{{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, {}}};
}

ParcelZones sharesOf(const MultiPolygon &parcel, const std::vector<MultiPolygon> &zones, ZoneLayer layer = ZoneLayer::Base)
{
    const OverlapIndex index(zones);
    ZoneShareFinder finder(index, layer);
    ParcelZones found;
    finder.find(parcel, found);
    return found;
}

double commonArea(const MultiPolygon &land, const MultiPolygon &item)
{
    const std::vector<MultiPolygon> items{item};
    const OverlapIndex index(items);
    OverlapIndex::Query query;
    index.find(land, query);
    return query.common.empty() ? 0.0 : query.common.front().areaM2;
}

bool near(double a, double b, double within = 1e-9)
{
    if (std::abs(a - b) <= within)
        return true;
    qInfo("%.12f is not %.12f", a, b);
    return false;
}

// On a circle about `middle`; every second point `inner` as far away.
Polygon star(Point middle, double radius, double inner, int points, double turn = 0.0)
{
    Polygon polygon;
    for (int i = 0; i < points; ++i) {
        const double r = i % 2 ? radius * inner : radius, angle = turn + 2 * pi * i / points;
        polygon.outer.push_back({middle.x + r * std::cos(angle), middle.y + r * std::sin(angle)});
    }
    return polygon;
}

double areaByGeos(const Geos &geos, const MultiPolygon &a, const MultiPolygon &b)
{
    const Geometry common = geos.own(GEOSIntersection_r(geos.handle(), geos.polygons(a).get(), geos.polygons(b).get()));
    double area = 0.0;
    GEOSArea_r(geos.handle(), common.get(), &area);
    return area;
}

const MultiPolygon parcel = box(490000, 1278000, 490030, 1278040); // 1200 m²

MultiPolygon about(double x0, double y0, double x1, double y1)
{
    return box(490000 + x0, 1278000 + y0, 490000 + x1, 1278000 + y1);
}

} // namespace

class TestZoneShares : public QObject
{
    Q_OBJECT
private slots:
    void withinOneZone();
    void acrossTwoZones();
    void partlyInNoZone();
    void inNoZone();
    void roundingOfBorders();
    void smallSharesThatAreNoRounding();
    void overlays();
    void overlappingBaseZones();
    void hollowZonesAndHoles();
    void zonesAndParcelsOfSeveralParts();
    void anyDirectionClosedOrNot();
    void slopes();
    void withoutArea();
    void notANumber();
    void largeZones();
    void commonAreaIsWhatGeosFinds();
    void partsMakeTheWhole();
    void oneZoneFarAway();
};

void TestZoneShares::withinOneZone()
{
    const ParcelZones found = sharesOf(parcel, {about(40, 0, 50, 50), about(-100, -100, 100, 100)});
    QCOMPARE(found.shares.size(), std::size_t{1});
    QCOMPARE(found.shares[0].zone, 1u);
    QCOMPARE(found.shares[0].share, 1.0);
    QCOMPARE(found.uncovered, 0.0);
    // Just as large as the parcel.
    QCOMPARE(sharesOf(parcel, {parcel}).shares[0].share, 1.0);
}

void TestZoneShares::acrossTwoZones()
{
    const ParcelZones found = sharesOf(parcel, {about(-10, -10, 9, 50), about(9, -10, 50, 50)});
    QCOMPARE(found.shares.size(), std::size_t{2});
    QCOMPARE(found.shares[0].zone, 1u); // the larger one first
    QVERIFY(near(found.shares[0].share, 0.7));
    QVERIFY(near(found.shares[1].share, 0.3));
    QCOMPARE(found.uncovered, 0.0);
}

void TestZoneShares::partlyInNoZone()
{
    const ParcelZones found = sharesOf(parcel, {about(0, 0, 30, 10), about(0, 10, 30, 20)});
    QVERIFY(near(found.shares[0].share, 0.25));
    QVERIFY(near(found.shares[1].share, 0.25));
    QVERIFY(near(found.uncovered, 0.5));
}

void TestZoneShares::inNoZone()
{
    for (const ParcelZones &found : {sharesOf(parcel, {}), sharesOf(parcel, {about(30, 0, 40, 10)}), sharesOf(parcel, {about(500, 500, 600, 600)}), sharesOf(parcel, {{}, about(500, 500, 600, 600)})}) {
        QVERIFY(found.shares.empty());
        QCOMPARE(found.uncovered, 1.0);
    }
}

void TestZoneShares::roundingOfBorders()
{
    // A neighbour's zone laps over by 2 cm, 0.8 m² of 1200; another strip of 2 cm has no zone.
    const ParcelZones found = sharesOf(parcel, {about(0, 0, 30, 40), about(29.98, 0, 60, 40)});
    QCOMPARE(found.shares.size(), std::size_t{1});
    QCOMPARE(found.shares[0].share, 1.0);
    const ParcelZones gap = sharesOf(parcel, {about(0, 0, 29.98, 40)});
    QCOMPARE(gap.shares[0].share, 1.0);
    QCOMPARE(gap.uncovered, 0.0);
    // With both, the two that count make 1.
    const ParcelZones both = sharesOf(parcel, {about(0, 0, 15, 40), about(15, 0, 29.98, 40), about(29.98, 0, 60, 40)});
    QCOMPARE(both.shares.size(), std::size_t{2});
    QVERIFY(near(both.shares[0].share + both.shares[1].share, 1.0));
    QVERIFY(near(both.shares[0].share, 600.0 / (600.0 + 599.2)));
    // Half of the parcel without a zone: what is left of the other half is scaled to it.
    const ParcelZones half = sharesOf(parcel, {about(0, 0, 14.99, 40), about(14.99, 0, 15, 40)});
    QCOMPARE(half.shares.size(), std::size_t{1});
    QVERIFY(near(half.shares[0].share, 0.5));
    QVERIFY(near(half.uncovered, 0.5));
}

void TestZoneShares::smallSharesThatAreNoRounding()
{
    // 0.3 % of a small parcel, less than 1 m²; 0.05 % of a large one, more than 1 m².
    const ParcelZones little = sharesOf(about(0, 0, 10, 10), {about(0, 0, 9.97, 10), about(9.97, 0, 20, 10)});
    QCOMPARE(little.shares.size(), std::size_t{2});
    QVERIFY(near(little.shares[1].share, 0.003));
    const ParcelZones large = sharesOf(about(0, 0, 200, 200), {about(0, 0, 199.9, 200), about(199.9, 0, 300, 200)});
    QCOMPARE(large.shares.size(), std::size_t{2});
    QVERIFY(near(large.shares[1].share, 0.0005));
}

void TestZoneShares::overlays()
{
    const ParcelZones found = sharesOf(parcel, {about(-1, -1, 31, 41), about(0, 0, 30, 20), about(0, 0, 29.98, 40), about(29.99, 0, 40, 40)}, ZoneLayer::Overlay);
    QCOMPARE(found.shares.size(), std::size_t{3});
    QCOMPARE(found.shares[0].share, 1.0);
    QCOMPARE(found.shares[1].share, 1.0); // lacks 2 cm
    QVERIFY(near(found.shares[2].share, 0.5));
    QCOMPARE(found.uncovered, 0.0);
}

void TestZoneShares::overlappingBaseZones()
{
    const ParcelZones found = sharesOf(parcel, {about(0, 0, 30, 40), about(0, 0, 30, 20)});
    QVERIFY(near(found.shares[0].share, 2.0 / 3.0));
    QVERIFY(near(found.shares[1].share, 1.0 / 3.0));
    QCOMPARE(found.uncovered, 0.0);
}

void TestZoneShares::hollowZonesAndHoles()
{
    // A U about the middle of the parcel; a zone with the hole that another fills.
    const MultiPolygon u{{{{490000, 1278000}, {490030, 1278000}, {490030, 1278040}, {490020, 1278040}, {490020, 1278010}, {490010, 1278010}, {490010, 1278040}, {490000, 1278040}}, {}}};
    QVERIFY(near(sharesOf(parcel, {u}).shares[0].share, 0.75));
    MultiPolygon ring = about(-10, -10, 40, 50);
    ring[0].holes.push_back(about(10, 10, 20, 20)[0].outer);
    const ParcelZones found = sharesOf(parcel, {ring, about(10, 10, 20, 20)});
    QVERIFY(near(found.shares[0].share, 1100.0 / 1200.0));
    QVERIFY(near(found.shares[1].share, 100.0 / 1200.0));
    // A hole in the parcel.
    MultiPolygon hollow = parcel;
    hollow[0].holes.push_back(about(10, 10, 20, 20)[0].outer);
    const ParcelZones halves = sharesOf(hollow, {about(0, 0, 30, 15), about(0, 15, 30, 40)});
    QVERIFY(near(halves.shares[0].share, 700.0 / 1100.0));
    QVERIFY(near(halves.shares[1].share, 400.0 / 1100.0));
}

void TestZoneShares::zonesAndParcelsOfSeveralParts()
{
    MultiPolygon zone = about(0, 0, 10, 40);
    zone.push_back(about(20, 0, 30, 40)[0]);
    const ParcelZones found = sharesOf(parcel, {about(10, 0, 20, 40), zone});
    QCOMPARE(found.shares.size(), std::size_t{2});
    QCOMPARE(found.shares[0].zone, 1u);
    QVERIFY(near(found.shares[0].share, 2.0 / 3.0));
    MultiPolygon parts = about(0, 0, 10, 10);
    parts.push_back(about(100, 0, 130, 10)[0]);
    const ParcelZones apart = sharesOf(parts, {about(0, 0, 50, 50), about(90, 0, 150, 50)});
    QVERIFY(near(apart.shares[0].share, 0.75));
    QVERIFY(near(apart.shares[1].share, 0.25));
}

void TestZoneShares::anyDirectionClosedOrNot()
{
    MultiPolygon backwards = parcel, zone = about(9, -10, 50, 50);
    std::reverse(backwards[0].outer.begin(), backwards[0].outer.end());
    std::reverse(zone[0].outer.begin(), zone[0].outer.end());
    zone[0].outer.push_back(zone[0].outer.front());
    backwards[0].outer.push_back(backwards[0].outer.front());
    QVERIFY(near(sharesOf(backwards, {zone}).shares[0].share, 0.7));
    QVERIFY(near(sharesOf(parcel, {zone}).shares[0].share, 0.7));
    QVERIFY(near(sharesOf(backwards, {about(9, -10, 50, 50)}).shares[0].share, 0.7));
}

void TestZoneShares::slopes()
{
    // The parcel's diagonal is the border; a triangle that pokes through the bottom, the top of which it does not reach.
    const MultiPolygon below{{{{490000, 1278000}, {490030, 1278000}, {490030, 1278040}}, {}}};
    QVERIFY(near(sharesOf(parcel, {below}).shares[0].share, 0.5));
    const MultiPolygon triangle{{{{490015, 1278010}, {490005, 1277990}, {490025, 1277990}}, {}}};
    QVERIFY(near(sharesOf(parcel, {triangle}).shares[0].share, 50.0 / 1200.0)); // 10 m wide, 10 m high
    const MultiPolygon down{{{{490015, 1278030}, {490025, 1278050}, {490005, 1278050}}, {}}};
    QVERIFY(near(sharesOf(parcel, {down}).shares[0].share, 50.0 / 1200.0));
}

void TestZoneShares::withoutArea()
{
    const MultiPolygon flat{{{{490000, 1278000}, {490030, 1278000}, {490015, 1278000}}, {}}};
    for (const MultiPolygon &land : {MultiPolygon(), MultiPolygon{{}}, flat}) {
        const ParcelZones found = sharesOf(land, {parcel});
        QVERIFY(found.shares.empty());
        QCOMPARE(found.uncovered, 1.0);
    }
    QVERIFY(sharesOf(parcel, {flat}).shares.empty());
}

void TestZoneShares::notANumber()
{
    std::vector<MultiPolygon> zones{parcel, parcel};
    zones[1][0].outer[2].y = std::nan("");
    QVERIFY(test::throws<ShapeError>([&] { OverlapIndex index(zones); }));
    zones[1] = parcel;
    zones[1][0].holes.push_back({{490001, HUGE_VAL}});
    QVERIFY(test::throws<ShapeError>([&] { OverlapIndex index(zones); }));
}

void TestZoneShares::largeZones()
{
    // A zone of 10,000 vertices with a hole of as many, the border of another in it; parcels of 20 m across all of it.
    const Point middle{490000, 1278000};
    Polygon outer = star(middle, 1000, 0.98, 10000), inner = star(middle, 500, 0.97, 10000, 0.1);
    const Ring hole(inner.outer.rbegin(), inner.outer.rend());
    outer.holes.push_back(hole);
    const std::vector<MultiPolygon> zones{{outer}, {inner}};
    const OverlapIndex index(zones);
    const Geos geos;
    OverlapIndex::Query query;
    double inOuter = 0.0, inInner = 0.0;
    int compared = 0;
    for (int x = -1020; x < 1020; x += 20)
        for (int y = -1020; y < 1020; y += 20) {
            const MultiPolygon land = about(x, y, x + 20, y + 20);
            index.find(land, query);
            for (const CommonArea &common : query.common)
                (common.item == 0 ? inOuter : inInner) += common.areaM2;
            if (query.common.size() == 2 && ++compared <= 5)
                for (const CommonArea &common : query.common)
                    QVERIFY(near(common.areaM2, areaByGeos(geos, land, zones[common.item]), 1e-6));
        }
    QVERIFY(compared > 50);
    // Of a star: half of the sine of the angle between neighbours, for each of 10,000 triangles.
    const double triangles = 5000 * std::sin(2 * pi / 10000);
    QVERIFY(near(inInner, triangles * 500 * 500 * 0.97, 1e-4));
    QVERIFY(near(inOuter, triangles * (1000.0 * 1000 * 0.98 - 500.0 * 500 * 0.97), 1e-4));
}

void TestZoneShares::commonAreaIsWhatGeosFinds()
{
    const Geos geos;
    std::mt19937 engine(5);
    const auto random = [&](double low, double high) { return low + (high - low) * double(engine() >> 5) / double(1u << 27); };
    for (int i = 0; i < 2000; ++i) {
        const auto made = [&] {
            MultiPolygon land{star({490000 + random(-20, 20), 1278000 + random(-20, 20)}, random(5, 40), random(0.3, 1.0), 4 + 2 * int(engine() % (i % 10 ? 4 : 60)), random(0, 7))};
            if (engine() % 3 == 0) // edges that lie upon each other, upright and level ones
                for (Point &p : land[0].outer)
                    p = {5 * std::round(p.x / 5), 5 * std::round(p.y / 5)};
            return land;
        };
        const MultiPolygon a = made(), b = made();
        if (GEOSisValid_r(geos.handle(), geos.polygons(a).get()) != 1 || GEOSisValid_r(geos.handle(), geos.polygons(b).get()) != 1)
            continue;
        const double expected = areaByGeos(geos, a, b);
        QVERIFY(near(commonArea(a, b), expected, 1e-6));
        QVERIFY(near(commonArea(b, a), expected, 1e-6));
    }
}

void TestZoneShares::partsMakeTheWhole()
{
    // Zones that tile the plane aslant: the shares of any parcel make 1, to rounding.
    std::vector<MultiPolygon> zones;
    const auto corner = [](int i, int k) { return Point{490000 + 37.3 * i - 11.7 * k, 1278000 + 9.1 * i + 41.9 * k}; };
    for (int i = -10; i < 10; ++i)
        for (int k = -10; k < 10; ++k)
            zones.push_back({{{corner(i, k), corner(i + 1, k), corner(i + 1, k + 1), corner(i, k + 1)}, {}}});
    const OverlapIndex index(zones);
    ZoneShareFinder finder(index, ZoneLayer::Base);
    OverlapIndex::Query query;
    ParcelZones found;
    for (int i = 0; i < 500; ++i) {
        const MultiPolygon land{star({490000 + 0.37 * i, 1278000 - 0.21 * i}, 5 + 0.1 * i, i % 2 ? 1.0 : 0.6, 4 + i % 9 * 2, 0.1 * i)};
        index.find(land, query);
        double sum = 0.0;
        for (const CommonArea &common : query.common)
            sum += common.areaM2;
        QVERIFY(near(sum, query.areaM2, 1e-6));
        finder.find(land, found);
        double shares = found.uncovered;
        for (const ZoneShare &share : found.shares)
            shares += share.share;
        QVERIFY(near(shares, 1.0));
    }
    // A zone is exactly itself, and its neighbours have nothing of it.
    index.find(zones[210], query);
    QCOMPARE(query.common.size(), std::size_t{1});
    QVERIFY(near(query.common[0].areaM2, query.areaM2));
}

void TestZoneShares::oneZoneFarAway()
{
    // One with its coordinates mixed up, and a parcel that reaches to it: found all the same.
    const std::vector<MultiPolygon> zones{parcel, about(30, 0, 60, 40), box(1e9, 1e9, 1e9 + 30, 1e9 + 40)};
    QCOMPARE(sharesOf(parcel, zones).shares[0].share, 1.0);
    QCOMPARE(sharesOf(box(1e9 - 30, 1e9, 1e9 + 30, 1e9 + 40), zones).shares[0].zone, 2u);
    const OverlapIndex index(zones);
    OverlapIndex::Query query;
    index.find(box(0, 0, 2e9, 2e9), query);
    QCOMPARE(query.common.size(), std::size_t{3});
}

QTEST_GUILESS_MAIN(TestZoneShares)
#include "test_zone_shares.moc"

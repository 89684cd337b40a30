// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/geometry_fit.h"

#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <QTest>

#include <cmath>

using namespace madang;

namespace {

std::unique_ptr<OGRGeometry> fromWkt(const char *wkt)
{
    OGRGeometry *geometry = nullptr;
    OGRGeometryFactory::createFromWkt(wkt, nullptr, &geometry);
    return std::unique_ptr<OGRGeometry>(geometry);
}

std::unique_ptr<OGRGeometry> fromWkb(const QByteArray &wkb)
{
    OGRGeometry *geometry = nullptr;
    OGRGeometryFactory::createFromWkb(wkb.constData(), nullptr, &geometry, size_t(wkb.size()));
    return std::unique_ptr<OGRGeometry>(geometry);
}

OGRSpatialReference epsg(int code)
{
    OGRSpatialReference crs;
    crs.importFromEPSG(code);
    return crs;
}

FittedGeometry fit(const char *wkt, const char *type, bool closedLinesAreAreas = false)
{
    return GeometryFit(QString::fromLatin1(type), epsg(32648), QStringLiteral("EPSG:32648"), closedLinesAreAreas).fit(fromWkt(wkt).get());
}

double areaOf(const FittedGeometry &fitted)
{
    return fromWkb(fitted.parts.front())->toMultiPolygon()->get_Area();
}

} // namespace

class TestGeometryFit : public QObject {
    Q_OBJECT
private slots:
    void aSquareBecomesAMultiPolygon()
    {
        const FittedGeometry fitted = fit("POLYGON Z ((0 0 5,100 0 5,100 100 5,0 100 5,0 0 5))", "MULTIPOLYGON");
        QCOMPARE(int(fitted.problem), int(GeometryProblem::None));
        QCOMPARE(fitted.parts.size(), size_t(1));
        const auto geometry = fromWkb(fitted.parts.front());
        QCOMPARE(int(geometry->getGeometryType()), int(wkbMultiPolygon)); // without Z
        QCOMPARE(areaOf(fitted), 10000.0);
        QVERIFY(fitted.repaired.isEmpty());
        QCOMPARE(fitted.xMax, 100.0);
    }

    // A figure of eight of two triangles with base 100 and height 50 each: 2 × 2500.
    void aBowTieIsRepairedAndSaid()
    {
        const FittedGeometry fitted = fit("POLYGON ((0 0,100 100,100 0,0 100,0 0))", "MULTIPOLYGON");
        QCOMPARE(areaOf(fitted), 5000.0);
        QVERIFY2(fitted.repaired.contains(QStringLiteral("crosses")), qPrintable(fitted.repaired));
        QVERIFY2(fitted.repaired.contains(QStringLiteral("50.0, 50.0")), qPrintable(fitted.repaired)); // the place
    }

    // Two squares of 100 × 100 that share a strip of 50 × 100: their union, not the odd-even 10,000.
    void overlappingPartsAreJoined()
    {
        const FittedGeometry fitted = fit("MULTIPOLYGON (((0 0,100 0,100 100,0 100,0 0)),((50 0,150 0,150 100,50 100,50 0)))", "MULTIPOLYGON");
        QCOMPARE(areaOf(fitted), 15000.0);
    }

    // 100 m × 100 m whose last point is not the first again.
    void aRingThatIsNotClosedIsClosedAndSaid()
    {
        const FittedGeometry fitted = fit("POLYGON ((0 0,100 0,100 100,0 100))", "MULTIPOLYGON");
        QCOMPARE(int(fitted.problem), int(GeometryProblem::None));
        QCOMPARE(areaOf(fitted), 10000.0);
        QVERIFY2(fitted.repaired.contains(QStringLiteral("not closed")), qPrintable(fitted.repaired));
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("wkt");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("problem");
        QTest::newRow("empty") << QByteArray("POLYGON EMPTY") << QByteArray("MULTIPOLYGON") << int(GeometryProblem::Missing);
        QTest::newRow("line for an area") << QByteArray("LINESTRING (0 0,1 1)") << QByteArray("MULTIPOLYGON") << int(GeometryProblem::WrongType);
        QTest::newRow("area for a line") << QByteArray("POLYGON ((0 0,1 0,1 1,0 0))") << QByteArray("LINESTRING") << int(GeometryProblem::WrongType);
        QTest::newRow("area for a point") << QByteArray("POLYGON ((0 0,1 0,1 1,0 0))") << QByteArray("POINT") << int(GeometryProblem::WrongType);
        QTest::newRow("too large") << QByteArray("POINT (1e300 0)") << QByteArray("POINT") << int(GeometryProblem::NotFinite);
        QTest::newRow("flat area") << QByteArray("POLYGON ((0 0,1 0,2 0,0 0))") << QByteArray("MULTIPOLYGON") << int(GeometryProblem::NoArea);
        QTest::newRow("line of one place") << QByteArray("LINESTRING (3 3,3 3)") << QByteArray("LINESTRING") << int(GeometryProblem::NoLength);
    }
    void problems()
    {
        QFETCH(QByteArray, wkt);
        QFETCH(QByteArray, type);
        QFETCH(int, problem);
        const FittedGeometry fitted = fit(wkt.constData(), type.constData());
        QCOMPARE(int(fitted.problem), problem);
        QVERIFY(fitted.parts.empty());
    }

    void notANumberIsRefused()
    {
        OGRPoint point(std::nan(""), 1);
        const GeometryFit fit(QStringLiteral("POINT"), epsg(32648), QStringLiteral("EPSG:32648"), false);
        QVERIFY(fit.fit(&point).problem != GeometryProblem::None);
        OGRLineString line;
        line.addPoint(0, 0);
        line.addPoint(std::nan(""), 1);
        const GeometryFit lines(QStringLiteral("LINESTRING"), epsg(32648), QStringLiteral("EPSG:32648"), false);
        QCOMPARE(int(lines.fit(&line).problem), int(GeometryProblem::NotFinite));
        QCOMPARE(int(lines.fit(nullptr).problem), int(GeometryProblem::Missing));
    }

    void multipartLinesAndPointsComeInParts()
    {
        QCOMPARE(fit("MULTILINESTRING ((0 0,1 1),(2 2,3 3),(4 4,4 4))", "LINESTRING").parts.size(), size_t(2));
        QCOMPARE(fit("MULTIPOINT ((0 0),(1 1))", "POINT").parts.size(), size_t(2));
    }

    void closedLinesOfDrawingsAreAreas()
    {
        const char *ring = "LINESTRING Z (0 0 1,10 0 1,10 10 1,0 10 1,0 0 1)";
        QCOMPARE(areaOf(fit(ring, "MULTIPOLYGON", true)), 100.0);
        QCOMPARE(int(fit(ring, "MULTIPOLYGON", false).problem), int(GeometryProblem::WrongType));
        QCOMPARE(int(fit("LINESTRING (0 0,10 0,10 10)", "MULTIPOLYGON", true).problem), int(GeometryProblem::WrongType));
    }

    void curvesBecomeSegments()
    {
        // A circle of radius 10.
        const FittedGeometry fitted = fit("CURVEPOLYGON (CIRCULARSTRING (10 0,-10 0,10 0))", "MULTIPOLYGON");
        QVERIFY(qAbs(areaOf(fitted) - 3.14159265 * 100) < 0.5);
    }

    // A square of 10 × 10 in two triangles, a floor and its wall, and a surface beside an area and a line.
    void surfacesInSpaceAreTheAreaTheyCover()
    {
        const FittedGeometry tin = fit("TIN Z (((0 0 1,10 0 1,10 10 5,0 0 1)),((0 0 1,10 10 5,0 10 1,0 0 1)))", "MULTIPOLYGON");
        QCOMPARE(int(tin.problem), int(GeometryProblem::None));
        QCOMPARE(int(fromWkb(tin.parts.front())->getGeometryType()), int(wkbMultiPolygon));
        QCOMPARE(areaOf(tin), 100.0);
        QVERIFY(tin.repaired.isEmpty()); // nothing was broken
        QCOMPARE(areaOf(fit("POLYHEDRALSURFACE Z (((0 0 0,10 0 0,10 10 0,0 10 0,0 0 0)),((0 0 0,10 0 0,10 0 5,0 0 5,0 0 0)))", "MULTIPOLYGON")),
                 100.0);
        QCOMPARE(areaOf(fit("TRIANGLE Z ((0 0 1,10 0 1,10 10 5,0 0 1))", "MULTIPOLYGON")), 50.0);
        const FittedGeometry mixed = fit("GEOMETRYCOLLECTION Z (TIN Z (((0 0 1,10 0 1,10 10 5,0 0 1))),"
                                         "POLYGON Z ((20 0 0,30 0 0,30 10 0,20 0 0)),LINESTRING Z (0 0 0,1 1 1))",
                                         "MULTIPOLYGON");
        QCOMPARE(areaOf(mixed), 100.0);
        QCOMPARE(int(fit("TIN Z (((0 0 1,10 0 1,10 10 5,0 0 1)))", "LINESTRING").problem), int(GeometryProblem::WrongType));
        // Also when moved into another system.
        const GeometryFit moved(QStringLiteral("MULTIPOLYGON"), epsg(4326), QStringLiteral("EPSG:32648"), false);
        QCOMPARE(moved.fit(fromWkt("TIN Z (((105 0 1,105.01 0 1,105 0.01 5,105 0 1)))").get()).parts.size(), size_t(1));
    }

    // A bow tie (2 × 2500, see above) beside a square of two faces; and a square that continues one of faces.
    void whatIsBrokenBesideASurfaceIsSaid()
    {
        const FittedGeometry broken = fit("GEOMETRYCOLLECTION Z (POLYGON Z ((0 0 0,100 100 0,100 0 0,0 100 0,0 0 0)),"
                                          "TIN Z (((200 0 1,210 0 1,210 10 5,200 0 1)),((200 0 1,210 10 5,200 10 1,200 0 1))))",
                                          "MULTIPOLYGON");
        QCOMPARE(areaOf(broken), 5100.0);
        QVERIFY2(broken.repaired.contains(QStringLiteral("50.0, 50.0")), qPrintable(broken.repaired));
        const FittedGeometry sound = fit("GEOMETRYCOLLECTION Z (POLYGON Z ((10 0 0,20 0 0,20 10 0,10 10 0,10 0 0)),"
                                         "TIN Z (((0 0 1,10 0 1,10 10 5,0 0 1)),((0 0 1,10 10 5,0 10 1,0 0 1))))",
                                         "MULTIPOLYGON");
        QCOMPARE(areaOf(sound), 200.0);
        QVERIFY2(sound.repaired.isEmpty(), qPrintable(sound.repaired));
    }

    // EPSG:32648's central meridian is 105° E and its scale there 0.9996: a point on the equator has easting 500 km.
    void coordinatesComeInThePlansSystemWithLongitudeFirst()
    {
        const GeometryFit fit(QStringLiteral("POINT"), epsg(4326), QStringLiteral("EPSG:32648"), false);
        OGRPoint point(105, 0);
        const FittedGeometry fitted = fit.fit(&point);
        const auto moved = fromWkb(fitted.parts.front());
        QVERIFY(qAbs(moved->toPoint()->getX() - 500000) < 0.001);
        QVERIFY(qAbs(moved->toPoint()->getY()) < 0.001);
        OGRPoint nowhere(10, 103);
        QCOMPARE(int(fit.fit(&nowhere).problem), int(GeometryProblem::OutsideCrs));
    }
};

QTEST_GUILESS_MAIN(TestGeometryFit)
#include "test_geometry_fit.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/balance/overlaps.h"
#include "support/throws.h"

#include <geos_c.h>

#include <QTest>

#include <memory>

using namespace madang;
using namespace madang::zoning;

namespace {

// WKT to WKB and the area of WKB, through GEOS.
class Planar
{
public:
    Planar() : m_geos(GEOS_init_r()) {}
    ~Planar() { GEOS_finish_r(m_geos); }

    std::string wkb(const char *wkt)
    {
        GEOSWKTReader *reader = GEOSWKTReader_create_r(m_geos);
        GEOSGeometry *shape = GEOSWKTReader_read_r(m_geos, reader, wkt);
        GEOSWKBWriter *writer = GEOSWKBWriter_create_r(m_geos);
        std::size_t size = 0;
        unsigned char *bytes = GEOSWKBWriter_write_r(m_geos, writer, shape, &size);
        const std::string result(reinterpret_cast<const char *>(bytes), size);
        GEOSFree_r(m_geos, bytes);
        GEOSWKBWriter_destroy_r(m_geos, writer);
        GEOSGeom_destroy_r(m_geos, shape);
        GEOSWKTReader_destroy_r(m_geos, reader);
        return result;
    }

    double area(const std::string &wkb)
    {
        GEOSWKBReader *reader = GEOSWKBReader_create_r(m_geos);
        GEOSGeometry *shape = GEOSWKBReader_read_r(
            m_geos, reader, reinterpret_cast<const unsigned char *>(wkb.data()), wkb.size());
        double area = -1.0;
        GEOSArea_r(m_geos, shape, &area);
        GEOSGeom_destroy_r(m_geos, shape);
        GEOSWKBReader_destroy_r(m_geos, reader);
        return area;
    }

private:
    GEOSContextHandle_t m_geos;
};

class CancelAtOnce : public Progress
{
public:
    bool cancelled() const override { return true; }
};

} // namespace

class TestOverlaps : public QObject
{
    Q_OBJECT
private slots:
    void pairsAndTheirShare();
    void neighboursDoNotOverlap();
    void holesAndParts();
    void emptyOnesAreLeftOut();
    void damagedGeometryIsToldWithGeosWords();
    void cancels();
};

void TestOverlaps::pairsAndTheirShare()
{
    Planar planar;
    Progress progress;
    const auto found = overlaps({planar.wkb("POLYGON((0 0,10 0,10 10,0 10,0 0))"),
                                 planar.wkb("POLYGON((8 0,20 0,20 10,8 10,8 0))"),
                                 planar.wkb("POLYGON((0 0,10 0,10 10,0 10,0 0))"),
                                 planar.wkb("POLYGON((50 50,60 50,60 60,50 50))")},
                                progress);
    QCOMPARE(found.size(), std::size_t{3});
    QCOMPARE(found[0].first, std::size_t{0});
    QCOMPARE(found[0].second, std::size_t{1});
    QCOMPARE(planar.area(found[0].wkb), 20.0);
    QCOMPARE(found[1].second, std::size_t{2});
    QCOMPARE(planar.area(found[1].wkb), 100.0);
    QCOMPARE(found[2].first, std::size_t{1});
    QCOMPARE(planar.area(found[2].wkb), 20.0);
}

void TestOverlaps::neighboursDoNotOverlap()
{
    Planar planar;
    Progress progress;
    QVERIFY(overlaps({planar.wkb("POLYGON((0 0,10 0,10 10,0 10,0 0))"),
                      planar.wkb("POLYGON((10 0,20 0,20 10,10 10,10 0))"),
                      planar.wkb("POLYGON((10 10,20 10,20 20,10 20,10 10))")},
                     progress)
                .empty());
}

void TestOverlaps::holesAndParts()
{
    Planar planar;
    Progress progress;
    // The second lies in the hole of the first and touches its rim; its other part lies across it.
    const auto found =
        overlaps({planar.wkb("MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0),(2 2,8 2,8 8,2 8,2 2)))"),
                  planar.wkb("MULTIPOLYGON(((2 2,8 2,8 8,2 8,2 2)),((9 0,12 0,12 1,9 1,9 0)))")},
                 progress);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(planar.area(found[0].wkb), 1.0);
}

void TestOverlaps::emptyOnesAreLeftOut()
{
    Planar planar;
    Progress progress;
    const std::string square = planar.wkb("POLYGON((0 0,10 0,10 10,0 10,0 0))");
    const auto found = overlaps({"", square, planar.wkb("POLYGON EMPTY"), square}, progress);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].first, std::size_t{1});
    QCOMPARE(found[0].second, std::size_t{3});
    QVERIFY(overlaps({}, progress).empty());
}

void TestOverlaps::damagedGeometryIsToldWithGeosWords()
{
    Progress progress;
    try {
        overlaps({"not WKB"}, progress);
        QFAIL("took damaged WKB");
    } catch (const std::runtime_error &error) {
        QVERIFY(QByteArray(error.what()).startsWith("GEOS: "));
        QVERIFY(QByteArray(error.what()).size() > 8);
    }
}

void TestOverlaps::cancels()
{
    Planar planar;
    CancelAtOnce progress;
    QVERIFY(test::throws<Cancelled>(
        [&] { overlaps({planar.wkb("POLYGON((0 0,1 0,1 1,0 0))")}, progress); }));
}

QTEST_GUILESS_MAIN(TestOverlaps)
#include "test_overlaps.moc"

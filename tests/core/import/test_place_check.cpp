// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/place_check.h"

#include "core/plan/plan.h"
#include "support/qgis_fixture.h"

#include <ogr_spatialref.h>

#include <QTest>

using namespace madang;

namespace {

OGRSpatialReference epsg(int code)
{
    OGRSpatialReference crs;
    crs.importFromEPSG(code);
    crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return crs;
}

PlanMeta plan(const char *country, const char *crs)
{
    PlanMeta meta;
    meta.country = QString::fromLatin1(country);
    meta.crs = QString::fromLatin1(crs);
    return meta;
}

SourceExtent box(double x0, double y0, double x1, double y1)
{
    SourceExtent extent;
    extent.add(x0, y0, x0, y0);
    extent.add(x1, y1, x1, y1);
    return extent;
}

} // namespace

class TestPlaceCheck : public QObject {
    Q_OBJECT
private slots:
    void oneStrayPointDoesNotCount()
    {
        SourceExtent extent;
        for (int i = 0; i < 99; ++i)
            extent.add(i, i, i, i);
        extent.add(1e7, 1e7, 1e7, 1e7);
        QVERIFY(extent.middle().xMaximum() < 100);
    }

    void anEmptyPlanStandsForItsCountry()
    {
        const PlanMeta meta = plan("KH", "EPSG:32648");
        const PlanPlace place = placeOfPlan(meta, QgsRectangle());
        QVERIFY(place.isKnown() && !place.ofData);
        QVERIFY(!checkPlace(epsg(4326), box(104.9, 11.5, 104.95, 11.6), place, meta).isFar);
        const PlaceVerdict seoul = checkPlace(epsg(4326), box(126.9, 37.5, 127.0, 37.6), place, meta);
        QVERIFY(seoul.isFar);
        QVERIFY(seoul.distanceKm > 2500 && seoul.distanceKm < 4000);
        // A country that is not in the table: where the plan's CRS is used.
        QVERIFY(placeOfPlan(plan("TZ", "EPSG:32737"), QgsRectangle()).isKnown());
    }

    // False northings of 500 km (5174) and 600 km (5186): a file of Seoul read in the wrong one is 100 km off.
    void korean5174For5186IsFoundNearAPlanWithData()
    {
        const PlanMeta meta = plan("KR", "EPSG:5186");
        const PlanPlace place = placeOfPlan(meta, QgsRectangle(195000, 545000, 205000, 555000));
        QVERIFY(place.ofData);
        const SourceExtent extent = box(198000, 548000, 202000, 552000); // coordinates of 5186
        QVERIFY(!checkPlace(epsg(5186), extent, place, meta).isFar);
        const PlaceVerdict verdict = checkPlace(epsg(5174), extent, place, meta);
        QVERIFY(verdict.isFar);
        QVERIFY2(verdict.distanceKm > 90 && verdict.distanceKm < 105, qPrintable(QString::number(verdict.distanceKm)));
        QVERIFY(verdict.likelyCrs.contains(QStringLiteral("EPSG:5186")));
    }

    // Of three places one is beyond the poles: that row is refused, and the others lie where the plan is.
    void whatTheCrsDoesNotReachIsLeftOut()
    {
        const PlanMeta meta = plan("KH", "EPSG:32648");
        SourceExtent extent = box(104.9, 11.5, 104.95, 11.6);
        extent.add(11.55, 104.9, 11.55, 104.9);
        QCOMPARE(extent.within(epsg(4326)).count(), size_t(2));
        const PlaceVerdict verdict = checkPlace(epsg(4326), extent, placeOfPlan(meta, {}), meta);
        QVERIFY(verdict.reachable);
        QVERIFY(!verdict.isFar);
    }

    void exchangedLongitudeAndLatitudeAreSaid()
    {
        const PlanMeta meta = plan("KH", "EPSG:32648");
        const PlaceVerdict verdict = checkPlace(epsg(4326), box(11.5, 104.9, 11.6, 104.95), placeOfPlan(meta, {}), meta);
        QVERIFY(!verdict.reachable);
        QVERIFY(verdict.swapped);
    }

    void degreesInASystemOfMetresAreSaid()
    {
        const PlanMeta meta = plan("PH", "EPSG:32651");
        const PlaceVerdict verdict = checkPlace(epsg(5179), box(123.77, 10.26, 123.92, 10.49), placeOfPlan(meta, {}), meta);
        QVERIFY(verdict.degreesAsMetres);
        QCOMPARE(verdict.likelyCrs, QStringList{QStringLiteral("EPSG:4326")});
    }

    void candidatesForAFileThatNamesNone()
    {
        const PlanMeta meta = plan("SG", "EPSG:3414");
        const QStringList likely = plausibleCrs(box(10000, 25000, 40000, 45000), placeOfPlan(meta, {}), meta);
        QVERIFY(likely.contains(QStringLiteral("EPSG:3414")));
        QVERIFY(!likely.contains(QStringLiteral("EPSG:4326")));
    }
};

MADANG_TEST_MAIN(TestPlaceCheck)
#include "test_place_check.moc"

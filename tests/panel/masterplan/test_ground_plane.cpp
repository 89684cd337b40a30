// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/ground_plane.h"

#include "engine/plane.h"
#include "support/qgis_fixture.h"
#include "town.h"

#include <QTest>

using namespace madang;
using namespace madang::masterplan;
using namespace madang::masterplan::test;

class TestGroundPlane : public QObject
{
    Q_OBJECT
private slots:
    void theMapsOwnWhereItIsTrueToScale()
    {
        const QTemporaryDir folder;
        madang::test::freshPlan(folder);
        const PlanReader plan(folder.filePath("plan.gpkg"));
        const GroundPlane ground(plan, QgsRectangle(west, south, west + 100, south + 100));
        QCOMPARE(ground.crs().authid(), QString("EPSG:32648"));
        const QgsGeometry square = QgsGeometry::fromRect(QgsRectangle(west, south, west + 100, south + 100));
        const auto polygons = ground.polygonsOf(square);
        QCOMPARE(polygons.size(), size_t(1));
        QCOMPARE(area(polygons[0]), 10000.0);
        QVERIFY(isNear(ground.squareMetres(ground.inPlan(polygons)), 10000 * groundM2, 0.01));
    }

    // Web Mercator at 60° north draws everything twice as large: 200 m of it are 200 m × cos φ × N / a = 100.25 m of the
    // parallel and 200 m × cos φ × M / a = 100.08 m of the meridian (N = 6,394,209 m, M = 6,383,455 m): 10,033 m².
    void aPlaneOfItsOwnOtherwise()
    {
        const QgsRectangle site(1000000, 8399737, 1000200, 8399937);
        const QTemporaryDir folder;
        PlanMeta meta = madang::test::battambang();
        meta.crs = QStringLiteral("EPSG:3857");
        const QString path = folder.filePath("plan.gpkg");
        Plan::create(path, meta);
        const PlanReader plan(path);
        const GroundPlane ground(plan, site);
        QVERIFY(ground.crs() != ground.planCrs());
        const QgsGeometry drawn = QgsGeometry::fromRect(site);
        const auto polygons = ground.polygonsOf(drawn);
        // As large on the plane as on the ellipsoid.
        const double measured = ground.squareMetres(drawn);
        QVERIFY2(isNear(measured, 10033, 2), qPrintable(QString::number(measured)));
        QVERIFY2(isNear(area(polygons[0]) / measured, 1.0, 1e-5), qPrintable(QString::number(area(polygons[0]))));
        // And back to the same place, within a tenth of a millimetre.
        const QgsGeometry back = ground.inPlan(polygons);
        QVERIFY(back.hausdorffDistance(drawn) < 1e-4);
    }

    void aBoundaryThatCrossesItselfIsRepaired()
    {
        const QTemporaryDir folder;
        madang::test::freshPlan(folder);
        const PlanReader plan(folder.filePath("plan.gpkg"));
        const GroundPlane ground(plan, QgsRectangle(west, south, west + 100, south + 100));
        bool repaired = false;
        const QgsGeometry bow = QgsGeometry::fromWkt(QStringLiteral("POLYGON((%1 %2,%3 %4,%3 %2,%1 %4,%1 %2))")
                                                         .arg(west).arg(south, 0, 'f', 0).arg(west + 100).arg(south + 100, 0, 'f', 0));
        const auto polygons = ground.polygonsOf(bow, &repaired);
        QVERIFY(repaired);
        // Two triangles of a quarter of the square each.
        QCOMPARE(polygons.size(), size_t(2));
        QVERIFY(isNear(std::abs(signedArea(polygons[0].outer)), 2500, 1e-6));
    }
};

MADANG_TEST_MAIN(TestGroundPlane)
#include "test_ground_plane.moc"

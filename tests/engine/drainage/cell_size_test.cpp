// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/engine/cell_size.h"

#include <QTest>

#include <cmath>

using namespace madang::drainage;

namespace {

constexpr double degree = 3.14159265358979323846 / 180.0;
const Ellipsoid wgs84 = Ellipsoid::fromInverseFlattening(6378137.0, 298.257223563);

} // namespace

class CellSizeTest : public QObject
{
    Q_OBJECT

private slots:
    void lengthOfADegree()
    {
        // NIMA TR8350.2: a degree of longitude on the equator is 111,319.491 m; of latitude, around 45°,
        // 111,131.745 m (radius of curvature there 6,367,381.816 m).
        QVERIFY(std::abs(wgs84.parallelRadius(0.0) * degree - 111319.491) < 0.001);
        QVERIFY(std::abs(wgs84.meridianRadius(45.0 * degree) - 6367381.816) < 0.001);
    }

    void areaOfTheWholeEarth()
    {
        // WGS 84: 510,065,621.724 km².
        const double area = 2.0 * 2.0 * 180.0 * degree * wgs84.zoneArea(90.0 * degree);
        QVERIFY(std::abs(area / 1e6 - 510065621.724) < 0.01);
    }

    void aSphereNeedsNoEccentricity()
    {
        const Ellipsoid sphere = Ellipsoid::fromInverseFlattening(1000.0, 0.0);
        QCOMPARE(sphere.zoneArea(90.0 * degree), 1e6);
        QCOMPARE(sphere.meridianRadius(0.3), 1000.0);
        QVERIFY(std::abs(sphere.parallelRadius(60.0 * degree) - 500.0) < 1e-9);
    }

    void rowsOfAGeographicGrid()
    {
        // Two rows of 1° from 60° N southward.
        const CellSize size
            = CellSize::geographic(wgs84, 2, 60.0 * degree, -1.0 * degree, 1.0 * degree);
        QCOMPARE(size.width.size(), std::size_t{2});
        QVERIFY(size.width[1] > size.width[0]);
        QVERIFY(std::abs(size.width[0] - wgs84.parallelRadius(59.5 * degree) * degree) < 1e-6);
        QVERIFY(size.height[0] > size.height[1]);
        // Exact area against width × height of the middle: they differ by a part in 10⁵ for a degree.
        QVERIFY(std::abs(size.area[0] / (size.width[0] * size.height[0]) - 1.0) < 2e-5);
    }

    void rowsThatRunNorthAreTheSame()
    {
        const CellSize south = CellSize::geographic(wgs84, 1, 14.0 * degree, -degree, degree);
        const CellSize north = CellSize::geographic(wgs84, 1, 13.0 * degree, degree, degree);
        QCOMPARE(south.width[0], north.width[0]);
        QCOMPARE(south.height[0], north.height[0]);
        QVERIFY(std::abs(south.area[0] - north.area[0]) < 1e-3);
    }
};

QTEST_APPLESS_MAIN(CellSizeTest)
#include "cell_size_test.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/typed_place.h"

#include "support/qgis_fixture.h"

#include <qgscoordinatereferencesystem.h>

#include <QTest>

using namespace madang;

class TestTypedPlace : public QObject {
    Q_OBJECT
private slots:
    void places_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("crs");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        // Battambang, by cs2cs of PROJ.
        QTest::newRow("degrees") << "13.0957, 103.2022" << "EPSG:32648" << 305090.19 << 1448411.88;
        QTest::newRow("with letters") << "13.0957° N 103.2022° E" << "EPSG:32648" << 305090.19 << 1448411.88;
        QTest::newRow("of the plan") << "305508 1449172.5" << "EPSG:32648" << 305508.0 << 1449172.5;
        QTest::newRow("north first") << "1449172.5; 305508" << "EPSG:32648" << 305508.0 << 1449172.5;
        QTest::newRow("Korea") << "200000, 550000" << "EPSG:5186" << 200000.0 << 550000.0;
        QTest::newRow("Korea, north first") << "550000 200000" << "EPSG:5186" << 200000.0 << 550000.0;
    }
    void places()
    {
        QFETCH(QString, typed);
        QFETCH(QString, crs);
        QFETCH(double, x);
        QFETCH(double, y);
        const auto place = typedPlace(typed, QgsCoordinateReferenceSystem(crs));
        QVERIFY(place);
        QVERIFY2(std::abs(place->x() - x) < 1 && std::abs(place->y() - y) < 1, qPrintable(place->toString(2)));
    }

    void whatIsNoPlace()
    {
        const QgsCoordinateReferenceSystem crs(QStringLiteral("EPSG:32648"));
        for (const char *text : {"", "12", "Plot 12, 13b", "12 13 14", "99999999 1", "1,2,3"})
            QVERIFY2(!typedPlace(QString::fromLatin1(text), crs), text);
    }
};

MADANG_TEST_MAIN(TestTypedPlace)
#include "test_typed_place.moc"

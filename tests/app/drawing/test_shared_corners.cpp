// SPDX-License-Identifier: GPL-2.0-or-later
#include "drawing_fixture.h"

#include "support/qgis_fixture.h"

#include <QLabel>

using namespace madang;
using namespace madang::test;

// Zones are squares of 400 m with their lower left corners at 305000 or 305400, 1448000 or 1448400.
class TestSharedCorners : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QSettings().remove(QStringLiteral("drawing"));
        m_hand = std::make_unique<DrawingFixture>();
        QVERIFY(m_hand->begin());
        m_hand->desk().setTable(QStringLiteral("zone"));
        m_hand->desk().actions().corners->trigger();
    }

    void cleanup() { m_hand.reset(); }

    // The two upper zones are one of 800 by 400 m, without a corner point where the lower ones meet.
    void aBoundaryThatOnlyPassesFollows()
    {
        oneZoneAbove();
        m_hand->drag(305400, 1448400, 305400, 1448500);
        // 100 m up: a triangle of 800 by 100 m changes hands, half to each side.
        QVERIFY2(isAbout(area("zone", "zone-3"), 320000 - 40000, 2000), areas("zone"));
        QVERIFY2(isAbout(area("zone", "zone-1"), 160000 + 20000, 2000), areas("zone"));
        QVERIFY2(isAbout(total("zone"), 640000, 1e-3), areas("zone"));
        QCOMPARE(m_hand->shape("zone", "zone-3").constGet()->nCoordinates(), 6);
        m_hand->plan().undo(); // one gesture
        QCOMPARE(m_hand->shape("zone", "zone-3").constGet()->nCoordinates(), 5);
    }

    void aLongSideKeepsToItsNeighbours()
    {
        oneZoneAbove();
        m_hand->drag(305800, 1448400, 305800, 1448500); // the end of its lower side, 800 m long
        // Only what is above zone-2 swings: a triangle of 400 by 100 m.
        QVERIFY2(isAbout(area("zone", "zone-3"), 320000 - 20000, 2000), areas("zone"));
        QVERIFY2(isAbout(area("zone", "zone-1"), 160000, 1e-3), areas("zone"));
        QVERIFY2(isAbout(total("zone"), 640000, 2000), areas("zone")); // its side ends at the outer border: a pixel aside is more land
        QVERIFY(m_hand->shape("zone", "zone-3").intersection(m_hand->shape("zone", "zone-2")).area() < 1e-3);
    }

    void aCornerPointDroppedOnABoundaryIsTheNeighboursToo()
    {
        draw("zone", "zone-5", "POLYGON((305850 1448100, 305950 1448100, 305950 1448200, 305850 1448200, 305850 1448100))");
        m_hand->drag(305850, 1448100, 305802, 1448100); // caught by the right side of zone-2
        QCOMPARE(m_hand->shape("zone", "zone-2").constGet()->nCoordinates(), 6);
        QVERIFY(isAbout(area("zone", "zone-2"), 160000, 1e-3));
        QCOMPARE(m_hand->plan().undoName()->text(), QStringLiteral("Move a corner point"));
    }

    void aCornerPointThatATriangleNeedsStaysInAll()
    {
        draw("zone", "zone-5", "POLYGON((305800 1448000, 305900 1448200, 305800 1448400, 305800 1448000))");
        const int entries = m_hand->logEntries();
        m_hand->click(305800, 1448000);
        expectWarning(QStringLiteral("too few would be left"));
        m_hand->key(Qt::Key_Delete);
        QCOMPARE(m_hand->logEntries(), entries);
        QCOMPARE(m_hand->shape("zone", "zone-2").constGet()->nCoordinates(), 5);
    }

    void aCornerPointWhereBoundariesPartStays()
    {
        const int entries = m_hand->logEntries();
        m_hand->click(305400, 1448000); // zone-1 goes left from here, zone-2 right
        expectWarning(QStringLiteral("a gap would open"));
        m_hand->key(Qt::Key_Delete);
        QCOMPARE(m_hand->logEntries(), entries);
        m_hand->click(305000, 1448000); // of zone-1 alone
        m_hand->key(Qt::Key_Delete);
        QVERIFY(isAbout(area("zone", "zone-1"), 80000, 1e-3));
    }

    void parcelsBlocksAndZonesMoveTogether()
    {
        twoParcels();
        const int entries = m_hand->logEntries();
        m_hand->drag(305200, 1448400, 305200, 1448500);
        // Each parcel gets a triangle of 200 by 100 m, the block and the zone that they fill both of them.
        QVERIFY2(isAbout(area("parcel", "parcel-1"), 80000 + 10000, 1500), areas("parcel"));
        QVERIFY2(isAbout(total("parcel"), area("block", "block-1"), 1e-3), areas("block"));
        QVERIFY2(isAbout(total("parcel"), area("zone", "zone-1"), 1e-3), areas("zone"));
        QVERIFY2(isAbout(total("zone"), 640000, 1e-3), areas("zone"));
        QVERIFY(isAbout(m_hand->shape("road", "road-1").length(), 1000, 1e-6)); // its centreline is no boundary
        QCOMPARE(m_hand->logEntries(), entries + 1);
        QCOMPARE(m_hand->plan().undoName()->text(), QStringLiteral("Move a corner point"));
        m_hand->plan().undo();
        QVERIFY(isAbout(area("parcel", "parcel-2"), 80000, 1e-6));
        QVERIFY(isAbout(area("zone", "zone-1"), 160000, 1e-6));
    }

    void whatIsSelectedStaysSelected()
    {
        twoParcels();
        m_hand->desk().selected().set({"parcel-1"});
        m_hand->drag(305200, 1448400, 305200, 1448500);
        QCOMPARE(m_hand->desk().selected().uids(), QStringList{"parcel-1"});
    }

    void byTheSwitchOnlyWhatIsDrawnMoves()
    {
        twoParcels();
        m_hand->desk().actions().together->trigger();
        m_hand->drag(305200, 1448400, 305200, 1448500);
        QVERIFY2(isAbout(total("parcel"), 160000 + 20000, 3000), areas("parcel"));
        QVERIFY2(isAbout(area("block", "block-1"), 160000, 1e-6), areas("block"));
        QVERIFY2(isAbout(area("zone", "zone-1"), 160000, 1e-6), areas("zone"));
        QVERIFY(!QSettings().value(QStringLiteral("drawing/together")).toBool());
    }

    void whatGoesAlongIsSaidBefore()
    {
        twoParcels();
        m_hand->moveTo(305200, 1448400);
        const QString hint = m_hand->window().findChild<QLabel *>(QStringLiteral("drawingHint"))->text();
        QVERIFY2(hint.contains(QStringLiteral("Zones (2), Blocks (1), Parcels (2)")), qPrintable(hint));
        m_hand->moveTo(305900, 1448700);
        QVERIFY(!m_hand->window().findChild<QLabel *>(QStringLiteral("drawingHint"))->text().contains(QStringLiteral("Zones")));
    }

private:
    static bool isAbout(double value, double expected, double tolerance) { return qAbs(value - expected) <= tolerance; }

    double area(const char *table, const char *uid) { return m_hand->shape(table, uid).area(); }

    double total(const char *table)
    {
        double total = 0;
        for (const EffectiveRow &row : m_hand->rows(table))
            total += row.geometry.area();
        return total;
    }

    const char *areas(const char *table)
    {
        QStringList each;
        for (const EffectiveRow &row : m_hand->rows(table))
            each << QStringLiteral("%1: %2").arg(row.uid).arg(row.geometry.area(), 0, 'f', 3);
        m_areas = each.join(QLatin1String("; ")).toUtf8();
        return m_areas.constData();
    }

    void draw(const char *table, const char *uid, const char *wkt)
    {
        PlanEdit edit;
        edit.name = {QStringLiteral("Draw"), {}};
        QgsGeometry geometry = QgsGeometry::fromWkt(QLatin1String(wkt));
        geometry.convertToMultiType();
        PlanRow row;
        row.wkb = geometry.asWkb();
        edit.add(QLatin1String(table), row, QLatin1String(uid));
        m_hand->plan().apply(edit);
    }

    void oneZoneAbove()
    {
        ScenarioEdit edit(m_hand->plan(), QStringLiteral("base"), {QStringLiteral("Merge"), {}});
        edit.remove(QStringLiteral("zone"), QStringLiteral("zone-4"));
        QgsGeometry both = QgsGeometry::fromRect(QgsRectangle(305000, 1448400, 305800, 1448800));
        both.convertToMultiType();
        edit.change(QStringLiteral("zone"), QStringLiteral("zone-3"), {}, both.asWkb());
        m_hand->plan().apply(edit.edit());
    }

    // They fill block-1, which is all of zone-1, half and half.
    void twoParcels()
    {
        draw("block", "block-1", "POLYGON((305000 1448000, 305400 1448000, 305400 1448400, 305000 1448400, 305000 1448000))");
        draw("parcel", "parcel-1", "POLYGON((305000 1448000, 305200 1448000, 305200 1448400, 305000 1448400, 305000 1448000))");
        draw("parcel", "parcel-2", "POLYGON((305200 1448000, 305400 1448000, 305400 1448400, 305200 1448400, 305200 1448000))");
        m_hand->desk().setTable(QStringLiteral("parcel"));
    }

    std::unique_ptr<DrawingFixture> m_hand;
    QByteArray m_areas;
};

MADANG_TEST_MAIN(TestSharedCorners)
#include "test_shared_corners.moc"

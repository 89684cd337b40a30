// SPDX-License-Identifier: GPL-2.0-or-later
#include "drawing_fixture.h"

#include "gui/drawing/geometry_faults.h"
#include "gui/drawing/geometry_steps.h"
#include "gui/drawing/neighbours.h"
#include "support/qgis_fixture.h"

#include <QComboBox>
#include <QLabel>

using namespace madang;
using namespace madang::test;

class TestDrawingByHand : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QSettings().remove(QStringLiteral("drawing"));
        m_hand = std::make_unique<DrawingFixture>();
        QVERIFY(m_hand->begin());
        m_hand->desk().setTable(QStringLiteral("zone"));
        m_hand->desk().actions().snap->setChecked(true);
    }

    void cleanup() { m_hand.reset(); }

    void offersTheCodesOfThePlanWithTheirColours()
    {
        const auto *values = m_hand->window().findChild<QComboBox *>(QStringLiteral("drawnValue"));
        QVERIFY(values->isVisible());
        QCOMPARE(size_t(values->count()), m_hand->window().session().reader().codeValues().size());
        QVERIFY(!values->itemIcon(0).isNull());
        m_hand->desk().setTable(QStringLiteral("road"));
        QVERIFY(values->findData(QStringLiteral("primary")) >= 0);
        QVERIFY(values->findData(QStringLiteral("local")) >= 0);
        m_hand->desk().setTable(QStringLiteral("facility"));
        QVERIFY(values->findData(QStringLiteral("school")) >= 0);
        m_hand->desk().setTable(QStringLiteral("constraint_area"));
        QVERIFY(values->findData(QStringLiteral("water")) >= 0);
        QVERIFY(values->findData(QStringLiteral("flood")) >= 0);
    }

    void remembersTheLastChoice()
    {
        const QString other = m_hand->desk().choices().at(2).value;
        m_hand->desk().setValue(other);
        m_hand->desk().setTable(QStringLiteral("road"));
        m_hand->desk().setTable(QStringLiteral("zone"));
        QCOMPARE(m_hand->desk().value(), other);
    }

    void aPolygonIsOneRowAndOneEntryOfTheLog()
    {
        const int entries = m_hand->logEntries();
        const QString code = m_hand->desk().choices().at(1).value;
        m_hand->desk().setValue(code);
        m_hand->click(305850, 1448100);
        m_hand->click(306050, 1448100);
        m_hand->click(306050, 1448300);
        m_hand->click(305850, 1448300);
        m_hand->click(305850, 1448300, Qt::RightButton);
        const auto rows = m_hand->rows(QStringLiteral("zone"), {QStringLiteral("code"), QStringLiteral("scenario")});
        QCOMPARE(int(rows.size()), 5);
        QCOMPARE(rows.back().values, (QVariantList{code, QStringLiteral("base")}));
        // A square of 200 m, drawn by pixels of some 2 m.
        QVERIFY2(qAbs(rows.back().geometry.area() - 40000) < 1500, qPrintable(QString::number(rows.back().geometry.area())));
        QCOMPARE(m_hand->logEntries(), entries + 1);
        QCOMPARE(m_hand->plan().undoName()->text(), QStringLiteral("Draw a zone"));
        m_hand->plan().undo();
        QCOMPARE(int(m_hand->rows(QStringLiteral("zone")).size()), 4);
    }

    void enterEndsAndBackspaceTakesBack()
    {
        m_hand->click(305850, 1448100);
        m_hand->click(306050, 1448100);
        m_hand->click(306000, 1448900); // a slip
        m_hand->key(Qt::Key_Backspace);
        m_hand->click(306050, 1448300);
        m_hand->key(Qt::Key_Return);
        const auto rows = m_hand->rows(QStringLiteral("zone"));
        QCOMPARE(int(rows.size()), 5);
        QVERIFY(qAbs(rows.back().geometry.area() - 20000) < 1000);
    }

    void escapeForgetsWhatIsDrawn()
    {
        m_hand->click(305850, 1448100);
        m_hand->click(306050, 1448100);
        m_hand->click(306050, 1448300);
        m_hand->key(Qt::Key_Escape);
        m_hand->key(Qt::Key_Return);
        QCOMPARE(int(m_hand->rows(QStringLiteral("zone")).size()), 4);
    }

    void aRectangleIsTwoClicks()
    {
        m_hand->desk().actions().rectangle->trigger();
        m_hand->click(305850, 1448100);
        m_hand->click(306050, 1448200);
        const auto rows = m_hand->rows(QStringLiteral("zone"));
        QCOMPARE(int(rows.size()), 5);
        const QgsRectangle box = rows.back().geometry.boundingBox();
        QVERIFY(qAbs(box.width() - 200) < 5 && qAbs(box.height() - 100) < 5);
        QVERIFY(qAbs(rows.back().geometry.area() - box.area()) < 1e-3);
    }

    void aRectangleByThreePointsMayLieAslant()
    {
        m_hand->desk().actions().rectangleByThreePoints->trigger();
        m_hand->click(305850, 1448100);
        m_hand->click(306000, 1448200);
        m_hand->click(305950, 1448280);
        const auto rows = m_hand->rows(QStringLiteral("zone"));
        QCOMPARE(int(rows.size()), 5);
        QCOMPARE(rows.back().geometry.constGet()->nCoordinates(), 5);
        QVERIFY(rows.back().geometry.area() < 0.9 * rows.back().geometry.boundingBox().area());
    }

    void cornersSnapToThoseThatAreThere()
    {
        m_hand->desk().actions().rectangle->trigger();
        m_hand->click(305806, 1448006); // beside the corner of zone-2, at 305800 1448000
        m_hand->click(306000, 1448406); // beside the end of its side
        const auto rows = m_hand->rows(QStringLiteral("zone"));
        QCOMPARE(int(rows.size()), 5);
        QVERIFY2(qAbs(rows.back().geometry.boundingBox().xMinimum() - 305800) < 1e-6,
                 qPrintable(QString::number(rows.back().geometry.boundingBox().xMinimum(), 'f', 6)));
        QVERIFY(rows.back().geometry.intersection(m_hand->shape("zone", "zone-2")).area() < 1);
    }

    void aNeighbourTakesOverTheNewCornerPoint()
    {
        QCOMPARE(m_hand->shape("zone", "zone-2").constGet()->nCoordinates(), 5);
        m_hand->desk().actions().rectangle->trigger();
        m_hand->click(305802, 1448100); // on the right side of zone-2
        m_hand->click(306000, 1448200);
        QCOMPARE(int(m_hand->rows("zone").size()), 5);
        QCOMPARE(m_hand->shape("zone", "zone-2").constGet()->nCoordinates(), 7);
        m_hand->plan().undo(); // one gesture
        QCOMPARE(m_hand->shape("zone", "zone-2").constGet()->nCoordinates(), 5);
    }

    void whatCrossesItselfIsRefusedAndNotLost()
    {
        const int entries = m_hand->logEntries();
        m_hand->click(305850, 1448100);
        m_hand->click(306050, 1448300);
        m_hand->click(306050, 1448100);
        m_hand->click(305850, 1448300);
        expectWarning(QStringLiteral("crosses or touches itself")); // QGIS writes what its bar shows to its log too
        m_hand->key(Qt::Key_Return);
        QCOMPARE(m_hand->logEntries(), entries);
        QVERIFY2(m_hand->message().contains(QStringLiteral("crosses or touches itself")), qPrintable(m_hand->message()));
        // The three points before are still there.
        m_hand->key(Qt::Key_Backspace);
        m_hand->key(Qt::Key_Return);
        QCOMPARE(int(m_hand->rows("zone").size()), 5);
    }

    void aRoadIsItsCentreline()
    {
        m_hand->desk().setTable(QStringLiteral("road"));
        m_hand->desk().setValue(QStringLiteral("secondary"));
        m_hand->click(305850, 1448100);
        m_hand->click(306050, 1448100);
        m_hand->key(Qt::Key_Return);
        const auto rows = m_hand->rows(QStringLiteral("road"), {QStringLiteral("class")});
        QCOMPARE(int(rows.size()), 2);
        QCOMPARE(rows.back().values.first().toString(), QStringLiteral("secondary"));
        QVERIFY(qAbs(rows.back().geometry.length() - 200) < 5);
    }

    void aRoadMayHaveAnArc()
    {
        m_hand->desk().setTable(QStringLiteral("road"));
        m_hand->desk().actions().arc->trigger();
        m_hand->click(305850, 1448700); // half a circle of 100 m radius
        m_hand->click(305950, 1448800);
        m_hand->click(306050, 1448700);
        m_hand->key(Qt::Key_Return);
        const auto rows = m_hand->rows(QStringLiteral("road"));
        QCOMPARE(int(rows.size()), 2);
        QVERIFY2(qAbs(rows.back().geometry.length() - M_PI * 100) < 8, qPrintable(QString::number(rows.back().geometry.length())));
        QVERIFY(rows.back().geometry.constGet()->nCoordinates() > 20);
    }

    void aFacilityIsOneClick()
    {
        m_hand->desk().setTable(QStringLiteral("facility"));
        m_hand->desk().setValue(QStringLiteral("hospital"));
        m_hand->click(305950, 1448700);
        const auto rows = m_hand->rows(QStringLiteral("facility"), {QStringLiteral("kind")});
        QCOMPARE(int(rows.size()), 1);
        QCOMPARE(rows.back().values.first().toString(), QStringLiteral("hospital"));
    }

    void saysWhatTheNextClickDoes()
    {
        const auto *hint = m_hand->window().findChild<QLabel *>(QStringLiteral("drawingHint"));
        QCOMPARE(hint->text(), QStringLiteral("Click the first corner point."));
        m_hand->click(305850, 1448100);
        QVERIFY(hint->text().startsWith(QStringLiteral("Click the next point.")));
        m_hand->key(Qt::Key_Escape);
        QCOMPARE(hint->text(), QStringLiteral("Click the first corner point."));
    }

    void wrongGeometriesAreNamed()
    {
        const auto fault = [](const char *wkt) { return geometryFault(QgsGeometry::fromWkt(QLatin1String(wkt)), 1); };
        QVERIFY(fault("POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))").isEmpty());
        QVERIFY(fault("POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))").contains("crosses"));
        QVERIFY(fault("POLYGON((0 0, 10 0, 10 10, 20 20, 10 10, 0 10, 0 0))").contains("spike"));
        QVERIFY(fault("POLYGON((0 0, 10 0, 10 0.0001, 10 10, 0 10, 0 0))").contains("one place"));
        QVERIFY(fault("POLYGON((0 0, 10 0, 5 0, 0 0))").contains("spike"));
        QVERIFY(fault("LINESTRING(0 0, 0 0)").contains("length"));
        QVERIFY(fault("LINESTRING(0 0, 10 0, 4 0)").contains("back on itself"));
        QVERIFY(fault("POINT(1 1)").isEmpty());
        const QgsGeometry pieces = QgsGeometry::fromWkt(QStringLiteral("MULTILINESTRING((0 0, 10 0), (20 0, 30 0))"));
        QVERIFY(geometryFault(asStored(pieces, 1), 1).contains("several pieces"));
        QCOMPARE(asStored(QgsGeometry::fromWkt(QStringLiteral("MULTILINESTRING((0 0, 10 0))")), 1).asWkt(), QStringLiteral("LineString (0 0, 10 0)"));
    }

    // Two squares of 20 m side by side lie in one box of 40 by 20 m; a third one 10 km away in one of its own.
    void whatIsFarApartIsLookedAtApart()
    {
        const auto at = [](double x, double y) { return QgsGeometry::fromRect(QgsRectangle(x, y, x + 20, y + 20)); };
        const QVector<QgsRectangle> boxes = boxesOf({at(0, 0), at(10000, 10000), at(20, 0)});
        QCOMPARE(boxes, (QVector<QgsRectangle>{QgsRectangle(0, 0, 40, 20), QgsRectangle(10000, 10000, 10020, 10020)}));
        QVector<QgsGeometry> scattered;
        for (int i = 0; i < 100; ++i)
            scattered << at(1000 * i, 1000 * i);
        QCOMPARE(boxesOf(scattered), QVector<QgsRectangle>{QgsRectangle(0, 0, 99020, 99020)});
    }

private:
    std::unique_ptr<DrawingFixture> m_hand;
};

MADANG_TEST_MAIN(TestDrawingByHand)
#include "test_drawing_by_hand.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "drawing_fixture.h"

#include "support/qgis_fixture.h"

using namespace madang;
using namespace madang::test;

// Zones are squares of 400 m with their lower left corners at 305000 or 305400, 1448000 or 1448400.
class TestEditingByHand : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QSettings().remove(QStringLiteral("drawing"));
        m_hand = std::make_unique<DrawingFixture>();
        QVERIFY(m_hand->begin());
        m_hand->desk().setTable(QStringLiteral("zone"));
        m_hand->desk().actions().snap->setChecked(true);
        m_hand->desk().actions().select->trigger();
    }

    void cleanup() { m_hand.reset(); }

    void selectsByClickAndByBox()
    {
        SelectedRows &selected = m_hand->desk().selected();
        m_hand->click(305200, 1448200);
        QCOMPARE(selected.uids(), QStringList{"zone-1"});
        m_hand->click(305600, 1448200, Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(selected.uids().size(), 2);
        m_hand->click(305200, 1448200, Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(selected.uids(), QStringList{"zone-2"});
        m_hand->drag(304950, 1448700, 305500, 1448900);
        QStringList uids = selected.uids();
        uids.sort();
        QCOMPARE(uids, (QStringList{"zone-3", "zone-4"}));
        m_hand->key(Qt::Key_Escape);
        QVERIFY(selected.isEmpty());
    }

    void deletesWhatIsSelected()
    {
        m_hand->click(305200, 1448200);
        m_hand->key(Qt::Key_Delete);
        QCOMPARE(int(m_hand->rows("zone").size()), 3);
        QVERIFY(m_hand->desk().selected().isEmpty());
        QCOMPARE(m_hand->plan().undoName()->text(), QStringLiteral("Delete one zone"));
        m_hand->plan().undo();
        QCOMPARE(int(m_hand->rows("zone").size()), 4);
    }

    void splitsIntoTheAreasOfAHandCalculation()
    {
        m_hand->desk().actions().snap->setChecked(false);
        m_hand->click(305200, 1448200);
        m_hand->desk().actions().split->trigger();
        m_hand->click(305100, 1447950); // 100 m from the left: a quarter and three
        m_hand->click(305100, 1448450);
        m_hand->key(Qt::Key_Return);
        const auto rows = m_hand->rows("zone", {"code"});
        QCOMPARE(int(rows.size()), 5);
        const double largest = m_hand->shape("zone", "zone-1").area(), other = rows.back().geometry.area();
        QVERIFY2(qAbs(largest - 120000) < 1500 && qAbs(other - 40000) < 1500, qPrintable(QString("%1 %2").arg(largest).arg(other)));
        QVERIFY(qAbs(largest + other - 160000) < 1e-3); // nothing lost between them
        QCOMPARE(rows.back().values.first().toString(), QStringLiteral("RES"));
        // The zone above has the new corner point on its lower side, too.
        QCOMPARE(m_hand->shape("zone", "zone-3").constGet()->nCoordinates(), 6);
        m_hand->plan().undo();
        QCOMPARE(int(m_hand->rows("zone").size()), 4);
        QVERIFY(qAbs(m_hand->shape("zone", "zone-1").area() - 160000) < 1e-6);
    }

    void aLineThatEndsInsideSplitsNothing()
    {
        m_hand->click(305200, 1448200);
        m_hand->desk().actions().split->trigger();
        m_hand->click(305100, 1447950);
        m_hand->click(305200, 1448250);
        expectWarning(QStringLiteral("Nothing was split"));
        m_hand->key(Qt::Key_Return);
        QCOMPARE(int(m_hand->rows("zone").size()), 4);
        QVERIFY(m_hand->message().contains("all the way through"));
    }

    void mergesNeighboursOnly()
    {
        m_hand->click(305200, 1448200);
        m_hand->click(305600, 1448600, Qt::LeftButton, Qt::ControlModifier); // they meet in one point
        expectWarning(QStringLiteral("share a boundary"));
        m_hand->desk().actions().merge->trigger();
        QCOMPARE(int(m_hand->rows("zone").size()), 4);
        m_hand->click(305200, 1448200);
        m_hand->click(305600, 1448200, Qt::LeftButton, Qt::ControlModifier);
        m_hand->desk().actions().merge->trigger();
        const auto rows = m_hand->rows("zone");
        QCOMPARE(int(rows.size()), 3);
        QVERIFY(qAbs(m_hand->shape("zone", m_hand->desk().selected().uids().value(0)).area() - 320000) < 1e-3);
    }

    void aSharedCornerPointMovesInAll()
    {
        m_hand->desk().actions().corners->trigger();
        m_hand->drag(305400, 1448400, 305450, 1448450); // where all four meet
        double total = 0;
        for (const EffectiveRow &row : m_hand->rows("zone"))
            total += row.geometry.area();
        QVERIFY(qAbs(total - 640000) < 1e-3); // no gap, no overlap
        const QgsGeometry first = m_hand->shape("zone", "zone-1");
        QVERIFY(qAbs(first.boundingBox().xMaximum() - 305450) < 3);
        QCOMPARE(m_hand->plan().undoName()->text(), QStringLiteral("Move a corner point"));
        m_hand->plan().undo();
        QVERIFY(qAbs(m_hand->shape("zone", "zone-4").area() - 160000) < 1e-6);
    }

    void aCornerPointIsAddedAndTakenAway()
    {
        m_hand->desk().actions().corners->trigger();
        m_hand->moveTo(305400, 1448200);
        QTest::mouseDClick(m_hand->canvas().viewport(), Qt::LeftButton, {}, m_hand->pixel(305400, 1448200));
        QCOMPARE(m_hand->shape("zone", "zone-1").constGet()->nCoordinates(), 6);
        QCOMPARE(m_hand->shape("zone", "zone-2").constGet()->nCoordinates(), 6);
        m_hand->click(305400, 1448200);
        m_hand->key(Qt::Key_Delete);
        QCOMPARE(m_hand->shape("zone", "zone-1").constGet()->nCoordinates(), 5);
        QCOMPARE(m_hand->shape("zone", "zone-2").constGet()->nCoordinates(), 5);
    }

    void aCornerPointThatWouldMakeItCrossStays()
    {
        m_hand->desk().actions().corners->trigger();
        const int entries = m_hand->logEntries();
        expectWarning(QStringLiteral("crosses or touches itself"));
        m_hand->drag(305000, 1448000, 305500, 1448200); // over the opposite side
        QCOMPARE(m_hand->logEntries(), entries);
        QVERIFY(m_hand->message().contains(QStringLiteral("crosses or touches itself")));
    }

    void movesAndCopies()
    {
        m_hand->desk().actions().snap->setChecked(false);
        m_hand->click(305600, 1448200);
        m_hand->desk().actions().move->trigger();
        m_hand->drag(305600, 1448200, 305800, 1448200);
        QVERIFY(qAbs(m_hand->shape("zone", "zone-2").boundingBox().xMinimum() - 305600) < 4);
        QVERIFY(qAbs(m_hand->shape("zone", "zone-2").area() - 160000) < 1e-3);
        m_hand->desk().actions().duplicate->trigger();
        m_hand->click(305700, 1448200); // two clicks do as well
        m_hand->click(305700, 1448900);
        QCOMPARE(int(m_hand->rows("zone").size()), 5);
        QCOMPARE(m_hand->plan().undoName()->text(), QStringLiteral("Copy one zone"));
    }

    void turnsByATypedAngle()
    {
        m_hand->click(305600, 1448200);
        m_hand->desk().turnSelection(45);
        // The diagonal of a square of 400 m.
        QVERIFY(qAbs(m_hand->shape("zone", "zone-2").boundingBox().width() - 400 * std::sqrt(2)) < 1e-3);
        QVERIFY(qAbs(m_hand->shape("zone", "zone-2").area() - 160000) < 1e-3);
    }

    void offsetsByATypedDistance()
    {
        m_hand->click(305600, 1448200);
        m_hand->desk().offsetSelection(-10, true);
        QCOMPARE(int(m_hand->rows("zone").size()), 5);
        QVERIFY(qAbs(m_hand->rows("zone").back().geometry.area() - 380.0 * 380.0) < 1e-3);
        m_hand->click(305200, 1448200);
        m_hand->desk().offsetSelection(-10, false);
        QVERIFY(qAbs(m_hand->shape("zone", "zone-1").area() - 380.0 * 380.0) < 1e-3);
        expectWarning(QStringLiteral("Nothing would be left"));
        m_hand->desk().offsetSelection(-1000, false);
        QVERIFY(!m_hand->shape("zone", "zone-1").isNull());
    }

    // A hairpin of 200 m with 20 m between its two ways: 5 m inwards there are two ways of 195 m, 10 m apart; 12 m inwards
    // there is nothing, but for the 4 m that GEOS gives.
    void anOffsetThatWouldLoseMostOfARoadIsRefused()
    {
        PlanEdit edit;
        edit.name = {QStringLiteral("Draw a road"), {}};
        PlanRow road;
        road.wkb = QgsGeometry::fromWkt(QStringLiteral("LINESTRING(305850 1448100, 306050 1448100, 306050 1448120, 305850 1448120)")).asWkb();
        road.fields = {{"class", "local"}};
        edit.add(QStringLiteral("road"), road, QStringLiteral("road-2"));
        m_hand->plan().apply(edit);
        m_hand->desk().setTable(QStringLiteral("road"));
        m_hand->desk().selected().set({"road-2"});
        const int entries = m_hand->logEntries();
        expectWarning(QStringLiteral("most of it would be lost"));
        m_hand->desk().offsetSelection(12, false);
        QCOMPARE(m_hand->logEntries(), entries);
        QVERIFY(qAbs(m_hand->shape("road", "road-2").length() - 420) < 1e-6);
        QVERIFY(m_hand->message().contains(QStringLiteral("most of it would be lost")));
        m_hand->desk().offsetSelection(5, false);
        QVERIFY(qAbs(m_hand->shape("road", "road-2").length() - 400) < 1e-6);
    }

    void aBoundaryDrawnAnewIsBothNeighbours()
    {
        m_hand->desk().actions().snap->setChecked(false);
        m_hand->desk().actions().reshape->trigger();
        m_hand->click(305380, 1448100); // from zone-1 into zone-2 and back
        m_hand->click(305500, 1448150);
        m_hand->click(305500, 1448250);
        m_hand->click(305380, 1448300);
        m_hand->key(Qt::Key_Return);
        const QgsGeometry one = m_hand->shape("zone", "zone-1"), two = m_hand->shape("zone", "zone-2");
        QVERIFY2(one.area() > 160000 + 5000, qPrintable(QString::number(one.area())));
        QVERIFY2(qAbs(one.area() + two.area() - 320000) < 1e-3, qPrintable(QString::number(one.area() + two.area())));
        QVERIFY(one.intersection(two).area() < 1e-3);
    }

    void paintsWhatIsSelected()
    {
        m_hand->desk().setValue(m_hand->desk().choices().back().value);
        m_hand->drag(304950, 1447950, 305750, 1448100);
        m_hand->desk().actions().paint->trigger();
        int painted = 0;
        for (const EffectiveRow &row : m_hand->rows("zone", {"code"}))
            painted += row.values.first().toString() == m_hand->desk().value();
        QCOMPARE(painted, 2);
        m_hand->plan().undo();
        QCOMPARE(m_hand->rows("zone", {"code"}).front().values.first().toString(), QStringLiteral("RES"));
        m_hand->click(305200, 1448200);
        m_hand->desk().actions().paint->trigger();
        QCOMPARE(m_hand->plan().undoName()->text(), QStringLiteral("Paint one zone: %1").arg(m_hand->desk().choices().back().label));
    }

    void aChildScenarioStoresItsDifferenceOnly()
    {
        PlanEdit edit;
        edit.name = {QStringLiteral("Scenario"), {}};
        PlanRow child;
        child.fields = {{"parent", "base"}, {"name", "Compact"}, {"status", "draft"}};
        edit.add(QStringLiteral("scenario"), child, QStringLiteral("compact"));
        m_hand->plan().apply(edit);
        m_hand->window().session().setScenario(QStringLiteral("compact"));
        m_hand->desk().actions().corners->trigger();
        m_hand->drag(305800, 1448000, 305900, 1448000); // a corner of zone-2 alone
        QVERIFY(qAbs(m_hand->plan().row("zone", "zone-2")->fields["tombstone"].toInt()) == 0);
        const auto rows = m_hand->rows("zone", {"scenario", "origin_uid"});
        QCOMPARE(int(rows.size()), 4);
        QCOMPARE(rows.back().values, (QVariantList{"compact", "zone-2"}));
        QVERIFY(qAbs(rows.back().geometry.area() - (160000 + 100 * 400 / 2.0)) < 1500);
        m_hand->window().session().setScenario(QStringLiteral("base"));
        QVERIFY(qAbs(m_hand->shape("zone", "zone-2").area() - 160000) < 1e-6);
    }

private:
    std::unique_ptr<DrawingFixture> m_hand;
};

MADANG_TEST_MAIN(TestEditingByHand)
#include "test_editing_by_hand.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "drawing_fixture.h"

#include "support/qgis_fixture.h"

#include <qgsadvanceddigitizingdockwidget.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QWindow>

using namespace madang;
using namespace madang::test;

// Keys go to the window, as a keyboard's do: shortcuts first, then to what has the focus, then to what is around it.
class TestTypingByHand : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QSettings().remove(QStringLiteral("drawing"));
        m_hand = std::make_unique<DrawingFixture>();
        QVERIFY(m_hand->begin());
        m_hand->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_hand->window()));
        m_hand->desk().setTable(QStringLiteral("road"));
        m_hand->desk().actions().snap->setChecked(false);
        m_hand->canvas().setFocus();
    }

    void cleanup() { m_hand.reset(); }

    void aLengthAndAnAngleSetThePoint()
    {
        switchOn();
        m_hand->click(305850, 1448100);
        m_hand->moveTo(305950, 1448000); // the other way: what is typed counts
        type(QStringLiteral("d250"));
        press(Qt::Key_Return);
        QVERIFY(values().constraintDistance()->isLocked());
        QCOMPARE(values().constraintDistance()->value(), 250.0);
        QVERIFY(m_hand->desk().isSketching()); // Enter did not go on to the map
        QVERIFY(field("typedAngle").hasFocus());
        type(QStringLiteral("90"));
        press(Qt::Key_Enter, Qt::KeypadModifier);
        QVERIFY(values().constraintAngle()->isLocked());
        QVERIFY(m_hand->desk().isSketching());
        press(Qt::Key_Return);
        QVERIFY(m_hand->canvas().hasFocus());
        QVERIFY(!values().constraintDistance()->isLocked());
        QCOMPARE(int(m_hand->rows(QStringLiteral("road")).size()), 1);
        press(Qt::Key_Return); // nothing is kept any more: it ends
        const std::vector<EffectiveRow> roads = m_hand->rows(QStringLiteral("road"));
        QCOMPARE(int(roads.size()), 2);
        const QgsGeometry road = roads.back().geometry;
        QCOMPARE(road.constGet()->nCoordinates(), 2);
        const QgsPoint from = road.vertexAt(0), to = road.vertexAt(1);
        QVERIFY2(qAbs(to.x() - from.x()) < 0.0011 && qAbs(to.y() - from.y() - 250) < 0.0011, qPrintable(road.asWkt(4)));
    }

    void aTurnIsCountedFromTheLastSide()
    {
        switchOn();
        m_hand->click(305850, 1448100);
        m_hand->moveTo(305900, 1448150);
        type(QStringLiteral("d100\n0\n\n")); // 100 m to the east
        m_hand->moveTo(306000, 1448300);
        type(QStringLiteral("d50\n-90\n\n")); // then to the right: south
        press(Qt::Key_Return);
        const QgsGeometry road = m_hand->rows(QStringLiteral("road")).back().geometry;
        QCOMPARE(road.constGet()->nCoordinates(), 3);
        const QgsPoint from = road.vertexAt(0), bend = road.vertexAt(1), to = road.vertexAt(2);
        QVERIFY2(qAbs(bend.x() - from.x() - 100) < 0.0011 && qAbs(bend.y() - from.y()) < 0.0011, qPrintable(road.asWkt(4)));
        QVERIFY2(qAbs(to.x() - bend.x()) < 0.0011 && qAbs(to.y() - bend.y() + 50) < 0.0011, qPrintable(road.asWkt(4)));
    }

    void coordinatesSetThePointAndTabKeepsThem()
    {
        switchOn();
        m_hand->moveTo(305850, 1448100);
        type(QStringLiteral("x305900.5"));
        press(Qt::Key_Tab);
        QCOMPARE(values().constraintX()->value(), 305900.5);
        QVERIFY(values().constraintX()->isLocked());
        QCOMPARE(field("typedX").text(), QStringLiteral("305,900.500"));
        QVERIFY(field("typedY").hasFocus());
        type(QStringLiteral("1448200.25\n\n"));
        QVERIFY(m_hand->desk().isSketching());
        type(QStringLiteral("y1448300\n305950\n\n")); // the fields lead from one to the other
        press(Qt::Key_Return);
        const QgsGeometry road = m_hand->rows(QStringLiteral("road")).back().geometry;
        QCOMPARE(road.asWkt(3), QStringLiteral("LineString (305900.5 1448200.25, 305950 1448300)"));
    }

    void aClickTakesTheLengthThatWasTyped()
    {
        switchOn();
        m_hand->click(305850, 1448100);
        m_hand->moveTo(305950, 1448100);
        type(QStringLiteral("100")); // a digit begins the length
        QVERIFY(field("typedLength").hasFocus());
        m_hand->click(306050, 1448200); // and no Enter
        press(Qt::Key_Return);
        const QgsGeometry road = m_hand->rows(QStringLiteral("road")).back().geometry;
        QVERIFY2(qAbs(road.length() - 100) < 0.003, qPrintable(road.asWkt(4)));
        QVERIFY(qAbs(road.vertexAt(1).x() - road.vertexAt(0).x() - 2 * (road.vertexAt(1).y() - road.vertexAt(0).y())) < 4);
    }

    void whatIsNoNumberIsShownAndLosesNothing()
    {
        switchOn();
        m_hand->click(305850, 1448100);
        m_hand->moveTo(305950, 1448100);
        type(QStringLiteral("d5+\n"));
        QVERIFY(field("typedLength").property("wrong").toBool());
        QCOMPARE(field("typedLength").text(), QStringLiteral("5+"));
        QVERIFY(!values().constraintDistance()->isLocked());
        type(QStringLiteral("5\n"));
        QVERIFY(!field("typedLength").property("wrong").toBool());
        QVERIFY(values().constraintDistance()->isLocked());
        press(Qt::Key_Escape); // out of the field …
        QVERIFY(m_hand->canvas().hasFocus());
        QVERIFY(m_hand->desk().isSketching());
    }

    void escapeLeavesNoLinesBehind()
    {
        switchOn();
        m_hand->click(305850, 1448100);
        m_hand->click(305950, 1448100);
        m_hand->moveTo(306000, 1448200);
        bool exists = false;
        values().previousPointV2(&exists);
        QVERIFY(exists);
        press(Qt::Key_Escape);
        QVERIFY(!m_hand->desk().isSketching());
        m_hand->moveTo(306010, 1448210);
        values().previousPointV2(&exists);
        QVERIFY(!exists);
        QVERIFY(!field("typedLength").isEnabled());
    }

    void nothingStaysAfterTheEnd()
    {
        switchOn();
        m_hand->desk().setTable(QStringLiteral("zone"));
        m_hand->desk().actions().rectangle->trigger();
        m_hand->click(305850, 1448100);
        m_hand->click(306050, 1448200);
        QCOMPARE(int(m_hand->rows(QStringLiteral("zone")).size()), 5);
        bool exists = true;
        values().previousPointV2(&exists);
        QVERIFY(!exists);
    }

    void undoTakesThePointBackAndNotTheLastEdit()
    {
        m_hand->desk().setTable(QStringLiteral("zone"));
        const int entries = m_hand->logEntries();
        auto *undo = m_hand->window().findChild<QAction *>(QStringLiteral("undo"));
        auto *redo = m_hand->window().findChild<QAction *>(QStringLiteral("redo"));
        const QString before = undo->text();
        m_hand->click(305850, 1448100);
        m_hand->click(306050, 1448100);
        m_hand->click(306000, 1448900); // a slip
        QCOMPARE(undo->text(), QStringLiteral("Take back the last &point"));
        QVERIFY(!redo->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_hand->logEntries(), entries);
        m_hand->click(306050, 1448300);
        press(Qt::Key_Return);
        std::vector<EffectiveRow> zones = m_hand->rows(QStringLiteral("zone"));
        QCOMPARE(int(zones.size()), 5);
        QVERIFY(qAbs(zones.back().geometry.area() - 20000) < 1000);
        QCOMPARE(undo->text(), QStringLiteral("&Undo: Draw a zone"));

        m_hand->click(305850, 1448400);
        m_hand->click(306050, 1448400);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_hand->desk().isSketching());
        undo->trigger(); // the button does the same
        QVERIFY(!m_hand->desk().isSketching());
        QCOMPARE(int(m_hand->rows(QStringLiteral("zone")).size()), 5);
        press(Qt::Key_Z, Qt::ControlModifier); // none left: the plan's
        QCOMPARE(int(m_hand->rows(QStringLiteral("zone")).size()), 4);
        QCOMPARE(undo->text(), before);
        QVERIFY(redo->isEnabled());
    }

    void afterUndoTheNextSideIsMeasuredFromThePointBefore()
    {
        switchOn();
        m_hand->click(305850, 1448100);
        m_hand->click(305950, 1448300);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_hand->desk().isSketching());
        type(QStringLiteral("d100\n0\n\n"));
        press(Qt::Key_Return);
        const QgsGeometry road = m_hand->rows(QStringLiteral("road")).back().geometry;
        QCOMPARE(road.constGet()->nCoordinates(), 2);
        const QgsPoint from = road.vertexAt(0), to = road.vertexAt(1);
        QVERIFY2(qAbs(to.x() - from.x() - 100) < 0.0011 && qAbs(to.y() - from.y()) < 0.0011, qPrintable(road.asWkt(4)));
    }

    void enterThatComesTooEarlyLosesNothing()
    {
        m_hand->desk().setTable(QStringLiteral("zone"));
        m_hand->click(305850, 1448100);
        m_hand->click(306050, 1448100);
        press(Qt::Key_Return);
        QVERIFY(m_hand->desk().isSketching());
        m_hand->click(306050, 1448300);
        press(Qt::Key_Return);
        QCOMPARE(int(m_hand->rows(QStringLiteral("zone")).size()), 5);
    }

    void theMiddleOfAnArcIsTakenBackAlone()
    {
        m_hand->desk().actions().arc->trigger();
        m_hand->click(305850, 1448100);
        m_hand->click(305950, 1448200);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_hand->desk().isSketching());
        m_hand->click(305950, 1448150);
        m_hand->click(306050, 1448100);
        press(Qt::Key_Return);
        const QgsGeometry road = m_hand->rows(QStringLiteral("road")).back().geometry;
        // An arc over 200 m that rises 50 m: radius 125 m, half angle 53.13°, 231.8 m.
        QVERIFY2(qAbs(road.length() - 231.8) < 4, qPrintable(QString::number(road.length())));
    }

    void keysReachTheMapFromAButtonButNotFromATextField()
    {
        auto *kinds = m_hand->window().findChild<QComboBox *>(QStringLiteral("drawnKind"));
        m_hand->click(305850, 1448100);
        m_hand->click(305950, 1448100);
        m_hand->click(305950, 1448300);
        kinds->setFocus();
        press(Qt::Key_Backspace);
        QVERIFY(m_hand->canvas().hasFocus());
        kinds->setFocus();
        press(Qt::Key_Return);
        const QgsGeometry road = m_hand->rows(QStringLiteral("road")).back().geometry;
        QCOMPARE(road.constGet()->nCoordinates(), 2);

        m_hand->click(305850, 1448100);
        m_hand->click(305950, 1448100);
        QLineEdit edit(m_hand->window().centralWidget());
        edit.show();
        edit.setFocus();
        type(QStringLiteral("ab"));
        press(Qt::Key_Backspace);
        press(Qt::Key_Return);
        QCOMPARE(edit.text(), QStringLiteral("a"));
        QVERIFY(edit.hasFocus());
        QCOMPARE(int(m_hand->rows(QStringLiteral("road")).size()), 2);
        QVERIFY(m_hand->desk().isSketching());
        press(Qt::Key_Escape); // of no use to the field
        QVERIFY(!m_hand->desk().isSketching());
    }

    void cardsLeaveClicksToTheMapWhileSomethingIsDrawn()
    {
        QWidget *legend = nullptr;
        for (QWidget *card : m_hand->canvas().findChildren<QWidget *>(QStringLiteral("mapCard")))
            if (card->accessibleName() == QLatin1String("Legend"))
                legend = card;
        QVERIFY(legend);
        QTRY_VERIFY(legend->isVisible());
        const auto under = [&] {
            return m_hand->window().childAt(legend->mapTo(&m_hand->window(), legend->rect().center()));
        };
        QVERIFY(legend->isAncestorOf(under()));
        m_hand->click(305000, 1448700);
        QCOMPARE(under(), m_hand->canvas().viewport());
        press(Qt::Key_Escape);
        QVERIFY(legend->isAncestorOf(under()));
    }

    void theHintSaysHowLongAndHowLarge()
    {
        const auto *hint = m_hand->window().findChild<QLabel *>(QStringLiteral("drawingHint"));
        switchOn();
        m_hand->desk().setTable(QStringLiteral("zone"));
        type(QStringLiteral("x305900\n1448200\n\n"));
        type(QStringLiteral("x306000\n1448200\n\n"));
        type(QStringLiteral("x306000\n1448250\n")); // kept, not set: the pointer is led there
        QTRY_VERIFY2(hint->text().endsWith(QStringLiteral("This side: 50.0 m; area so far: 2,500 m².")), qPrintable(hint->text()));
    }

private:
    void switchOn()
    {
        m_hand->desk().actions().typed->setChecked(true);
        QVERIFY(values().cadEnabled());
        QVERIFY(field("typedX").isVisible());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_hand->window().windowHandle(), key, modifiers); }

    void type(const QString &text)
    {
        for (const QChar each : text) {
            if (each == u'\n')
                press(Qt::Key_Return);
            else
                QTest::keyClick(m_hand->window().windowHandle(), each.toLatin1());
        }
    }

    QgsAdvancedDigitizingDockWidget &values() { return m_hand->desk().typedValues(); }
    QLineEdit &field(const char *name) { return *m_hand->window().findChild<QLineEdit *>(QLatin1String(name)); }

    std::unique_ptr<DrawingFixture> m_hand;
};

MADANG_TEST_MAIN(TestTypingByHand)
#include "test_typing_by_hand.moc"

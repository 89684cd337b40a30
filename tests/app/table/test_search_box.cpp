// SPDX-License-Identifier: GPL-2.0-or-later
#include "../drawing/drawing_fixture.h"
#include "typed_text.h"

#include "gui/search/search_box.h"
#include "gui/search/search_results.h"
#include "support/qgis_fixture.h"

#include <QListView>

using namespace madang;
using namespace madang::test;

// Finding rows of the plan from the bar over the map.
class TestSearchBox : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_hand = std::make_unique<DrawingFixture>();
        QVERIFY(m_hand->fixture.open(m_hand->path));
    }

    void cleanup() { m_hand.reset(); }

    void enterGoesToTheFirst()
    {
        type(QStringLiteral("តំបន់ ៣"));
        QTRY_COMPARE(hits(), QStringLiteral("zone-3"));
        QVERIFY(list()->isVisible());
        QTest::keyClick(&box(), Qt::Key_Return);
        QCOMPARE(m_hand->desk().selected().table(), QStringLiteral("zone"));
        QCOMPARE(m_hand->desk().selected().uids(), QStringList{"zone-3"});
        QVERIFY(!list()->isVisible());
        // Zone 3 is the upper left square.
        QVERIFY(m_hand->canvas().extent().contains(QgsPointXY(305200, 1448600)));
        QVERIFY(m_hand->canvas().extent().width() < 1500);
    }

    void arrowsGoFromHitToHit()
    {
        type(QStringLiteral("구역"));
        QTRY_COMPARE(hits(), QStringLiteral("zone-1 zone-2 zone-3 zone-4"));
        QTest::keyClick(&box(), Qt::Key_Down);
        QTest::keyClick(&box(), Qt::Key_Down);
        QTest::keyClick(&box(), Qt::Key_Up);
        QTest::keyClick(&box(), Qt::Key_Return);
        QCOMPARE(m_hand->desk().selected().uids(), QStringList{"zone-2"});
    }

    void headingsAreNotChosen()
    {
        type(QStringLiteral("큰길"));
        QTRY_COMPARE(hits(), QStringLiteral("road-1"));
        QVERIFY(box().results().isHeading(0));
        QTest::keyClick(&box(), Qt::Key_Up); // there is nothing above
        QTest::keyClick(&box(), Qt::Key_Return);
        QCOMPARE(m_hand->desk().selected().table(), QStringLiteral("road"));
    }

    void editsAreFoundAtOnce()
    {
        type(QStringLiteral("구역 1"));
        QTRY_COMPARE(hits(), QStringLiteral("zone-1"));
        ScenarioEdit edit(m_hand->plan(), QStringLiteral("base"), {});
        edit.change(QStringLiteral("zone"), QStringLiteral("zone-2"), {{QStringLiteral("name"), QStringLiteral("구역 11")}});
        m_hand->plan().apply(edit.edit());
        QTRY_COMPARE(hits(), QStringLiteral("zone-1 zone-2"));
    }

    void escapeLeaves()
    {
        type(QStringLiteral("구역"));
        QTRY_VERIFY(list() && list()->isVisible());
        QTest::keyClick(&box(), Qt::Key_Escape);
        QVERIFY(!list()->isVisible());
        QCOMPARE(box().text(), QStringLiteral("구역"));
        QTest::keyClick(&box(), Qt::Key_Escape);
        QVERIFY(box().text().isEmpty());
    }

private:
    SearchBox &box() { return *m_hand->window().findChild<SearchBox *>(); }
    QListView *list() { return m_hand->window().findChild<QListView *>(QStringLiteral("searchResults")); }

    void type(const QString &text)
    {
        m_hand->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_hand->window()));
        box().action()->trigger();
        typeText(box(), text);
    }

    QString hits()
    {
        QStringList uids;
        for (int row = 0; row < box().results().rowCount(); ++row)
            if (!box().results().isHeading(row))
                uids << box().results().hitAt(row).uid;
        return uids.join(' ');
    }

    std::unique_ptr<DrawingFixture> m_hand;
};

MADANG_TEST_MAIN(TestSearchBox)
#include "test_search_box.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "../scenarios_fixture.h"

#include "gui/history/history_list.h"
#include "gui/history/history_model.h"
#include "support/qgis_fixture.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace madang;
using namespace madang::test;

class TestHistoryList : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<ScenariosFixture>();
        QVERIFY(m_fixture->window.open(m_fixture->path));
        for (int i = 6; i <= 8; ++i)
            draw(QStringLiteral("zone-%1").arg(i));
        m_fixture->main().findChild<QToolButton *>("historyButton")->click();
        m_view = m_fixture->main().findChild<QTableView *>("history");
        QVERIFY(m_view->isVisible());
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void everyEditIsListedTheLatestFirst()
    {
        // The base's zones, the scenario, its rows, three zones; and the beginning.
        QTRY_COMPARE(rows(), 7);
        QCOMPARE(text(0, HistoryModel::Edit), QStringLiteral("Draw zone-8"));
        QCOMPARE(text(3, HistoryModel::Edit), QStringLiteral("Make it denser"));
        QCOMPARE(text(3, HistoryModel::Scenario), QStringLiteral("Dense"));
        QCOMPARE(text(0, HistoryModel::Scenario), QStringLiteral("Base plan"));
        QCOMPARE(text(5, HistoryModel::Edit), QStringLiteral("Draw zones"));
        QCOMPARE(text(6, HistoryModel::Edit), QStringLiteral("The plan before its first edit"));
        QVERIFY(!text(0, HistoryModel::Time).isEmpty());
        QVERIFY(!text(0, HistoryModel::Author).isEmpty());
        QCOMPARE(text(0, HistoryModel::State), QStringLiteral("Done, the latest"));
        QCOMPARE(text(1, HistoryModel::State), QStringLiteral("Done"));
    }

    void itFollowsUndoAndRedo()
    {
        m_fixture->main().findChild<QAction *>("undo")->trigger();
        QTRY_COMPARE(text(0, HistoryModel::State), QStringLiteral("Undone"));
        QCOMPARE(text(1, HistoryModel::State), QStringLiteral("Done, the latest"));
        m_fixture->main().findChild<QAction *>("redo")->trigger();
        QTRY_COMPARE(text(0, HistoryModel::State), QStringLiteral("Done, the latest"));
    }

    void aDoubleClickGoesThereAndEnterGoesOn()
    {
        QCOMPARE(zones(), qint64(7));
        const QModelIndex fourth = m_view->model()->index(3, 0);
        m_view->scrollTo(fourth);
        const QPoint at = m_view->visualRect(fourth).center();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(text(3, HistoryModel::State), QStringLiteral("Done, the latest"));
        for (int row = 0; row < 3; ++row)
            QCOMPARE(text(row, HistoryModel::State), QStringLiteral("Undone"));
        QCOMPARE(zones(), qint64(4));
        // Forward again, by keys.
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Up);
        QTest::keyClick(m_view, Qt::Key_Up);
        QTest::keyClick(m_view, Qt::Key_Return);
        QTRY_COMPARE(text(1, HistoryModel::State), QStringLiteral("Done, the latest"));
        QCOMPARE(zones(), qint64(6));
    }

    void whatWasGivenUpCannotBeGoneTo()
    {
        draw(QStringLiteral("zone-9")); // zone-8 was undone
        QTRY_COMPARE(rows(), 8);
        QCOMPARE(text(1, HistoryModel::State), QStringLiteral("Given up"));
        auto *go = m_fixture->main().findChild<QPushButton *>("goToEdit");
        m_view->selectRow(1);
        QVERIFY(!go->isEnabled());
        m_fixture->main().findChild<HistoryList *>()->goTo(1);
        QCOMPARE(text(0, HistoryModel::State), QStringLiteral("Done, the latest"));
        m_view->selectRow(2);
        QVERIFY(go->isEnabled());
    }

    void theBeginningIsAPlaceToo()
    {
        m_view->selectRow(rows() - 1);
        m_fixture->main().findChild<QPushButton *>("goToEdit")->click();
        QTRY_COMPARE(text(rows() - 1, HistoryModel::Edit), QStringLiteral("The plan before its first edit"));
        QCOMPARE(zones(), qint64(0));
        QCOMPARE(int(m_fixture->plan().scenarios().size()), 1);
        QVERIFY(!m_fixture->main().findChild<QAction *>("undo")->isEnabled());
    }

private:
    void draw(const QString &uid)
    {
        PlanEdit edit;
        edit.name = {QStringLiteral("Draw %1"), {uid}};
        edit.add("zone", square(307000, 1448000, 50, {{"code", "RES"}, {"overlay", 0}}), uid);
        m_fixture->plan().apply(edit);
    }

    int rows() { return m_view->model()->rowCount(); }
    QString text(int row, int column) { return m_view->model()->index(row, column).data().toString(); }
    qint64 zones() { return m_fixture->session().reader().count("zone", "base"); }

    std::unique_ptr<ScenariosFixture> m_fixture;
    QTableView *m_view = nullptr;
};

MADANG_TEST_MAIN(TestHistoryList)
#include "test_history_list.moc"

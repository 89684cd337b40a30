// SPDX-License-Identifier: GPL-2.0-or-later
#include "../drawing/drawing_fixture.h"
#include "typed_text.h"

#include "core/scenarios/scenario_edits.h"
#include "gui/form/attribute_desk.h"
#include "gui/form/field_editor.h"
#include "gui/table/attribute_model.h"
#include "gui/table/attribute_table.h"
#include "gui/table/column_filter_popup.h"
#include "gui/table/give_value_dialog.h"
#include "support/qgis_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace madang;
using namespace madang::test;

// The table under the map of a plan with four zones and a road.
class TestAttributeTable : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        expectWarning(QStringLiteral("This plugin does not support")); // popups and hints of cells, offscreen
        QSettings().remove(QStringLiteral("table"));
        m_hand = std::make_unique<DrawingFixture>();
        QVERIFY(m_hand->fixture.open(m_hand->path));
        table().shown()->trigger();
        table().setTable(QStringLiteral("zone"));
        QTRY_COMPARE(table().model().rowCount(), 4);
    }

    void cleanup() { m_hand.reset(); }

    void showsTheRowsWithTheirWords()
    {
        QVERIFY(view().isVisible());
        QCOMPARE(m_hand->window().findChild<QLabel *>(QStringLiteral("tableCounts"))->text(), QStringLiteral("4 rows"));
        QCOMPARE(cell(0, "name").data().toString(), QStringLiteral("구역 1"));
        QVERIFY(cell(0, "uid").isValid() && view().isColumnHidden(cell(0, "uid").column()));
        // A square of 400 m, on a grid that is 1.00009 of the ground.
        QVERIFY(cell(0, "measure").data().toString().startsWith(QStringLiteral("159,9")));
        table().setTable(QStringLiteral("road"));
        QTRY_COMPARE(table().model().rowCount(), 1);
        QCOMPARE(cell(0, "class").data().toString(), QStringLiteral("Arterial road"));
        // A line of 1,000 m on that grid.
        QCOMPARE(cell(0, "measure").data().toString(), QStringLiteral("999.9"));
    }

    void textsAndColumnsFilter()
    {
        auto *text = m_hand->window().findChild<QLineEdit *>(QStringLiteral("tableFilter"));
        typeText(*text, QStringLiteral("តំបន់ ៣"));
        QTRY_COMPARE(table().model().rowCount(), 1);
        QCOMPARE(uidAt(0), QStringLiteral("zone-3"));
        action("table-filter-off")->trigger();
        QTRY_COMPARE(table().model().rowCount(), 4);
        QVERIFY(text->text().isEmpty());

        view().setCurrentIndex(cell(0, "name"));
        action("table-filter")->trigger();
        auto *popup = table().findChild<ColumnFilterPopup *>();
        QVERIFY(popup && popup->isVisible());
        popup->findChild<QPushButton *>(QStringLiteral("uncheckAll"))->click();
        popup->findChild<QListWidget *>(QStringLiteral("values"))->item(1)->setCheckState(Qt::Checked);
        popup->findChild<QPushButton *>(QStringLiteral("applyFilter"))->click();
        QCOMPARE(table().model().rowCount(), 1);
        action("table-filter-off")->trigger();
        QCOMPARE(table().model().rowCount(), 4);
    }

    void aRangeFiltersNumbers()
    {
        view().setCurrentIndex(cell(0, "measure"));
        action("table-filter")->trigger();
        auto *popup = table().findChild<ColumnFilterPopup *>();
        popup->findChild<QLineEdit *>(QStringLiteral("least"))->setText(QStringLiteral("wide"));
        popup->findChild<QPushButton *>(QStringLiteral("applyFilter"))->click();
        QVERIFY(popup->isVisible()); // it is told why
        popup->findChild<QLineEdit *>(QStringLiteral("least"))->setText(QStringLiteral("200000"));
        popup->findChild<QPushButton *>(QStringLiteral("applyFilter"))->click();
        QCOMPARE(table().model().rowCount(), 0);
        QVERIFY(view().isVisible());
    }

    void headingsSort()
    {
        view().horizontalHeader()->setSortIndicator(cell(0, "name").column(), Qt::DescendingOrder);
        QCOMPARE(uidAt(0), QStringLiteral("zone-4"));
        view().horizontalHeader()->setSortIndicator(cell(0, "name").column(), Qt::AscendingOrder);
        QCOMPARE(uidAt(0), QStringLiteral("zone-1"));
    }

    void whatIsSelectedHereIsSelectedOnTheMap()
    {
        view().selectRow(2);
        QCOMPARE(m_hand->desk().selected().table(), QStringLiteral("zone"));
        QCOMPARE(m_hand->desk().selected().uids(), QStringList{"zone-3"});
        m_hand->desk().selected().set({QStringLiteral("zone-1"), QStringLiteral("zone-4")});
        QCOMPARE(table().selectedUids(), (QStringList{"zone-1", "zone-4"}));
        // It stays so when the rows are sorted in another way.
        view().horizontalHeader()->setSortIndicator(cell(0, "name").column(), Qt::DescendingOrder);
        QCOMPARE(table().selectedUids(), (QStringList{"zone-4", "zone-1"}));
        QCOMPARE(m_hand->desk().selected().uids().size(), 2);
        m_hand->desk().selected().clear();
        QVERIFY(table().selectedUids().isEmpty());
    }

    void cellsAreEditedByKeyboard()
    {
        const int entries = m_hand->logEntries();
        edit(cell(1, "name"), QStringLiteral("새 구역"), Qt::Key_Return);
        QTRY_COMPARE(stored("zone", "zone-2", "name").toString(), QStringLiteral("새 구역"));
        QCOMPARE(m_hand->logEntries(), entries + 1);
        QCOMPARE(m_hand->plan().undoName()->text(), QStringLiteral("Change name of one zone"));
        m_hand->plan().undo();
        QCOMPARE(cell(1, "name").data().toString(), QStringLiteral("구역 2")); // it follows
    }

    void whatCannotBeStoredStaysInItsCell()
    {
        table().setTable(QStringLiteral("road"));
        QTRY_COMPARE(table().model().rowCount(), 1);
        const int entries = m_hand->logEntries();
        edit(cell(0, "width"), QStringLiteral("-5"), Qt::Key_Return);
        auto *line = view().viewport()->findChild<QLineEdit *>();
        QVERIFY(line && line->isVisible());
        QCOMPARE(m_hand->logEntries(), entries);
        line->selectAll();
        typeText(*line, QStringLiteral("7.5"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(stored("road", "road-1", "width").toDouble(), 7.5);
    }

    void aTableOfValuesIsPastedAtOnce()
    {
        const int entries = m_hand->logEntries();
        view().selectRow(1);
        view().setCurrentIndex(cell(1, "name"));
        QGuiApplication::clipboard()->setText(QStringLiteral("하나\tមួយ\n둘\tពីរ\n"));
        action("table-paste")->trigger();
        QCOMPARE(stored("zone", "zone-2", "name").toString(), QStringLiteral("하나"));
        QCOMPARE(stored("zone", "zone-3", "name_2").toString(), QStringLiteral("ពីរ"));
        QCOMPARE(stored("zone", "zone-4", "name").toString(), QStringLiteral("구역 4"));
        QCOMPARE(m_hand->logEntries(), entries + 1);
        QCOMPARE(m_hand->plan().undoName()->text(), QStringLiteral("Change fields of 2 zones"));
    }

    void aBadValueKeepsAllFromBeingPasted()
    {
        expectWarning(QStringLiteral("Nothing was pasted"));
        const int entries = m_hand->logEntries();
        view().selectRow(0);
        view().setCurrentIndex(cell(0, "code"));
        const QString good = m_hand->window().session().reader().codeValues().front().code;
        QGuiApplication::clipboard()->setText(good + QStringLiteral("\nno such code\n"));
        action("table-paste")->trigger();
        QCOMPARE(m_hand->logEntries(), entries);
        QVERIFY2(m_hand->message().contains(QStringLiteral("no such code")), qPrintable(m_hand->message()));
        // More rows than there are.
        view().setCurrentIndex(cell(3, "name"));
        QGuiApplication::clipboard()->setText(QStringLiteral("a\nb"));
        action("table-paste")->trigger();
        QCOMPARE(m_hand->logEntries(), entries);
    }

    void whatIsCopiedComesBack()
    {
        view().selectAll();
        action("table-copy")->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count('\n'), 4); // a heading and four rows
        QVERIFY(copied.contains(QStringLiteral("구역 3\tតំបន់ 3")));
        QGuiApplication::clipboard()->setText(QString(copied).replace(QStringLiteral("구역 3"), QStringLiteral("구역 셋")));
        action("table-paste")->trigger();
        QCOMPARE(stored("zone", "zone-3", "name").toString(), QStringLiteral("구역 셋"));
        QCOMPARE(m_hand->plan().undoName()->text(), QStringLiteral("Change name of one zone"));
    }

    void aValueIsSetForAllThatIsSelected()
    {
        m_hand->desk().selected().set({QStringLiteral("zone-1"), QStringLiteral("zone-2")});
        view().setCurrentIndex(view().currentIndex().siblingAtColumn(cell(0, "note").column()));
        m_hand->desk().selected().set({QStringLiteral("zone-1"), QStringLiteral("zone-2"), QStringLiteral("zone-4")});
        QTimer::singleShot(0, this, [this] {
            auto *dialog = m_hand->window().findChild<GiveValueDialog *>();
            auto *columns = dialog->findChild<QComboBox *>(QStringLiteral("column"));
            columns->setCurrentIndex(columns->findText(QStringLiteral("Priority")));
            auto *line = dialog->findChild<FieldEditor *>()->findChild<QLineEdit *>();
            line->setText(QStringLiteral("high"));
            dialog->accept();
            QVERIFY(dialog->isVisible()); // a word is no number
            line->setText(QStringLiteral("3"));
            dialog->accept();
        });
        action("table-paint")->trigger();
        QCOMPARE(stored("zone", "zone-4", "priority").toInt(), 3);
        QVERIFY(!stored("zone", "zone-3", "priority").isValid());
        QCOMPARE(m_hand->plan().undoName()->text(), QStringLiteral("Change priority of 3 zones"));
        QCOMPARE(table().selectedUids().size(), 3);
    }

    // Rows are sorted and filtered behind the dialog, as when a reading of many rows ends while it is open.
    void aValueGoesToTheRowsThatWereChosen()
    {
        m_hand->desk().selected().set({QStringLiteral("zone-3"), QStringLiteral("zone-4")});
        QTimer::singleShot(0, this, [this] {
            RowWish wish;
            wish.text = QStringLiteral("구역 1");
            table().model().setWish(wish);
            QCOMPARE(table().model().rowCount(), 1);
            auto *dialog = m_hand->window().findChild<GiveValueDialog *>();
            auto *columns = dialog->findChild<QComboBox *>(QStringLiteral("column"));
            columns->setCurrentIndex(columns->findText(QStringLiteral("Priority")));
            dialog->findChild<FieldEditor *>()->findChild<QLineEdit *>()->setText(QStringLiteral("5"));
            dialog->accept();
        });
        action("table-paint")->trigger();
        QCOMPARE(stored("zone", "zone-3", "priority").toInt(), 5);
        QCOMPARE(stored("zone", "zone-4", "priority").toInt(), 5);
        QVERIFY(!stored("zone", "zone-1", "priority").isValid());
    }

    void aWholeTownIsChangedInOneEdit()
    {
        constexpr int count = 25000;
        int made = 0;
        m_hand->plan().applyBulk({QStringLiteral("Town"), {}}, QStringLiteral("parcel"), [&]() -> std::optional<StoredRow> {
            if (made == count)
                return std::nullopt;
            const int at = made++;
            return StoredRow{{}, square(300000 + 10 * (at % 500), 1440000 + 10 * (at / 500), 10)};
        });
        QVector<AttributeChange> changes;
        for (const StoredRow &row : m_hand->plan().rows(QStringLiteral("parcel"), QStringLiteral("number IS NULL")))
            changes.push_back({row.uid, QStringLiteral("number"), QStringLiteral("7")});
        QCOMPARE(changes.size(), count);
        const int entries = m_hand->logEntries();
        QVERIFY(m_hand->window().findChild<AttributeDesk *>()->change(QStringLiteral("parcel"), changes));
        QVERIFY(m_hand->plan().rows(QStringLiteral("parcel"), QStringLiteral("number IS NULL")).empty());
        QCOMPARE(m_hand->logEntries(), entries + 1);
        QCOMPARE(m_hand->plan().undoName()->text(), QStringLiteral("Change number of %1 parcels").arg(count));
    }

    void inAScenarioWhatWasSelectedStaysSo()
    {
        m_hand->plan().apply(editToCreateScenario(m_hand->plan(), QStringLiteral("dense")));
        const QString dense = m_hand->plan().scenario(QStringLiteral("dense")).uid;
        m_hand->window().session().setScenario(dense);
        QTRY_COMPARE(table().model().rowCount(), 4);
        view().selectRow(0);
        edit(cell(0, "name"), QStringLiteral("dense 1"), Qt::Key_Return);
        QTRY_COMPARE(cell(0, "name").data().toString(), QStringLiteral("dense 1"));
        QCOMPARE(stored("zone", "zone-1", "name").toString(), QStringLiteral("구역 1")); // base is as it was
        QCOMPARE(table().selectedUids().size(), 1);
        QVERIFY(table().selectedUids().first() != QLatin1String("zone-1"));
        QCOMPARE(m_hand->desk().selected().uids(), table().selectedUids());
        m_hand->plan().undo();
        QCOMPARE(cell(0, "name").data().toString(), QStringLiteral("구역 1"));
        m_hand->window().session().setScenario(QStringLiteral("base"));
        QTRY_COMPARE(uidAt(0), QStringLiteral("zone-1"));
    }

private:
    AttributeTable &table() { return m_hand->window().table(); }
    QTableView &view() { return *m_hand->window().findChild<QTableView *>(QStringLiteral("attributeTable")); }
    QAction *action(const char *name) { return table().findChild<QAction *>(QLatin1String(name)); }
    QString uidAt(int row) { return table().model().rowAt(row).uid; }

    QModelIndex cell(int row, const char *column)
    {
        return table().model().index(row, columnIndex(table().model().columns(), QLatin1String(column)));
    }

    QVariant stored(const char *table, const char *uid, const char *column)
    {
        return m_hand->plan().row(QLatin1String(table), QLatin1String(uid))->fields.value(QLatin1String(column));
    }

    void edit(const QModelIndex &at, const QString &text, Qt::Key end)
    {
        view().setFocus();
        view().setCurrentIndex(at);
        QTest::keyClick(&view(), Qt::Key_F2);
        auto *line = view().viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->selectAll();
        typeText(*line, text);
        QTest::keyClick(line, end);
    }

    std::unique_ptr<DrawingFixture> m_hand;
};

MADANG_TEST_MAIN(TestAttributeTable)
#include "test_attribute_table.moc"

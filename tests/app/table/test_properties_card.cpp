// SPDX-License-Identifier: GPL-2.0-or-later
#include "../drawing/drawing_fixture.h"
#include "typed_text.h"

#include "gui/form/field_editor.h"
#include "gui/form/properties_card.h"
#include "support/qgis_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace madang;
using namespace madang::test;

// The card with the fields of what is selected.
class TestPropertiesCard : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QSettings().remove(QStringLiteral("drawing"));
        QSettings().remove(QStringLiteral("map"));
        m_hand = std::make_unique<DrawingFixture>();
        QVERIFY(m_hand->begin());
        m_hand->desk().setTable(QStringLiteral("zone"));
        m_hand->desk().actions().select->trigger();
    }

    void cleanup() { m_hand.reset(); }

    void aClickShowsTheFieldsOfOne()
    {
        m_hand->click(305200, 1448200);
        QVERIFY(card().isVisible());
        QCOMPARE(line("name")->text(), QStringLiteral("구역 1"));
        QCOMPARE(line("name_2")->text(), QStringLiteral("តំបន់ 1"));
        QVERIFY(!field("uid"));
        QVERIFY(!field("scenario"));
        // A square of 400 m, on a grid that is 1.00009 of the ground: 16 ha.
        QVERIFY2(card().findChild<QLabel *>(QStringLiteral("measure"))->text().contains(QStringLiteral("16.0 ha")),
                 qPrintable(card().findChild<QLabel *>(QStringLiteral("measure"))->text()));
        m_hand->key(Qt::Key_Escape);
        QVERIFY(!card().isVisible());
    }

    void oneChangeIsOneEditOfAll()
    {
        const int entries = m_hand->logEntries();
        m_hand->desk().selected().set({QStringLiteral("zone-1"), QStringLiteral("zone-2"), QStringLiteral("zone-3")});
        QVERIFY(line("name")->text().isEmpty());
        QCOMPARE(line("name")->placeholderText(), QStringLiteral("Several values"));
        auto *code = field("code")->findChild<QComboBox *>();
        QCOMPARE(code->currentIndex(), -1);
        choose(*code, 2);
        QCOMPARE(m_hand->logEntries(), entries + 1);
        QCOMPARE(m_hand->plan().undoName()->text(), QStringLiteral("Change land use of 3 zones"));
        const QString given = code->itemData(2).toString();
        for (const char *uid : {"zone-1", "zone-2", "zone-3"})
            QCOMPARE(stored(uid, "code").toString(), given);
        QVERIFY(stored("zone-4", "code").toString() != given);
        QCOMPARE(code->currentIndex(), 2);
        m_hand->plan().undo();
        QCOMPARE(code->currentIndex(), -1); // several again
        QCOMPARE(m_hand->desk().selected().uids().size(), 3);
    }

    void typingIsTakenWithEnterAndGivenUpWithEscape()
    {
        m_hand->desk().selected().set({QStringLiteral("zone-2")});
        const int entries = m_hand->logEntries();
        QLineEdit *name = line("name");
        name->setFocus();
        name->selectAll();
        typeText(*name, QStringLiteral("x"));
        QTest::keyClick(name, Qt::Key_Escape);
        QCOMPARE(name->text(), QStringLiteral("구역 2"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_hand->logEntries(), entries); // nothing was changed
        name->selectAll();
        typeText(*name, QStringLiteral("중심지"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(stored("zone-2", "name").toString(), QStringLiteral("중심지"));
        QCOMPARE(m_hand->plan().undoName()->text(), QStringLiteral("Change name of one zone"));
        QVERIFY(card().isVisible());
    }

    void whatIsWrongIsSaidBesideTheField()
    {
        m_hand->desk().setTable(QStringLiteral("road"));
        m_hand->desk().actions().select->trigger();
        m_hand->desk().selected().set({QStringLiteral("road-1")});
        const int entries = m_hand->logEntries();
        QLineEdit *width = line("width");
        width->setFocus();
        typeText(*width, QStringLiteral("-3"));
        QVERIFY(!field("width")->problem().isEmpty());
        QTest::keyClick(width, Qt::Key_Return);
        QCOMPARE(m_hand->logEntries(), entries);
        QCOMPARE(width->text(), QStringLiteral("-3")); // to be mended
        width->selectAll();
        typeText(*width, QStringLiteral("12"));
        QVERIFY(field("width")->problem().isEmpty());
        QTest::keyClick(width, Qt::Key_Return);
        QCOMPARE(m_hand->plan().row(QStringLiteral("road"), QStringLiteral("road-1"))->fields.value(QStringLiteral("width")).toDouble(), 12.0);
        // A speed is written in km/h and stored in m/s.
        QLineEdit *speed = line("speed");
        typeText(*speed, QStringLiteral("36"));
        QTest::keyClick(speed, Qt::Key_Return);
        QCOMPARE(m_hand->plan().row(QStringLiteral("road"), QStringLiteral("road-1"))->fields.value(QStringLiteral("speed")).toDouble(), 10.0);
        QCOMPARE(speed->text(), QStringLiteral("36 km/h"));
    }

    void itGivesWayToDrawing()
    {
        m_hand->desk().selected().set({QStringLiteral("zone-1")});
        QVERIFY(card().isVisible());
        m_hand->desk().actions().corners->trigger();
        QVERIFY(!card().isVisible());
        m_hand->desk().actions().select->trigger();
        QVERIFY(card().isVisible());
        card().wanted()->trigger();
        QVERIFY(!card().isVisible());
        card().wanted()->trigger();
        QVERIFY(card().isVisible());
    }

    void whatWasAskedAboutCanBeEdited()
    {
        m_hand->desk().actions().drawing->setChecked(false);
        m_hand->click(305600, 1448600);
        auto *edit = m_hand->window().findChild<QToolButton *>(QStringLiteral("editProperties"));
        QVERIFY(edit->isVisible());
        edit->click();
        QCOMPARE(m_hand->desk().selected().uids(), QStringList{"zone-4"});
        QVERIFY(card().isVisible());
        QVERIFY(!edit->isVisible()); // two cards have one corner
        m_hand->click(305200, 1448200);
        QVERIFY(!card().isVisible());
    }

private:
    PropertiesCard &card() { return *m_hand->window().findChild<PropertiesCard *>(); }
    FieldEditor *field(const char *column) { return card().findChild<FieldEditor *>(QStringLiteral("field-") + QLatin1String(column)); }
    QLineEdit *line(const char *column) { return field(column)->findChild<QLineEdit *>(); }
    QVariant stored(const char *uid, const char *column)
    {
        return m_hand->plan().row(QStringLiteral("zone"), QLatin1String(uid))->fields.value(QLatin1String(column));
    }

    // As a user does: the box tells that it was chosen.
    static void choose(QComboBox &box, int place)
    {
        box.setFocus();
        box.setCurrentIndex(place - 1);
        QTest::keyClick(&box, Qt::Key_Down);
    }

    std::unique_ptr<DrawingFixture> m_hand;
};

MADANG_TEST_MAIN(TestPropertiesCard)
#include "test_properties_card.moc"

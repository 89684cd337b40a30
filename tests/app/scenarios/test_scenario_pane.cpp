// SPDX-License-Identifier: GPL-2.0-or-later
#include "../scenarios_fixture.h"

#include "core/cartography/plan_project.h"
#include "gui/scenarios/scenario_commands.h"
#include "gui/scenarios/scenario_tree_view.h"
#include "support/qgis_fixture.h"

#include <qgsvectorlayer.h>

#include <QAction>
#include <QLineEdit>

using namespace madang;
using namespace madang::test;

class TestScenarioPane : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<ScenariosFixture>();
        m_tree = m_fixture->main().findChild<ScenarioTreeView *>();
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void init()
    {
        if (!m_fixture->session().plan())
            QVERIFY(m_fixture->window.open(m_fixture->path));
        m_fixture->session().setScenario("base");
    }

    void scenariosStandUnderTheirParents()
    {
        QCOMPARE(m_tree->topLevelItemCount(), 1);
        const QTreeWidgetItem *base = m_tree->topLevelItem(0);
        QCOMPARE(base->text(0), QStringLiteral("Base plan"));
        QCOMPARE(base->childCount(), 1);
        QCOMPARE(base->child(0)->text(0), QStringLiteral("Dense"));
        QCOMPARE(base->child(0)->text(1), QStringLiteral("draft"));
        QVERIFY(base->isExpanded());
        QVERIFY(base->font(0).bold());
        QVERIFY(!base->child(0)->font(0).bold());
    }

    void aClickShowsAScenarioEverywhere()
    {
        click(m_fixture->dense);
        QCOMPARE(m_fixture->session().scenario(), m_fixture->dense);
        QCOMPARE(codesOnTheMap(), (QStringList{"2a", "GRN", "GRN", "IND"}));
        QVERIFY(item(m_fixture->dense)->font(0).bold());
        QVERIFY(!item("base")->font(0).bold());
        // Arrow keys only move among the rows; Enter shows.
        m_tree->setFocus();
        QTest::keyClick(m_tree, Qt::Key_Up);
        QCOMPARE(m_tree->current(), QStringLiteral("base"));
        QCOMPARE(m_fixture->session().scenario(), m_fixture->dense);
        QTest::keyClick(m_tree, Qt::Key_Return);
        QCOMPARE(m_fixture->session().scenario(), QStringLiteral("base"));
        QCOMPARE(codesOnTheMap(), (QStringList{"COM", "GRN", "IND", "RES"}));
    }

    void aNewOneIsNamedWhereItStands()
    {
        m_tree->setCurrent(m_fixture->dense);
        action("newScenario")->trigger();
        QLineEdit *line = editor();
        QVERIFY(line);
        QCOMPARE(line->text(), QStringLiteral("Scenario 2"));
        line->setText(QStringLiteral("빽빽한 안"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(m_fixture->has(QStringLiteral("빽빽한 안")));
        const Scenario made = m_fixture->named(QStringLiteral("빽빽한 안"));
        QCOMPARE(made.parent, m_fixture->dense);
        QCOMPARE(m_fixture->session().scenario(), made.uid);
        QCOMPARE(codesOnTheMap(), (QStringList{"2a", "GRN", "GRN", "IND"})); // as its parent is
        QCOMPARE(item(m_fixture->dense)->childCount(), 1);
        // Undone, it is gone, and the map shows what it stood on.
        m_fixture->main().findChild<QAction *>("undo")->trigger();
        QCOMPARE(m_fixture->session().scenario(), m_fixture->dense);
        QCOMPARE(item(m_fixture->dense)->childCount(), 0);
    }

    void escapeMakesNone()
    {
        m_tree->setCurrent("base");
        action("newScenario")->trigger();
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_COMPARE(item("base")->childCount(), 1);
        QCOMPARE(int(m_fixture->plan().scenarios().size()), 2);
    }

    void renames()
    {
        m_tree->setCurrent(m_fixture->dense);
        action("renameScenario")->trigger();
        QLineEdit *line = editor();
        QVERIFY(line);
        QCOMPARE(line->text(), QStringLiteral("Dense"));
        line->setText("Denser");
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(m_fixture->plan().scenario(m_fixture->dense).name, QStringLiteral("Denser"));
        QCOMPARE(item(m_fixture->dense)->text(0), QStringLiteral("Denser"));
        m_fixture->main().findChild<QAction *>("undo")->trigger();
        QCOMPARE(item(m_fixture->dense)->text(0), QStringLiteral("Dense"));
    }

    void aNameThatIsTakenIsRefusedWithTheReason()
    {
        m_fixture->plan().apply(editToCreateScenario(m_fixture->plan(), "Other"));
        m_tree->setCurrent(m_fixture->dense);
        expectWarning(QStringLiteral("has a scenario")); // QGIS writes what its bar shows to its log too
        action("renameScenario")->trigger();
        editor()->setText("other");
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY2(m_fixture->message().contains("Other"), qPrintable(m_fixture->message()));
        QCOMPARE(m_fixture->plan().scenario(m_fixture->dense).name, QStringLiteral("Dense"));
        m_fixture->plan().undo();
    }

    void givesAStatus()
    {
        m_tree->setCurrent(m_fixture->dense);
        QAction *adopted = nullptr;
        for (QAction *each : m_fixture->main().findChildren<QAction *>())
            if (each->data().toString() == "adopted")
                adopted = each;
        QVERIFY(adopted);
        QVERIFY(!adopted->isChecked());
        adopted->trigger();
        QCOMPARE(m_fixture->plan().scenario(m_fixture->dense).status, QStringLiteral("adopted"));
        QCOMPARE(item(m_fixture->dense)->text(1), QStringLiteral("adopted"));
        QVERIFY(adopted->isChecked());
        m_fixture->plan().undo();
    }

    void promotesAfterAsking()
    {
        m_tree->setCurrent(m_fixture->dense);
        m_fixture->answer(false);
        action("promoteScenario")->trigger();
        QVERIFY2(m_fixture->asked.contains("Dense") && m_fixture->asked.contains("Base plan"), qPrintable(m_fixture->asked));
        QCOMPARE(codesOnTheMap(), (QStringList{"COM", "GRN", "IND", "RES"}));
        m_fixture->answer(true);
        action("promoteScenario")->trigger();
        QCOMPARE(codesOnTheMap(), (QStringList{"2a", "GRN", "GRN", "IND"})); // base is shown
        m_fixture->main().findChild<QAction *>("undo")->trigger();
        QCOMPARE(codesOnTheMap(), (QStringList{"COM", "GRN", "IND", "RES"}));
    }

    void theBaseIsNeitherPromotedNorDeleted()
    {
        m_tree->setCurrent("base");
        QVERIFY(!action("promoteScenario")->isEnabled());
        QVERIFY(!action("deleteScenario")->isEnabled());
        QVERIFY(action("renameScenario")->isEnabled());
    }

    void deletesWithThoseUnderItAfterAsking()
    {
        const PlanEdit child = editToCreateScenario(m_fixture->plan(), "With towers", m_fixture->dense);
        m_fixture->plan().apply(child);
        m_fixture->session().setScenario(child.scenario);
        m_tree->setCurrent(m_fixture->dense);
        m_fixture->answer(false);
        action("deleteScenario")->trigger();
        QVERIFY2(m_fixture->asked.contains("With towers"), qPrintable(m_fixture->asked));
        QCOMPARE(int(m_fixture->plan().scenarios().size()), 3);
        m_fixture->answer(true);
        action("deleteScenario")->trigger();
        QCOMPARE(int(m_fixture->plan().scenarios().size()), 1);
        QCOMPARE(m_fixture->session().scenario(), QStringLiteral("base")); // what was shown is gone
        QVERIFY2(m_fixture->message().contains("Undo"), qPrintable(m_fixture->message()));
        m_fixture->plan().undo();
        m_fixture->plan().undo();
        QCOMPARE(int(m_fixture->plan().scenarios().size()), 2);
        QCOMPARE(m_tree->topLevelItem(0)->childCount(), 1);
    }

private:
    QTreeWidgetItem *item(const QString &uid)
    {
        for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
            if ((*it)->data(0, Qt::UserRole).toString() == uid)
                return *it;
        return nullptr;
    }

    void click(const QString &uid)
    {
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, m_tree->visualItemRect(item(uid)).center());
    }

    QAction *action(const char *name) { return m_fixture->main().findChild<QAction *>(name); }
    QLineEdit *editor() { return m_tree->findChild<QLineEdit *>("scenarioName"); }

    // The land use of the zones that the map's layer holds, in alphabetical order.
    QStringList codesOnTheMap()
    {
        QStringList codes;
        QgsFeature zone;
        auto zones = m_fixture->session().project().mapLayer<QgsVectorLayer *>(planLayerId("zone"))->getFeatures();
        while (zones.nextFeature(zone))
            codes << zone.attribute("code").toString();
        codes.sort();
        return codes;
    }

    std::unique_ptr<ScenariosFixture> m_fixture;
    ScenarioTreeView *m_tree = nullptr;
};

MADANG_TEST_MAIN(TestScenarioPane)
#include "test_scenario_pane.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/balance/balance_page.h"

#include "api/figures.h"
#include "api/result_table.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/recording_workbench.h"
#include "zoning/panel/balance/land_use_strip.h"
#include "zoning/processing/balance/zoning_balance_algorithm.h"

#include <QFont>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace madang;
using namespace madang::zoning;

class TestBalancePage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void showsEveryClassWithBothNames();
    void exportsAColumnForEachLanguage();
    void aClassPickedIsMarkedOnTheMap();
    void theStripPicksAClass();
    void keepsToItsWidth();
    void withoutAPlanItDoesNotRun();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    std::unique_ptr<test::RecordingWorkbench> m_workbench;
    std::unique_ptr<BalancePage> m_panel;

    void run();
    ResultTable *table() const { return m_panel->findChild<ResultTable *>(QStringLiteral("classes")); }
};

void TestBalancePage::init()
{
    m_panel.reset();
    m_workbench = std::make_unique<test::RecordingWorkbench>();
    m_plan.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_plan = test::freshPlan(*m_folder);
    PlanEdit edit;
    edit.add(QStringLiteral("zone"), test::square(300000, 1448000, 300, {{QStringLiteral("code"), QStringLiteral("1a")}}),
             QStringLiteral("z1"));
    edit.add(QStringLiteral("zone"), test::square(301000, 1448000, 100, {{QStringLiteral("code"), QStringLiteral("NOPE")}}),
             QStringLiteral("z2"));
    edit.add(QStringLiteral("zone"), test::square(302000, 1448000, 300, {{QStringLiteral("code"), QStringLiteral("1a")}}),
             QStringLiteral("z3"));
    m_plan->apply(edit);
    m_workbench->add([] {
        auto *algorithm = new ZoningBalanceAlgorithm;
        algorithm->initAlgorithm();
        return algorithm;
    }());
    m_workbench->setPlan(m_plan.get());
    m_panel = std::make_unique<BalancePage>(*m_workbench, nullptr);
    m_panel->show();
}

void TestBalancePage::run()
{
    QSignalSpy finished(m_panel.get(), &Panel::finished);
    QTest::mouseClick(m_panel->findChild<QPushButton *>(QStringLiteral("run")), Qt::LeftButton);
    QVERIFY(finished.count() == 1 || finished.wait());
    QCOMPARE(finished.takeFirst().at(0).toBool(), true);
}

void TestBalancePage::showsEveryClassWithBothNames()
{
    QCOMPARE(m_panel->findChild<QLabel *>(QStringLiteral("scenario"))->text(), QStringLiteral("Base plan"));
    run();
    QCOMPARE(table()->rowCount(), 2);
    QCOMPARE(table()->item(0, 0)->text(), QStringLiteral("1a"));
    const QString names = table()->item(0, 1)->text();
    QVERIFY(names.contains(QStringLiteral("단독 저층 주거지역")));
    QVERIFY(names.contains(QStringLiteral("លំនៅឋានកម្ពស់ទាប")));
    QCOMPARE(table()->item(0, 2)->text(), QStringLiteral("18.00"));
    QCOMPARE(table()->item(0, 3)->text(), QStringLiteral("94.7"));
    QVERIFY(!table()->item(0, 0)->icon().isNull());
    QVERIFY(table()->item(1, 1)->text().contains(QStringLiteral("not in the plan's code list")));
    // Errors go to the window's findings.
    bool unknown = false;
    for (const Finding &finding : m_workbench->findings[QStringLiteral("zoningbalance")])
        unknown = unknown || finding.rule == QStringLiteral("zoning.unknown_code");
    QVERIFY(unknown);
}

void TestBalancePage::exportsAColumnForEachLanguage()
{
    run();
    const QStringList lines = table()->toCsv().split(QLatin1Char('\n'));
    QVERIFY(lines[0].startsWith(QStringLiteral("Code,Class,ha,%,한국어,ខ្មែរ,Zones,Status,Source")));
    QVERIFY(lines[1].startsWith(QStringLiteral("1a,Detached low-rise residential,17.9")));
    QVERIFY(lines[1].contains(QStringLiteral(",단독 저층 주거지역,")));
}

void TestBalancePage::aClassPickedIsMarkedOnTheMap()
{
    run();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualItemRect(table()->item(0, 0)).center());
    QCOMPARE(m_workbench->highlightedTable, QStringLiteral("zone"));
    QCOMPARE(m_workbench->highlighted, (QStringList{QStringLiteral("z1"), QStringLiteral("z3")}));
    QCOMPARE(m_workbench->extent, QgsRectangle(300000, 1448000, 302300, 1448300));

    // Sorted the other way round, a row still stands for its own class.
    table()->sortItems(2, Qt::AscendingOrder);
    table()->setCurrentCell(1, 1);
    table()->setCurrentCell(0, 1);
    QCOMPARE(table()->item(0, 0)->text(), QStringLiteral("NOPE"));
    QCOMPARE(m_workbench->highlighted, (QStringList{QStringLiteral("z2")}));
}

void TestBalancePage::theStripPicksAClass()
{
    run();
    auto *strip = m_panel->findChild<LandUseStrip *>(QStringLiteral("strip"));
    QCOMPARE(strip->partAt(QPoint(strip->width() / 2, 5)), 0);
    QCOMPARE(strip->partAt(QPoint(strip->width() - 5, 5)), 1);
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(strip->width() - 5, 5));
    QCOMPARE(m_workbench->highlighted, (QStringList{QStringLiteral("z2")}));
}

void TestBalancePage::keepsToItsWidth()
{
    run();
    QFont large = m_panel->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_panel->setFont(large);
    QVERIFY2(m_panel->minimumSizeHint().width() <= 420, qPrintable(QString::number(m_panel->minimumSizeHint().width())));
}

void TestBalancePage::withoutAPlanItDoesNotRun()
{
    run();
    m_workbench->setPlan(nullptr);
    QVERIFY(!m_panel->findChild<QPushButton *>(QStringLiteral("run"))->isEnabled());
    QVERIFY(!m_panel->findChild<QWidget *>(QStringLiteral("results"))->isVisible());
}

MADANG_TEST_MAIN(TestBalancePage)
#include "test_balance_page.moc"

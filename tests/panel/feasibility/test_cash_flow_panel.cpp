// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/panel/cash_flow_panel.h"

#include "api/chart_drawing.h"
#include "api/chart_view.h"
#include "api/result_table.h"
#include "feasibility/panel/cash_flow_chart.h"
#include "feasibility/panel/cash_flow_figures.h"
#include "feasibility/processing/cash_flow_algorithm.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/recording_workbench.h"

#include <QFile>
#include <QFileInfo>
#include <QFont>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::feasibility;

class TestCashFlowPanel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void proposesThePlansTableAndTheRates();
    void showsEachRateSideBySide();
    void saysWhyThereIsNoInternalRate();
    void badRowsBecomeFindings();
    void refusesBadRates();
    void remembersRates();
    void calendarYearsNeedABaseYear();
    void keepsToItsWidth();
    void chartShowsTheResults();
    void moneyOnTheAxisIsShort_data();
    void moneyOnTheAxisIsShort();

private:
    QString write(const QByteArray &text);
    bool run();
    template <typename Widget> Widget *part(const char *name) const
    {
        return m_panel->findChild<Widget *>(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    std::unique_ptr<test::RecordingWorkbench> m_workbench;
    std::unique_ptr<CashFlowPanel> m_panel;
};

QString TestCashFlowPanel::write(const QByteArray &text)
{
    QFile file(m_folder->filePath(QStringLiteral("cash flow.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    return file.fileName();
}

void TestCashFlowPanel::init()
{
    QSettings().remove(QStringLiteral("feasibility"));
    m_panel.reset();
    m_workbench = std::make_unique<test::RecordingWorkbench>();
    m_plan.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_plan = test::freshPlan(*m_folder);
    auto *algorithm = new CashFlowAlgorithm;
    algorithm->initAlgorithm();
    m_workbench->add(algorithm);
    m_panel = std::make_unique<CashFlowPanel>(*m_workbench, nullptr);
    m_panel->show();
}

bool TestCashFlowPanel::run()
{
    QSignalSpy finished(m_panel.get(), &Panel::finished);
    QTest::mouseClick(part<QPushButton>("run"), Qt::LeftButton);
    if (finished.isEmpty())
        finished.wait();
    return finished.count() == 1 && finished.first().at(0).toBool();
}

void TestCashFlowPanel::proposesThePlansTableAndTheRates()
{
    const QString file = write("year,cost,benefit\n0,100,0\n1,0,110\n");
    m_plan->addDataset(QStringLiteral("cashflow"), file);
    m_workbench->setPlan(m_plan.get());
    QCOMPARE(QFileInfo(part<QLineEdit>("table")->text()).canonicalFilePath(), QFileInfo(file).canonicalFilePath());
    QCOMPARE(part<QLineEdit>("rates")->text(), QStringLiteral("4.5, 6, 9 %"));
}

void TestCashFlowPanel::showsEachRateSideBySide()
{
    part<QLineEdit>("table")->setText(write("year,cost,benefit\n0,100,0\n1,50,0\n2,5,50\n3,5,60\n4,5,70\n5,5,80\n"));
    QVERIFY(run());
    const auto *table = part<ResultTable>("rateTable");
    QCOMPARE(table->columnCount(), 4);
    QCOMPARE(table->horizontalHeaderItem(1)->text(), QStringLiteral("4.5 %"));
    QCOMPARE(table->horizontalHeaderItem(3)->text(), QStringLiteral("9.0 %"));
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("221.26"));
    QCOMPARE(table->item(1, 1)->text(), QStringLiteral("165.01"));
    QCOMPARE(table->item(2, 3)->text(), QStringLiteral("29.27"));
    QCOMPARE(table->item(3, 2)->text(), QStringLiteral("1.2849"));
    bool shown = false;
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        shown = shown || label->text() == QStringLiteral("15.29 %");
    QVERIFY(shown);
    QVERIFY(!part<QLabel>("internalRate")->isVisible());
    QCOMPARE(part<ResultTable>("yearTable")->rowCount(), 6);
}

void TestCashFlowPanel::saysWhyThereIsNoInternalRate()
{
    part<QLineEdit>("table")->setText(write("year,cost,benefit\n0,100,0\n1,50,0\n"));
    QVERIFY(run());
    QVERIFY(part<QLabel>("internalRate")->isVisible());
    QVERIFY(part<QLabel>("internalRate")->text().contains(QStringLiteral("benefits are never higher than costs")));
}

void TestCashFlowPanel::badRowsBecomeFindings()
{
    part<QLineEdit>("table")->setText(write("year,cost,benefit\n0,100,\n1,x,110\n"));
    QVERIFY(!run());
    const QVector<Finding> findings = m_workbench->findings[QStringLiteral("cashflow")];
    QCOMPARE(findings.size(), 2);
    QVERIFY(findings[0].detail.contains(QStringLiteral("row 2, column “benefit”")));
    QVERIFY(findings[1].detail.contains(QStringLiteral("row 3, column “cost”")));
    QCOMPARE(m_workbench->messages.size(), 1);
    QCOMPARE(m_workbench->lastSeverity, Finding::Severity::Error);

    // Mended, the findings go.
    write("year,cost,benefit\n0,100,0\n1,0,110\n");
    QVERIFY(run());
    QVERIFY(m_workbench->findings[QStringLiteral("cashflow")].isEmpty());
}

void TestCashFlowPanel::refusesBadRates()
{
    part<QLineEdit>("table")->setText(write("year,cost,benefit\n0,100,0\n1,0,110\n"));
    part<QLineEdit>("rates")->setText(QStringLiteral("450"));
    QVERIFY(!run());
    QVERIFY(m_workbench->messages.last().contains(QStringLiteral("450")));
    part<QLineEdit>("table")->clear();
    QVERIFY(!run());
    QVERIFY(m_workbench->messages.last().contains(QStringLiteral("No table")));
}

void TestCashFlowPanel::remembersRates()
{
    auto *rates = part<QLineEdit>("rates");
    rates->clear();
    QTest::keyClicks(rates, QStringLiteral("3, 9"));
    QTest::keyClick(rates, Qt::Key_Return);
    const CashFlowPanel again(*m_workbench, nullptr);
    QCOMPARE(again.findChild<QLineEdit *>(QStringLiteral("rates"))->text(), QStringLiteral("3, 9"));
    rates->clear();
    QTest::keyClick(rates, Qt::Key_Return);
    QCOMPARE(rates->text(), QStringLiteral("4.5, 6, 9 %"));
}

void TestCashFlowPanel::calendarYearsNeedABaseYear()
{
    part<QLineEdit>("table")->setText(write("year,cost,benefit\n2569,100,0\n2570,0,110\n"));
    QVERIFY(!run());
    part<QSpinBox>("baseYear")->setValue(2569);
    QVERIFY(run());
}

void TestCashFlowPanel::keepsToItsWidth()
{
    part<QLineEdit>("table")->setText(write("year,cost,benefit\n0,123456789,0\n1,0,987654321\n"));
    QVERIFY(run());
    QFont large = m_panel->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_panel->setFont(large);
    QVERIFY2(m_panel->minimumSizeHint().width() <= 420, qPrintable(QString::number(m_panel->minimumSizeHint().width())));
}

void TestCashFlowPanel::chartShowsTheResults()
{
    part<QLineEdit>("table")->setText(write("year,cost,benefit\n0,100,0\n1,50,0\n2,5,50\n3,5,60\n4,5,70\n5,5,80\n"));
    QVERIFY(run());
    const QList<QAbstractSeries *> series = part<ChartView>("chart")->drawing()->chart().series();
    const auto *bars = qobject_cast<QStackedBarSeries *>(series.value(0));
    QVERIFY(bars && bars->count() == 2);
    const QVariantList years = m_panel->shownResults()["years"].toList();
    QCOMPARE(years.size(), 6);
    for (int year = 0; year < 6; ++year) {
        QCOMPARE(bars->barSets()[0]->at(year), years[year].toMap()["benefit"].toDouble());
        QCOMPARE(bars->barSets()[1]->at(year), -years[year].toMap()["cost"].toDouble());
    }
    // A line for each rate; where it ends is the NPV.
    const QVariantList rates = m_panel->shownResults()["rates"].toList();
    QCOMPARE(rates.size(), 3);
    for (int rate = 0; rate < 3; ++rate) {
        const auto *line = qobject_cast<QLineSeries *>(series.value(series.size() - 3 + rate));
        QVERIFY(line && line->count() == 6);
        QCOMPARE(line->at(5), QPointF(5, rates[rate].toMap()["npv"].toDouble()));
        QCOMPARE(line->name(), QStringLiteral("Cumulative NPV, %1").arg(QStringList{"4.5 %", "6.0 %", "9.0 %"}[rate]));
    }
    // Of a tooltip, on a platform without windows.
    test::expectWarning(QStringLiteral("does not support raise()"));
    auto *chart = part<ChartView>("chart");
    QVERIFY(!chart->accessibleName().isEmpty());
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(chart->accessibleDescription().section(u'\n', 0, 2), QStringLiteral("Year 1\nBenefits: 0.00\nCosts: 50.00"));
}

void TestCashFlowPanel::moneyOnTheAxisIsShort_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("unit");
    QTest::newRow("as it is") << 9999.0 << 1.0;
    QTest::newRow("thousands") << 10000.0 << 1e3;
    QTest::newRow("millions") << 1e6 << 1e6;
    QTest::newRow("billions") << 4.2e9 << 1e9;
}

void TestCashFlowPanel::moneyOnTheAxisIsShort()
{
    QFETCH(double, largest);
    QFETCH(double, unit);
    CashFlowFigures figures({});
    figures.cost = {1, largest};
    figures.benefit = {0, 2};
    QCOMPARE(moneyUnitOf(figures).amount, unit);
    QCOMPARE(cashFlowChart(figures, {}).yUnit, unit);
}

MADANG_TEST_MAIN(TestCashFlowPanel)
#include "test_cash_flow_panel.moc"

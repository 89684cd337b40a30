// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/panel/cash_flow_panel.h"

#include "api/result_table.h"
#include "feasibility/panel/cash_flow_chart.h"
#include "feasibility/panel/chart_view.h"
#include "feasibility/processing/cash_flow_algorithm.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/recording_workbench.h"

#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

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
    void chartStandsWhereItsNumbersAre();
    void ticksAreRound();

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

// A benefit of 100 in year 1 and a cost of 100 in year 0: bars of one height on either side of one line.
void TestCashFlowPanel::chartStandsWhereItsNumbersAre()
{
    CashFlowChart chart;
    chart.cost = {100, 0};
    chart.benefit = {0, 100};
    CashFlowChart::Look look;
    look.font = QFont();
    look.text = Qt::black;
    look.grid = Qt::lightGray;
    look.number = [](double value, int decimals) { return QString::number(value, 'f', decimals); };
    QImage sheet(400, 300, QImage::Format_ARGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    chart.paint(painter, QRectF(0, 0, 400, 300), look);
    painter.end();

    const QRgb benefit = QColor(0x2f, 0x8f, 0x78).rgb();
    const QRgb cost = QColor(0xc9, 0x6f, 0x3b).rgb();
    QRect benefitBox, costBox;
    for (int y = 25; y < sheet.height(); ++y) { // below the legend
        for (int x = 0; x < sheet.width(); ++x) {
            if (sheet.pixel(x, y) == benefit)
                benefitBox |= QRect(x, y, 1, 1);
            if (sheet.pixel(x, y) == cost)
                costBox |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(benefitBox.isValid() && costBox.isValid());
    QVERIFY(costBox.right() < benefitBox.left());
    QVERIFY(qAbs(benefitBox.height() - costBox.height()) <= 2);
    QVERIFY(qAbs(benefitBox.bottom() - costBox.top()) <= 3);
}

void TestCashFlowPanel::ticksAreRound()
{
    QCOMPARE(tickStep(100, 5), 20.0);
    QCOMPARE(tickStep(101, 5), 50.0);
    QCOMPARE(tickStep(7, 10), 1.0);
    QCOMPARE(tickStep(0.03, 3), 0.01);
    QCOMPARE(tickStep(9.1e9, 10), 1e9);
}

MADANG_TEST_MAIN(TestCashFlowPanel)
#include "test_cash_flow_panel.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/feasibility_report.h"

#include "api/chart.h"
#include "feasibility/processing/cash_flow_algorithm.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/recording_report.h"

#include <QColor>
#include <QFile>
#include <QFont>
#include <QImage>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::feasibility;

namespace {

CashFlowAlgorithm *cashFlowAlgorithm()
{
    auto *algorithm = new CashFlowAlgorithm;
    algorithm->initAlgorithm();
    return algorithm;
}

} // namespace

class TestFeasibilityReport : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void chapterOfACashFlow();
    void undefinedInternalRateIsSaidWithItsReason();
    void planWithoutATable();
    void tableThatCannotBeRead();

private:
    void addTable(const QByteArray &text);
    std::unique_ptr<test::RecordingReport> write();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
};

void TestFeasibilityReport::init()
{
    m_plan.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_plan = test::freshPlan(*m_folder);
}

void TestFeasibilityReport::addTable(const QByteArray &text)
{
    QFile file(m_folder->filePath(QStringLiteral("cash.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), qint64(text.size()));
    file.close();
    m_plan->addDataset(QStringLiteral("cashflow"), file.fileName(), QStringLiteral("Costs"), {}, QStringLiteral("team"));
}

std::unique_ptr<test::RecordingReport> TestFeasibilityReport::write()
{
    auto report = std::make_unique<test::RecordingReport>(
        m_plan->path(), QStringList{QStringLiteral("ko"), QStringLiteral("km")}, cashFlowAlgorithm());
    writeEconomicChapter(*report);
    return report;
}

void TestFeasibilityReport::chapterOfACashFlow()
{
    addTable("year,cost,benefit\n0,100,0\n1,50,0\n2,5,50\n3,5,60\n4,5,70\n5,5,80\n");
    const auto report = write();
    QVERIFY(report->missed.isEmpty());
    QCOMPARE(report->tables.size(), 2);
    const ReportTable &rates = report->tables[0];
    QCOMPARE(rates.rows.size(), 3);
    QCOMPARE(rates.rows[0][0].value, 0.045);
    QVERIFY(qAbs(rates.rows[0][4].value - 56.2476) < 5e-5);
    QVERIFY(qAbs(rates.rows[2][5].value - 1.1821) < 5e-5);
    const ReportTable &years = report->tables[1];
    QCOMPARE(years.rows.size(), 6);
    QCOMPARE(years.totals[1].value, 170.0);
    QCOMPARE(years.totals[2].value, 260.0);
    for (const ReportTable &table : report->tables)
        for (const auto &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
    bool said = false;
    for (int i = 0; i < report->paragraphs.size(); ++i)
        if (report->paragraphs[i].contains(QStringLiteral("EIRR")))
            said = qAbs(report->paragraphValues[i][0].value - 0.152877) < 1e-6;
    QVERIFY(said);
    QCOMPARE(report->figures.size(), 1);
    // Bars of both kinds and the three lines are on the sheet.
    QSet<QRgb> colours;
    const QImage &sheet = report->figures.first();
    for (int y = 0; y < sheet.height(); ++y)
        for (int x = 0; x < sheet.width(); ++x)
            colours << sheet.pixel(x, y);
    const ChartLook look = ChartLook::ofPaper(QFont());
    for (const QColor &colour : {look.gain, look.loss, look.lines[0], look.lines[1], look.lines[2]})
        QVERIFY2(colours.contains(colour.rgb()), qPrintable(colour.name()));
    QCOMPARE(report->keyFigures.size(), 4);
    QCOMPARE(report->citations.size(), 4);
    QCOMPARE(report->assumptions.size(), 3);
}

void TestFeasibilityReport::undefinedInternalRateIsSaidWithItsReason()
{
    addTable("year,cost,benefit\n0,100,0\n1,50,0\n");
    const auto report = write();
    bool said = false;
    for (int i = 0; i < report->paragraphs.size(); ++i)
        if (report->paragraphs[i].contains(QStringLiteral("EIRR")))
            said = QByteArray(report->paragraphValues[i][0].phrase.source).contains("benefits are never higher");
    QVERIFY(said);
    QVERIFY(!report->keyFigures.contains(QStringLiteral("EIRR")));
}

void TestFeasibilityReport::planWithoutATable()
{
    const auto report = write();
    QCOMPARE(report->missed.size(), 1);
    QVERIFY(report->tables.isEmpty() && report->figures.isEmpty());
}

void TestFeasibilityReport::tableThatCannotBeRead()
{
    addTable("year,cost,benefit\n0,100,\n");
    const auto report = write();
    QCOMPARE(report->missed.size(), 1);
    QVERIFY(report->missedValues[0][0].verbatim.first().contains(QStringLiteral("row 2")));
    QVERIFY(report->tables.isEmpty());
}

MADANG_TEST_MAIN(TestFeasibilityReport)
#include "test_feasibility_report.moc"

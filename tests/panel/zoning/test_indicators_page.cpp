// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/indicators/indicators_page.h"

#include "api/result_table.h"
#include "core/plan/plan_lock.h"
#include "core/scenarios/scenario_edits.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/recording_report.h"
#include "support/recording_workbench.h"
#include "zoning/indicators_report.h"
#include "zoning/panel/indicators/attainment_view.h"
#include "zoning/processing/indicators/indicators_algorithm.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFont>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::zoning;

namespace {

constexpr int longestWait = 20000; // ms, on a busy machine

IndicatorsAlgorithm *indicatorsAlgorithm()
{
    auto *algorithm = new IndicatorsAlgorithm;
    algorithm->initAlgorithm();
    return algorithm;
}

} // namespace

class TestIndicatorsPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void scenariosSideBySide();
    void theChosenOneTellsItsFormula();
    void aFigureIsEnteredWithItsSource();
    void onlyTheScenarioShownIsEntered();
    void aReadOnlyPlanSaysWhy();
    void aTargetIsSetInItsUnit();
    void chartsShowWhatHasATarget();
    void ticksAndFormAreRemembered();
    void noScenarioTicked();
    void exportsUnitsTargetsAndLights();
    void keepsToItsWidth();
    void theReportHasBothScenarios();

private:
    void open();
    void run();
    int rowOf(const QString &name) const; // -1 for none
    void choose(const QString &name) { table()->setCurrentCell(rowOf(name), 0); }
    QString cell(const QString &name, int column) const;
    ResultTable *table() const { return m_page->findChild<ResultTable *>(QStringLiteral("indicators")); }
    QListWidget *list() const { return m_page->findChild<QListWidget *>(QStringLiteral("scenarios")); }
    template <typename Widget> Widget *find(const char *name) const { return m_page->findChild<Widget *>(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    std::unique_ptr<test::RecordingWorkbench> m_workbench;
    std::unique_ptr<IndicatorsPage> m_page;
};

// Homes and, in the scenario “Green”, a park of the same size beside them.
void TestIndicatorsPage::init()
{
    m_page.reset();
    m_workbench = std::make_unique<test::RecordingWorkbench>();
    m_plan.reset();
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_plan = test::freshPlan(*m_folder);
    PlanEdit edit;
    edit.add(QStringLiteral("zone"), test::square(300000, 1448000, 300, {{QStringLiteral("code"), QStringLiteral("1a")}}));
    // Without a rule for them nobody can be reckoned to live there.
    for (const StoredRow &rule : m_plan->rows(QStringLiteral("regulation"), QStringLiteral("code = '1a'")))
        edit.remove(QStringLiteral("regulation"), rule.uid, rule.row);
    m_plan->apply(edit);
    const PlanEdit made = editToCreateScenario(*m_plan, QStringLiteral("Green"));
    m_plan->apply(made);
    PlanEdit park;
    park.scenario = made.scenario;
    park.add(QStringLiteral("zone"), test::square(300300, 1448000, 300, {{QStringLiteral("code"), QStringLiteral("H3_4_4")}, {QStringLiteral("scenario"), made.scenario}}));
    m_plan->apply(park);
    m_workbench->add(indicatorsAlgorithm());
    m_workbench->setPlan(m_plan.get());
    open();
}

void TestIndicatorsPage::open()
{
    m_page = std::make_unique<IndicatorsPage>(*m_workbench, nullptr);
    m_page->resize(400, 900);
    m_page->show();
}

void TestIndicatorsPage::run()
{
    QSignalSpy finished(m_page.get(), &Panel::finished);
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("run")), Qt::LeftButton);
    QVERIFY(finished.count() == 1 || finished.wait(longestWait));
    QCOMPARE(finished.takeFirst().at(0).toBool(), true);
}

int TestIndicatorsPage::rowOf(const QString &name) const
{
    for (int row = 0; row < table()->rowCount(); ++row)
        if (table()->item(row, 0)->text() == name)
            return row;
    return -1;
}

QString TestIndicatorsPage::cell(const QString &name, int column) const
{
    const int row = rowOf(name);
    return row < 0 ? QString() : table()->item(row, column)->text();
}

void TestIndicatorsPage::scenariosSideBySide()
{
    QCOMPARE(list()->count(), 2);
    QCOMPARE(list()->item(0)->text(), QStringLiteral("Base plan"));
    QCOMPARE(list()->item(0)->checkState(), Qt::Checked);
    QCOMPARE(list()->item(1)->checkState(), Qt::Checked);
    run();
    QCOMPARE(table()->horizontalHeaderItem(1)->text(), QStringLiteral("Base plan"));
    QCOMPARE(table()->horizontalHeaderItem(2)->text(), QStringLiteral("Green"));
    const QString open = QStringLiteral("Streets and open public space");
    QCOMPARE(cell(open, 1), QStringLiteral("0.0 %"));
    QCOMPARE(cell(open, 2), QStringLiteral("50.0 %")); // target 45 %
    QCOMPARE(cell(QStringLiteral("Gross density (people/ha)"), 1), QStringLiteral("–"));
    // A light has a word besides its colour and shape.
    for (int row = 0; row < table()->rowCount(); ++row) {
        if (table()->item(row, 0)->text() != open)
            continue;
        QVERIFY(!table()->item(row, 1)->icon().isNull());
        QCOMPARE(table()->item(row, 1)->data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("missed"));
        QCOMPARE(table()->item(row, 2)->data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("met"));
    }
}

void TestIndicatorsPage::theChosenOneTellsItsFormula()
{
    run();
    choose(QStringLiteral("Streets and open public space"));
    const QString detail = find<QLabel>("detail")->text();
    QVERIFY2(detail.contains(QStringLiteral("UN-Habitat metadata 11-07-01")), qPrintable(detail));
    QVERIFY2(detail.contains(QStringLiteral("9.00 ha of built-up land")) || detail.contains(QStringLiteral("9.0 ha of built-up land")), qPrintable(detail));
    QVERIFY(detail.contains(QStringLiteral("zones (1)")));
    choose(QStringLiteral("Fine dust (PM2.5) (µg/m³)"));
    QVERIFY(find<QLabel>("detail")->text().contains(QStringLiteral("No map says this. Enter the figure with its source.")));
}

void TestIndicatorsPage::aFigureIsEnteredWithItsSource()
{
    run();
    choose(QStringLiteral("Gross density (people/ha)"));
    auto *what = find<QComboBox>("figure");
    QCOMPARE(what->itemText(0), QStringLiteral("Population"));
    auto *enter = find<QPushButton>("enterFigure");
    find<QDoubleSpinBox>("figureValue")->setValue(900);
    QVERIFY(!enter->isEnabled()); // without a source
    find<QLineEdit>("figureSource")->setText(QStringLiteral("Census 2019"));
    QVERIFY(enter->isEnabled());
    QSignalSpy finished(m_page.get(), &Panel::finished);
    QTest::mouseClick(enter, Qt::LeftButton);
    QVERIFY(finished.count() == 1 || finished.wait(longestWait));
    QCOMPARE(cell(QStringLiteral("Gross density (people/ha)"), 1), QStringLiteral("100"));
    QVERIFY(find<QLabel>("detail")->text().contains(QStringLiteral("Census 2019")));
    QVERIFY(find<QLabel>("basis")->text().contains(QStringLiteral("The population was entered: 900 people.")));
    QCOMPARE(m_plan->undoName()->text(), QStringLiteral("Enter a figure of an indicator"));

    QTest::mouseClick(find<QPushButton>("removeFigure"), Qt::LeftButton);
    QVERIFY(finished.count() == 2 || finished.wait(longestWait));
    QCOMPARE(cell(QStringLiteral("Gross density (people/ha)"), 1), QStringLiteral("–"));
    m_plan->undo();
    run();
    QCOMPARE(cell(QStringLiteral("Gross density (people/ha)"), 1), QStringLiteral("100"));
}

// The window shows the base plan: where only “Green” was computed, nothing of it is offered to be written into the base plan.
void TestIndicatorsPage::onlyTheScenarioShownIsEntered()
{
    list()->item(0)->setCheckState(Qt::Unchecked);
    run();
    choose(QStringLiteral("Gross density (people/ha)"));
    auto *obstacle = find<QLabel>("figureObstacle");
    QVERIFY(obstacle->isVisible());
    QVERIFY2(obstacle->text().contains(QStringLiteral("“Base plan”")), qPrintable(obstacle->text()));
    find<QLineEdit>("figureSource")->setText(QStringLiteral("Census 2019"));
    QVERIFY(!find<QPushButton>("enterFigure")->isEnabled());
    QVERIFY(!find<QPushButton>("removeFigure")->isEnabled());
    QVERIFY(!find<QDoubleSpinBox>("figureValue")->isEnabled());
    QCOMPARE(find<QComboBox>("figure")->count(), 0);
    list()->item(0)->setCheckState(Qt::Checked);
    run();
    QVERIFY(!obstacle->isVisible());
    QCOMPARE(find<QComboBox>("figure")->itemText(0), QStringLiteral("Population"));
    QVERIFY(find<QDoubleSpinBox>("figureValue")->isEnabled());
    // Of the two that stand side by side the figures are those of the base plan.
    choose(QStringLiteral("Streets and open public space"));
    auto *what = find<QComboBox>("figure");
    what->setCurrentIndex(what->findText(QStringLiteral("The value itself")));
    QCOMPARE(find<QDoubleSpinBox>("figureValue")->value(), 0.0); // 50 % in “Green”
}

void TestIndicatorsPage::aReadOnlyPlanSaysWhy()
{
    // Somebody else has it open.
    const QString path = m_folder->filePath(QStringLiteral("theirs.gpkg"));
    QVERIFY(QFile::copy(m_plan->path(), path));
    QFile lock(PlanLock::lockFileOf(path));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nmadang\nplanning-office-3\n0123456789\nabcdef\n");
    lock.close();
    const std::unique_ptr<Plan> theirs = Plan::open(path);
    m_workbench->setPlan(theirs.get());
    run();
    choose(QStringLiteral("Gross density (people/ha)"));
    QVERIFY(find<QLabel>("figureObstacle")->isVisible());
    QCOMPARE(find<QLabel>("figureObstacle")->text(), theirs->whyReadOnly());
    find<QLineEdit>("figureSource")->setText(QStringLiteral("Census 2019"));
    QVERIFY(!find<QPushButton>("enterFigure")->isEnabled());
    m_page.reset();
    m_workbench->setPlan(nullptr);
}

// Shares are entered in per cent and kept as shares.
void TestIndicatorsPage::aTargetIsSetInItsUnit()
{
    run();
    choose(QStringLiteral("Land for streets"));
    auto *what = find<QComboBox>("figure");
    what->setCurrentIndex(what->findText(QStringLiteral("Target")));
    QCOMPARE(find<QDoubleSpinBox>("figureValue")->value(), 30.0);
    QCOMPARE(find<QDoubleSpinBox>("acceptable")->value(), 20.0);
    QVERIFY(!find<QPushButton>("removeFigure")->isEnabled()); // the usual one is not the plan's
    find<QDoubleSpinBox>("figureValue")->setValue(25);
    find<QDoubleSpinBox>("acceptable")->setValue(15);
    QSignalSpy finished(m_page.get(), &Panel::finished);
    QTest::mouseClick(find<QPushButton>("enterFigure"), Qt::LeftButton);
    QVERIFY(finished.count() == 1 || finished.wait(longestWait));
    const auto rows = m_plan->rows(QStringLiteral("indicator_value"), QStringLiteral("indicator = 'street_land'"));
    QCOMPARE(int(rows.size()), 1);
    QCOMPARE(rows[0].row.fields[QStringLiteral("kind")].toString(), QStringLiteral("target"));
    QCOMPARE(rows[0].row.fields[QStringLiteral("value")].toDouble(), 0.25);
    QCOMPARE(rows[0].row.fields[QStringLiteral("acceptable")].toDouble(), 0.15);
    QVERIFY(find<QLabel>("detail")->text().contains(QStringLiteral("target 25.0 %")));
    QCOMPARE(what->currentText(), QStringLiteral("Target"));
}

void TestIndicatorsPage::chartsShowWhatHasATarget()
{
    run();
    find<QTabBar>("forms")->setCurrentIndex(1);
    auto *view = find<AttainmentView>("attainment");
    QVERIFY(view->isVisible() && !table()->isVisible());
    const AttainmentChart &chart = view->chart();
    QCOMPARE(chart.series.size(), 2);
    QCOMPARE(chart.axes[0].name, QStringLiteral("Streets and open public space"));
    QCOMPARE(chart.series[0].attainments[0].value(), 0.0);
    QCOMPARE(chart.series[1].attainments[0].value(), 1.0);
    for (const AttainmentChart::Axis &axis : chart.axes)
        QVERIFY(axis.name != QStringLiteral("Mix of land uses")); // no target
    // A click on the bars of an indicator chooses it.
    int y = view->height() - 1;
    while (y > 0 && view->axisAt(QPointF(20, y)) != 0)
        --y;
    QTest::mouseClick(view, Qt::LeftButton, {}, QPoint(20, y));
    QVERIFY(find<QLabel>("detail")->text().startsWith(QStringLiteral("<b>Streets and open public space")));
    QTest::keyClick(view, Qt::Key_Down);
    QVERIFY(find<QLabel>("detail")->text().startsWith(QStringLiteral("<b>Land for streets")));

    find<QTabBar>("forms")->setCurrentIndex(2);
    QImage radar(view->size(), QImage::Format_ARGB32);
    radar.fill(Qt::white);
    view->render(&radar);
    int coloured = 0;
    for (int row = 0; row < radar.height(); ++row)
        for (int column = 0; column < radar.width(); ++column)
            coloured += QColor(radar.pixel(column, row)).hsvSaturation() > 120;
    QVERIFY(coloured > 100);
}

void TestIndicatorsPage::ticksAndFormAreRemembered()
{
    list()->item(0)->setCheckState(Qt::Unchecked);
    find<QTabBar>("forms")->setCurrentIndex(2);
    open();
    QCOMPARE(list()->item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(list()->item(1)->checkState(), Qt::Checked);
    QCOMPARE(find<QTabBar>("forms")->currentIndex(), 2);
}

void TestIndicatorsPage::noScenarioTicked()
{
    for (int row : {0, 1})
        list()->item(row)->setCheckState(Qt::Unchecked);
    QSignalSpy finished(m_page.get(), &Panel::finished);
    m_page->run();
    QCOMPARE(finished.count(), 1);
    QVERIFY(m_workbench->messages.last().contains(QStringLiteral("No scenario is ticked.")));
}

void TestIndicatorsPage::exportsUnitsTargetsAndLights()
{
    list()->item(1)->setCheckState(Qt::Unchecked);
    run();
    const QStringList lines = table()->toCsv().split(QLatin1Char('\n'));
    QCOMPARE(lines[0], QStringLiteral("Indicator,Base plan,Unit,Target,Base plan: light,Base plan: formula"));
    bool found = false;
    for (const QString &line : lines)
        found = found || line.startsWith(QStringLiteral("Land for streets,0,%,30,missed,"));
    QVERIFY2(found, qPrintable(lines.join(QLatin1Char('\n'))));
}

void TestIndicatorsPage::keepsToItsWidth()
{
    run();
    QFont large = m_page->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_page->setFont(large);
    for (int form = 0; form < 3; ++form) {
        find<QTabBar>("forms")->setCurrentIndex(form);
        QVERIFY2(m_page->minimumSizeHint().width() <= 420, qPrintable(QString::number(m_page->minimumSizeHint().width())));
    }
}

void TestIndicatorsPage::theReportHasBothScenarios()
{
    test::RecordingReport report(m_plan->path(), {QStringLiteral("ko"), QStringLiteral("en")}, indicatorsAlgorithm());
    writeIndicators(report);
    QCOMPARE(report.headings, QStringList{QStringLiteral("Indicators")});
    QCOMPARE(report.tables.size(), 1);
    const ReportTable &table = report.tables[0];
    QCOMPARE(table.columns.size(), 6); // name, value and light of each, target
    QCOMPARE(table.columns[3].arguments, QStringList{QStringLiteral("Green")});
    bool found = false;
    for (const auto &row : table.rows) {
        QCOMPARE(row.size(), table.columns.size());
        if (row[0].verbatim.value(1) != QStringLiteral("Streets and open public space"))
            continue;
        found = true;
        QCOMPARE(row[1].verbatim.value(1), QStringLiteral("0.0 %"));
        QCOMPARE(row[3].verbatim.value(1), QStringLiteral("50.0 %"));
        QCOMPARE(row[4].verbatim.value(1), QStringLiteral("met"));
        QCOMPARE(row[5].verbatim.value(1), QStringLiteral("45.0 %"));
    }
    QVERIFY(found);
    QVERIFY(!report.figures.isEmpty());
    for (const QImage &figure : report.figures) {
        int inked = 0;
        for (int y = 0; y < figure.height(); ++y)
            for (int x = 0; x < figure.width(); ++x)
                inked += figure.pixel(x, y) != qRgb(255, 255, 255);
        QVERIFY(inked > 1000);
    }
    // Every reason once, with the indicators that lack a value by it.
    QVERIFY(!report.missed.isEmpty() && report.missed.size() < 9);
    QCOMPARE(report.assumptions.size(), 1);
}

MADANG_TEST_MAIN(TestIndicatorsPage)
#include "test_indicators_page.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/demand/demand_page.h"

#include "api/chart_view.h"
#include "api/result_table.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/recording_workbench.h"
#include "zoning/panel/demand/census_table.h"
#include "zoning/panel/demand/land_demand_part.h"
#include "zoning/panel/demand/projection_part.h"
#include "zoning/processing/demand/land_demand_algorithm.h"
#include "zoning/processing/demand/projection_algorithm.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace madang;
using namespace madang::zoning;

class TestDemandPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void pastedCountsAreProjected();
    void buddhistYearsTurnToTheCommonEra();
    void storesAsOneEdit();
    void landFollowsFromTheStoredProjection();
    void remembersForEachPlan();
    void worksWithoutAPlan();
    void saysWhatIsMissing();
    void everyKeyIsOfOneField();
    void keepsToItsWidth();

private:
    template <typename Part> Part *part() const { return m_page->findChild<Part *>(); }
    CensusTable *census() const { return m_page->findChild<CensusTable *>(QStringLiteral("census")); }
    bool run(Panel *panel)
    {
        QSignalSpy finished(panel, &Panel::finished);
        QTest::mouseClick(panel->findChild<QPushButton *>(QStringLiteral("run")), Qt::LeftButton);
        if (finished.isEmpty() && !finished.wait(20000))
            return false;
        return finished.takeFirst().at(0).toBool();
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        census()->setCurrentCell(0, 0);
        QTest::keyClick(census(), Qt::Key_V, Qt::ControlModifier);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    std::unique_ptr<test::RecordingWorkbench> m_workbench;
    std::unique_ptr<DemandPage> m_page;
};

void TestDemandPage::init()
{
    m_page.reset();
    m_workbench = std::make_unique<test::RecordingWorkbench>();
    m_plan.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_plan = test::freshPlan(*m_folder); // of Cambodia, from 2026 on
    QSettings().clear();                 // copies of one plan share its uid
    PlanEdit edit;
    PlanRow phase;
    phase.fields = {{QStringLiteral("name"), QStringLiteral("First")}, {QStringLiteral("year_from"), 2026}, {QStringLiteral("year_to"), 2030}};
    edit.add(QStringLiteral("phase"), phase, QStringLiteral("p1"));
    m_plan->apply(edit);
    const auto add = [this](auto *algorithm) {
        algorithm->initAlgorithm();
        m_workbench->add(algorithm);
    };
    add(new ProjectionAlgorithm);
    add(new LandDemandAlgorithm);
    m_workbench->setPlan(m_plan.get());
    m_page = std::make_unique<DemandPage>(*m_workbench, nullptr);
    m_page->show();
}

void TestDemandPage::pastedCountsAreProjected()
{
    paste(QStringLiteral("2011\t120,000\r\n2019\t150,000\r\n"));
    m_page->findChild<QSpinBox *>(QStringLiteral("lastYear"))->setValue(2027);
    QVERIFY(run(part<ProjectionPart>()));
    auto *years = m_page->findChild<ResultTable *>(QStringLiteral("years"));
    QCOMPARE(years->rowCount(), 9);
    QCOMPARE(years->item(0, 0)->text(), QStringLiteral("2019 (BE 2562)"));
    QCOMPARE(years->item(8, 2)->text(), QStringLiteral("187,500")); // 150,000 · 5/4
    auto *variants = m_page->findChild<ResultTable *>(QStringLiteral("variants"));
    QCOMPARE(variants->item(1, 1)->text(), QStringLiteral("2.83"));
    QCOMPARE(variants->item(0, 1)->text(), QStringLiteral("2.33"));
    QVERIFY(part<ChartView>()->drawing());
}

void TestDemandPage::buddhistYearsTurnToTheCommonEra()
{
    paste(QStringLiteral("2562\t150000"));
    QCOMPARE(census()->item(0, 0)->text(), QStringLiteral("2019"));
    QCOMPARE(census()->item(0, 1)->text(), QStringLiteral("2562"));
    // Typed beside it as well.
    census()->item(1, 1)->setText(QStringLiteral("2554"));
    QCOMPARE(census()->item(1, 0)->text(), QStringLiteral("2011"));
    QCOMPARE(census()->text(), QStringLiteral("2019\t150000\n2011\t"));
    QVERIFY(!census()->isColumnHidden(1));
    census()->setCountry(QStringLiteral("KR"));
    QVERIFY(census()->isColumnHidden(1));
    // A row that is cleared goes, and one is always free.
    census()->clearSelection();
    census()->selectRow(1);
    QTest::keyClick(census(), Qt::Key_Delete);
    QCOMPARE(census()->text(), QStringLiteral("2019\t150000"));
    QCOMPARE(census()->rowCount(), 2);
}

void TestDemandPage::storesAsOneEdit()
{
    auto *store = m_page->findChild<QPushButton *>(QStringLiteral("store"));
    QVERIFY(!store->isEnabled());
    paste(QStringLiteral("2011\t120000\n2019\t150000"));
    m_page->findChild<QLineEdit *>(QStringLiteral("source"))->setText(QStringLiteral("Census 2019"));
    m_page->findChild<QSpinBox *>(QStringLiteral("lastYear"))->setValue(2030);
    QVERIFY(run(part<ProjectionPart>()));
    QVERIFY(store->isEnabled());
    QTest::mouseClick(store, Qt::LeftButton);
    const std::vector<StoredRow> rows = m_plan->rows(QStringLiteral("projection"), QStringLiteral("variant = 'medium'"));
    QCOMPARE(rows.size(), std::size_t(12));
    QCOMPARE(rows[0].row.fields[QStringLiteral("source")].toString(), QStringLiteral("Census 2019"));
    QCOMPARE(rows[0].row.fields[QStringLiteral("method")].toString(), QStringLiteral("geometric"));
    // Once more there is nothing to write.
    QTest::mouseClick(store, Qt::LeftButton);
    QVERIFY(m_workbench->messages.last().contains(QStringLiteral("already")));
    m_plan->undo();
    QVERIFY(m_plan->rows(QStringLiteral("projection"), QStringLiteral("1 = 1")).empty());
}

void TestDemandPage::landFollowsFromTheStoredProjection()
{
    PlanEdit edit;
    PlanRow row;
    row.fields = {{QStringLiteral("subject"), QStringLiteral("population")}, {QStringLiteral("variant"), QStringLiteral("medium")},
                  {QStringLiteral("year"), 2030}, {QStringLiteral("value"), 130000.0}};
    edit.add(QStringLiteral("projection"), row);
    m_plan->apply(edit);
    m_page->findChild<QSpinBox *>(QStringLiteral("housed"))->setValue(10000);
    QVERIFY(run(part<LandDemandPart>()));
    const QVariantMap results = part<LandDemandPart>()->shownResults();
    QCOMPARE(results[QStringLiteral("people")].toDouble(), 120000.0);
    QVERIFY(std::abs(results[QStringLiteral("gross_ha")].toDouble() - 809.7166) < 1e-4); // the usual standards are those of the reference
    auto *phases = m_page->findChild<ResultTable *>(QStringLiteral("phases"));
    QCOMPARE(phases->rowCount(), 1);
    QCOMPARE(phases->item(0, 1)->text(), QStringLiteral("2030"));
    QCOMPARE(phases->item(0, 2)->text(), QStringLiteral("120,000"));
    QCOMPARE(phases->item(0, 4)->text(), QStringLiteral("–"));
    m_page->findChild<QDoubleSpinBox *>(QStringLiteral("density"))->setValue(120.0);
    QVERIFY(run(part<LandDemandPart>()));
    QVERIFY(std::abs(part<LandDemandPart>()->shownResults()[QStringLiteral("gross_ha")].toDouble() - 809.7166 / 2) < 1e-4);
}

void TestDemandPage::remembersForEachPlan()
{
    auto *density = m_page->findChild<QDoubleSpinBox *>(QStringLiteral("density"));
    auto *method = m_page->findChild<QComboBox *>(QStringLiteral("method"));
    density->setValue(90.0);
    method->setCurrentIndex(2);
    paste(QStringLiteral("2011\t120000"));
    m_workbench->setPlan(nullptr);
    QCOMPARE(density->value(), 60.0);
    QCOMPARE(census()->text(), QString());
    m_workbench->setPlan(m_plan.get());
    QCOMPARE(density->value(), 90.0);
    QCOMPARE(method->currentData().toString(), QStringLiteral("exponential"));
    QCOMPARE(census()->text(), QStringLiteral("2011\t120000"));
}

void TestDemandPage::worksWithoutAPlan()
{
    m_workbench->setPlan(nullptr);
    m_page->findChild<QSpinBox *>(QStringLiteral("people"))->setValue(120000);
    QVERIFY(run(part<LandDemandPart>()));
    QVERIFY(std::abs(part<LandDemandPart>()->shownResults()[QStringLiteral("units")].toDouble() - 31578.9474) < 1e-4);
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("store"))->isEnabled());
}

void TestDemandPage::saysWhatIsMissing()
{
    QVERIFY(!run(part<ProjectionPart>()));
    QVERIFY2(m_workbench->messages.last().contains(QStringLiteral("nothing to start from")), qPrintable(m_workbench->messages.last()));
    m_page->findChild<QSpinBox *>(QStringLiteral("base"))->setValue(1000);
    QVERIFY(!run(part<ProjectionPart>()));
    QVERIFY(m_workbench->messages.last().contains(QStringLiteral("no counts")));
    m_page->findChild<QCheckBox *>(QStringLiteral("fitted"))->setChecked(false);
    m_page->findChild<QSpinBox *>(QStringLiteral("lastYear"))->setValue(2036);
    QVERIFY(run(part<ProjectionPart>()));
    QVERIFY(!run(part<LandDemandPart>()));
    QVERIFY(m_workbench->messages.last().contains(QStringLiteral("how many people")));
}

void TestDemandPage::everyKeyIsOfOneField()
{
    QMap<QString, QStringList> fields;
    const auto take = [&](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            fields[key.toString()] << text;
    };
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        take(label->buddy() ? label->text() : QString());
    for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
        take(button->text());
    QVERIFY(fields.size() > 20);
    for (const QStringList &texts : fields)
        QVERIFY2(texts.size() == 1, qPrintable(texts.join(QStringLiteral(" | "))));
}

void TestDemandPage::keepsToItsWidth()
{
    paste(QStringLiteral("2011\t120000\n2019\t150000"));
    m_page->findChild<QSpinBox *>(QStringLiteral("lastYear"))->setValue(2030);
    QVERIFY(run(part<ProjectionPart>()));
    m_page->findChild<QSpinBox *>(QStringLiteral("people"))->setValue(120000);
    QVERIFY(run(part<LandDemandPart>()));
    QFont large = m_page->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_page->setFont(large);
    QVERIFY2(m_page->minimumSizeHint().width() <= 420, qPrintable(QString::number(m_page->minimumSizeHint().width())));
}

MADANG_TEST_MAIN(TestDemandPage)
#include "test_demand_page.moc"

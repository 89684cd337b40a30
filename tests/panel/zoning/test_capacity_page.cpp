// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/capacity/capacity_page.h"

#include "api/figures.h"
#include "api/result_table.h"
#include "core/plan/plan_reader.h"
#include "core/text/number_format.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/recording_workbench.h"
#include "zoning/panel/capacity/capacity_steps.h"
#include "zoning/panel/capacity/colour_bars.h"
#include "zoning/panel/capacity/massing_view.h"
#include "zoning/panel/capacity/parcel_card.h"
#include "zoning/processing/capacity/parcel_layer.h"

#include <qgsapplication.h>

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::zoning;

namespace {

PlanRow regulation(const char *parameter, const char *operation, double value, bool verified = true)
{
    PlanRow row;
    row.fields = {{QStringLiteral("code"), QStringLiteral("1a")},
                  {QStringLiteral("parameter"), QLatin1String(parameter)},
                  {QStringLiteral("operator"), QLatin1String(operation)},
                  {QStringLiteral("value"), value},
                  {QStringLiteral("citation"), QStringLiteral("Sub-decree 42, article 7")},
                  {QStringLiteral("verified"), verified ? 1 : 0}};
    return row;
}

PlanRow box(double x, double y, double width, double height, const QVariantMap &fields = {})
{
    PlanRow row = test::square(x, y, 1.0, fields);
    QgsGeometry geometry = QgsGeometry::fromRect(QgsRectangle(x, y, x + width, y + height));
    geometry.convertToMultiType();
    row.wkb = geometry.asWkb();
    return row;
}

} // namespace

// Two parcels of 30 x 40 m on a road in the south of them; the second has a building. Setbacks of 6, 4 and 3 m (front, side,
// rear), half may be covered, FAR 2, 12 m high with storeys of 3.5 m: 3 storeys on 600 m² of the 682 within the setbacks, so
// 1,800 m² (the height binds). The plane of the test is UTM, 0.1 % off at that place.
class TestCapacityPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsSumsOfTheScenario();
    void theMapIsColouredByWhatBinds();
    void aPickedBarStandsOut();
    void anotherFigureOnTheMap();
    void theMapCanShowNothingOfIt();
    void aParcelSelectedOrPointedAtTellsWhy();
    void whatStandsThereIsDrawn();
    void aRuleThatIsTriedIsFollowed();
    void unverifiedValuesLookUnverified();
    void anEditIsReadAfterAPause();
    void figuresStayWhileTheyAreRenewed();
    void aRuleChangedDuringTheReadingIsNotLost();
    void theMapTurnsToCapacityOnceAndWhenAsked();
    void anotherFigureLetsGoOfThePickedBar();
    void anotherLanguageReadsTheFindingsAgain();
    void aPlanWithoutLandSaysSo();
    void withoutAPlanItSaysSo();
    void keepsToItsWidth();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    std::unique_ptr<test::RecordingWorkbench> m_workbench;
    std::unique_ptr<LiveCapacity> m_live;
    std::unique_ptr<CapacityPage> m_page;

    bool open();
    QString answer() const { return m_page->findChild<QLabel *>(QStringLiteral("parcelAnswer"))->text(); }
    QString steps() const { return m_page->findChild<QLabel *>(QStringLiteral("parcelSteps"))->text(); }
    ColourBars *bars() const { return m_page->findChild<ColourBars *>(QStringLiteral("bars")); }
    QWidget *card() const { return m_page->findChild<QWidget *>(QStringLiteral("parcelCard")); }
    QStringList figures() const;
    ParcelLayer *layer() const { return m_workbench->shownLayers.empty() ? nullptr : qobject_cast<ParcelLayer *>(m_workbench->shownLayers[0].get()); }
};

void TestCapacityPage::init()
{
    m_workbench = std::make_unique<test::RecordingWorkbench>();
    m_plan.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_plan = test::freshPlan(*m_folder);
    PlanEdit edit;
    edit.add(QStringLiteral("zone"), box(300000, 1448000, 100, 100, {{QStringLiteral("code"), QStringLiteral("1a")}}), QStringLiteral("z1"));
    edit.add(QStringLiteral("parcel"), box(300010, 1448010, 30, 40, {{QStringLiteral("number"), QStringLiteral("12-3")}}), QStringLiteral("p1"));
    edit.add(QStringLiteral("parcel"), box(300040, 1448010, 30, 40, {{QStringLiteral("number"), QStringLiteral("12-4")}}), QStringLiteral("p2"));
    PlanRow building = box(300050, 1448020, 10, 10, {{QStringLiteral("floors"), 2.0}, {QStringLiteral("height"), 7.0}});
    edit.add(QStringLiteral("building"), building, QStringLiteral("b1"));
    PlanRow road;
    road.fields = {{QStringLiteral("width"), 12.0}, {QStringLiteral("class"), QStringLiteral("residential")}};
    road.wkb = QgsGeometry::fromWkt(QStringLiteral("LINESTRING(299900 1448004, 300200 1448004)")).asWkb();
    edit.add(QStringLiteral("road"), road, QStringLiteral("r1"));
    edit.add(QStringLiteral("regulation"), regulation("coverage", "<=", 0.5), QStringLiteral("g1"));
    edit.add(QStringLiteral("regulation"), regulation("far", "<=", 2.0), QStringLiteral("g2"));
    edit.add(QStringLiteral("regulation"), regulation("height", "<=", 12.0, false), QStringLiteral("g3"));
    edit.add(QStringLiteral("regulation"), regulation("setback_front", ">=", 6.0), QStringLiteral("g4"));
    edit.add(QStringLiteral("regulation"), regulation("setback_side", ">=", 4.0), QStringLiteral("g5"));
    edit.add(QStringLiteral("regulation"), regulation("setback_rear", ">=", 3.0), QStringLiteral("g6"));
    edit.add(QStringLiteral("regulation"), regulation("storey_height", "=", 3.5), QStringLiteral("g7"));
    m_plan->apply(edit);
    m_live = std::make_unique<LiveCapacity>();
    m_page = std::make_unique<CapacityPage>(*m_workbench, *m_live, nullptr);
    m_page->findChild<QComboBox *>(QStringLiteral("mapped"))->setCurrentIndex(0);
    m_page->resize(400, 1400);
}

void TestCapacityPage::cleanup()
{
    m_page.reset();
    m_live.reset();
    // Who reads the plan is told to stop, and may still be at it.
    QTRY_COMPARE_WITH_TIMEOUT(QgsApplication::taskManager()->countActiveTasks(), 0, 20000);
}

// Shows the page with the plan, and waits until its capacity is known.
bool TestCapacityPage::open()
{
    QSignalSpy ready(m_live.get(), &LiveCapacity::ready);
    m_workbench->setPlan(m_plan.get());
    m_page->show();
    return m_live->district() || ready.wait(20000);
}

QStringList TestCapacityPage::figures() const
{
    QStringList texts;
    for (const QLabel *label : m_page->findChild<Figures *>()->findChildren<QLabel *>())
        if (label->property("figure").toBool())
            texts << label->text();
    return texts;
}

void TestCapacityPage::showsSumsOfTheScenario()
{
    QVERIFY(open());
    // 2 x 1,800 m² on the plane; less 200 m² that stand there.
    QVERIFY(std::abs(m_live->totals().gfaM2 - 3600.0) < 10.0);
    QVERIFY(std::abs(m_live->totals().remainingM2 - 3400.0) < 10.0);
    const QStringList shown = figures();
    QCOMPARE(shown.size(), 6);
    QCOMPARE(shown[0], QStringLiteral("%1 m²").arg(NumberFormat(QStringLiteral("en")).number(m_live->totals().gfaM2, 0)));
    QVERIFY2(shown[0].startsWith(QStringLiteral("3,")), qPrintable(shown[0]));
    QCOMPARE(shown[5], QStringLiteral("2"));
    auto *classes = m_page->findChild<ResultTable *>(QStringLiteral("classes"));
    QCOMPARE(classes->rowCount(), 1);
    QVERIFY2(classes->item(0, 0)->text().startsWith(QStringLiteral("1a ")), qPrintable(classes->item(0, 0)->text()));
    QVERIFY(m_workbench->findings.contains(QStringLiteral("capacity")));
}

void TestCapacityPage::theMapIsColouredByWhatBinds()
{
    QVERIFY(open());
    QVERIFY(layer());
    QCOMPARE(m_workbench->theme, QStringLiteral("zoning"));
    const auto entries = qobject_cast<ColourLegend *>(layer()->legend())->entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].label, QStringLiteral("Height"));
    QCOMPARE(bars()->bars().size(), 1);
    QCOMPARE(bars()->bars()[0].name, QStringLiteral("Height"));
    QCOMPARE(bars()->bars()[0].figure, QStringLiteral("2"));
    QCOMPARE(bars()->bars()[0].colour, entries[0].colour);
}

void TestCapacityPage::aPickedBarStandsOut()
{
    QVERIFY(open());
    const QSignalSpy repainted(layer(), &QgsMapLayer::repaintRequested);
    QTest::mouseClick(bars(), Qt::LeftButton, {}, QPoint(20, 8));
    QCOMPARE(bars()->picked(), int(Binding::Height));
    QCOMPARE(repainted.count(), 1);
    QTest::mouseClick(bars(), Qt::LeftButton, {}, QPoint(20, 8));
    QCOMPARE(bars()->picked(), -1);
    bars()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bars(), Qt::Key_Down);
    QTest::keyClick(bars(), Qt::Key_Space);
    QCOMPARE(bars()->picked(), int(Binding::Height));
}

void TestCapacityPage::anotherFigureOnTheMap()
{
    QVERIFY(open());
    auto *mapped = m_page->findChild<QComboBox *>(QStringLiteral("mapped"));
    mapped->setCurrentIndex(mapped->findData(int(MappedFigure::RemainingPerHa)));
    // 1,800 m² on 1,200 are 15,000 m² per ha; with the building 13,333.
    const CapacityMap map = capacityMap(*m_live->district(), MappedFigure::RemainingPerHa);
    QCOMPARE(map.classOfSite[0], map.classOfSite[1]);
    const MappedClass &both = map.classes[map.classOfSite[0]];
    QCOMPARE(both.from, 10000.0);
    QCOMPARE(both.to, 20000.0);
    QCOMPARE(both.sites, std::size_t(2));
    QCOMPARE(nameOf(both, map.figure, QStringLiteral("en")), QStringLiteral("10,000 – 20,000"));
    QVERIFY(layer()->name().startsWith(QStringLiteral("Floor area still to be built")));
    // What stands there: 0 and 200 of 1,800.
    const CapacityMap use = capacityMap(*m_live->district(), MappedFigure::Use);
    QCOMPARE(use.classOfSite[0], use.classOfSite[1]);
    QCOMPARE(use.classes[use.classOfSite[0]].to, 0.25);
}

void TestCapacityPage::theMapCanShowNothingOfIt()
{
    QVERIFY(open());
    auto *mapped = m_page->findChild<QComboBox *>(QStringLiteral("mapped"));
    mapped->setCurrentIndex(mapped->count() - 1);
    QCOMPARE(m_workbench->layers.value(QStringLiteral("capacity")), 0);
    QCOMPARE(bars()->bars().size(), 1); // the sums stay
    mapped->setCurrentIndex(0);
    QCOMPARE(m_workbench->layers.value(QStringLiteral("capacity")), 1);
}

void TestCapacityPage::aParcelSelectedOrPointedAtTellsWhy()
{
    QVERIFY(open());
    QVERIFY(!card()->isVisible());
    m_workbench->setSelection(QStringLiteral("parcel"), {QStringLiteral("p1")});
    QVERIFY(card()->isVisible());
    QCOMPARE(m_page->findChild<QLabel *>(QStringLiteral("parcelTitle"))->text(), QStringLiteral("Parcel 12-3"));
    QVERIFY2(answer().contains(QStringLiteral("12 m")), qPrintable(answer()));
    const ParcelSheet sheet = m_live->sheet(m_live->siteOf(QStringLiteral("p1")));
    const QVector<CapacityStep> why = capacitySteps(sheet, QStringLiteral("en"));
    QStringList binding;
    for (const CapacityStep &step : why)
        if (step.binds)
            binding << step.title;
    QCOMPARE(binding, QStringList(QStringLiteral("By footprint and storeys")));
    QVERIFY(steps().contains(QStringLiteral("Sub-decree 42, article 7")));
    // A click beside all parcels closes it, one on the second opens that.
    emit m_workbench->pointedAt(QgsPointXY(300005, 1448005));
    QVERIFY(!card()->isVisible());
    emit m_workbench->pointedAt(QgsPointXY(300055, 1448045));
    QCOMPARE(m_page->findChild<QLabel *>(QStringLiteral("parcelTitle"))->text(), QStringLiteral("Parcel 12-4"));
    QCOMPARE(m_workbench->highlighted, QStringList(QStringLiteral("p2")));
}

void TestCapacityPage::whatStandsThereIsDrawn()
{
    QVERIFY(open());
    const ParcelSheet sheet = m_live->sheet(m_live->siteOf(QStringLiteral("p2")));
    const auto standing = buildingsOnLand(PlanReader(m_plan->path()), QStringLiteral("base"), *m_live->district()->ground, sheet.shape, 3.5);
    QCOMPARE(standing.size(), std::size_t(1));
    QCOMPARE(standing[0].heightM, 7.0);
    const ParcelSheet other = m_live->sheet(m_live->siteOf(QStringLiteral("p1")));
    QVERIFY(buildingsOnLand(PlanReader(m_plan->path()), QStringLiteral("base"), *m_live->district()->ground, other.shape, 3.5).empty());
}

void TestCapacityPage::aRuleThatIsTriedIsFollowed()
{
    QVERIFY(open());
    m_workbench->setSelection(QStringLiteral("parcel"), {QStringLiteral("p1")});
    const QSignalSpy repainted(layer(), &QgsMapLayer::repaintRequested);
    m_live->preview(QStringLiteral("g2"), 1.0); // FAR 1: 1,200 m²
    QVERIFY(std::abs(m_live->totals().gfaM2 - 2400.0) < 10.0);
    QVERIFY(repainted.count() >= 1);
    QCOMPARE(bars()->bars()[0].name, QStringLiteral("Floor area ratio"));
    QVERIFY2(answer().contains(QStringLiteral("100")), qPrintable(answer()));
    QVERIFY2(figures()[0].startsWith(QStringLiteral("2,4")) || figures()[0].startsWith(QStringLiteral("2,3")), qPrintable(figures()[0]));
}

void TestCapacityPage::unverifiedValuesLookUnverified()
{
    QVERIFY(open());
    m_workbench->setSelection(QStringLiteral("parcel"), {QStringLiteral("p1")});
    QVERIFY(steps().contains(QStringLiteral("Unverified:")));
    const auto *note = m_page->findChild<QLabel *>(QStringLiteral("parcelUnverified"));
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().startsWith(QLatin1Char('1')), qPrintable(note->text())); // the height
}

void TestCapacityPage::anEditIsReadAfterAPause()
{
    QVERIFY(open());
    PlanEdit edit;
    edit.add(QStringLiteral("parcel"), box(300070, 1448010, 30, 40), QStringLiteral("p3"));
    m_plan->apply(edit);
    QSignalSpy ready(m_live.get(), &LiveCapacity::ready);
    emit m_workbench->rowsChanged({QStringLiteral("parcel")}, {QStringLiteral("p3")});
    QVERIFY(ready.wait(20000));
    QCOMPARE(m_live->totals().parcels, std::size_t(3));
    QCOMPARE(figures().last(), QStringLiteral("3"));
}

void TestCapacityPage::figuresStayWhileTheyAreRenewed()
{
    QVERIFY(open());
    m_workbench->setSelection(QStringLiteral("parcel"), {QStringLiteral("p1")});
    const auto *state = m_page->findChild<QLabel *>(QStringLiteral("capacityState"));
    QVERIFY(!state->isVisible());
    PlanEdit edit;
    edit.add(QStringLiteral("parcel"), box(300070, 1448010, 30, 40), QStringLiteral("p3"));
    m_plan->apply(edit);
    int renewals = 0;
    bool sawAll = false;
    QString words;
    connect(m_live.get(), &LiveCapacity::started, this, [&] {
        ++renewals;
        sawAll = m_live->district() && card()->isVisible() && m_page->findChild<Figures *>()->isVisible() && figures().last() == QLatin1String("2")
                 && layer() && state->isVisible();
        words = state->text();
    });
    QSignalSpy ready(m_live.get(), &LiveCapacity::ready);
    emit m_workbench->rowsChanged({QStringLiteral("parcel")}, {QStringLiteral("p3")});
    QVERIFY(ready.wait(20000));
    QCOMPARE(renewals, 1);
    QVERIFY(sawAll);
    QVERIFY2(words.contains(QStringLiteral("renewed")), qPrintable(words));
    QVERIFY(!state->isVisible());
    QVERIFY(card()->isVisible());
    QCOMPARE(m_page->findChild<QLabel *>(QStringLiteral("parcelTitle"))->text(), QStringLiteral("Parcel 12-3"));
    QCOMPARE(figures().last(), QStringLiteral("3"));
}

// FAR 1 instead of 2 leaves 1,200 m² on each of the two.
void TestCapacityPage::aRuleChangedDuringTheReadingIsNotLost()
{
    QSignalSpy ready(m_live.get(), &LiveCapacity::ready);
    m_workbench->setPlan(m_plan.get());
    m_page->show();
    QVERIFY(m_live->isReading());
    // The task is past its regulations, and is not heard of while this waits.
    const QList<QgsTask *> tasks = QgsApplication::taskManager()->activeTasks();
    QCOMPARE(tasks.size(), 1);
    QElapsedTimer waited;
    waited.start();
    while (tasks[0]->progress() < 45.0 && waited.elapsed() < 20000)
        QTest::qSleep(5);
    QVERIFY(tasks[0]->progress() >= 45.0);
    PlanEdit edit;
    edit.change(QStringLiteral("regulation"), QStringLiteral("g2"), *m_plan->row(QStringLiteral("regulation"), QStringLiteral("g2")),
                regulation("far", "<=", 1.0));
    m_plan->apply(edit);
    emit m_workbench->rowsChanged({QStringLiteral("regulation")}, {QStringLiteral("g2")});
    QVERIFY(m_live->isReading());
    QVERIFY(ready.wait(20000));
    QVERIFY2(std::abs(m_live->totals().gfaM2 - 2400.0) < 10.0, qPrintable(QString::number(m_live->totals().gfaM2)));
    QCOMPARE(bars()->bars()[0].name, QStringLiteral("Floor area ratio"));
}

void TestCapacityPage::theMapTurnsToCapacityOnceAndWhenAsked()
{
    QVERIFY(open());
    QCOMPARE(m_workbench->theme, QStringLiteral("zoning"));
    m_workbench->theme.clear(); // the user looks at something else
    QSignalSpy ready(m_live.get(), &LiveCapacity::ready);
    emit m_workbench->rowsChanged({QStringLiteral("parcel")}, {QStringLiteral("p1")});
    QVERIFY(ready.wait(20000));
    QVERIFY(layer());
    QCOMPARE(m_workbench->theme, QString());
    m_page->findChild<QComboBox *>(QStringLiteral("mapped"))->setCurrentIndex(1);
    QCOMPARE(m_workbench->theme, QStringLiteral("zoning"));
}

// Both maps have a class of that number.
void TestCapacityPage::anotherFigureLetsGoOfThePickedBar()
{
    QVERIFY(open());
    QTest::mouseClick(bars(), Qt::LeftButton, {}, QPoint(20, 8));
    QCOMPARE(bars()->picked(), int(Binding::Height));
    auto *mapped = m_page->findChild<QComboBox *>(QStringLiteral("mapped"));
    mapped->setCurrentIndex(mapped->findData(int(MappedFigure::RemainingPerHa)));
    QVERIFY(std::any_of(bars()->bars().cbegin(), bars()->bars().cend(), [](const ColourBars::Bar &bar) { return bar.key == int(Binding::Height); }));
    QCOMPARE(bars()->picked(), -1);
}

void TestCapacityPage::anotherLanguageReadsTheFindingsAgain()
{
    QVERIFY(open());
    m_workbench->findings.clear();
    QSignalSpy ready(m_live.get(), &LiveCapacity::ready);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &event);
    QVERIFY(m_page->findChild<Figures *>()->isVisible());
    QVERIFY(ready.wait(20000));
    QVERIFY(!m_workbench->findings.value(QStringLiteral("capacity")).isEmpty());
}

void TestCapacityPage::aPlanWithoutLandSaysSo()
{
    m_plan = test::freshPlan(m_folder->filePath(QStringLiteral("empty.gpkg")));
    QVERIFY(open());
    const auto *state = m_page->findChild<QLabel *>(QStringLiteral("capacityState"));
    QVERIFY(state->isVisible());
    QVERIFY(!m_page->findChild<Figures *>()->isVisible());
}

void TestCapacityPage::withoutAPlanItSaysSo()
{
    m_page->show();
    QCOMPARE(m_page->findChild<QLabel *>(QStringLiteral("capacityState"))->text(), QStringLiteral("No plan is open."));
    QVERIFY(!m_live->isReading());
}

void TestCapacityPage::keepsToItsWidth()
{
    QVERIFY(open());
    m_workbench->setSelection(QStringLiteral("parcel"), {QStringLiteral("p2")});
    QVERIFY2(m_page->minimumSizeHint().width() <= 420, qPrintable(QString::number(m_page->minimumSizeHint().width())));
}

MADANG_TEST_MAIN(TestCapacityPage)
#include "test_capacity_page.moc"

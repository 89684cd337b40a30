// SPDX-License-Identifier: GPL-2.0-or-later
// The pages of the panel together: what one changes the others show.
#include "zoning/panel/zoning_panel.h"

#include "api/figures.h"
#include "core/plan/plan_reader.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/recording_workbench.h"
#include "zoning/panel/capacity/live_totals.h"
#include "zoning/panel/capacity/parcel_card.h"
#include "zoning/panel/regulation/class_list.h"
#include "zoning/panel/regulation/rule_list.h"
#include "zoning/processing/capacity/live_capacity.h"

#include <qgsapplication.h>

#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QTest>

using namespace madang;
using namespace madang::zoning;

namespace {

// As the window does: what changes in the plan is told to panels.
class PanelWorkbench : public test::RecordingWorkbench {
public:
    void follow(Plan *plan)
    {
        QObject::connect(plan, &Plan::changed, this, &Workbench::rowsChanged);
        setPlan(plan);
    }
};

} // namespace

class TestZoningPanel : public QObject
{
    Q_OBJECT
private slots:
    // A parcel of 40 × 40 m in a zone with a FAR of 2.5 at most by the national rule (UQA122).
    void init()
    {
        m_workbench = std::make_unique<PanelWorkbench>();
        m_plan.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        PlanMeta meta = test::battambang();
        meta.country = QStringLiteral("KR");
        meta.languages = QStringList{QStringLiteral("ko"), QStringLiteral("en")};
        m_plan = test::freshPlan(m_folder->filePath(QStringLiteral("plan.gpkg")), meta);
        PlanEdit edit;
        edit.add("zone", test::square(305000, 1448000, 300, {{"code", "UQA122"}}));
        edit.add("parcel", test::square(305100, 1448100, 40, {{"number", "7"}}), "p7");
        m_plan->apply(edit);
        m_workbench->follow(m_plan.get());
        m_panel = std::make_unique<ZoningPanel>(*m_workbench, nullptr);
        m_panel->resize(420, 900);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        // Who reads the plan is told to stop, and may still be at it.
        QTRY_COMPARE_WITH_TIMEOUT(QgsApplication::taskManager()->countActiveTasks(), 0, 20000);
    }

    void everyPageHasItsTab()
    {
        auto *tabs = find<QTabBar>("steps");
        QCOMPARE(tabs->count(), 6);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QVERIFY(!tabs->tabText(i).isEmpty());
            QVERIFY(!tabs->tabToolTip(i).isEmpty());
        }
    }

    void sumsFollowADraggedRule()
    {
        showRules();
        const double area = live().totals().areaM2;
        QVERIFY(area > 1590 && area < 1610);
        QVERIFY(qAbs(live().totals().gfaM2 / area - 2.5) < 1e-9);
        auto *slider = find<QSlider>("slider");
        slider->setSliderDown(true);
        slider->setSliderPosition(40); // steps of 0.05
        QVERIFY(live().isPreview());
        QVERIFY(qAbs(live().totals().gfaM2 / area - 2.0) < 1e-9);
        QVERIFY2(shownText().contains("20.0 % less") || shownText().contains("20 % less"), qPrintable(shownText()));
        QVERIFY(qAbs(writtenFar() - 2.5) < 1e-9);
        slider->setSliderDown(false);
        QVERIFY(!live().isPreview());
        QVERIFY(qAbs(writtenFar() - 2.0) < 1e-9);
        QVERIFY(qAbs(live().totals().gfaM2 / area - 2.0) < 1e-9);
        QVERIFY(!shownText().contains("less"));
        m_plan->undo();
        QVERIFY(qAbs(live().totals().gfaM2 / area - 2.5) < 1e-9);
    }

    // A click on the map, the parcel's card, the rule that binds.
    void fromAParcelToItsRule()
    {
        showRules();
        find<QTabBar>("steps")->setCurrentIndex(2);
        emit m_workbench->pointedAt(QgsPointXY(305110, 1448110));
        auto *card = find<ParcelCard>("parcelCard");
        QVERIFY(card->isVisible());
        QVERIFY2(find<QLabel>("parcelAnswer")->text().contains("250 %"), qPrintable(find<QLabel>("parcelAnswer")->text()));
        auto *change = find<QPushButton>("bindingRule");
        QVERIFY(change->isVisible());
        change->click();
        QCOMPARE(find<QTabBar>("steps")->currentIndex(), 1);
        const auto row = m_plan->row("regulation", find<RuleList>("rules")->currentRule());
        QVERIFY(row);
        QCOMPARE(row->fields.value("parameter").toString(), QStringLiteral("far"));
        QCOMPARE(row->fields.value("code").toString(), QStringLiteral("UQA122"));
    }

    // Not those of the plan before, while another is read.
    void sumsAreOfTheOpenPlan()
    {
        showRules();
        auto *totals = m_panel->findChild<LiveTotals *>();
        auto *figures = totals->findChild<Figures *>();
        QVERIFY(figures->isVisible());
        const auto other = test::freshPlan(m_folder->filePath(QStringLiteral("other.gpkg")));
        PlanEdit edit;
        edit.add("parcel", test::square(305100, 1448100, 20, {{"number", "8"}}), "p8");
        other->apply(edit);
        m_workbench->follow(other.get());
        QVERIFY(!live().district());
        QVERIFY(totals->isVisible());
        QVERIFY(!figures->isVisible());
        const auto *words = totals->findChild<QLabel *>(QStringLiteral("bindingNow"));
        QVERIFY2(words->text().contains(QStringLiteral("being read")), qPrintable(words->text()));
        QTRY_VERIFY_WITH_TIMEOUT(live().district(), 20000);
        QVERIFY(figures->isVisible());
        QVERIFY2(!words->text().contains(QStringLiteral("being read")), qPrintable(words->text()));
        m_workbench->follow(m_plan.get());
        QVERIFY(!figures->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(live().district(), 20000);
        QVERIFY(live().siteOf(QStringLiteral("p7")) == 0);
    }

private:
    template <typename Widget> Widget *find(const char *name) const { return m_panel->findChild<Widget *>(QLatin1String(name)); }
    const LiveCapacity &live() const { return *m_panel->findChild<LiveCapacity *>(); }

    void showRules()
    {
        find<QTabBar>("steps")->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(live().district(), 20000);
        find<ClassList>("classes")->setCurrentCode(QStringLiteral("UQA122"));
        auto *list = find<RuleList>("rules");
        for (const StoredRow &row : m_plan->rows("regulation", "code = 'UQA122' AND parameter = 'far' AND operator = '<='"))
            list->setCurrentRule(row.uid);
        QVERIFY(find<QSlider>("slider")->isVisible());
    }

    double writtenFar() const
    {
        return m_plan->rows("regulation", "code = 'UQA122' AND parameter = 'far' AND operator = '<='").front().row.fields.value("value").toDouble();
    }

    QString shownText() const
    {
        QStringList texts;
        for (const QLabel *label : m_panel->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    std::unique_ptr<PanelWorkbench> m_workbench;
    std::unique_ptr<ZoningPanel> m_panel;
};

MADANG_TEST_MAIN(TestZoningPanel)
#include "test_zoning_panel.moc"

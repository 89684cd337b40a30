// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/panel/masterplan_panel.h"

#include "api/figures.h"
#include "api/result_table.h"
#include "masterplan/panel/blocks_page.h"
#include "masterplan/panel/parcels_page.h"
#include "masterplan/panel/roads_page.h"
#include "masterplan/processing/blocks_algorithm.h"
#include "masterplan/processing/parcels_algorithm.h"
#include "masterplan/processing/right_of_way_algorithm.h"
#include "masterplan/processing/typical_section.h"
#include "support/qgis_fixture.h"
#include "support/recording_workbench.h"
#include "town.h"

#include <qgsmaprenderersequentialjob.h>
#include <qgsmapsettings.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using namespace madang;
using namespace madang::masterplan;
using namespace madang::masterplan::test;

class TestMasterplanPanel : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QSettings().remove("masterplan");
        m_panel.reset();
        m_workbench = std::make_unique<madang::test::RecordingWorkbench>();
        m_plan.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = madang::test::freshPlan(*m_folder);
        PlanEdit town = crossedSite();
        town.add("road", roadRow(-500, 500, 500, 500, {{"class", "rail"}, {"width", 30.0}}), "rail"); // no section fits it
        m_plan->apply(town);
        add(new RightOfWayAlgorithm);
        add(new BlocksAlgorithm);
        add(new ParcelsAlgorithm);
        m_workbench->setPlan(m_plan.get());
        connect(m_plan.get(), &Plan::changed, m_workbench.get(), &Workbench::rowsChanged);
        m_panel = std::make_unique<MasterplanPanel>(*m_workbench, nullptr);
        m_panel->show();
    }

    // The day of a planner: sections, land of the roads, blocks, parcels; each is seen before it is written, and undone.
    void fromRoadsToParcels()
    {
        QCOMPARE(page<RoadsPage>()->isVisible(), true);
        child<QDoubleSpinBox>(page<RoadsPage>(), "radius")->setValue(0.0);
        choose("section", "tertiary");
        child<QPushButton>(page<RoadsPage>(), "give")->click();
        QCOMPARE(m_plan->row("road", "east")->fields["width"].toDouble(), 16.0);
        QCOMPARE(m_plan->undoName()->text(), QString("Give 2 roads their section"));
        run(page<RoadsPage>());
        auto *sections = child<ResultTable>(page<RoadsPage>(), "sections");
        QCOMPARE(sections->rowCount(), 1);
        QCOMPARE(sections->item(0, 0)->text(), QString("Collector road"));
        QCOMPARE(sections->item(0, 3)->text(), QString("0.40"));
        QCOMPARE(m_workbench->layers.value("masterplan/roads"), 1);

        show(1);
        run(page<BlocksPage>());
        QCOMPARE(child<ResultTable>(page<BlocksPage>(), "blocks")->rowCount(), 4);
        QCOMPARE(m_workbench->layers.value("masterplan/blocks"), 1);
        const auto *preview = qobject_cast<QgsVectorLayer *>(m_workbench->shownLayers[0].get());
        QCOMPARE(preview->featureCount(), 4LL);
        QVERIFY(isDrawn(m_workbench->shownLayers[0].get(), {west + 20, south + 20}));
        QVERIFY(!isDrawn(m_workbench->shownLayers[0].get(), {west + 106, south + 56})); // the junction
        QCOMPARE(rowsOf(m_plan->path(), "block", {}).size(), size_t(0));
        child<QPushButton>(page<BlocksPage>(), "addToPlan")->click();
        QCOMPARE(rowsOf(m_plan->path(), "block", {}).size(), size_t(4));
        QCOMPARE(m_plan->undoName()->text(), QString("Make 4 blocks"));
        QCOMPARE(m_workbench->layers.value("masterplan/blocks"), 0);
        QVERIFY(!child<QPushButton>(page<BlocksPage>(), "addToPlan")->isEnabled());
        QVERIFY(child<QLabel>(page<BlocksPage>(), "staleNote")->isHidden()); // it is what the plan has now
        QVERIFY(!child<QLabel>(page<RoadsPage>(), "staleNote")->isHidden());

        show(2);
        child<QDoubleSpinBox>(page<ParcelsPage>(), "frontage")->setValue(24.5);
        run(page<ParcelsPage>());
        // Blocks of 98 m by 48 m, with roads along two sides.
        const int parcels = page<ParcelsPage>()->shownResults()["count"].toInt();
        QVERIFY(parcels >= 16 && parcels <= 40);
        QCOMPARE(child<ResultTable>(page<ParcelsPage>(), "parcels")->rowCount(), 4);
        child<QPushButton>(page<ParcelsPage>(), "addToPlan")->click();
        QCOMPARE(rowsOf(m_plan->path(), "parcel", {}).size(), size_t(parcels));
        m_plan->undo();
        m_plan->undo();
        QCOMPARE(rowsOf(m_plan->path(), "parcel", {}).size(), size_t(0));
        QCOMPARE(rowsOf(m_plan->path(), "block", {}).size(), size_t(0));
    }

    void onlyTheSelectedRoadsAreGivenIt()
    {
        auto *give = child<QPushButton>(page<RoadsPage>(), "give");
        m_workbench->setSelection("road", {"north"});
        QCOMPARE(child<QComboBox>(page<RoadsPage>(), "roads")->currentIndex(), 1);
        QVERIFY(give->isEnabled());
        choose("section", "primary");
        give->click();
        QCOMPARE(m_plan->row("road", "north")->fields["section"].toString(), QString("primary"));
        QVERIFY(m_plan->row("road", "east")->fields["section"].toString().isEmpty());
        child<QComboBox>(page<RoadsPage>(), "roads")->setCurrentIndex(1);
        m_workbench->setSelection("block", {"any"});
        QVERIFY(!give->isEnabled());
    }

    // What was proposed for another state of the plan is not offered any more.
    void aSectionOfOnesOwn()
    {
        auto *section = child<QComboBox>(page<RoadsPage>(), "section");
        choose("section", "residential");
        const int known = section->count();
        child<QSpinBox>(page<RoadsPage>(), "section-lanes")->setValue(4);
        child<QDoubleSpinBox>(page<RoadsPage>(), "section-lane")->setValue(3.25);
        child<QDoubleSpinBox>(page<RoadsPage>(), "section-walk")->setValue(2.5);
        child<QDoubleSpinBox>(page<RoadsPage>(), "section-drain")->setValue(0.6);
        child<QDoubleSpinBox>(page<RoadsPage>(), "section-parking")->setValue(0.0);
        child<QDoubleSpinBox>(page<RoadsPage>(), "section-median")->setValue(1.0);
        QCOMPARE(section->count(), known + 1); // the steps on the way are not kept
        QCOMPARE(section->currentText(), QString("Own section, lanes: 4, 20.2 m")); // 4 × 3.25 + 1 + 2 × (2.5 + 0.6)
        child<QPushButton>(page<RoadsPage>(), "give")->click();
        QCOMPARE(m_plan->row("road", "east")->fields["section"].toString(), QString("lanes=4 lane=3.25 walk=2.5 drain=0.6 parking=0 median=1"));
        QCOMPARE(m_plan->row("road", "east")->fields["width"].toDouble(), 20.2);

        QSettings().clear(); // another's computer: the section is the plan's
        MasterplanPanel again(*m_workbench, nullptr);
        again.show();
        auto *there = again.findChild<QComboBox *>("section");
        QVERIFY(there->findText("Own section, lanes: 4, 20.2 m") >= 0);
        // Changed back to the dimensions of a built-in section it is that section.
        there->setCurrentIndex(there->findData("service"));
        again.findChild<QDoubleSpinBox *>("section-lane")->setValue(2.75);
        const int own = there->currentIndex();
        QVERIFY(there->currentData().toString().startsWith("lanes="));
        again.findChild<QDoubleSpinBox *>("section-lane")->setValue(typicalSection("service")->dimensions.laneWidthM);
        QCOMPARE(there->currentData().toString(), QString("service"));
        QVERIFY(own >= there->count());
    }

    void anEditMeanwhileEndsTheProposal()
    {
        show(1);
        run(page<BlocksPage>());
        auto *button = child<QPushButton>(page<BlocksPage>(), "addToPlan");
        QVERIFY(button->isEnabled());
        PlanEdit edit;
        edit.add("road", roadRow(0, 20, 212, 20, {{"width", 6.0}}));
        m_plan->apply(edit);
        QVERIFY(!button->isEnabled());
        QCOMPARE(m_workbench->layers.value("masterplan/blocks"), 0);
        // A change of language shows the figures anew, not the proposal.
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(page<BlocksPage>(), &event);
        QVERIFY(!button->isEnabled());
        QCOMPARE(m_workbench->layers.value("masterplan/blocks"), 0);
        run(page<BlocksPage>());
        QVERIFY(button->isEnabled());
    }

    void cuttingWhatIsDrawn()
    {
        PlanEdit edit;
        edit.add("zone", rectangleRow(0, 0, 212, 112, {{"code", "1a"}}));
        m_plan->apply(edit);
        child<QCheckBox>(page<RoadsPage>(), "cut-zone")->setChecked(true);
        run(page<RoadsPage>());
        QVERIFY(child<QLabel>(page<RoadsPage>(), "proposal")->text().contains("1 polygon"));
        child<QPushButton>(page<RoadsPage>(), "addToPlan")->click();
        QCOMPARE(rowsOf(m_plan->path(), "zone", {}).size(), size_t(4));
        QCOMPARE(m_plan->undoName()->text(), QString("Cut a polygon along the roads"));
    }

    void nothingSelectedToDivide()
    {
        show(2);
        child<QComboBox>(page<ParcelsPage>(), "blocksToDivide")->setCurrentIndex(1);
        QSignalSpy finished(page<ParcelsPage>(), &Panel::finished);
        child<QPushButton>(page<ParcelsPage>(), "run")->click();
        QCOMPARE(finished.takeFirst().at(0).toBool(), false);
        QVERIFY(m_workbench->messages.last().contains("No block is selected"));
    }

    void choicesAreRemembered()
    {
        choose("section", "trunk");
        child<QDoubleSpinBox>(page<RoadsPage>(), "radius")->setValue(7.5);
        child<QDoubleSpinBox>(page<ParcelsPage>(), "depth")->setValue(31.0);
        const MasterplanPanel again(*m_workbench, nullptr);
        QCOMPARE(again.findChild<QComboBox *>("section")->currentData().toString(), QString("trunk"));
        QCOMPARE(again.findChild<QDoubleSpinBox *>("radius")->value(), 7.5);
        QCOMPARE(again.findChild<QDoubleSpinBox *>("depth")->value(), 31.0);
    }

    void keepsToItsWidth()
    {
        QFont large = m_panel->font();
        large.setPointSizeF(large.pointSizeF() * 1.5);
        m_panel->setFont(large);
        for (int i = 0; i < 3; ++i) {
            show(i);
            QVERIFY2(m_panel->minimumSizeHint().width() <= 420, qPrintable(QString("%1: %2").arg(i).arg(m_panel->minimumSizeHint().width())));
        }
    }

private:
    template <typename Page> Page *page() const { return m_panel->findChild<Page *>(); }
    template <typename Widget> static Widget *child(const QWidget *page, const char *name) { return page->findChild<Widget *>(name); }

    // Whether a layer has a colour at a place of its map.
    static bool isDrawn(QgsMapLayer *layer, const QgsPointXY &place)
    {
        QgsMapSettings settings;
        settings.setLayers({layer});
        settings.setDestinationCrs(layer->crs());
        settings.setOutputSize({100, 100});
        settings.setBackgroundColor(Qt::white);
        settings.setExtent(QgsRectangle(place.x() - 5, place.y() - 5, place.x() + 5, place.y() + 5));
        QgsMapRendererSequentialJob job(settings);
        job.start();
        job.waitForFinished();
        return job.renderedImage().pixelColor(50, 50) != QColor(Qt::white);
    }

    void choose(const char *box, const char *data)
    {
        auto *combo = m_panel->findChild<QComboBox *>(box);
        combo->setCurrentIndex(combo->findData(QString(data)));
    }
    void show(int step) { m_panel->findChild<QTabBar *>("steps")->setCurrentIndex(step); }
    void run(Panel *page)
    {
        QSignalSpy finished(page, &Panel::finished);
        QTest::mouseClick(child<QPushButton>(page, "run"), Qt::LeftButton);
        QVERIFY(finished.count() == 1 || finished.wait());
        QCOMPARE(finished.takeFirst().at(0).toBool(), true);
    }
    template <typename Algorithm> void add(Algorithm *algorithm)
    {
        algorithm->initAlgorithm();
        m_workbench->add(algorithm);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    std::unique_ptr<madang::test::RecordingWorkbench> m_workbench;
    std::unique_ptr<MasterplanPanel> m_panel;
};

MADANG_TEST_MAIN(TestMasterplanPanel)
#include "test_masterplan_panel.moc"

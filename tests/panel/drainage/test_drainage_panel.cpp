// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage_algorithms.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/recording_workbench.h"

#include "drainage/panel/drainage_panel.h"
#include "drainage/processing/flow_accumulation_algorithm.h"

#include <qgsprojectionselectionwidget.h>
#include <qgsrasterlayer.h>
#include <qgsrasterrenderer.h>

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::drainage;
using namespace madang::test;

class TestDrainagePanel : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QLocale::setDefault(QLocale("en"));
        m_folder = std::make_unique<QTemporaryDir>();
        m_workbench = std::make_unique<RecordingWorkbench>();
        m_workbench->add(FlowAccumulationAlgorithm().create());
        m_panel = std::make_unique<DrainagePanel>(*m_workbench, nullptr);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_workbench.reset();
    }
    void takesThePlansTerrain();
    void aTerrainOnesOwnStays();
    void showsFiguresAndStreams();
    void theThresholdRestylesTheMap();
    void aSecondRunReplacesTheFirst();
    void filling();
    void asksForAMissingCoordinateSystem();
    void refusesWithAReason();
    void listsWhatTheTerrainCannotTell();
    void fitsItsWidth();

private:
    QString terrain(const drainage::test::TerrainFile &file = valley()) const
    {
        const QString path = m_folder->filePath("dem.tif");
        return file.write(path) ? path : QString();
    }
    template <typename Widget> Widget *child(const char *name) const { return m_panel->findChild<Widget *>(name); }
    bool run()
    {
        QSignalSpy finished(m_panel.get(), &Panel::finished);
        m_panel->run();
        return (finished.size() > 0 || finished.wait(10000)) && finished.first().first().toBool();
    }
    QgsRasterLayer *layer() const { return qobject_cast<QgsRasterLayer *>(m_workbench->shownLayers.at(0).get()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordingWorkbench> m_workbench;
    std::unique_ptr<DrainagePanel> m_panel;
};

void TestDrainagePanel::takesThePlansTerrain()
{
    const auto plan = freshPlan(m_folder->filePath("plan.gpkg"));
    plan->addDataset("dem", terrain(), "Made terrain", "CC0", "drawn by hand");
    m_workbench->setPlan(plan.get());
    QCOMPARE(QFileInfo(child<QLineEdit>("terrain")->text()).canonicalFilePath(), QFileInfo(terrain()).canonicalFilePath());
    QCOMPARE(child<QLabel>("origin")->text(), QString("Made terrain · drawn by hand · CC0"));
    m_workbench->setPlan(nullptr);
    QCOMPARE(child<QLineEdit>("terrain")->text(), QString());
    QVERIFY(child<QLabel>("origin")->isHidden());
}

void TestDrainagePanel::aTerrainOnesOwnStays()
{
    child<QLineEdit>("terrain")->setText("/my/own.tif");
    const auto plan = freshPlan(m_folder->filePath("plan.gpkg"));
    m_workbench->setPlan(plan.get());
    QCOMPARE(child<QLineEdit>("terrain")->text(), QString("/my/own.tif"));
    m_workbench->setPlan(nullptr);
}

void TestDrainagePanel::showsFiguresAndStreams()
{
    child<QLineEdit>("terrain")->setText(terrain());
    QVERIFY(run());
    QVERIFY(layer() && layer()->isValid());
    QCOMPARE(m_workbench->layers.value("flowaccumulation"), 1);
    QCOMPARE(m_panel->shownResults().value("max_accumulation_cells").toInt(), 96);
    QStringList texts;
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains("8.64 ha")); // 96 cells of 30 m
    QVERIFY(texts.contains("≥ 2 ha"));
    QVERIFY(child<QLabel>("limits")->isHidden());
}

void TestDrainagePanel::theThresholdRestylesTheMap()
{
    child<QLineEdit>("terrain")->setText(terrain());
    QVERIFY(run());
    const auto *field = child<QDoubleSpinBox>("threshold");
    QCOMPARE(field->value(), 2.0);
    QCOMPARE(layer()->renderer()->legendSymbologyItems().first().first, QString("≥ 2 ha"));
    child<QDoubleSpinBox>("threshold")->setValue(4.5);
    QCOMPARE(layer()->renderer()->legendSymbologyItems().first().first, QString("≥ 4.5 ha"));
    auto *slider = child<QSlider>("thresholdSlider");
    slider->setValue(slider->minimum());
    QCOMPARE(field->value(), 0.09); // one cell
    slider->setValue(slider->maximum());
    QCOMPARE(field->value(), 8.64); // all of it
    QCOMPARE(int(m_workbench->layers.size()), 1);
}

void TestDrainagePanel::aSecondRunReplacesTheFirst()
{
    child<QLineEdit>("terrain")->setText(terrain());
    QVERIFY(run());
    const QString first = layer()->source();
    QVERIFY(run());
    QVERIFY(layer()->source() != first);
    QVERIFY(!QFile::exists(first));
    QVERIFY(QFile::exists(layer()->source()));
    QVERIFY(!QFile::exists(layer()->source() + ".aux.xml"));
}

void TestDrainagePanel::filling()
{
    child<QLineEdit>("terrain")->setText(terrain());
    child<QCheckBox>("fill")->setChecked(false);
    QVERIFY(run());
    QCOMPARE(m_panel->shownResults().value("sinks").toInt(), 1);
    const DrainagePanel again(*m_workbench, nullptr);
    QVERIFY(!again.findChild<QCheckBox *>("fill")->isChecked());
    child<QCheckBox>("fill")->setChecked(true);
}

void TestDrainagePanel::asksForAMissingCoordinateSystem()
{
    auto *crs = child<QgsProjectionSelectionWidget>("crs");
    child<QLineEdit>("terrain")->setText(terrain());
    QVERIFY(crs->isHidden());
    drainage::test::TerrainFile file = valley();
    file.crs.clear();
    QVERIFY(file.write(m_folder->filePath("plain.tif")));
    child<QLineEdit>("terrain")->setText(m_folder->filePath("plain.tif"));
    QVERIFY(!crs->isHidden());
    QVERIFY(!run());
    QVERIFY2(m_workbench->messages.last().contains("no coordinate system"), qPrintable(m_workbench->messages.last()));
    crs->setCrs(QgsCoordinateReferenceSystem("EPSG:32648"));
    QVERIFY(run());
}

void TestDrainagePanel::refusesWithAReason()
{
    QVERIFY(!run());
    QVERIFY2(m_workbench->messages.last().contains("No terrain is chosen"), qPrintable(m_workbench->messages.last()));
    child<QLineEdit>("terrain")->setText("/no/such.tif");
    QVERIFY(!run());
    QVERIFY2(m_workbench->messages.last().contains("/no/such.tif"), qPrintable(m_workbench->messages.last()));
    QVERIFY(m_workbench->shownLayers.empty());
}

void TestDrainagePanel::listsWhatTheTerrainCannotTell()
{
    drainage::test::TerrainFile file = valley();
    file.rows[8][5] = -10640.0;
    child<QLineEdit>("terrain")->setText(terrain(file));
    QVERIFY(run());
    QVERIFY(!child<QLabel>("limits")->isHidden());
    QVERIFY(child<QLabel>("limits")->text().contains("Impossible heights"));
    QCOMPARE(m_workbench->findings.value("flowaccumulation").size(), 1);
}

void TestDrainagePanel::fitsItsWidth()
{
    child<QLineEdit>("terrain")->setText(terrain());
    QVERIFY(run());
    QVERIFY2(m_panel->minimumSizeHint().width() <= 420, qPrintable(QString::number(m_panel->minimumSizeHint().width())));
}

MADANG_TEST_MAIN(TestDrainagePanel)
#include "test_drainage_panel.moc"

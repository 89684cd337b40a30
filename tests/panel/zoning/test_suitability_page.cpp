// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/suitability/suitability_page.h"

#include "api/result_table.h"
#include "core/failure.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/recording_workbench.h"
#include "zoning/panel/suitability/saved_raster.h"
#include "zoning/processing/suitability/curve_points.h"
#include "zoning/processing/suitability/suitability_algorithm.h"

#include <qgsrasterlayer.h>
#include <qgsrasterrenderer.h>

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::zoning;

class TestSuitabilityPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void judgesAndShowsOnTheMap();
    void weightsFollowTheSliders();
    void pairsTellContradictions();
    void theCurveIsEdited();
    void classesHaveScores();
    void remembersCriteria();
    void nothingChosenIsRefused();
    void curvesAreDrawnAsTheyJudge();
    void aRasterIsWhatThePlannerSays();
    void savingKeepsTheFileThatIsThere();
    void anotherPlanLeavesNoResultBehind();
    void keepsToItsWidth();

private:
    template <typename Widget> Widget *named(const char *name) const { return m_page->findChild<Widget *>(QLatin1String(name)); }
    void choose(const QVector<int> &rows)
    {
        auto *list = named<QListWidget>("criteria");
        for (int i = 0; i < list->count(); ++i)
            list->item(i)->setCheckState(rows.contains(i) ? Qt::Checked : Qt::Unchecked);
    }
    bool run()
    {
        QSignalSpy finished(m_page.get(), &Panel::finished);
        QTest::mouseClick(named<QPushButton>("run"), Qt::LeftButton);
        if (finished.isEmpty() && !finished.wait(20000))
            return false;
        return finished.takeFirst().at(0).toBool();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    std::unique_ptr<test::RecordingWorkbench> m_workbench;
    std::unique_ptr<SuitabilityPage> m_page;
};

// The order of the list at first.
enum { SlopeRow, RoadRow, WaterRow, FacilityRow, LandUseRow };

void TestSuitabilityPage::init()
{
    m_page.reset();
    m_workbench = std::make_unique<test::RecordingWorkbench>();
    m_plan.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_plan = test::freshPlan(*m_folder);
    QSettings().clear(); // copies of one plan share its uid
    PlanEdit edit;
    edit.add(QStringLiteral("zone"), test::square(300000, 1448000, 1000, {{QStringLiteral("code"), QStringLiteral("1a")}}));
    PlanRow road;
    road.wkb = QgsGeometry::fromWkt(QStringLiteral("LINESTRING(300005 1448001,300005 1448999)")).asWkb();
    edit.add(QStringLiteral("road"), road);
    m_plan->apply(edit);
    auto *algorithm = new SuitabilityAlgorithm;
    algorithm->initAlgorithm();
    m_workbench->add(algorithm);
    m_workbench->setPlan(m_plan.get());
    m_page = std::make_unique<SuitabilityPage>(*m_workbench, nullptr);
    m_page->show();
}

// Roads: best up to 100 m, unfit from 1 km on: the middle classes have 180 m each, of a kilometre by a kilometre.
void TestSuitabilityPage::judgesAndShowsOnTheMap()
{
    choose({RoadRow});
    QVERIFY(run());
    auto *classes = named<ResultTable>("classes");
    QCOMPARE(classes->rowCount(), 6);
    QCOMPARE(classes->item(0, 0)->text(), QStringLiteral("Best"));
    double sum = 0.0;
    for (int row = 0; row < 5; ++row)
        sum += classes->item(row, 2)->text().toDouble();
    QCOMPARE(sum, 100.0);
    QCOMPARE(classes->item(2, 2)->text(), QStringLiteral("18.0"));
    QCOMPARE(m_workbench->layers.value(QStringLiteral("suitability")), 1);
    const auto *layer = qobject_cast<QgsRasterLayer *>(m_workbench->shownLayers[0].get());
    QVERIFY(layer && layer->isValid());
    QCOMPARE(layer->renderer()->legendSymbologyItems().size(), 6);
    // Another plan: what was shown goes.
    m_workbench->setPlan(nullptr);
    QCOMPARE(m_workbench->layers.value(QStringLiteral("suitability")), 0);
}

void TestSuitabilityPage::weightsFollowTheSliders()
{
    choose({RoadRow, LandUseRow});
    named<QSlider>("weight1")->setValue(100);
    named<QSlider>("weight4")->setValue(25);
    QVERIFY(run());
    const QVariantList criteria = m_page->shownResults()[QStringLiteral("criteria")].toList();
    QCOMPARE(criteria.size(), 2);
    QCOMPARE(criteria[0].toMap()[QStringLiteral("weight")].toDouble(), 0.8);
    auto *sensitivity = named<ResultTable>("sensitivity");
    QCOMPARE(sensitivity->rowCount(), 2);
    QCOMPARE(sensitivity->horizontalHeaderItem(1)->text(), QStringLiteral("−20 %"));
}

void TestSuitabilityPage::pairsTellContradictions()
{
    choose({RoadRow, WaterRow, LandUseRow});
    named<QComboBox>("weighing")->setCurrentIndex(1);
    const auto judge = [this](const char *pair, const char *ratio) {
        auto *box = named<QComboBox>(pair);
        box->setCurrentIndex(box->findData(QLatin1String(ratio)));
    };
    auto *state = named<QLabel>("consistency");
    QVERIFY2(state->text().contains(QStringLiteral("33 %")), qPrintable(state->text()));
    judge("pair_0_1", "3");
    judge("pair_0_2", "5");
    judge("pair_1_2", "3");
    QVERIFY2(state->text().contains(QStringLiteral("0.033")) && state->text().contains(QStringLiteral("64 %")), qPrintable(state->text()));
    auto *warning = named<QLabel>("contradiction");
    QVERIFY(!warning->isVisibleTo(m_page.get()));
    QCOMPARE(m_page->findChild<QWidget *>(QStringLiteral("sliders"))->isVisibleTo(m_page.get()), false);
    judge("pair_0_2", "1/5");
    QVERIFY(warning->isVisibleTo(m_page.get()));
    QVERIFY2(warning->text().contains(QStringLiteral("Think over")), qPrintable(warning->text()));
    QVERIFY(warning->height() >= warning->heightForWidth(warning->width())); // all of it is seen
    // Kept while a criterion is away for a while.
    choose({RoadRow, WaterRow});
    choose({RoadRow, WaterRow, LandUseRow});
    QCOMPARE(named<QComboBox>("pair_0_2")->currentData().toString(), QStringLiteral("1/5"));
}

void TestSuitabilityPage::theCurveIsEdited()
{
    choose({RoadRow});
    named<QListWidget>("criteria")->setCurrentRow(RoadRow);
    QCOMPARE(named<QDoubleSpinBox>("value0")->value(), 100.0);
    QCOMPARE(named<QDoubleSpinBox>("value1")->suffix(), QStringLiteral(" m"));
    QVERIFY(!named<QDoubleSpinBox>("value2")->isVisibleTo(m_page.get()));
    auto *shape = named<QComboBox>("shape");
    shape->setCurrentIndex(shape->findData(QStringLiteral("trapezoid")));
    QVERIFY(named<QDoubleSpinBox>("value3")->isVisibleTo(m_page.get()));
    QCOMPARE(named<QDoubleSpinBox>("value1")->value(), 400.0); // a third of the way
    shape->setCurrentIndex(shape->findData(QStringLiteral("step_down")));
    named<QDoubleSpinBox>("value0")->setValue(200.0);
    QVERIFY(run());
    QCOMPARE(named<ResultTable>("classes")->item(0, 2)->text(), QStringLiteral("21.0")); // 21 columns of 10 m
}

void TestSuitabilityPage::classesHaveScores()
{
    choose({LandUseRow});
    named<QListWidget>("criteria")->setCurrentRow(LandUseRow);
    auto *scores = named<QTableWidget>("classScores");
    QVERIFY(scores->isVisibleTo(m_page.get()));
    QVERIFY(scores->rowCount() > 1); // the country's list, and every other one
    int row = 0;
    while (row < scores->rowCount() && scores->item(row, 0)->data(Qt::UserRole).toString() != QLatin1String("1a"))
        ++row;
    scores->item(row, 1)->setText(QStringLiteral("0,9")); // as it is written in half of the countries
    QVERIFY(run());
    QCOMPARE(named<ResultTable>("classes")->item(0, 2)->text(), QStringLiteral("100.0"));
}

void TestSuitabilityPage::remembersCriteria()
{
    choose({WaterRow, LandUseRow});
    named<QDoubleSpinBox>("cell")->setValue(25.0);
    m_workbench->setPlan(nullptr);
    QCOMPARE(named<QDoubleSpinBox>("cell")->value(), 10.0);
    QCOMPARE(named<QListWidget>("criteria")->item(SlopeRow)->checkState(), Qt::Checked);
    m_workbench->setPlan(m_plan.get());
    QCOMPARE(named<QDoubleSpinBox>("cell")->value(), 25.0);
    QCOMPARE(named<QListWidget>("criteria")->item(SlopeRow)->checkState(), Qt::Unchecked);
    QCOMPARE(named<QListWidget>("criteria")->item(LandUseRow)->checkState(), Qt::Checked);
}

void TestSuitabilityPage::nothingChosenIsRefused()
{
    choose({});
    QVERIFY(!run());
    QVERIFY(m_workbench->messages.last().contains(QStringLiteral("No criterion")));
    choose({SlopeRow}); // and there is no terrain
    QVERIFY(!run());
    QVERIFY2(m_workbench->messages.last().contains(QStringLiteral("terrain")), qPrintable(m_workbench->messages.last()));
}

void TestSuitabilityPage::curvesAreDrawnAsTheyJudge()
{
    const QVector<QPointF> points = curvePoints(QStringLiteral("down 5 15"));
    QCOMPARE(points.first(), QPointF(3, 1));
    QCOMPARE(points.last(), QPointF(17, 0));
    QVERIFY(qAbs(points[60].x() - 10.0) < 1e-9 && qAbs(points[60].y() - 0.5) < 1e-6);
    QVERIFY(curvePoints(QStringLiteral("down 15 5")).isEmpty());
    QVERIFY(curvePoints(QStringLiteral("classes *=1")).isEmpty());
    QVERIFY(!curvePoints(QStringLiteral("step_up 0")).isEmpty());
}

// A depth of soil is no flood, whatever the file is called.
void TestSuitabilityPage::aRasterIsWhatThePlannerSays()
{
    auto *meaning = named<QComboBox>("meaning");
    named<QListWidget>("criteria")->setCurrentRow(SlopeRow);
    QVERIFY(!meaning->isVisibleTo(m_page.get()));
    m_page->addRasterFile(QStringLiteral("/data/soil_depth.tif"));
    auto *list = named<QListWidget>("criteria");
    QCOMPARE(list->currentItem()->text(), QStringLiteral("soil_depth"));
    QVERIFY(meaning->isVisibleTo(m_page.get()));
    QCOMPARE(meaning->currentText(), QStringLiteral("Values: the more, the better"));
    QCOMPARE(named<QDoubleSpinBox>("value0")->suffix(), QString());
    named<QDoubleSpinBox>("value1")->setValue(9.0);
    meaning->setCurrentIndex(1);
    QCOMPARE(named<QComboBox>("shape")->currentData().toString(), QStringLiteral("down"));
    QCOMPARE(named<QDoubleSpinBox>("value1")->value(), 9.0);
    meaning->setCurrentIndex(2);
    QCOMPARE(named<QDoubleSpinBox>("value1")->value(), 3.0); // a third of the way
    named<QComboBox>("shape")->setCurrentIndex(named<QComboBox>("shape")->findData(QStringLiteral("smooth_down")));
    QCOMPARE(meaning->currentIndex(), 1);
    meaning->setCurrentIndex(3);
    QCOMPARE(list->currentItem()->text(), QStringLiteral("Flood depth"));
    QCOMPARE(named<QDoubleSpinBox>("value1")->value(), 0.5);
    QCOMPARE(named<QDoubleSpinBox>("value1")->suffix(), QStringLiteral(" m"));
    QVERIFY(!named<QDoubleSpinBox>("missingScore")->isVisibleTo(m_page.get()));
    QVERIFY(named<QPushButton>("removeRaster")->isEnabled());
    // And it is remembered as that.
    m_workbench->setPlan(nullptr);
    m_workbench->setPlan(m_plan.get());
    QCOMPARE(list->item(list->count() - 1)->text(), QStringLiteral("Flood depth"));
    list->setCurrentRow(list->count() - 1);
    QCOMPARE(meaning->currentIndex(), 3);
}

void TestSuitabilityPage::savingKeepsTheFileThatIsThere()
{
    const auto write = [this](const char *name, const QByteArray &bytes) {
        QFile file(m_folder->filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const auto content = [this](const char *name) {
        QFile file(m_folder->filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(write("result.tif", "scores"));
    QVERIFY(write("mine.tif", "of the planner"));
    const QString result = m_folder->filePath(QStringLiteral("result.tif")), mine = m_folder->filePath(QStringLiteral("mine.tif"));
    // It cannot be written: what stood there stands there still.
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("mine.tif.part")));
    QVERIFY_EXCEPTION_THROWN(saveRasterAs(result, mine, {}), Failure);
    QCOMPARE(content("mine.tif"), QByteArray("of the planner"));
    QVERIFY(QDir(m_folder->path()).rmdir(QStringLiteral("mine.tif.part")));
    QVERIFY_EXCEPTION_THROWN(saveRasterAs(m_folder->filePath(QStringLiteral("gone.tif")), mine, {}), Failure);
    QCOMPARE(content("mine.tif"), QByteArray("of the planner"));
    // It is what the result comes from, by another way to it.
    QVERIFY_EXCEPTION_THROWN(saveRasterAs(result, m_folder->path() + QStringLiteral("/./mine.tif"), {mine}), Failure);
    QCOMPARE(content("mine.tif"), QByteArray("of the planner"));
    saveRasterAs(result, mine, {result});
    QCOMPARE(content("mine.tif"), QByteArray("scores"));
    QVERIFY(!QFile::exists(mine + QStringLiteral(".part")));
}

void TestSuitabilityPage::anotherPlanLeavesNoResultBehind()
{
    choose({RoadRow});
    QVERIFY(run());
    const QString first = m_page->shownResults()[QStringLiteral("OUTPUT")].toString();
    QVERIFY(QFile::exists(first));
    QVERIFY(run());
    const QString second = m_page->shownResults()[QStringLiteral("OUTPUT")].toString();
    QVERIFY(QFile::exists(second) && !QFile::exists(first));
    m_workbench->setPlan(nullptr);
    QVERIFY(QDir(QFileInfo(second).path()).isEmpty());
}

void TestSuitabilityPage::keepsToItsWidth()
{
    choose({RoadRow, WaterRow, LandUseRow});
    named<QComboBox>("weighing")->setCurrentIndex(1);
    choose({RoadRow, LandUseRow});
    QVERIFY(run());
    QFont large = m_page->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_page->setFont(large);
    QStringList wide{QString::number(m_page->minimumSizeHint().width())};
    for (const QWidget *part : m_page->findChildren<QWidget *>())
        if (part->isVisibleTo(m_page.get()) && part->minimumSizeHint().width() > 180)
            wide << QStringLiteral("%1 %2 %3").arg(QLatin1String(part->metaObject()->className()), part->objectName()).arg(part->minimumSizeHint().width());
    QVERIFY2(m_page->minimumSizeHint().width() <= 420, qPrintable(wide.join(QLatin1Char('\n'))));
}

MADANG_TEST_MAIN(TestSuitabilityPage)
#include "test_suitability_page.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/suitability/suitability_page.h"

#include "api/result_table.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/recording_workbench.h"
#include "zoning/processing/suitability/curve_points.h"
#include "zoning/processing/suitability/suitability_algorithm.h"

#include <qgsrasterlayer.h>

#include <QComboBox>
#include <QDoubleSpinBox>
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
        if (finished.isEmpty() && !finished.wait())
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
    QCOMPARE(layer->legendSymbologyItems().size(), 6);
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
    QCOMPARE(state->property("note").toString(), QStringLiteral("note"));
    QCOMPARE(m_page->findChild<QWidget *>(QStringLiteral("sliders"))->isVisibleTo(m_page.get()), false);
    judge("pair_0_2", "1/5");
    QCOMPARE(state->property("note").toString(), QStringLiteral("warning"));
    QVERIFY2(state->text().contains(QStringLiteral("Think over")), qPrintable(state->text()));
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

void TestSuitabilityPage::keepsToItsWidth()
{
    choose({RoadRow, WaterRow, LandUseRow});
    named<QComboBox>("weighing")->setCurrentIndex(1);
    choose({RoadRow, LandUseRow});
    QVERIFY(run());
    QFont large = m_page->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_page->setFont(large);
    QVERIFY2(m_page->minimumSizeHint().width() <= 420, qPrintable(QString::number(m_page->minimumSizeHint().width())));
}

MADANG_TEST_MAIN(TestSuitabilityPage)
#include "test_suitability_page.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage_algorithms.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include "api/algorithm_provider.h"
#include "core/cartography/map_languages.h"
#include "core/failure.h"
#include "drainage/stream_layer.h"

#include <qgsmaprenderersequentialjob.h>
#include <qgsrasterlayer.h>
#include <qgsrasterrenderer.h>

#include <QColor>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::drainage;
using namespace madang::test;

class TestStreamLayer : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { DrainageAlgorithms::registerThem(); }
    void thresholdsAreRound_data();
    void thresholdsAreRound();
    void classesStopAtTheLargest();
    void aClassHoldsAtLeastOneCell();
    void areasAsPeopleWriteThem();
    void onlyStreamsAreDrawn();
    void legendInTwoLanguages();
    void aFileThatIsNotThere();
};

void TestStreamLayer::thresholdsAreRound_data()
{
    QTest::addColumn<double>("cell");
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("hectares");
    QTest::newRow("25 m cells") << 625.0 << 4.8e7 << 10.0;    // 200 cells are 12.5 ha
    QTest::newRow("15 arc seconds") << 208210.0 << 3.5e10 << 5000.0; // 4,164 ha
    QTest::newRow("1 m cells") << 1.0 << 1e6 << 0.02;
    QTest::newRow("few cells") << 900.0 << 86400.0 << 2.0;    // a quarter of 8.6 ha
    QTest::newRow("one cell") << 900.0 << 900.0 << 0.09;
}

void TestStreamLayer::thresholdsAreRound()
{
    QFETCH(double, cell);
    QFETCH(double, largest);
    QFETCH(double, hectares);
    QVERIFY(std::abs(StreamScale::proposedThreshold(cell, largest) / 1e4 / hectares - 1.0) < 1e-9);
}

void TestStreamLayer::classesStopAtTheLargest()
{
    const std::vector<StreamClass> classes = streamClasses({625.0, 3e6, 1e5});
    QCOMPARE(classes.size(), std::size_t(3)); // from 10, 50 and 200 ha; 1,000 ha do not occur
    QCOMPARE(classes[0].leastCells, 160.0);
    QCOMPARE(classes[2].leastArea, 2e6);
}

void TestStreamLayer::aClassHoldsAtLeastOneCell()
{
    QCOMPARE(streamClasses({900.0, 900.0, 900.0}).front().leastCells, 1.0);
}

void TestStreamLayer::areasAsPeopleWriteThem()
{
    QCOMPARE(areaFrom(1e5, "en"), QString("≥ 10 ha"));
    QCOMPARE(areaFrom(5e3, "en"), QString("≥ 0.50 ha"));
    QCOMPARE(areaFrom(2.5e4, "en"), QString("≥ 2.5 ha"));
    QCOMPARE(areaFrom(5e6, "en"), QString("≥ 500 ha"));
    QCOMPARE(areaFrom(5e7, "en"), QString("≥ 50 km²"));
    QCOMPARE(areaFrom(2.5e10, "en"), QString("≥ 25,000 km²"));
}

void TestStreamLayer::onlyStreamsAreDrawn()
{
    QTemporaryDir folder;
    const QString dem = folder.filePath("dem.tif");
    QVERIFY(valley().write(dem));
    const QString flow = folder.filePath("flow.tif");
    const RunResult result = runAlgorithm("madang:flowaccumulation", {{"DEM", dem}, {"OUTPUT", flow}}, nullptr);
    QCOMPARE(result.message, QString());
    // The valley's floor (column 3) drains more than 8 cells from its second row on; no side does.
    const StreamScale scale{900.0, 96 * 900.0, 9 * 900.0};
    const auto layer = streamLayer(flow, scale, {"en"});
    QgsMapSettings settings;
    settings.setLayers({layer.get()});
    settings.setDestinationCrs(layer->crs());
    settings.setExtent(layer->extent());
    settings.setOutputSize({80, 120});
    settings.setBackgroundColor(Qt::white);
    QgsMapRendererSequentialJob job(settings);
    job.start();
    job.waitForFinished();
    const QImage image = job.renderedImage();
    QCOMPARE(image.pixelColor(5, 115), QColor(Qt::white));
    QCOMPARE(image.pixelColor(35, 5), QColor(Qt::white));
    // 96 cells are more than five times the threshold: the second class.
    QCOMPARE(image.pixelColor(35, 115), streamClasses(scale)[1].colour);
    QCOMPARE(image.pixelColor(35, 45), streamClasses(scale)[0].colour);
}

void TestStreamLayer::legendInTwoLanguages()
{
    QTemporaryDir folder;
    const QString dem = folder.filePath("dem.tif");
    QVERIFY(valley().write(dem));
    const auto layer = streamLayer(dem, {900.0, 86400.0, 5e3}, {"en", "vi"});
    const auto legend = layer->renderer()->legendSymbologyItems();
    QVERIFY(legend.size() >= 2);
    // Vietnamese writes a decimal comma.
    QCOMPARE(MapLanguages::split(legend[0].first), (QStringList{"≥ 0.50 ha", "≥ 0,50 ha"}));
    QVERIFY(!layer->name().isEmpty());
}

void TestStreamLayer::aFileThatIsNotThere()
{
    expectWarning("No such file");
    expectWarning("Cannot open GDAL dataset");
    QVERIFY(madang::test::throws<Failure>([] { streamLayer("/no/such/flow.tif", {900.0, 86400.0, 5e3}, {"en"}); }));
}

MADANG_TEST_MAIN(TestStreamLayer)
#include "test_stream_layer.moc"

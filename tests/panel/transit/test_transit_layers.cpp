// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/qgis_fixture.h"
#include "support/reference_data.h"
#include "support/throws.h"
#include "transit_algorithms.h"

#include "core/failure.h"
#include "core/plan/plan_reader.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsgraduatedsymbolrenderer.h>
#include <qgsvectorlayer.h>

#include <QColor>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestTransitLayers : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nothingWithoutAFeed();
    void otherThemesGetNone();
    void stopsOverRoutes();
    void namesInBothLanguages();
    void stationsAreNotDrawn();
    void aFeedThatCannotBeReadIsTold();
    void classesOfBusan();
    void manyRoutesGoByMode();

private:
    std::vector<std::unique_ptr<QgsMapLayer>> layersOf(const QString &feed, const QString &theme = QStringLiteral("transit"))
    {
        const auto plan = emptyPlan(m_folder->filePath("plan.gpkg"));
        if (!feed.isEmpty())
            plan->addDataset("gtfs", feed);
        const PlanReader reader(plan->path());
        return transit::TransitPlugin().createLayers(reader, {theme, "base", {"ko", "en"}, {}}, nullptr);
    }
    QString feed(const std::map<std::string, std::string> &changes = {})
    {
        return writeFeed(m_folder->filePath("feed.zip"), smallFeed(changes));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTransitLayers::nothingWithoutAFeed()
{
    QVERIFY(layersOf({}).empty());
}

void TestTransitLayers::otherThemesGetNone()
{
    QVERIFY(layersOf(feed(), "zoning").empty());
}

void TestTransitLayers::stopsOverRoutes()
{
    const auto layers = layersOf(feed());
    QCOMPARE(layers.size(), std::size_t(2));
    auto *stops = qobject_cast<QgsVectorLayer *>(layers[0].get());
    auto *routes = qobject_cast<QgsVectorLayer *>(layers[1].get());
    QVERIFY(stops && routes);
    QCOMPARE(stops->featureCount(), 3LL);
    QCOMPARE(routes->featureCount(), 1LL);
    auto *lines = dynamic_cast<QgsCategorizedSymbolRenderer *>(routes->renderer());
    QVERIFY(lines);
    QCOMPARE(lines->categories().value(0).label(), QString("1 · Alpha to Gamma"));
    QCOMPARE(lines->categories().value(0).symbol()->symbolLayer(1)->color(), QColor(0xff, 0x88, 0x00));
    QVERIFY(stops->labelsEnabled());
    for (const auto *layer : {stops, routes})
        for (const QgsField &field : layer->fields())
            QVERIFY2(!field.alias().isEmpty(), qPrintable(field.name()));
}

void TestTransitLayers::namesInBothLanguages()
{
    const auto layers = layersOf(feed({{"translations.txt",
                                        "table_name,field_name,language,translation,record_id,record_sub_id,field_value\n"
                                        "stops,stop_name,ko,알파,A,,\n"}}));
    QgsFeature stop;
    QVERIFY(qobject_cast<QgsVectorLayer *>(layers[0].get())->getFeatures("\"stop_id\"='A'").nextFeature(stop));
    QCOMPARE(stop.attribute("name").toString(), QString("알파"));
    QCOMPARE(stop.attribute("name_2").toString(), QString("Alpha"));
}

void TestTransitLayers::stationsAreNotDrawn()
{
    const auto layers = layersOf(feed({{"stops.txt", "stop_id,stop_name,stop_lat,stop_lon,location_type\n"
                                                     "A,a,0,103,0\nB,b,0,103.1,\nC,c,0,103.2,0\nS,s,0,103,1\nE,e,0,103,2\n"}}));
    QCOMPARE(qobject_cast<QgsVectorLayer *>(layers[0].get())->featureCount(), 3LL);
}

void TestTransitLayers::aFeedThatCannotBeReadIsTold()
{
    QVERIFY(throws<Failure>([&] { layersOf(feed({{"stops.txt", "stop_id;x\nA;1\n"}})); }));
}

void TestTransitLayers::classesOfBusan()
{
    MADANG_NEED_REFERENCE_DATA();
    const auto layers = layersOf(referenceData() + "/transit/kr-busan-metro.zip");
    auto *stops = qobject_cast<QgsVectorLayer *>(layers[0].get());
    auto *classes = dynamic_cast<QgsGraduatedSymbolRenderer *>(stops->renderer());
    QVERIFY(classes);
    QVERIFY(classes->ranges().size() >= 3);
    // Every stop falls into a class.
    QgsFeature stop;
    for (QgsFeatureIterator all = stops->getFeatures(); all.nextFeature(stop);)
        QVERIFY(classes->rangeForValue(stop.attribute("departures").toDouble()));
    QCOMPARE(qobject_cast<QgsVectorLayer *>(layers[1].get())->featureCount(), 4LL);
}

void TestTransitLayers::manyRoutesGoByMode()
{
    MADANG_NEED_REFERENCE_DATA();
    const auto layers = layersOf(referenceData() + "/transit/fi-kuopio.zip");
    auto *lines = dynamic_cast<QgsCategorizedSymbolRenderer *>(
        qobject_cast<QgsVectorLayer *>(layers[1].get())->renderer());
    QVERIFY(lines);
    QCOMPARE(lines->categories().size(), 1);
    QVERIFY(lines->categories().value(0).label().contains("Bus route"));
}

MADANG_TEST_MAIN(TestTransitLayers)
#include "test_transit_layers.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/capacity/parcel_layer.h"

#include "core/cartography/map_languages.h"
#include "core/cartography/map_legend.h"
#include "core/cartography/map_picture.h"
#include "core/cartography/plan_project.h"
#include "core/cartography/surface_layer.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <qgslayertree.h>
#include <qgslayertreemodel.h>
#include <qgslayertreemodellegendnode.h>
#include <qgsmaprenderercustompainterjob.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgsmapsettings.h>
#include <qgsproject.h>

#include <QPicture>
#include <QSignalSpy>
#include <QTest>

using namespace madang;
using namespace madang::zoning;

namespace {

QgsCoordinateReferenceSystem planCrs()
{
    return QgsCoordinateReferenceSystem(QStringLiteral("EPSG:32648"));
}

Polygon rectangle(double x, double y, double width, double height)
{
    return {{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}}, {}};
}

// Two parcels of 10 x 10 m side by side, the second with a hole of 4 x 4 m, and a third in two pieces above them.
ParcelShapes three()
{
    ParcelShapes shapes;
    shapes.add({rectangle(300000, 1448000, 10, 10)});
    shapes.add({{rectangle(300010, 1448000, 10, 10).outer, {rectangle(300013, 1448003, 4, 4).outer}}});
    shapes.add({rectangle(300000, 1448010, 5, 10), rectangle(300015, 1448010, 5, 10)});
    return shapes;
}

// 20 x 20 pixels of a metre, the first in the upper left corner.
ParcelView metres(double pixelRatio = 1.0)
{
    return {QgsMapToPixel(1.0, 300010, 1448010, 20, 20, 0.0), QSize(20, 20) * pixelRatio, pixelRatio, planCrs()};
}

const auto goOn = [] { return false; };

QgsMapSettings mapOf(QgsMapLayer &layer, const QSize &size = QSize(40, 40))
{
    QgsMapSettings settings;
    settings.setLayers({&layer});
    settings.setDestinationCrs(planCrs());
    settings.setExtent(QgsRectangle(300000, 1448000, 300020, 1448020));
    settings.setOutputSize(size);
    settings.setBackgroundColor(Qt::white);
    settings.setOutputDpi(96);
    return settings;
}

QImage drawn(const QgsMapSettings &settings)
{
    QgsMapRendererSequentialJob job(settings);
    job.start();
    job.waitForFinished();
    return job.renderedImage();
}

} // namespace

class TestParcelLayer : public QObject
{
    Q_OBJECT
private slots:
    void everyPixelKnowsItsParcel();
    void pixelsOfADenseScreen();
    void coloursAreOnePass();
    void outlinesNeedRoom();
    void theGridFindsWhatMeetsABox();
    void drawsWhatItIsAskedFor();
    void newColoursDrawNothingAnew();
    void aTurnedMap();
    void aMapInOtherCoordinates();
    void parcelsThatCannotBePlacedAreLeftOut();
    void asVectors();
    void aCopyHasItsOwnColours();
    void theLegendSaysWhatColoursMean();
    void aMarkedParcelStandsOut();
    void liesRightOnTheLandUse();
    void aStoppedDrawingIsNotKept();
};

void TestParcelLayer::everyPixelKnowsItsParcel()
{
    const PlacedParcels parcels(std::make_shared<const ParcelShapes>(three()));
    const auto picture = ParcelPicture::draw(parcels, metres(), goOn);
    // y runs down: the two squares are in the lower half.
    QCOMPARE(picture->parcelAt(0, 19), 0U);
    QCOMPARE(picture->parcelAt(9, 10), 0U);
    QCOMPARE(picture->parcelAt(10, 10), 1U);
    QCOMPARE(picture->parcelAt(14, 14), ParcelPicture::nobody); // the hole
    QCOMPARE(picture->parcelAt(2, 5), 2U);
    QCOMPARE(picture->parcelAt(17, 5), 2U);
    QCOMPARE(picture->parcelAt(10, 5), ParcelPicture::nobody);
    int counts[3] = {};
    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 20; ++x)
            if (picture->parcelAt(x, y) != ParcelPicture::nobody)
                ++counts[picture->parcelAt(x, y)];
    QCOMPARE(counts[0], 100); // m²
    QCOMPARE(counts[1], 84);
    QCOMPARE(counts[2], 100);
}

void TestParcelLayer::pixelsOfADenseScreen()
{
    const PlacedParcels parcels(std::make_shared<const ParcelShapes>(three()));
    const auto picture = ParcelPicture::draw(parcels, metres(2.0), goOn);
    QCOMPARE(picture->parcelAt(0, 39), 0U);
    QCOMPARE(picture->parcelAt(19, 20), 0U);
    QCOMPARE(picture->parcelAt(20, 20), 1U);
}

void TestParcelLayer::coloursAreOnePass()
{
    const PlacedParcels parcels(std::make_shared<const ParcelShapes>(three()));
    const auto picture = ParcelPicture::draw(parcels, metres(), goOn);
    const QImage image = picture->coloured({0xff112233, 0xff445566}); // none for the third
    QCOMPARE(image.pixel(3, 16), 0xff112233U);
    QCOMPARE(image.pixel(18, 16), 0xff445566U);
    QCOMPARE(qAlpha(image.pixel(2, 3)), 0);
    QCOMPARE(qAlpha(image.pixel(14, 14)), 0);
}

void TestParcelLayer::outlinesNeedRoom()
{
    const PlacedParcels parcels(std::make_shared<const ParcelShapes>(three()));
    const std::vector<QRgb> white(3, 0xffffffff);
    const auto darkest = [&](double metresPerPixel) {
        const int side = int(20 / metresPerPixel);
        const ParcelView view{QgsMapToPixel(metresPerPixel, 300010, 1448010, side, side, 0.0), QSize(side, side), 1.0, planCrs()};
        const QImage image = ParcelPicture::draw(parcels, view, goOn)->coloured(white);
        int least = 255;
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                if (qAlpha(image.pixel(x, y)) == 255)
                    least = std::min(least, qGray(image.pixel(x, y)));
        return least;
    };
    QCOMPARE(darkest(2.0), 255); // a parcel of 5 pixels
    QVERIFY(darkest(0.2) < 200); // of 50
}

void TestParcelLayer::theGridFindsWhatMeetsABox()
{
    ParcelShapes shapes;
    for (int i = 0; i < 900; ++i)
        shapes.add({rectangle(300000 + 10 * (i % 30), 1448000 + 10 * (i / 30), 9, 9)});
    shapes.add({}); // has a number, and no land
    const ParcelGrid grid(shapes);
    QCOMPARE(shapes.count(), 901);
    QCOMPARE(grid.within(QgsRectangle(300011, 1448011, 300025, 1448012)), (std::vector<int>{31, 32}));
    QCOMPARE(grid.within(QgsRectangle(299000, 1447000, 301000, 1449000)).size(), size_t(900));
    QVERIFY(grid.within(QgsRectangle(310000, 1447000, 311000, 1449000)).empty());
}

void TestParcelLayer::drawsWhatItIsAskedFor()
{
    ParcelLayer layer(QStringLiteral("Capacity"), std::make_shared<const ParcelMaps>(three(), planCrs()));
    QVERIFY(layer.isValid());
    QCOMPARE(layer.extent(), QgsRectangle(300000, 1448000, 300020, 1448020));
    QCOMPARE(drawn(mapOf(layer)).pixelColor(8, 32), QColor(Qt::white)); // no colours yet
    layer.setColours({Qt::red, QColor(0, 0, 255, 128)}, {0, 1, 0});
    const QImage image = drawn(mapOf(layer));
    QCOMPARE(image.pixelColor(8, 32), QColor(Qt::red));
    const QColor half = image.pixelColor(23, 32);
    QVERIFY(half.blue() > 250 && std::abs(half.red() - 127) < 4);
    QCOMPARE(image.pixelColor(20, 10), QColor(Qt::white));
}

void TestParcelLayer::newColoursDrawNothingAnew()
{
    const auto maps = std::make_shared<const ParcelMaps>(three(), planCrs());
    const auto before = maps->picture(metres(), {}, goOn);
    QCOMPARE(maps->picture(metres(), {}, goOn).get(), before.get());
    QVERIFY(maps->picture(metres(2.0), {}, goOn).get() != before.get());
    QCOMPARE(maps->picture(metres(), {}, goOn).get(), before.get());
    ParcelLayer layer(QStringLiteral("Capacity"), maps);
    const QSignalSpy asked(&layer, &QgsMapLayer::repaintRequested);
    layer.setColours({Qt::green}, {0, 0, 0});
    QCOMPARE(asked.count(), 1);
}

void TestParcelLayer::aTurnedMap()
{
    ParcelLayer layer(QStringLiteral("Capacity"), std::make_shared<const ParcelMaps>(three(), planCrs()));
    layer.setColours({Qt::red, Qt::blue, Qt::green}, {0, 1, 2});
    QgsMapSettings settings = mapOf(layer);
    settings.setRotation(180);
    const QImage image = drawn(settings);
    // What was below on the left is above on the right.
    QCOMPARE(image.pixelColor(31, 7), QColor(Qt::red));
    QCOMPARE(image.pixelColor(16, 7), QColor(Qt::blue));
}

void TestParcelLayer::aMapInOtherCoordinates()
{
    ParcelShapes shapes;
    shapes.add({rectangle(300000, 1448000, 1000, 1000)});
    ParcelLayer layer(QStringLiteral("Capacity"), std::make_shared<const ParcelMaps>(shapes, planCrs()));
    layer.setColours({Qt::red}, {0});
    const QgsCoordinateReferenceSystem degrees(QStringLiteral("EPSG:4326"));
    QgsMapSettings settings = mapOf(layer, QSize(100, 100));
    settings.setDestinationCrs(degrees);
    const QgsCoordinateTransform transform(planCrs(), degrees, QgsCoordinateTransformContext());
    QgsRectangle extent = transform.transformBoundingBox(QgsRectangle(300000, 1448000, 301000, 1449000));
    extent.scale(2.0);
    settings.setExtent(extent);
    const QImage image = drawn(settings);
    QCOMPARE(image.pixelColor(50, 50), QColor(Qt::red));
    QCOMPARE(image.pixelColor(5, 50), QColor(Qt::white));
    QCOMPARE(image.pixelColor(50, 95), QColor(Qt::white));
}

void TestParcelLayer::parcelsThatCannotBePlacedAreLeftOut()
{
    ParcelShapes shapes;
    shapes.add({rectangle(300000, 1448000, 1000, 1000)});
    shapes.add({rectangle(1e30, 1e30, 1e29, 1e29)});
    shapes.add({rectangle(302000, 1448000, 1000, 1000)});
    const ParcelShapes placed =
        shapes.transformed(QgsCoordinateTransform(planCrs(), QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")), QgsCoordinateTransformContext()));
    QCOMPARE(placed.count(), 3);
    QCOMPARE(placed.ringEnd(1) - placed.ringBegin(1), 0U);
    QCOMPARE(placed.ringEnd(2) - placed.ringBegin(2), 1U);
    QVERIFY(std::abs(placed.extent().xMinimum() - 103.15) < 0.1); // near Battambang
}

void TestParcelLayer::asVectors()
{
    ParcelLayer layer(QStringLiteral("Capacity"), std::make_shared<const ParcelMaps>(three(), planCrs()));
    layer.setColours({Qt::red, Qt::blue, Qt::green}, {0, 1, 2});
    QgsMapSettings settings = mapOf(layer);
    settings.setFlag(Qgis::MapSettingsFlag::ForceVectorOutput);
    QPicture picture;
    {
        QPainter painter(&picture);
        QgsMapRendererCustomPainterJob job(settings, &painter);
        job.renderSynchronously();
    }
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.drawPicture(0, 0, picture);
    }
    QCOMPARE(image.pixelColor(8, 32), QColor(Qt::red));
    QCOMPARE(image.pixelColor(23, 32), QColor(Qt::blue));
    QVERIFY(picture.size() < 4000); // no picture in it
}

void TestParcelLayer::aCopyHasItsOwnColours()
{
    ParcelLayer layer(QStringLiteral("Capacity"), std::make_shared<const ParcelMaps>(three(), planCrs()));
    layer.setColours({Qt::red}, {0, 0, 0});
    layer.setLegendEntries({{Qt::red, QStringLiteral("Height")}});
    const std::unique_ptr<ParcelLayer> copy(layer.clone());
    layer.setColours({Qt::blue}, {0, 0, 0});
    QCOMPARE(drawn(mapOf(*copy)).pixelColor(8, 32), QColor(Qt::red));
    QCOMPARE(drawn(mapOf(layer)).pixelColor(8, 32), QColor(Qt::blue));
    QCOMPARE(qobject_cast<ColourLegend *>(copy->legend())->entries().size(), 1);
}

void TestParcelLayer::theLegendSaysWhatColoursMean()
{
    QTemporaryDir folder;
    const auto plan = test::freshPlan(folder);
    QgsProject project;
    auto *layer = new ParcelLayer(QStringLiteral("Capacity"), std::make_shared<const ParcelMaps>(three(), planCrs()));
    layer->setLegendEntries({{Qt::red, QStringLiteral("Height")}, {Qt::blue, MapLanguages::joined({QStringLiteral("용적률"), QStringLiteral("FAR")})}});
    project.addMapLayer(layer);
    QgsLayerTreeModel model(project.layerTreeRoot());
    const auto nodes = model.layerLegendNodes(project.layerTreeRoot()->findLayer(layer));
    QCOMPARE(nodes.size(), 2);
    QCOMPARE(nodes[0]->data(Qt::DisplayRole).toString(), QStringLiteral("Height"));

    const PlanReader reader(plan->path());
    const auto groups = mapLegend({layer}, reader, QStringLiteral("base"), MapLanguages(reader, {}), layer->extent(), 1000);
    QCOMPARE(groups.size(), size_t(1));
    QCOMPARE(groups[0].entries.size(), size_t(2));
    QCOMPARE(groups[0].entries[0].colour, QStringLiteral("#ff0000"));
    QCOMPARE(groups[0].entries[1].label, (QStringList{QStringLiteral("용적률"), QStringLiteral("FAR")}));
}

void TestParcelLayer::aMarkedParcelStandsOut()
{
    ParcelLayer layer(QStringLiteral("Capacity"), std::make_shared<const ParcelMaps>(three(), planCrs()));
    layer.setColours({Qt::red}, {0, 0, 0});
    const QImage before = drawn(mapOf(layer, QSize(200, 200)));
    const QSignalSpy asked(&layer, &QgsMapLayer::repaintRequested);
    layer.setMarked(0);
    layer.setMarked(0);
    QCOMPARE(asked.count(), 1);
    const QImage after = drawn(mapOf(layer, QSize(200, 200)));
    QCOMPARE(after.pixelColor(50, 150), before.pixelColor(50, 150)); // the middle of the parcel
    QVERIFY(qGray(after.pixel(50, 100)) < 80);                       // its upper edge
    layer.setMarked(-1);
    QCOMPARE(drawn(mapOf(layer, QSize(200, 200))), before);
}

void TestParcelLayer::liesRightOnTheLandUse()
{
    QTemporaryDir folder;
    const auto plan = test::freshPlan(folder);
    QgsProject project;
    fillPlanProject(project, PlanReader(plan->path()), QStringLiteral("base"), {QStringLiteral("en")});
    ParcelLayer layer(QStringLiteral("Capacity"), std::make_shared<const ParcelMaps>(three(), planCrs()));
    const auto beneath = [&] {
        const QList<QgsMapLayer *> stack = stackedLayers(project, QStringLiteral("zoning"), {&layer});
        return stack.value(stack.indexOf(&layer) + 1);
    };
    QVERIFY(beneath() && isSurface(beneath()));
    QVERIFY(beneath()->id() != planLayerId(QStringLiteral("zone"))); // buildings come first
    markLyingOn(layer, planLayerId(QStringLiteral("zone")));
    QCOMPARE(beneath()->id(), planLayerId(QStringLiteral("zone")));
}

void TestParcelLayer::aStoppedDrawingIsNotKept()
{
    ParcelShapes shapes;
    for (int i = 0; i < 1000; ++i)
        shapes.add({rectangle(300000 + i % 20, 1448000 + i / 50, 1, 1)});
    const ParcelMaps maps(shapes, planCrs());
    QVERIFY(!maps.picture(metres(), {}, [] { return true; }));
    QVERIFY(maps.picture(metres(), {}, goOn) != nullptr);
}

MADANG_TEST_MAIN(TestParcelLayer)
#include "test_parcel_layer.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
// How long a map canvas takes to show other colours for all parcels: bench_parcel_layer [parcels]. Beside it the same with an
// ordinary layer of QGIS, in memory and coloured by a categorized renderer. Each line: the median of the repetitions and
// the longest of them.
#include "support/qgis_fixture.h"
#include "zoning/processing/capacity/parcel_layer.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace madang;
using namespace madang::zoning;

namespace {

constexpr int repetitions = 15;
QTextStream out(stdout);

double print(const QString &what, std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const double median = milliseconds[milliseconds.size() / 2];
    out << QStringLiteral("%1 %2 ms  (longest of %3: %4)").arg(what, -58).arg(median, 9, 'f', 1).arg(milliseconds.size()).arg(milliseconds.back(), 0, 'f', 1)
        << Qt::endl;
    return median;
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

// From the call until the canvas says that the map is complete.
double untilShown(QgsMapCanvas &canvas, const std::function<void()> &change)
{
    bool isShown = false;
    const auto connection = QObject::connect(&canvas, &QgsMapCanvas::mapCanvasRefreshed, [&isShown] { isShown = true; });
    const double time = timed([&] {
        change();
        while (!isShown)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
    QObject::disconnect(connection);
    return time;
}

// Blocks of two rows of parcels with streets between them, turned a little, so that no edge lies on the grid of pixels.
std::vector<Polygon> town(int parcels)
{
    std::vector<Polygon> made;
    const int side = int(std::ceil(std::sqrt(parcels)));
    const double turn = 0.12; // radians
    const auto at = [turn](double x, double y) {
        return Point{300000.0 + x * std::cos(turn) - y * std::sin(turn), 1448000.0 + x * std::sin(turn) + y * std::cos(turn)};
    };
    for (int i = 0; i < parcels; ++i) {
        const double x = (i % side) * 15.0 + (i % side) / 10 * 12.0;
        const double y = (i / side) * 25.0 + (i / side) / 2 * 12.0;
        made.push_back({{at(x, y), at(x + 15.0, y), at(x + 15.0, y + 25.0), at(x, y + 25.0)}, {}});
    }
    return made;
}

QgsGeometry geometryOf(const Polygon &polygon)
{
    QgsPolylineXY ring;
    for (const Point &point : polygon.outer)
        ring << QgsPointXY(point.x, point.y);
    ring << ring.first();
    return QgsGeometry::fromPolygonXY({ring});
}

std::vector<uint16_t> classesOf(int parcels, int turn)
{
    std::vector<uint16_t> classes;
    for (int i = 0; i < parcels; ++i)
        classes.push_back(uint16_t((i * 7 + turn) % 9));
    return classes;
}

std::vector<QColor> colours()
{
    std::vector<QColor> made;
    for (int i = 0; i < 9; ++i)
        made.push_back(QColor::fromHsv(40 * i, 160, 220));
    return made;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const test::QgisFixture qgis(argc, argv);
    const int parcels = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    const QgsCoordinateReferenceSystem crs(QStringLiteral("EPSG:32648"));
    const std::vector<Polygon> land = town(parcels);
    ParcelShapes shapes;
    print(QStringLiteral("%1 parcels taken over").arg(parcels), {timed([&] {
              for (const Polygon &each : land)
                  shapes.add({each});
          })});

    QgsProject project;
    auto *layer = new ParcelLayer(QStringLiteral("Capacity"), std::make_shared<const ParcelMaps>(std::move(shapes), crs));
    auto *peer = new QgsVectorLayer(QStringLiteral("Polygon?crs=EPSG:32648&field=class:integer"), QStringLiteral("Peer"), QStringLiteral("memory"));
    project.addMapLayers({layer, peer});
    QgsFeatureList features;
    const std::vector<uint16_t> first = classesOf(parcels, 0);
    for (int i = 0; i < parcels; ++i) {
        QgsFeature feature(peer->fields());
        feature.setGeometry(geometryOf(land[size_t(i)]));
        feature.setAttribute(0, int(first[size_t(i)]));
        features << feature;
    }
    peer->dataProvider()->addFeatures(features);
    peer->updateExtents();

    QgsMapCanvas canvas;
    canvas.setParallelRenderingEnabled(true);
    canvas.setCachingEnabled(true);
    canvas.setPreviewJobsEnabled(false);
    canvas.setMapUpdateInterval(400);
    canvas.resize(1000, 650); // what is left for the map at 1366 x 768 with one panel
    canvas.setDestinationCrs(crs);
    canvas.show();

    const auto setLayer = [&](QgsMapLayer *shown, const QgsRectangle &extent) {
        canvas.setLayers({shown});
        canvas.setExtent(extent);
    };
    layer->setColours(colours(), first);
    untilShown(canvas, [&] { setLayer(layer, layer->extent()); });
    std::vector<double> pictures;
    for (int i = 1; i <= repetitions; ++i) {
        QgsRectangle moved = layer->extent();
        moved.scale(1.0 + 0.01 * i);
        pictures.push_back(untilShown(canvas, [&] {
            canvas.setExtent(moved);
            canvas.refresh();
        }));
    }
    print(QStringLiteral("Whole town: picture after zooming"), pictures);
    int turn = 0;
    const auto recolour = [&](const QString &what) {
        std::vector<double> times;
        for (int i = 0; i < repetitions; ++i) {
            const std::vector<uint16_t> classes = classesOf(parcels, ++turn);
            times.push_back(untilShown(canvas, [&] { layer->setColours(colours(), classes); }));
        }
        return print(what, times);
    };
    const double ours = recolour(QStringLiteral("Whole town: other colours"));
    QgsRectangle near = layer->extent();
    near.scale(0.08);
    print(QStringLiteral("A quarter: picture after zooming"), {untilShown(canvas, [&] {
              canvas.setExtent(near);
              canvas.refresh();
          })});
    recolour(QStringLiteral("A quarter: other colours"));

    untilShown(canvas, [&] { setLayer(peer, layer->extent()); });
    std::vector<double> times;
    for (int i = 0; i < 3; ++i) {
        ++turn;
        times.push_back(untilShown(canvas, [&] {
            const auto palette = colours();
            QgsCategoryList categories;
            for (int each = 0; each < 9; ++each) {
                std::unique_ptr<QgsFillSymbol> symbol(QgsFillSymbol::createSimple({{QStringLiteral("outline_style"), QStringLiteral("no")}}));
                symbol->setColor(palette[size_t((each + turn) % 9)]);
                categories << QgsRendererCategory(each, symbol.release(), QString());
            }
            peer->setRenderer(new QgsCategorizedSymbolRenderer(QStringLiteral("class"), categories));
            peer->triggerRepaint();
        }));
    }
    const double theirs = print(QStringLiteral("Whole town: other colours, QGIS's categorized layer"), times);
    out << QStringLiteral("%1 times as fast").arg(theirs / ours, 0, 'f', 1) << Qt::endl;
    canvas.setLayers({});
    return 0;
}

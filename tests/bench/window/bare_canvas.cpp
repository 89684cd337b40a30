// SPDX-License-Identifier: GPL-2.0-or-later
// The least that QGIS's libraries need to show a plan: its stored project on a bare canvas, and nothing else. first_map.sh
// takes the time of it beside Madang's.
#include <qgsapplication.h>
#include <qgslayertree.h>
#include <qgslayertreemapcanvasbridge.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

#include <cstdlib>

int main(int argc, char **argv)
{
    QgsApplication application(argc, argv, true);
    if (argc > 2)
        QgsApplication::setPrefixPath(QString::fromUtf8(argv[2]), true);
    QgsApplication::initQgis();
    QgsProject &project = *QgsProject::instance();
    if (argc < 2 || !project.read(QStringLiteral("geopackage:%1?projectName=madang").arg(QString::fromUtf8(argv[1]))))
        return EXIT_FAILURE;
    QgsMapCanvas canvas;
    canvas.setProject(&project);
    canvas.setParallelRenderingEnabled(true);
    canvas.setDestinationCrs(project.crs());
    canvas.resize(1040, 630);
    QgsLayerTreeMapCanvasBridge bridge(project.layerTreeRoot(), &canvas);
    bridge.setCanvasLayers();
    canvas.show();
    QgsRectangle extent;
    for (QgsMapLayer *layer : canvas.layers())
        if (layer->crs() == project.crs())
            extent.combineExtentWith(layer->extent());
    canvas.setExtent(extent);
    // At once: what closing costs is not what is asked for.
    QObject::connect(&canvas, &QgsMapCanvas::mapCanvasRefreshed, [] { std::_Exit(EXIT_SUCCESS); });
    canvas.refresh();
    return QgsApplication::exec();
}

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/drawing_snapping.h"

#include "core/cartography/plan_project.h"
#include "gui/plan/session.h"

#include <qgsmapcanvas.h>
#include <qgsmapcanvassnappingutils.h>
#include <qgsmapcanvastracer.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QAction>

namespace madang {

namespace {
constexpr double catching = 12; // pixels
} // namespace

DrawingSnapping::DrawingSnapping(Session &session, QgsMapCanvas &canvas, QAction &snap, QAction &trace, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_canvas(canvas)
    , m_snap(snap)
    , m_utils(new QgsMapCanvasSnappingUtils(&canvas, this))
    , m_tracer(std::make_unique<QgsMapCanvasTracer>(&canvas))
{
    m_canvas.setSnappingUtils(m_utils);
    m_tracer->setActionEnableTracing(&trace);
    m_tracer->setActionEnableSnapping(&snap);
    connect(&snap, &QAction::toggled, this, &DrawingSnapping::configure);
    connect(&canvas, &QgsMapCanvas::layersChanged, this, &DrawingSnapping::configure);
    connect(&session, &Session::planChanged, this, &DrawingSnapping::configure);
    configure();
}

DrawingSnapping::~DrawingSnapping()
{
    m_canvas.setSnappingUtils(nullptr);
}

void DrawingSnapping::configure()
{
    QgsSnappingConfig config(&m_session.project());
    config.clearIndividualLayerSettings();
    config.setEnabled(m_snap.isChecked());
    config.setMode(Qgis::SnappingMode::AdvancedConfiguration);
    config.setTypeFlag(Qgis::SnappingType::Vertex | Qgis::SnappingType::Segment);
    config.setTolerance(catching);
    config.setUnits(Qgis::MapToolUnit::Pixels);
    config.setIntersectionSnapping(true);
    config.setSelfSnapping(true);
    const QString ours = planLayerId(QString());
    const QString world = planLayerId(QStringLiteral("world_"));
    for (QgsMapLayer *layer : m_canvas.layers())
        if (auto *vector = qobject_cast<QgsVectorLayer *>(layer); vector && layer->id().startsWith(ours) && !layer->id().startsWith(world))
            config.setIndividualLayerSettings(vector, QgsSnappingConfig::IndividualLayerSettings(
                                                          true, Qgis::SnappingType::Vertex | Qgis::SnappingType::Segment, catching,
                                                          Qgis::MapToolUnit::Pixels));
    m_utils->setConfig(config);
}

} // namespace madang

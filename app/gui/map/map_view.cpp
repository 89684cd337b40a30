// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/map_view.h"

#include "core/cartography/plan_project.h"
#include "core/plan/sql_text.h"
#include "gui/map/canvas_pause.h"
#include "gui/plan/session.h"
#include "gui/window/theme_colours.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgshighlight.h>
#include <qgslayertree.h>
#include <qgslayertreemapcanvasbridge.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace madang {

namespace {
// More marks than this say nothing any more and cost time with each redraw.
constexpr int mostMarks = 400;
} // namespace

void prepareCanvas(QgsMapCanvas &canvas)
{
    canvas.setFrameShape(QFrame::NoFrame);
    canvas.setParallelRenderingEnabled(true);
    canvas.setCachingEnabled(true);
    canvas.setMapUpdateInterval(400);
    canvas.setPreviewJobsEnabled(false);
    canvas.enableAntiAliasing(true);
    canvas.setWheelFactor(1.6);
}

MapView::MapView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_canvas(new QgsMapCanvas(this))
{
    m_canvas->setObjectName(QStringLiteral("map"));
    m_canvas->setProject(&session.project());
    prepareCanvas(*m_canvas);
    m_canvas->setCanvasColor(session.project().backgroundColor());
    m_bridge = std::make_unique<QgsLayerTreeMapCanvasBridge>(session.project().layerTreeRoot(), m_canvas);
    m_bridge->setAutoSetupOnFirstLayer(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_canvas);
    setMinimumSize(320, 200);

    connect(&session, &Session::planChanged, this, &MapView::adoptPlan);
    connect(&session, &Session::scenarioChanged, this, &MapView::clearHighlight);
    connect(m_canvas, &QgsMapCanvas::mapCanvasRefreshed, this, &MapView::drawn);
    // A mark stands for a row as it was found, and while one looks at it.
    connect(&session, &Session::rowsChanged, this, &MapView::clearHighlight);
    connect(m_canvas, &QgsMapCanvas::mapToolSet, this, &MapView::clearHighlight);
    connect(m_canvas, &QgsMapCanvas::keyPressed, this, [this](const QKeyEvent *event) {
        if (event->key() == Qt::Key_Escape)
            clearHighlight();
    });
    new CanvasPause(session, *m_canvas);
}

MapView::~MapView()
{
    m_marks.clear();
    m_canvas->cancelJobs();
}

void MapView::adoptPlan()
{
    m_marks.clear();
    if (!m_session.plan()) {
        m_canvas->cancelJobs();
        m_canvas->setLayers({});
        return;
    }
    m_canvas->freeze(true);
    m_bridge->setCanvasLayers();
    m_canvas->setDestinationCrs(m_session.project().crs());
    m_canvas->setCanvasColor(m_session.project().backgroundColor());
    m_canvas->clearExtentHistory();
    QTimer::singleShot(0, this, &MapView::showPlan);
}

// Once the window has laid itself out for the plan.
void MapView::showPlan()
{
    if (!m_session.plan())
        return;
    // The canvas draws anew half a second after it was given another size: here that would begin the first map again.
    for (QTimer *timer : m_canvas->findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly))
        if (timer->isActive() && timer->interval() == 500)
            timer->stop();
    m_canvas->freeze(false);
    zoomToPlan();
}

void MapView::zoomToPlan()
{
    if (m_session.plan())
        m_canvas->setExtent(mapThemeExtent(m_session.reader(), m_session.scenario(), m_session.theme()));
    m_canvas->refresh();
}

void MapView::zoomTo(const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs)
{
    if (extent.isNull())
        return;
    const QgsCoordinateReferenceSystem map = m_canvas->mapSettings().destinationCrs();
    QgsRectangle area = extent;
    if (crs.isValid() && crs != map) {
        try {
            area = QgsCoordinateTransform(crs, map, m_session.project().transformContext()).transformBoundingBox(extent);
        } catch (const QgsCsException &) {
            return; // a place outside what the map's CRS can show
        }
    }
    // A point, too, is seen with what is around it.
    const double least = 150 / (map.mapUnits() == Qgis::DistanceUnit::Degrees ? 111000.0 : 1.0);
    if (area.width() < least && area.height() < least)
        area = QgsRectangle::fromCenterAndSize(area.center(), least, least);
    area.scale(1.3);
    m_canvas->setExtent(area);
    m_canvas->refresh();
}

void MapView::highlight(const QString &table, const QStringList &uids)
{
    m_marks.clear();
    if (uids.isEmpty())
        return;
    const QString wanted = QStringLiteral("\"uid\" IN %1").arg(sqlList(uids.mid(0, mostMarks)));
    const bool anyTable = table.isEmpty();
    for (QgsMapLayer *layer : m_session.project().mapLayers()) {
        auto *vector = qobject_cast<QgsVectorLayer *>(layer);
        if (!vector || vector->fields().lookupField(QStringLiteral("uid")) < 0)
            continue;
        // The layers of a table share its file and layer name; "water" shows rows of constraint_area.
        if (!anyTable && !vector->source().contains(QStringLiteral("layername=%1|").arg(table))
            && !vector->source().endsWith(QStringLiteral("layername=%1").arg(table)))
            continue;
        QgsFeature feature;
        QgsFeatureIterator found = vector->getFeatures(QgsFeatureRequest().setFilterExpression(wanted));
        while (found.nextFeature(feature))
            mark(feature, *vector);
    }
}

void MapView::highlight(const QgsFeature &feature, QgsVectorLayer &layer)
{
    m_marks.clear();
    mark(feature, layer);
}

void MapView::clearHighlight()
{
    m_marks.clear();
}

void MapView::mark(const QgsFeature &feature, QgsVectorLayer &layer)
{
    if (!feature.hasGeometry() || m_marks.size() >= mostMarks)
        return;
    auto mark = std::make_unique<QgsHighlight>(m_canvas, feature, &layer);
    QColor line(0xE0, 0x2F, 0x6B); // a colour that no land use has
    QColor fill = line;
    fill.setAlpha(50);
    mark->setColor(line);
    mark->setFillColor(fill);
    mark->setWidth(3);
    mark->setBuffer(0);
    mark->setMinWidth(3);
    mark->show();
    m_marks.push_back(std::move(mark));
}

} // namespace madang

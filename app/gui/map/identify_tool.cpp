// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/identify_tool.h"

#include "core/cartography/plan_project.h"
#include "gui/map/map_view.h"
#include "gui/plan/session.h"

#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QApplication>
#include <QKeyEvent>

namespace madang {

IdentifyTool::IdentifyTool(Session &session, MapView &map)
    : QgsMapToolIdentify(&map.canvas())
    , m_session(session)
    , m_map(map)
{
    setCursor(Qt::ArrowCursor);
}

void IdentifyTool::canvasPressEvent(QgsMapMouseEvent *event)
{
    m_pressed = event->pos();
    m_dragging = false;
}

void IdentifyTool::canvasMoveEvent(QgsMapMouseEvent *event)
{
    // A drag moves the map, so that looking around needs no change of tool.
    if (!(event->buttons() & Qt::LeftButton))
        return;
    if (!m_dragging && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        canvas()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_dragging)
        canvas()->panAction(event);
}

void IdentifyTool::canvasReleaseEvent(QgsMapMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_dragging) {
        canvas()->panActionEnd(event->pos());
        canvas()->setCursor(Qt::ArrowCursor);
        m_dragging = false;
        return;
    }
    identifyAt(event->pos());
}

void IdentifyTool::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit identified({});
    else
        QgsMapToolIdentify::keyPressEvent(event);
}

void IdentifyTool::identifyAt(const QPoint &pixel)
{
    emit pointedAt(toMapCoordinates(pixel));
    // The quiet base map is no answer to "what is here?".
    QList<QgsMapLayer *> layers;
    for (QgsMapLayer *layer : canvas()->layers())
        if (!layer->id().startsWith(planLayerId(QStringLiteral("world_"))))
            layers << layer;
    QVector<Identified> found;
    if (!layers.isEmpty())
        for (const IdentifyResult &result : identify(pixel.x(), pixel.y(), layers, TopDownAll)) {
            Identified one;
            one.layer = result.mLayer;
            one.feature = result.mFeature;
            one.values = result.mAttributes;
            found << one;
        }
    emit identified(found);
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/compare/second_map.h"

#include "gui/compare/other_scenario.h"
#include "gui/map/canvas_pause.h"
#include "gui/map/map_view.h"

#include <qgsmapcanvas.h>
#include <qgsmaptoolpan.h>
#include <qgsproject.h>
#include <qgsvertexmarker.h>

#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace madang {

namespace {

// The part of the plane that a canvas of this size shows around the same centre at the same scale.
QgsRectangle sameView(const QgsMapCanvas &from, const QSize &size)
{
    const double unit = from.mapUnitsPerPixel();
    return QgsRectangle::fromCenterAndSize(from.center(), unit * size.width(), unit * size.height());
}

QgsVertexMarker *crossOn(QgsMapCanvas &canvas)
{
    auto *cross = new QgsVertexMarker(&canvas);
    cross->setIconType(QgsVertexMarker::ICON_CROSS);
    cross->setColor(QColor(0xE0, 0x2F, 0x6B)); // as the marks of the map
    cross->setIconSize(18);
    cross->setPenWidth(2);
    cross->hide();
    return cross;
}

} // namespace

SecondMap::SecondMap(QgsMapCanvas &first, OtherScenario &other, QWidget *parent)
    : QWidget(parent)
    , m_first(first)
    , m_other(other)
    , m_canvas(new QgsMapCanvas(this))
    , m_pan(std::make_unique<QgsMapToolPan>(m_canvas))
    , m_firstCross(crossOn(first))
    , m_ownCross(crossOn(*m_canvas))
{
    m_canvas->setObjectName(QStringLiteral("secondMap"));
    prepareCanvas(*m_canvas);
    m_canvas->setMapTool(m_pan.get());
    m_canvas->freeze(true);
    new CanvasPause(other.session(), *m_canvas);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_canvas);
    hide();

    connect(&first, &QgsMapCanvas::extentsChanged, this, &SecondMap::follow);
    connect(&first, &QgsMapCanvas::rotationChanged, this, &SecondMap::follow);
    connect(&first, &QgsMapCanvas::layersChanged, this, &SecondMap::showLayers);
    connect(m_canvas, &QgsMapCanvas::extentsChanged, this, &SecondMap::lead);
    connect(m_canvas, &QgsMapCanvas::rotationChanged, this, &SecondMap::lead);
    connect(&first, &QgsMapCanvas::xyCoordinates, this, [this](const QgsPointXY &at) { mark(*m_ownCross, at); });
    connect(m_canvas, &QgsMapCanvas::xyCoordinates, this, [this](const QgsPointXY &at) { mark(*m_firstCross, at); });
    connect(&other, &OtherScenario::rowsChanged, this, &SecondMap::showLayers);
    connect(&other, &OtherScenario::aboutToClear, this, [this] {
        m_canvas->cancelJobs();
        m_canvas->setLayers({});
        m_canvas->setProject(nullptr);
    });
    first.viewport()->installEventFilter(this);
    m_canvas->viewport()->installEventFilter(this);
}

SecondMap::~SecondMap()
{
    m_canvas->cancelJobs();
    m_canvas->unsetMapTool(m_pan.get());
}

void SecondMap::setOn(bool on)
{
    m_isOn = on;
    setVisible(on);
    m_ownCross->hide();
    m_firstCross->hide();
    m_canvas->freeze(!on);
    if (!on)
        return;
    m_canvas->setDestinationCrs(m_first.mapSettings().destinationCrs());
    m_canvas->setCanvasColor(m_first.canvasColor());
    showLayers();
    follow();
}

void SecondMap::showLayers()
{
    if (!m_isOn)
        return;
    m_canvas->setProject(m_other.project());
    m_canvas->setLayers(m_other.counterparts(m_first.layers()));
    m_canvas->refresh();
}

void SecondMap::follow()
{
    if (!m_isOn || m_isMoving)
        return;
    const QScopedValueRollback<bool> moving(m_isMoving, true);
    m_size = m_canvas->size();
    m_canvas->setRotation(m_first.rotation());
    m_canvas->setExtent(sameView(m_first, m_size));
    m_canvas->refresh();
}

void SecondMap::lead()
{
    if (!m_isOn || m_isMoving)
        return;
    // It shows another part because it became larger or smaller: the first map is not asked to go along.
    if (m_canvas->size() != m_size) {
        follow();
        return;
    }
    const QScopedValueRollback<bool> moving(m_isMoving, true);
    m_first.setRotation(m_canvas->rotation());
    m_first.setExtent(sameView(*m_canvas, m_first.size()));
    m_first.refresh();
}

void SecondMap::mark(QgsVertexMarker &cross, const QgsPointXY &place)
{
    if (!m_isOn)
        return;
    cross.setCenter(place);
    cross.show();
}

bool SecondMap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        if (watched == m_first.viewport())
            m_ownCross->hide();
        else if (watched == m_canvas->viewport())
            m_firstCross->hide();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/vertex_tool.h"

#include "gui/drawing/corner_edits.h"
#include "gui/drawing/drawn_kind.h"
#include "gui/drawing/rows_band.h"
#include "gui/drawing/selected_rows.h"
#include "gui/drawing/shared_corner.h"
#include "gui/window/theme_colours.h"

#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>
#include <qgspointlocator.h>
#include <qgssnapindicator.h>
#include <qgssnappingutils.h>
#include <qgsvertexmarker.h>

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace madang {

namespace {

// A corner point that is dragged must not snap back to where it was.
class ElsewhereFilter : public QgsPointLocator::MatchFilter {
public:
    ElsewhereFilter(const QgsPointXY &place, double near) : m_place(place), m_near(near) {}
    bool acceptMatch(const QgsPointLocator::Match &match) override
    {
        if (match.hasVertex())
            return match.point().distance(m_place) > m_near;
        if (!match.hasEdge())
            return true;
        QgsPointXY a, b;
        match.edgePoints(a, b);
        return a.distance(m_place) > m_near && b.distance(m_place) > m_near;
    }

private:
    QgsPointXY m_place;
    double m_near;
};

} // namespace

VertexTool::VertexTool(QgsMapCanvas &canvas, SelectedRows &selected, const DrawnRows &rows)
    : QgsMapTool(&canvas)
    , m_selected(selected)
    , m_rows(rows)
    , m_snap(std::make_unique<QgsSnapIndicator>(&canvas))
{
    setCursor(Qt::ArrowCursor);
    connect(&selected, &SelectedRows::changed, this, &VertexTool::forget);
}

VertexTool::~VertexTool() = default;

QStringList VertexTool::tables() const
{
    return m_together ? tablesTogether(m_selected.table()) : QStringList{m_selected.table()};
}

std::vector<DrawnRow> VertexTool::rowsInReach(const QgsPointXY &place) const
{
    const double reach = searchRadiusMU(canvas());
    std::vector<DrawnRow> rows = m_rows.touching(m_selected.table(), QgsRectangle(place, place).buffered(reach));
    if (!m_selected.isEmpty()) {
        const QStringList uids = m_selected.uids();
        rows.erase(std::remove_if(rows.begin(), rows.end(), [&](const DrawnRow &row) { return !uids.contains(row.uid); }), rows.end());
    }
    return rows;
}

void VertexTool::forget()
{
    m_hovered.reset();
    m_sharing.clear();
    showCorner(m_hoverMarker, std::nullopt, {});
    showSharing();
}

void VertexTool::showSharing()
{
    m_outlines.reset();
    if (m_sharing.empty())
        return;
    m_outlines = std::make_unique<QgsRubberBand>(canvas(), drawnKind(m_selected.table()).geometry);
    m_outlines->setStrokeColor(ThemeColours::current()[QStringLiteral("accent")]);
    m_outlines->setFillColor(Qt::transparent);
    m_outlines->setWidth(2);
    m_outlines->setLineStyle(Qt::DashLine);
    addRows(*m_outlines, m_sharing);
}

void VertexTool::showCorner(QgsVertexMarker *&marker, const std::optional<QgsPointXY> &place, const QColor &colour)
{
    if (!marker && place) {
        marker = new QgsVertexMarker(canvas());
        marker->setIconType(QgsVertexMarker::ICON_BOX);
        marker->setIconSize(12);
        marker->setPenWidth(3);
    }
    if (!marker)
        return;
    marker->setVisible(place.has_value());
    if (place) {
        marker->setColor(colour);
        marker->setCenter(*place);
    }
}

void VertexTool::hover(const QgsPointXY &place)
{
    const std::vector<DrawnRow> rows = rowsInReach(place);
    const auto corner = nearestCorner(rows, place, searchRadiusMU(canvas()));
    if (corner != m_hovered) {
        m_hovered = corner;
        m_sharing = corner ? rowsSharing(m_rows, tables(), *corner, m_metre) : std::vector<DrawnRow>();
        showSharing();
        emit stepped();
    }
    const QColor colour = ThemeColours::current()[QStringLiteral("accent")];
    showCorner(m_hoverMarker, m_hovered, colour);
    // The corner points that could be taken hold of.
    m_corners.reset();
    if (rows.empty())
        return;
    m_corners = std::make_unique<QgsRubberBand>(canvas(), Qgis::GeometryType::Point);
    m_corners->setIcon(QgsRubberBand::ICON_BOX);
    m_corners->setIconSize(6);
    m_corners->setColor(colour);
    for (const DrawnRow &row : rows)
        for (auto vertex = row.geometry.vertices_begin(); vertex != row.geometry.vertices_end(); ++vertex)
            m_corners->addPoint(QgsPointXY(*vertex), false);
    m_corners->updatePosition();
    m_corners->show(); // a band stays hidden that gets its points without an update each
}

void VertexTool::canvasPressEvent(QgsMapMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    forget(); // an edit may have changed what is there since the pointer came
    hover(toMapCoordinates(event->pos()));
    m_chosen = m_hovered;
    m_isPressed = m_chosen.has_value();
    showCorner(m_chosenMarker, m_chosen, QColor(0xE0, 0x2F, 0x6B));
    emit stepped();
}

std::vector<DrawnRow> VertexTool::moved() const
{
    return withCornerMoved(m_sharing, *m_chosen, m_to, m_metre);
}

void VertexTool::canvasMoveEvent(QgsMapMouseEvent *event)
{
    if (!m_isPressed) {
        hover(toMapCoordinates(event->pos()));
        return;
    }
    m_isDragging = m_isDragging || (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_isDragging)
        drag(*event);
}

void VertexTool::drag(const QgsMapMouseEvent &event)
{
    ElsewhereFilter elsewhere(*m_chosen, 0.001 * m_metre);
    const QgsPointLocator::Match match = canvas()->snappingUtils()->snapToMap(event.pos(), &elsewhere);
    m_snap->setMatch(match);
    m_to = match.isValid() ? match.point() : toMapCoordinates(event.pos());
    const std::vector<DrawnRow> rows = moved();
    const bool isWrong = m_judge && std::any_of(rows.begin(), rows.end(), [this](const DrawnRow &row) { return !m_judge(row.geometry).isEmpty(); });
    if (!m_band)
        m_band = std::make_unique<QgsRubberBand>(canvas(), drawnKind(m_selected.table()).geometry);
    m_band->reset(drawnKind(m_selected.table()).geometry);
    m_band->setStrokeColor(ThemeColours::current()[isWrong ? QStringLiteral("error") : QStringLiteral("accent")]);
    m_band->setWidth(isWrong ? 4 : 2);
    addRows(*m_band, rows);
}

void VertexTool::canvasReleaseEvent(QgsMapMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return;
    m_isPressed = false;
    if (!m_isDragging)
        return;
    const std::vector<DrawnRow> rows = joinedAt(m_rows, tables(), moved(), m_to, m_metre);
    stop();
    if (!rows.empty())
        emit cornerMoved(rows);
}

void VertexTool::canvasDoubleClickEvent(QgsMapMouseEvent *event)
{
    m_isPressed = false;
    const QgsPointXY place = toMapCoordinates(event->pos());
    const double reach = searchRadiusMU(canvas());
    const std::vector<DrawnRow> near = rowsInReach(place);
    const auto on = nearestOnBoundary(near, place, reach);
    if (!on || nearestCorner(near, place, reach / 2))
        return;
    std::vector<DrawnRow> passing;
    for (const QString &table : tables())
        for (const DrawnRow &row : m_rows.touching(table, QgsRectangle(*on, *on).buffered(reach)))
            passing.push_back(row);
    const std::vector<DrawnRow> rows = withCornerAt(passing, *on, m_metre);
    if (!rows.empty())
        emit cornerAdded(rows);
}

void VertexTool::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && m_chosen) {
        const std::vector<DrawnRow> sharing = rowsSharing(m_rows, tables(), *m_chosen, m_metre);
        const QString obstacle = whyCornerStays(sharing, *m_chosen, m_metre);
        const std::vector<DrawnRow> rows = withoutCorner(sharing, *m_chosen, m_metre);
        stop();
        if (!obstacle.isEmpty())
            emit cannotTake(obstacle);
        else if (!rows.empty())
            emit cornerTaken(rows);
        event->ignore();
    } else if (event->key() == Qt::Key_Escape) {
        if (!m_chosen)
            m_selected.clear();
        stop();
        event->ignore();
    } else {
        QgsMapTool::keyPressEvent(event);
    }
}

void VertexTool::deactivate()
{
    stop();
    m_corners.reset();
    QgsMapTool::deactivate();
}

void VertexTool::stop()
{
    m_isPressed = m_isDragging = false;
    m_chosen.reset();
    m_band.reset();
    m_snap->setMatch(QgsPointLocator::Match());
    showCorner(m_chosenMarker, std::nullopt, {});
    forget();
    emit stepped();
}

} // namespace madang

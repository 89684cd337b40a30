// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/drawing_desk.h"

#include "gui/drawing/drawing_actions.h"
#include "gui/drawing/drawing_colours.h"
#include "gui/drawing/drawing_hint.h"
#include "gui/drawing/drawing_snapping.h"
#include "gui/drawing/drawing_tool.h"
#include "gui/drawing/drawn_kind.h"
#include "gui/drawing/drawn_steps.h"
#include "gui/drawing/geometry_steps.h"
#include "gui/drawing/move_tool.h"
#include "gui/drawing/plan_drafter.h"
#include "gui/drawing/rotate_tool.h"
#include "gui/drawing/select_tool.h"
#include "gui/drawing/selected_rows.h"
#include "gui/drawing/typed_values.h"
#include "gui/drawing/vertex_tool.h"
#include "gui/language/live_text.h"
#include "gui/map/map_view.h"
#include "gui/plan/session.h"
#include "gui/window/message_area.h"

#include <qgsadvanceddigitizingdockwidget.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QSettings>

#include <algorithm>

namespace madang {

namespace {

const QString tableKey = QStringLiteral("drawing/table");
const QString togetherKey = QStringLiteral("drawing/together");

} // namespace

DrawingDesk::DrawingDesk(Session &session, MapView &map, MessageArea &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_map(map)
    , m_messages(messages)
    , m_actions(new DrawingActions(&map.canvas(), window))
    , m_rows(new DrawnRows(session, this))
    , m_selected(new SelectedRows(session, *m_rows, map.canvas(), this))
    , m_drafter(new PlanDrafter(session, *m_rows, messages, this))
    , m_steps(std::make_unique<DrawnSteps>(*m_selected, *m_rows, *m_drafter))
    , m_snapping(new DrawingSnapping(session, map.canvas(), *m_actions->snap, *m_actions->trace, this))
    , m_kind(&drawnKind(QSettings().value(tableKey).toString()))
    , m_brush(new PaintBrush(session, *m_kind, this))
{
    m_selected->setTable(m_kind->table);
    m_actions->snap->setChecked(true);
    makeTools(window);
    connectTools();
    m_actions->together->setChecked(QSettings().value(togetherKey, true).toBool());
    connect(m_rows, &DrawnRows::failed, this, [&messages](const QString &reason) { messages.say(Finding::Severity::Error, reason); });
    connect(m_selected, &SelectedRows::tooMany, this, [this] {
        m_drafter->refuse(tr("At most %Ln objects can be selected on the map. Draw a smaller box, or select them in the table.", nullptr,
                             int(SelectedRows::most)));
    });
    connect(&session, &Session::rowsChanged, m_corners, &VertexTool::forget);
    connect(this, &DrawingDesk::hintChanged, this, &DrawingDesk::lookAtSketch);
    connect(&session, &Session::planChanged, this, &DrawingDesk::adoptPlan);
    connect(m_brush, &PaintBrush::changed, this, &DrawingDesk::enableActions);
    connect(&session, &Session::scenarioChanged, this, [this] {
        for (DrawingTool *tool : {m_area, m_line, m_point, m_cut})
            tool->clean();
        emit hintChanged();
    });
    connect(m_selected, &SelectedRows::changed, this, &DrawingDesk::enableActions);
    connect(m_drafter, &PlanDrafter::drafted, this, [this](const QString &table, const QStringList &uids) {
        if (table == m_selected->table())
            m_selected->set(uids);
    });
    connect(&map.canvas(), &QgsMapCanvas::mapToolSet, this, [this](QgsMapTool *tool) {
        if (!isOurs(tool))
            m_actions->chooseNone();
        emit hintChanged();
    });
    keepTranslated(window, [this] { emit hintChanged(); });
    adoptPlan();
}

DrawingDesk::~DrawingDesk()
{
    if (isOurs(m_map.canvas().mapTool()))
        m_map.canvas().unsetMapTool(m_map.canvas().mapTool());
    const QList<QgsMapTool *> tools = {m_area, m_line, m_point, m_cut, m_select, m_corners, m_move, m_rotate};
    qDeleteAll(tools);
    delete m_snapping;
    endTypedValues(m_map.canvas(), m_typedValues);
}

QgsAdvancedDigitizingDockWidget &DrawingDesk::typedValues() const
{
    return *m_typedValues;
}

void DrawingDesk::makeTools(QWidget *window)
{
    QgsMapCanvas &canvas = m_map.canvas();
    m_typedValues = makeTypedValues(canvas, *window);
    setDrawingColours();
    m_area = new DrawingTool(canvas, *m_typedValues, QgsMapToolCapture::CapturePolygon);
    m_line = new DrawingTool(canvas, *m_typedValues, QgsMapToolCapture::CaptureLine);
    m_point = new DrawingTool(canvas, *m_typedValues, QgsMapToolCapture::CapturePoint);
    m_cut = new DrawingTool(canvas, *m_typedValues, QgsMapToolCapture::CaptureLine);
    m_select = new SelectTool(canvas, *m_selected);
    m_corners = new VertexTool(canvas, *m_selected, *m_rows);
    m_move = new MoveTool(canvas, *m_typedValues, *m_selected);
    m_rotate = new RotateTool(canvas, *m_selected);
    const auto judge = [this](const QgsGeometry &geometry) { return m_drafter->faultOf(asStored(geometry, m_drafter->metre())); };
    for (DrawingTool *tool : {m_area, m_line})
        tool->setJudge(judge);
    m_corners->setJudge(judge);
}

void DrawingDesk::connectTools()
{
    for (DrawingTool *tool : {m_area, m_line, m_point, m_cut}) {
        connect(tool, &DrawingTool::stepped, this, &DrawingDesk::hintChanged);
        connect(tool, &DrawingTool::pointed, this, &DrawingDesk::pointed);
        connect(tool, &DrawingTool::refused, this, [this](const QString &reason) {
            m_drafter->refuse(tr("This cannot be finished as it is drawn. %1 Take points back with Backspace.").arg(reason));
        });
    }
    for (DrawingTool *tool : {m_area, m_line, m_point})
        connect(tool, &DrawingTool::captured, this, &DrawingDesk::keepDrawn);
    connect(m_cut, &DrawingTool::captured, this, &DrawingDesk::cutAlong);
    connect(m_select, &SelectTool::deleteWanted, this, [this] { m_steps->remove(); });
    connect(m_corners, &VertexTool::stepped, this, &DrawingDesk::hintChanged);
    connect(m_move, &MoveTool::stepped, this, &DrawingDesk::hintChanged);

    const auto ofCorners = [this](const char *name) {
        return [this, name](const std::vector<DrawnRow> &rows) {
            // What was selected stays so: the neighbours that followed were not chosen.
            QStringList kept = m_selected->uids();
            const QStringList drafted = m_drafter->reshapeTogether({QString::fromLatin1(name), {}}, rows);
            for (int i = 0; i < drafted.size(); ++i)
                std::replace(kept.begin(), kept.end(), rows[size_t(i)].uid, drafted[i]);
            if (!drafted.isEmpty())
                m_selected->set(kept);
        };
    };
    connect(m_corners, &VertexTool::cornerMoved, this, ofCorners(QT_TRANSLATE_NOOP("EditName", "Move a corner point")));
    connect(m_corners, &VertexTool::cornerAdded, this, ofCorners(QT_TRANSLATE_NOOP("EditName", "Add a corner point")));
    connect(m_corners, &VertexTool::cornerTaken, this, ofCorners(QT_TRANSLATE_NOOP("EditName", "Take a corner point away")));
    connect(m_corners, &VertexTool::cannotTake, m_drafter, &PlanDrafter::refuse);
    connect(m_actions->together, &QAction::toggled, this, [this](bool on) {
        QSettings().setValue(togetherKey, on);
        m_corners->setTogether(on);
        m_corners->forget();
    });
    connect(m_move, &MoveTool::moved, this, [this](const std::vector<DrawnRow> &rows) {
        if (m_actions->chosen() == m_actions->duplicate)
            m_steps->copy(rows);
        else
            m_steps->move(rows);
    });
    connect(m_rotate, &RotateTool::turned, this, [this](const std::vector<DrawnRow> &rows) { m_steps->turn(rows); });

    connect(m_actions->drawing, &QAction::toggled, this, &DrawingDesk::setDrawing);
    for (QAction *action : m_actions->shapes() + m_actions->editing())
        connect(action, &QAction::triggered, this, [this, action] {
            action->setChecked(true); // a second click on it takes nothing away
            useTool();
        });
    connect(m_actions->typed, &QAction::toggled, this, &DrawingDesk::showTypedValues);
    connect(m_actions->merge, &QAction::triggered, this, [this] { m_steps->merge(); });
    connect(m_actions->remove, &QAction::triggered, this, [this] { m_steps->remove(); });
    connect(m_actions->paint, &QAction::triggered, this, &DrawingDesk::paintSelection);
}

void DrawingDesk::adoptPlan()
{
    m_actions->drawing->setChecked(false);
    const Plan *plan = m_session.plan();
    m_actions->drawing->setEnabled(plan && !plan->isReadOnly());
    m_actions->setObstacle(plan ? plan->whyReadOnly() : QString());
    if (plan)
        for (DrawingTool *tool : {m_area, m_line, m_point, m_cut}) {
            tool->setCrs(plan->crs(), m_drafter->metre());
            tool->clean();
        }
    m_corners->setMetre(m_drafter->metre());
    enableActions();
}

void DrawingDesk::setDrawing(bool on)
{
    if (on) {
        // The only theme that shows all that is drawn here.
        m_session.setTheme(QStringLiteral("zoning"));
        m_actions->straight->setChecked(true);
        enableActions();
        useTool();
    } else {
        m_selected->clear();
        if (isOurs(m_map.canvas().mapTool()))
            m_map.canvas().unsetMapTool(m_map.canvas().mapTool());
        m_actions->chooseNone();
        enableActions();
    }
    emit hintChanged();
}

DrawingTool *DrawingDesk::drawingTool() const
{
    switch (m_kind->geometry) {
    case Qgis::GeometryType::Line:
        return m_line;
    case Qgis::GeometryType::Point:
        return m_point;
    default:
        return m_area;
    }
}

QgsMapTool *DrawingDesk::toolFor(const QAction *action) const
{
    if (action == m_actions->select)
        return m_select;
    if (action == m_actions->corners)
        return m_corners;
    if (action == m_actions->move || action == m_actions->duplicate)
        return m_move;
    if (action == m_actions->rotate)
        return m_rotate;
    if (action == m_actions->split || action == m_actions->reshape)
        return m_cut;
    return drawingTool();
}

bool DrawingDesk::isOurs(const QgsMapTool *tool) const
{
    const QList<const QgsMapTool *> ours = {m_area, m_line, m_point, m_cut, m_select, m_corners, m_move, m_rotate};
    return tool && ours.contains(tool);
}

void DrawingDesk::useTool()
{
    const QAction *action = m_actions->chosen();
    if (!action || !m_actions->drawing->isChecked())
        return;
    QgsMapTool *tool = toolFor(action);
    if (tool == drawingTool())
        drawingTool()->setShape(action == m_actions->arc                     ? DrawnShape::Arc
                                : action == m_actions->rectangle             ? DrawnShape::Rectangle
                                : action == m_actions->rectangleByThreePoints ? DrawnShape::RectangleByThreePoints
                                                                              : DrawnShape::Straight);
    m_map.canvas().setMapTool(tool);
    m_map.canvas().setFocus();
    showTypedValues();
    emit hintChanged();
}

void DrawingDesk::showTypedValues()
{
    const bool supported = m_map.canvas().mapTool() && (m_map.canvas().mapTool()->flags() & QgsMapTool::EditTool)
                           && qobject_cast<QgsMapToolAdvancedDigitizing *>(m_map.canvas().mapTool());
    if (supported && m_typedValues->cadEnabled() != m_actions->typed->isChecked())
        m_typedValues->enableAction()->trigger();
    if (auto *tool = qobject_cast<DrawingTool *>(m_map.canvas().mapTool()))
        tool->tellTypedValues(); // also where they are switched on on the way
    m_map.canvas().setFocus();
    emit hintChanged();
}

void DrawingDesk::lookAtSketch()
{
    const QgsMapTool *tool = m_map.canvas().mapTool();
    const auto *drawing = qobject_cast<const DrawingTool *>(tool);
    const bool isSketching = drawing ? drawing->pointsDrawn() > 0 : tool && tool == m_move && m_move->hasBegun();
    if (isSketching != m_isSketching) {
        m_isSketching = isSketching;
        emit sketchChanged(isSketching);
    }
}

void DrawingDesk::focusMap()
{
    m_map.canvas().setFocus();
}

void DrawingDesk::takeBackPoint()
{
    if (auto *drawing = qobject_cast<DrawingTool *>(m_map.canvas().mapTool())) {
        drawing->takeBack();
    } else if (m_isSketching) {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        m_move->keyPressEvent(&escape);
    }
}

void DrawingDesk::enableActions()
{
    const bool on = m_actions->drawing->isChecked();
    const bool isArea = m_kind->geometry == Qgis::GeometryType::Polygon, isPoint = m_kind->geometry == Qgis::GeometryType::Point;
    for (QAction *action : m_actions->shapes() + m_actions->editing() + m_actions->aids())
        action->setEnabled(on);
    m_actions->together->setEnabled(on && tablesTogether(m_kind->table).size() > 1);
    m_actions->arc->setEnabled(on && !isPoint);
    m_actions->rectangle->setEnabled(on && isArea);
    m_actions->rectangleByThreePoints->setEnabled(on && isArea);
    for (QAction *action : {m_actions->corners, m_actions->split, m_actions->reshape})
        action->setEnabled(on && !isPoint);
    for (QAction *action : m_actions->steps())
        action->setEnabled(on && !m_selected->isEmpty());
    m_actions->merge->setEnabled(on && !isPoint && m_selected->rows().size() > 1);
    m_actions->offset->setEnabled(on && !isPoint && !m_selected->isEmpty());
    m_actions->paint->setEnabled(on && !m_selected->isEmpty() && m_brush->isReady());
    emit hintChanged();
}

void DrawingDesk::setTable(const QString &table)
{
    if (table == m_kind->table)
        return;
    m_kind = &drawnKind(table);
    QSettings().setValue(tableKey, m_kind->table);
    m_selected->setTable(m_kind->table);
    m_brush->setKind(*m_kind);
    emit kindChanged();
    if (QAction *action = m_actions->chosen(); action && !action->isEnabled())
        m_actions->straight->setChecked(true);
    useTool();
}

void DrawingDesk::keepDrawn(const QgsGeometry &geometry)
{
    m_drafter->add(m_kind->table, m_brush->fieldsOfNew(), geometry);
    m_selected->clear(); // the next one is drawn, not this one changed
}

void DrawingDesk::cutAlong(const QgsGeometry &line)
{
    if (m_actions->chosen() == m_actions->reshape)
        m_steps->reshapeAlong(line);
    else
        m_steps->splitAlong(line);
}

void DrawingDesk::paintSelection()
{
    if (!m_brush->isReady() || !m_steps->give(m_brush->column(), m_brush->value(), m_brush->label()))
        return;
    // What cannot be seen looks as if nothing had happened.
    if (const QString where = m_brush->whereSeen(); !where.isEmpty())
        m_messages.say(Finding::Severity::Note, where);
}

void DrawingDesk::offsetSelection(double metres, bool keepOriginal)
{
    m_steps->offset(metres, keepOriginal);
}

void DrawingDesk::turnSelection(double degrees)
{
    if (degrees != 0)
        m_steps->turn(m_rotate->rowsTurned(degrees));
}

QString DrawingDesk::goingAlong() const
{
    const std::vector<DrawnRow> &rows = m_corners->sharing();
    QStringList kinds;
    for (const DrawnKind &kind : drawnKinds())
        if (const auto count = std::count_if(rows.begin(), rows.end(), [&](const DrawnRow &row) { return row.table == kind.table; }))
            kinds << tr("%1 (%2)", "zones (how many)").arg(kind.label(), QString::number(count));
    return rows.size() > 1 ? kinds.join(QLatin1String(", ")) : QString();
}

QString DrawingDesk::hint() const
{
    const QAction *chosen = m_actions->chosen();
    if (!chosen || !m_actions->drawing->isChecked())
        return {};
    DrawingState state;
    state.isSelected = !m_selected->isEmpty();
    if (toolFor(chosen) == drawingTool()) {
        state.points = drawingTool()->pointsDrawn();
        state.isPoint = m_kind->geometry == Qgis::GeometryType::Point;
        state.isLine = m_kind->geometry == Qgis::GeometryType::Line;
        state.size = drawingTool()->sizeSoFar();
    } else if (toolFor(chosen) == m_cut) {
        state.points = m_cut->pointsDrawn();
        state.size = m_cut->sizeSoFar();
    } else if (toolFor(chosen) == m_move) {
        state.points = m_move->hasBegun() ? 1 : 0;
    } else if (toolFor(chosen) == m_corners) {
        state.points = m_corners->hasCorner() ? 1 : 0;
        state.goingAlong = goingAlong();
    }
    return drawingHint(*m_actions, *chosen, state);
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/drawing/drawn_rows.h"
#include "gui/drawing/paint_brush.h"

#include <QPointer>

class QAction;
class QgsAdvancedDigitizingDockWidget;
class QgsMapTool;

namespace madang {

class DrawingActions;
class DrawingSnapping;
class DrawingTool;
class DrawnSteps;
class MapView;
class MessageArea;
class MoveTool;
class PlanDrafter;
class RotateTool;
class SelectedRows;
class SelectTool;
class VertexTool;
struct DrawnKind;

// Drawing by hand: gives the map the tool of the action chosen, and hands what the tools make to the drafter.
class DrawingDesk : public QObject {
    Q_OBJECT
public:
    DrawingDesk(Session &session, MapView &map, MessageArea &messages, QWidget *window);
    ~DrawingDesk() override;

    DrawingActions &actions() const { return *m_actions; }
    SelectedRows &selected() const { return *m_selected; }
    const DrawnRows &rows() const { return *m_rows; }

    // What is drawn and edited; the last choice is remembered.
    const DrawnKind &kind() const { return *m_kind; }
    void setTable(const QString &table);
    // What it is given.
    PaintBrush &brush() const { return *m_brush; }
    QString value() const { return m_brush->value(); }
    void setValue(const QString &value) { m_brush->setValue(value); }
    const std::vector<AttributeChoice> &choices() const { return m_brush->choices(); }

    void offsetSelection(double metres, bool keepOriginal);
    void turnSelection(double degrees);
    // What the next click does.
    QString hint() const;

    // Whether something is in the air that no edit has kept yet: points of a shape or a line, or the start of a move.
    bool isSketching() const { return m_isSketching; }
    void takeBackPoint();
    QgsAdvancedDigitizingDockWidget &typedValues() const;
    void focusMap();

signals:
    void kindChanged();
    void hintChanged();
    void pointed(); // the hint says another size
    void sketchChanged(bool isSketching);

private:
    void makeTools(QWidget *window);
    void connectTools();
    void adoptPlan();
    void setDrawing(bool on);
    void useTool();
    void showTypedValues();
    void lookAtSketch();
    void enableActions();
    DrawingTool *drawingTool() const;
    QgsMapTool *toolFor(const QAction *action) const;
    bool isOurs(const QgsMapTool *tool) const;

    void keepDrawn(const QgsGeometry &geometry);
    void cutAlong(const QgsGeometry &line);
    void paintSelection();
    QString goingAlong() const; // with the corner point under the pointer

    Session &m_session;
    MapView &m_map;
    MessageArea &m_messages;
    DrawingActions *m_actions;
    DrawnRows *m_rows;
    SelectedRows *m_selected;
    PlanDrafter *m_drafter;
    std::unique_ptr<DrawnSteps> m_steps;
    DrawingSnapping *m_snapping;
    QPointer<QgsAdvancedDigitizingDockWidget> m_typedValues;
    DrawingTool *m_area = nullptr, *m_line = nullptr, *m_point = nullptr, *m_cut = nullptr;
    SelectTool *m_select = nullptr;
    VertexTool *m_corners = nullptr;
    MoveTool *m_move = nullptr;
    RotateTool *m_rotate = nullptr;
    const DrawnKind *m_kind;
    PaintBrush *m_brush;
    bool m_isSketching = false;
};

} // namespace madang

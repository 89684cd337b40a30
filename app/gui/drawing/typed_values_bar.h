// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/drawing/typed_field.h"

#include <qgsadvanceddigitizingdockwidget.h>

#include <array>

class QLabel;
class QToolButton;
class QgsMapCanvas;

namespace madang {

// The row with the typed length, angle and coordinates of the next point, while they are switched on. D, A, X and Y, or
// a digit, go from the map into a field; Enter or Tab keeps a value; a click, or Enter once the point is determined,
// sets the point.
class TypedValuesBar : public QWidget {
    Q_OBJECT
public:
    TypedValuesBar(QgsAdvancedDigitizingDockWidget &values, QgsMapCanvas &canvas, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Dock = QgsAdvancedDigitizingDockWidget;
    struct Value {
        Qt::Key key; // from the map into its field
        const Dock::CadConstraint *constraint;
        void (Dock::*set)(const QString &, Dock::WidgetSetMode);
        QToolButton *caption;
        TypedField *field;
    };

    Value make(const char *name, Qt::Key key, const Dock::CadConstraint *constraint, void (Dock::*set)(const QString &, Dock::WidgetSetMode));
    void connectValue(Value &value);
    void connectDock();
    Value &valueOf(Qt::Key key);
    void present(const Value &value);
    void showAll();
    QString textOf(const Value &value) const;
    QString unitOf(const Value &value) const;
    bool keep(Value &value);
    void enter(Value &value);
    void setPoint();
    bool hear(QKeyEvent &event, bool isPress);
    void measureFromLast(const Value &value); // or from the origin again
    void nameValues();

    Dock &m_values;
    QgsMapCanvas &m_canvas;
    std::array<Value, 4> m_all; // length, angle, x, y
    QLabel *m_hint;
};

} // namespace madang

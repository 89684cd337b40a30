// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/sketch_keys.h"

#include "gui/drawing/drawing_desk.h"

#include <qgsmapcanvas.h>

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTimer>

namespace madang {

namespace {

bool takesText(const QWidget *widget)
{
    const auto *box = qobject_cast<const QComboBox *>(widget);
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
           || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) || (box && box->isEditable());
}

} // namespace

SketchKeys::SketchKeys(DrawingDesk &desk, QgsMapCanvas &canvas, QWidget &window)
    : QObject(&window)
    , m_canvas(canvas)
    , m_window(window)
{
    connect(&desk, &DrawingDesk::sketchChanged, this, [this](bool isSketching) {
        if (isSketching)
            qApp->installEventFilter(this);
        else
            qApp->removeEventFilter(this);
    });
}

bool SketchKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isEscape = key->key() == Qt::Key_Escape;
    if (!isEscape && key->key() != Qt::Key_Backspace && key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    // Dialogs, menus and lists that are open have windows of their own.
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != &m_window || (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return false;
    const QWidget *focus = QApplication::focusWidget();
    const bool isTyping = takesText(focus);
    // Enter in a field of a card goes on to the map below it.
    if (watched == &m_canvas) {
        m_heard = event;
        QTimer::singleShot(0, this, [this] { m_heard = nullptr; });
        return isTyping && !isEscape && m_canvas.isAncestorOf(focus);
    }
    // What the map has heard goes on to the widgets that it lies in, where it has taken nothing.
    if (event == m_heard)
        return false;
    // A field that has no use for Esc leaves it to the window.
    if (isTyping && (!isEscape || watched != &m_window))
        return false;
    m_canvas.setFocus();
    QKeyEvent again(QEvent::KeyPress, key->key(), key->modifiers(), key->text(), key->isAutoRepeat());
    QCoreApplication::sendEvent(&m_canvas, &again);
    event->accept();
    return true;
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/typed_field.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QStyle>

namespace madang {

TypedField::TypedField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_touched = true;
        setLook(false, false);
    });
}

void TypedField::present(const QString &text)
{
    if (m_touched || text == this->text())
        return;
    setText(text);
    if (hasFocus())
        selectAll();
    else
        setCursorPosition(0);
}

void TypedField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void TypedField::begin(const QString &typed)
{
    setFocus(Qt::ShortcutFocusReason);
    setText(typed);
    m_touched = true;
    setLook(false, false);
}

void TypedField::setLook(bool kept, bool wrong)
{
    if (property("kept").toBool() == kept && property("wrong").toBool() == wrong)
        return;
    setProperty("kept", kept);
    setProperty("wrong", wrong);
    style()->unpolish(this); // a style sheet looks at properties only then
    style()->polish(this);
}

void TypedField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit entered();
        break;
    case Qt::Key_Escape:
        emit dropped();
        break;
    case Qt::Key_D:
    case Qt::Key_A:
    case Qt::Key_X:
    case Qt::Key_Y:
        if (plain)
            emit letterTyped(Qt::Key(event->key()), event->modifiers() & Qt::ShiftModifier);
        else
            QLineEdit::keyPressEvent(event);
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
    event->accept();
}

void TypedField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    deselect();
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        emit left();
}

bool TypedField::focusNextPrevChild(bool next)
{
    emit stepped(next);
    return true;
}

} // namespace madang

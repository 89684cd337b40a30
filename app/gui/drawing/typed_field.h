// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QLineEdit>

namespace madang {

// A line for one typed value. It shows what the pointer says until something is typed, and keeps every key for itself:
// an Enter that went on to the map would end what is being drawn.
class TypedField : public QLineEdit {
    Q_OBJECT
public:
    explicit TypedField(QWidget *parent = nullptr);

    // Not over what is being typed.
    void present(const QString &text);
    void begin(); // the next key writes over what is there
    void begin(const QString &typed);
    bool isTouched() const { return m_touched; } // typed in, and not yet entered
    void setTouched(bool touched) { m_touched = touched; }
    void setLook(bool kept, bool wrong);

signals:
    void entered();
    void dropped();              // Esc
    void stepped(bool forwards); // Tab
    void left();                 // the focus went to another part of the window
    void letterTyped(Qt::Key letter, bool withShift);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool m_touched = false;
};

} // namespace madang

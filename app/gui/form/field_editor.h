// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/attributes/attribute_text.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace madang {

// The field of one column in a form: chooses or takes a text, says beside it what is wrong with it, and tells a value
// that may be stored once the user has finished it. Escape takes back what was typed.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(const AttributeColumn &column, const AttributeText &text, QWidget *parent = nullptr);

    const AttributeColumn &column() const { return m_column; }
    // The value of the rows that the form is about. `isMixed`: they have several.
    void show(const QVariant &value, bool isMixed);
    void setWritable(bool writable);
    // What is in the field now.
    ReadAttribute read() const;
    bool isTouched() const; // it is another text than the one shown
    QString problem() const;
    void say(const QString &problem); // beside the field; nothing for an empty text

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void finished(const QVariant &value); // another one than was shown

private:
    void makeChoices();
    void makeLine();
    void makeLines();
    void finish();
    void takeBack();
    void markMixed();
    QString typedText() const;
    QWidget *field() const;

    AttributeColumn m_column;
    AttributeText m_text;
    QVariant m_shown;
    bool m_isMixed = false;
    QComboBox *m_choices = nullptr;
    QLineEdit *m_line = nullptr;   // also the one inside choices that may be written
    QPlainTextEdit *m_lines = nullptr;
    QLabel *m_problem = nullptr;
};

// A patch of a land-use colour as icons beside its name.
QIcon colourSwatch(const QString &colour, int side = 14);

// Fills a box with the choices of a column, an empty one first where the column may be empty.
void fillChoices(QComboBox &box, const AttributeColumn &column);

} // namespace madang

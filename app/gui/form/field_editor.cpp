// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/form/field_editor.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace madang {

QIcon colourSwatch(const QString &colour, int side)
{
    const QColor fill(colour);
    if (!fill.isValid())
        return {};
    QPixmap patch(side, side);
    patch.fill(Qt::transparent);
    QPainter painter(&patch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(fill.darker(130));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 3, 3);
    QIcon icon(patch);
    icon.addPixmap(patch, QIcon::Selected); // a colour that says something is not tinted
    return icon;
}

void fillChoices(QComboBox &box, const AttributeColumn &column)
{
    box.clear();
    if (!column.isRequired)
        box.addItem(QStringLiteral("—"), QString());
    for (const ColumnChoice &choice : column.choices)
        box.addItem(colourSwatch(choice.colour), choice.label, choice.value);
    box.setMaxVisibleItems(20);
    box.view()->setMinimumWidth(qMin(480, box.view()->sizeHintForColumn(0) + 40));
}

FieldEditor::FieldEditor(const AttributeColumn &column, const AttributeText &text, QWidget *parent)
    : QWidget(parent)
    , m_column(column)
    , m_text(text)
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("field-") + column.name);
    if (column.isChosen())
        makeChoices();
    else if (column.name == QLatin1String("note"))
        makeLines();
    else
        makeLine();
    m_problem->setProperty("note", QStringLiteral("error"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(field());
    rows->addWidget(m_problem);
    setFocusProxy(field());
}

QWidget *FieldEditor::field() const
{
    if (m_choices)
        return m_choices;
    return m_lines ? static_cast<QWidget *>(m_lines) : m_line;
}

void FieldEditor::makeChoices()
{
    m_choices = new QComboBox(this);
    m_choices->setEditable(!m_column.isClosed);
    fillChoices(*m_choices, m_column);
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setMinimumContentsLength(12);
    m_choices->installEventFilter(this);
    connect(m_choices, &QComboBox::activated, this, [this] { finish(); });
    if (m_choices->isEditable()) {
        m_choices->setInsertPolicy(QComboBox::NoInsert);
        m_line = m_choices->lineEdit();
        m_line->installEventFilter(this);
        connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::finish);
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::markMixed);
    }
}

void FieldEditor::makeLine()
{
    m_line = new QLineEdit(this);
    m_line->installEventFilter(this);
    if (m_column.isNumber())
        m_line->setAlignment(Qt::AlignRight);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::finish);
    // What is wrong is said while it is typed.
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        markMixed();
        say(isTouched() ? read().problem : QString());
    });
}

void FieldEditor::makeLines()
{
    m_lines = new QPlainTextEdit(this);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * 3 + 14);
    m_lines->installEventFilter(this);
}

void FieldEditor::show(const QVariant &value, bool isMixed)
{
    m_shown = isMixed ? QVariant() : value;
    m_isMixed = isMixed;
    const QString several = isMixed ? tr("Several values") : QString();
    const QString typed = m_text.typed(m_column, m_shown);
    if (m_choices) {
        m_choices->setPlaceholderText(several);
        const int place = isMixed ? -1 : m_choices->findData(m_shown.toString());
        m_choices->setCurrentIndex(place);
        if (!m_choices->isEditable() && place < 0 && !isMixed)
            m_choices->setPlaceholderText(typed); // a value that is not on the list
    }
    if (m_line) {
        m_line->setPlaceholderText(isMixed ? several : m_column.unit);
        // Setting it forgets what could be undone in the field: from here on, undoing is the plan's matter.
        if (!m_choices || isMixed || m_choices->currentIndex() < 0)
            m_line->setText(typed);
        m_line->setModified(false);
    }
    if (m_lines) {
        m_lines->setPlaceholderText(several);
        m_lines->setPlainText(typed);
    }
    markMixed();
    say({});
}

// "Several values" is no value: it is written as quietly as a hint.
void FieldEditor::markMixed()
{
    if (!m_line)
        return;
    m_line->setProperty("quiet", m_isMixed && m_line->text().isEmpty());
    m_line->style()->unpolish(m_line);
    m_line->style()->polish(m_line);
}

void FieldEditor::setWritable(bool writable)
{
    if (m_choices)
        m_choices->setEnabled(writable);
    else if (m_line)
        m_line->setReadOnly(!writable);
    else
        m_lines->setReadOnly(!writable);
}

QString FieldEditor::typedText() const
{
    if (m_lines)
        return m_lines->toPlainText();
    return m_line ? m_line->text() : QString();
}

bool FieldEditor::isTouched() const
{
    if (m_choices && !m_choices->isEditable()) {
        if (m_choices->currentIndex() < 0)
            return false;
        return m_isMixed || m_choices->currentData().toString() != m_shown.toString();
    }
    if (m_isMixed)
        return !typedText().trimmed().isEmpty() || (m_choices && m_choices->currentIndex() == 0);
    if (m_choices && m_choices->currentIndex() == 0 && typedText() == m_choices->itemText(0))
        return !m_shown.toString().isEmpty();
    return typedText() != m_text.typed(m_column, m_shown);
}

ReadAttribute FieldEditor::read() const
{
    if (m_choices) {
        // Chosen from the list, or written beside it.
        const int place = m_choices->currentIndex();
        if (place >= 0 && (!m_choices->isEditable() || m_choices->currentText() == m_choices->itemText(place)))
            return m_text.read(m_column, m_choices->itemData(place).toString());
    }
    return m_text.read(m_column, typedText());
}

void FieldEditor::finish()
{
    if (!isTouched()) {
        say({});
        return;
    }
    const ReadAttribute now = read();
    say(now.problem);
    if (!now.isGood())
        return;
    if (!m_isMixed && now.value == m_shown && now.value.isValid() == m_shown.isValid())
        show(m_shown, false); // written in another way
    else
        emit finished(now.value);
}

void FieldEditor::takeBack()
{
    show(m_shown, m_isMixed);
}

QString FieldEditor::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void FieldEditor::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    updateGeometry();
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the form: it changes no value in passing.
    if (event->type() == QEvent::Wheel && watched == m_choices) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut && watched == m_lines)
        finish();
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isNothingToUndo = watched == m_line && !m_line->isUndoAvailable();
        if (isNothingToUndo && key->matches(QKeySequence::Undo)) {
            event->ignore(); // the window's: undoes the last edit of the plan
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && isTouched()) {
            takeBack();
            return true;
        }
        if (watched == m_lines && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && (key->modifiers() & Qt::ControlModifier)) {
            finish();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace madang

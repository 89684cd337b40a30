// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/table/cell_delegate.h"

#include "gui/form/field_editor.h"
#include "gui/table/attribute_model.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

namespace madang {

namespace {

const char *const columnProperty = "attributeColumn";

ReadAttribute readCell(const AttributeModel &model, const QWidget *editor)
{
    const AttributeColumn &column = model.columns()[size_t(editor->property(columnProperty).toInt())];
    if (const auto *box = qobject_cast<const QComboBox *>(editor)) {
        const int place = box->currentIndex();
        if (place >= 0 && box->currentText() == box->itemText(place))
            return model.text().read(column, box->itemData(place).toString());
        return model.text().read(column, box->currentText());
    }
    return model.text().read(column, qobject_cast<const QLineEdit *>(editor)->text());
}

} // namespace

CellDelegate::CellDelegate(AttributeModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const AttributeColumn &column = m_model.columns()[size_t(index.column())];
    QWidget *editor = nullptr;
    if (!column.isChosen()) {
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        connect(line, &QLineEdit::textEdited, this, [this, line] {
            const QString problem = problemOf(line);
            QToolTip::showText(line->mapToGlobal(QPoint(0, line->height())), problem, line);
        });
        editor = line;
    } else {
        auto *box = new QComboBox(parent);
        box->setEditable(!column.isClosed);
        box->setInsertPolicy(QComboBox::NoInsert);
        fillChoices(*box, column);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<CellDelegate *>(this);
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        editor = box;
    }
    editor->setProperty(columnProperty, index.column());
    editor->setAutoFillBackground(true);
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        const int place = box->findData(index.data(Qt::UserRole).toString());
        box->setCurrentIndex(place);
        if (place < 0 && box->isEditable())
            box->setEditText(index.data(Qt::EditRole).toString());
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        // What is being typed is not lost when the row changes elsewhere.
        if (!line->isModified())
            line->setText(index.data(Qt::EditRole).toString());
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    if (box && box->currentIndex() < 0 && !box->isEditable())
        return; // a value that is not on the list, left as it is
    if (const auto *line = qobject_cast<QLineEdit *>(editor); line && !line->isModified())
        return;
    const ReadAttribute read = readCell(m_model, editor);
    if (read.isGood())
        model->setData(index, read.value, Qt::UserRole);
    else
        emit const_cast<CellDelegate *>(this)->refused(read.problem);
}

QString CellDelegate::problemOf(const QWidget *editor) const
{
    return readCell(m_model, editor).problem;
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto *line = qobject_cast<QLineEdit *>(watched);
        if (line && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab) && line->isModified()) {
            const QString problem = problemOf(line);
            if (!problem.isEmpty()) {
                QToolTip::showText(line->mapToGlobal(QPoint(0, line->height())), problem, nullptr);
                return true;
            }
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace madang

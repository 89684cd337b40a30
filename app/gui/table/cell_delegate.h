// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace madang {

class AttributeModel;

// Edits the cells of the table as the form edits fields: choices are chosen, texts are checked before they are taken. A
// text that cannot be stored stays in its cell, with what is wrong beside it, until it is mended or Escape gives it up.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(AttributeModel &model, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void refused(const QString &reason);

private:
    QString problemOf(const QWidget *editor) const;

    AttributeModel &m_model;
};

} // namespace madang

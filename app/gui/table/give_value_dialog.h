// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDialog>
#include <QVariant>

class QComboBox;
class QVBoxLayout;

namespace madang {

class AttributeDesk;
class FieldEditor;

// Asks for a value of a column, to be given to many rows.
class GiveValueDialog : public QDialog {
    Q_OBJECT
public:
    GiveValueDialog(AttributeDesk &desk, const QString &table, int column, int rows, QWidget *parent);

    QString column() const;
    QVariant value() const { return m_value; }

    void accept() override;

private:
    void makeEditor();

    AttributeDesk &m_desk;
    QString m_table;
    QComboBox *m_columns;
    QVBoxLayout *m_place;
    FieldEditor *m_editor = nullptr;
    QVariant m_value;
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/attributes/attribute_order.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace madang {

// More values than these are not listed.
constexpr int mostFilterValues = 2000;

// Asks which values of a column are wanted: a range of a number, else some of the values that there are.
class ColumnFilterPopup : public QFrame {
    Q_OBJECT
public:
    // `values`: those of the column and how many rows have each.
    ColumnFilterPopup(const QString &label, const AttributeColumn &column, const AttributeText &text, const ColumnFilter &filter,
                      const QVector<QPair<QString, int>> &values, QWidget *parent);

signals:
    void chosen(const madang::ColumnFilter &filter);

private:
    void makeRange(const ColumnFilter &filter);
    void makeList(const ColumnFilter &filter, const QVector<QPair<QString, int>> &values);
    void apply();
    void showMatching(const QString &typed);

    AttributeColumn m_column;
    AttributeText m_text;
    QLineEdit *m_least = nullptr, *m_most = nullptr, *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace madang

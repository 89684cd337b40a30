// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/attributes/attribute_rows.h"

#include <QMap>

namespace madang {

// What a column is asked to be: one of some shown texts, or a number between two; nothing for every value.
struct ColumnFilter {
    std::optional<QSet<QString>> texts; // as AttributeText::shown(); an empty one for rows without a value
    std::optional<double> least, most;  // stored values; rows without one are left out
    bool isEmpty() const { return !texts && !least && !most; }
};

// Which rows are wanted, and in which order.
struct RowWish {
    QString text;                    // anywhere in the row, in any script; words that all have to be there
    QMap<QString, ColumnFilter> filters; // by name of column
    QString sortColumn;              // empty: as in the file
    Qt::SortOrder order = Qt::AscendingOrder;
};

// The rows that meet a wish, by their places, sorted. Numbers by size, texts as people of `language` order them ("Plot 9"
// before "Plot 10"), land-use codes by their list; rows without a value come last. On any thread.
MADANG_CORE_EXPORT QVector<int> orderedRows(const AttributeRows &rows, const std::vector<AttributeColumn> &columns,
                                            const AttributeText &text, const RowWish &wish, const QString &language,
                                            QgsFeedback *feedback = nullptr);

// The shown texts of a column and how many rows have each, the most frequent first, at most `most`.
MADANG_CORE_EXPORT QVector<QPair<QString, int>> valuesOfColumn(const AttributeRows &rows, const std::vector<AttributeColumn> &columns,
                                                               int column, const AttributeText &text, int most);

} // namespace madang

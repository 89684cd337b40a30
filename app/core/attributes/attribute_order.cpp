// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/attribute_order.h"

#include "core/attributes/folded_text.h"

#include <qgsfeedback.h>

#include <QCollator>

#include <algorithm>

namespace madang {

namespace {

bool meets(const QVariant &value, const AttributeColumn &column, const ColumnFilter &filter, const AttributeText &text)
{
    if (filter.texts && !filter.texts->contains(text.shown(column, value)))
        return false;
    if (!filter.least && !filter.most)
        return true;
    if (!value.isValid() || value.isNull())
        return false;
    const double number = value.toDouble();
    return (!filter.least || number >= *filter.least) && (!filter.most || number <= *filter.most);
}

bool hasNothing(const QVariant &value)
{
    return !value.isValid() || value.isNull() || value.toString().isEmpty();
}

// Places sorted by keys that are made once for each row.
template <typename Key>
QVector<int> sortedBy(std::vector<std::pair<Key, int>> &keyed, Qt::SortOrder order)
{
    std::stable_sort(keyed.begin(), keyed.end(), [order](const auto &a, const auto &b) {
        return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    QVector<int> places;
    places.reserve(int(keyed.size()));
    for (const auto &each : keyed)
        places << each.second;
    return places;
}

QVector<int> sorted(const QVector<int> &places, const AttributeRows &rows, int index, const AttributeColumn &column,
                    const AttributeText &text, Qt::SortOrder order, const QString &language)
{
    QVector<int> without;
    const bool isListed = column.isClosed;
    if (column.isNumber() || column.isMeasure || isListed) {
        QHash<QString, int> ranks;
        for (const ColumnChoice &choice : column.choices)
            ranks.insert(choice.value, int(ranks.size()));
        std::vector<std::pair<double, int>> keyed;
        for (const int place : places) {
            const QVariant &value = rows.at(place).values.at(index);
            if (hasNothing(value))
                without << place;
            else
                keyed.emplace_back(isListed ? ranks.value(value.toString(), int(ranks.size())) : value.toDouble(), place);
        }
        return sortedBy(keyed, order) + without;
    }
    QCollator collator{QLocale(language)};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, int>> keyed;
    for (const int place : places) {
        const QVariant &value = rows.at(place).values.at(index);
        if (hasNothing(value))
            without << place;
        else
            keyed.emplace_back(collator.sortKey(text.shown(column, value)), place);
    }
    return sortedBy(keyed, order) + without;
}

} // namespace

QVector<int> orderedRows(const AttributeRows &rows, const std::vector<AttributeColumn> &columns, const AttributeText &text,
                         const RowWish &wish, const QString &language, QgsFeedback *feedback)
{
    const QStringList words = foldedText(wish.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QVector<int> places;
    for (int i = 0; i < rows.size(); ++i) {
        if (feedback && feedback->isCanceled())
            return {};
        const AttributeRow &row = rows.at(i);
        bool wanted = std::all_of(words.begin(), words.end(), [&row](const QString &word) { return row.sought.contains(word); });
        for (auto it = wish.filters.cbegin(); wanted && it != wish.filters.cend(); ++it)
            if (const int index = columnIndex(columns, it.key()); index >= 0)
                wanted = meets(row.values.at(index), columns[size_t(index)], it.value(), text);
        if (wanted)
            places << i;
    }
    const int index = wish.sortColumn.isEmpty() ? -1 : columnIndex(columns, wish.sortColumn);
    return index < 0 ? places : sorted(places, rows, index, columns[size_t(index)], text, wish.order, language);
}

QVector<QPair<QString, int>> valuesOfColumn(const AttributeRows &rows, const std::vector<AttributeColumn> &columns, int column,
                                            const AttributeText &text, int most)
{
    QHash<QString, int> counts;
    for (const AttributeRow &row : rows.rows())
        ++counts[text.shown(columns[size_t(column)], row.values.at(column))];
    QVector<QPair<QString, int>> values;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        values << qMakePair(it.key(), it.value());
    std::sort(values.begin(), values.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return values.mid(0, most);
}

} // namespace madang

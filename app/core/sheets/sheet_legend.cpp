// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheet_legend.h"

#include "core/cartography/map_languages.h"
#include "core/cartography/palette.h"
#include "core/cartography/symbol_parts.h"
#include "core/sheets/legend_sample.h"
#include "core/sheets/sheet_items.h"
#include "core/text/number_format.h"

#include <qgsfillsymbol.h>
#include <qgslayout.h>
#include <qgslayoutitemgroup.h>
#include <qgslayoutitemlabel.h>

#include <algorithm>

namespace madang {

namespace {

// Kept with each item of a legend, in files too: the legend's id.
const QString rowKey = QStringLiteral("madang/legend");
// mm at full size on A4.
constexpr double sampleWidth = 6.8, sampleHeight = 3.6, gap = 1.6, rowGap = 0.5, stackedRowGap = 1.1, groupGap = 2.2, haWidth = 12, shareWidth = 7.5;

// Sets (or only measures, without a layout) rows from the top of a column.
class LegendColumn {
public:
    LegendColumn(QgsLayout *layout, QList<QgsLayoutItem *> *items, const QPointF &top, double width, double unit, const QStringList &languages)
        : m_layout(layout), m_items(items), m_top(top), m_width(width), m_unit(unit), m_languages(languages)
    {
    }

    double bottom() const { return m_y; }

    void group(const MapLegendGroup &group)
    {
        if (m_y > 0)
            m_y += groupGap * m_unit;
        const bool measured = group.isMeasured();
        if (measured) {
            number(QStringLiteral("ha"), m_width - shareWidth * m_unit, haWidth * m_unit, true);
            number(QStringLiteral("%"), m_width, shareWidth * m_unit, true);
        }
        texts(group.title, 0, m_width - (measured ? numbers() : 0), 2.9, 2.5, true);
        m_y += 0.8 * m_unit;
    }

    void entry(const MapLegendEntry &entry)
    {
        const double top = m_y, left = (sampleWidth + gap) * m_unit;
        if (entry.area)
            figures(*entry.area, entry.share, false);
        QStringList label = entry.label;
        if (!entry.verified && !label.isEmpty())
            label.first() += QStringLiteral(" *");
        texts(label, left, m_width - left - (entry.area ? numbers() : 0), 2.55, 2.25, false);
        const double height = std::max(m_y - top, sampleHeight * m_unit);
        if (m_layout) {
            const double middle = top + std::min(height, 6.4 * m_unit) / 2;
            *m_items << addLegendSample(*m_layout, entry, at(0, middle - sampleHeight * m_unit / 2, sampleWidth * m_unit, sampleHeight * m_unit),
                                        m_unit);
        }
        // Rows of two lines keep further apart than their lines: what hangs below Khmer letters nearly meets the next row.
        m_y = top + height + (label.size() > 1 ? stackedRowGap : rowGap) * m_unit;
    }

    void total(const QStringList &label, double area)
    {
        if (m_layout)
            *m_items << addBox(*m_layout, QStringLiteral("legend rule"), at(0, m_y, m_width, 0.15 * m_unit),
                               filled(palette::colour(palette::text)));
        m_y += 0.6 * m_unit;
        figures(area, 1, true);
        texts(label, 0, m_width - numbers(), 2.55, 2.25, true);
        m_y += 3 * rowGap * m_unit;
    }

private:
    double numbers() const { return (haWidth + shareWidth + 1) * m_unit; }
    QRectF at(double x, double y, double width, double height) const { return {m_top.x() + x, m_top.y() + y, width, height}; }

    void figures(double area, double share, bool bold)
    {
        const NumberFormat format(m_languages);
        number(format.number(area / 10000, 1), m_width - shareWidth * m_unit, haWidth * m_unit, bold);
        number(format.number(share * 100, 1), m_width, shareWidth * m_unit, bold);
    }

    void number(const QString &text, double right, double width, bool bold)
    {
        if (m_layout)
            label(text, {m_languages.first(), 2.4 * m_unit, bold, palette::colour(palette::text)}, right - width, m_y, width, 4.5 * m_unit, Qt::AlignRight);
    }

    void texts(const QStringList &lines, double x, double width, double first, double second, bool bold)
    {
        for (int i = 0; i < lines.size(); ++i) {
            const SheetLetters letters{languageOfText(lines[i], m_languages.value(std::min(i, int(m_languages.size()) - 1))), (i == 0 ? first : second) * m_unit, bold && i == 0,
                                       palette::colour(i == 0 ? palette::text : palette::quietText)};
            const double height = linesHeight(brokenLines(lines[i], letters, width), letters);
            if (m_layout)
                label(lines[i], letters, x, m_y, width, height * 1.02, Qt::AlignLeft);
            m_y += height;
        }
    }

    void label(const QString &text, const SheetLetters &letters, double x, double y, double width, double height, Qt::AlignmentFlag across)
    {
        QgsLayoutItemLabel *label = addLabel(*m_layout, QStringLiteral("legend text"), at(x, y, width, height), letters, across);
        fillLabel(*label, text, letters.language);
        *m_items << label;
    }

    QgsLayout *m_layout;
    QList<QgsLayoutItem *> *m_items;
    QPointF m_top;
    double m_width, m_unit;
    QStringList m_languages;
    double m_y = 0;
};

} // namespace

SheetLegend::SheetLegend(std::vector<MapLegendGroup> groups, const MapLanguages &languages, double factor, const Phrase &total)
    : m_groups(std::move(groups))
    , m_languages(languages.codes())
    , m_total(languages.texts(total))
    , m_factor(factor)
{
}

bool SheetLegend::hasUnverified() const
{
    return std::any_of(m_groups.begin(), m_groups.end(), [](const MapLegendGroup &group) {
        return std::any_of(group.entries.begin(), group.entries.end(), [](const MapLegendEntry &entry) { return !entry.verified; });
    });
}

bool SheetLegend::set(QgsLayout *layout, const QRectF &place, int columns, double share, QList<QgsLayoutItem *> *items) const
{
    const double unit = m_factor * share, columnGap = legendColumnGap * m_factor;
    const double width = (place.width() - (columns - 1) * columnGap) / columns;
    int index = 0;
    const auto column = [&](int number) {
        return LegendColumn(layout, items, place.topLeft() + QPointF(number * (width + columnGap), 0), width, unit, m_languages);
    };
    LegendColumn current = column(0);
    for (const MapLegendGroup &group : m_groups) {
        double total = 0;
        const MapLegendEntry *lastMeasured = nullptr;
        for (const MapLegendEntry &entry : group.entries)
            if (entry.area)
                lastMeasured = &entry;
        for (const MapLegendEntry &entry : group.entries) {
            const bool opens = &entry == &group.entries.front(), closes = &entry == lastMeasured;
            total += entry.area.value_or(0);
            // A title stays with its first entry, and a sum with the last that it is of.
            LegendColumn trial(nullptr, nullptr, {}, width, unit, m_languages);
            if (opens)
                trial.group(group);
            trial.entry(entry);
            if (closes)
                trial.total(m_total, total);
            if (current.bottom() + trial.bottom() + (opens && current.bottom() > 0 ? groupGap * unit : 0) > place.height()) {
                if (++index == columns)
                    return false;
                current = column(index);
            }
            if (opens)
                current.group(group);
            current.entry(entry);
            if (closes)
                current.total(m_total, total);
        }
    }
    return true;
}

double SheetLegend::shareThatFits(const QSizeF &room, int columns) const
{
    double share = 1;
    while (share > 0.5 && !set(nullptr, {QPointF(), room}, columns, share, nullptr))
        share -= 0.04;
    return share;
}

double SheetLegend::height(double width, int columns) const
{
    double height = 8 * m_factor;
    while (height < 1000 && !set(nullptr, {0, 0, width, height}, columns, 1, nullptr))
        height += 4 * m_factor;
    return height;
}

void SheetLegend::place(QgsLayout &layout, const QString &id, const QRectF &place, int columns) const
{
    bool isSelected = false;
    QList<QgsLayoutItemGroup *> groups;
    layout.layoutItems(groups);
    for (QgsLayoutItemGroup *group : std::as_const(groups))
        if (group->id() == id) {
            isSelected = isSelected || group->isSelected();
            layout.removeLayoutItem(group); // and what is in it
        }
    // Undo brings back rows that are in no group any more.
    QList<QgsLayoutItem *> items;
    layout.layoutItems(items);
    for (QgsLayoutItem *item : std::as_const(items))
        if (item->customProperty(rowKey).toString() == id)
            layout.removeLayoutItem(item);
    items.clear();
    set(&layout, place, columns, shareThatFits(place.size(), columns), &items);
    for (QgsLayoutItem *item : std::as_const(items))
        item->setCustomProperty(rowKey, id);
    if (items.size() > 1) {
        QgsLayoutItemGroup *group = layout.groupItems(items);
        group->setId(id);
        group->setSelected(isSelected);
    }
}

} // namespace madang

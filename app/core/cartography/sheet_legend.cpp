// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/sheet_legend.h"

#include "core/cartography/palette.h"
#include "core/cartography/sheet_text.h"
#include "core/number_format.h"

#include <qgsrendercontext.h>
#include <qgssymbol.h>

#include <QPainter>

namespace madang {

namespace {

constexpr double sampleWidth = 7.5, sampleHeight = 4, gap = 2;

// Draws (or only measures, without a painter) the legend from the top of a column.
class LegendColumn {
public:
    LegendColumn(QPainter *painter, double x, double width, double scale, const QStringList &languages)
        : m_painter(painter), m_x(x), m_width(width), m_scale(scale), m_languages(languages)
    {
    }

    double bottom() const { return m_y; }

    void group(const QStringList &title)
    {
        if (m_y > 0)
            m_y += 2.2 * m_scale;
        texts(title, m_x, m_width, 3.0, 2.6, true);
        m_y += 0.9 * m_scale;
    }

    void entry(const MapLegendEntry &entry)
    {
        const double top = m_y, textX = m_x + (sampleWidth + gap) * m_scale;
        double areaWidth = 0;
        if (entry.area) {
            const SheetText area(NumberFormat(m_languages.first()).hectares(*entry.area), m_languages.first(), 2.5 * m_scale);
            areaWidth = area.width() + gap;
            if (m_painter)
                area.draw(*m_painter, m_x + m_width, top, palette::colour(palette::text), Qt::AlignRight);
        }
        QStringList label = entry.label;
        if (!entry.verified)
            label.first() += QStringLiteral(" *");
        texts(label, textX, m_width - (textX - m_x) - areaWidth, 2.6, 2.35, false);
        const double height = std::max(m_y - top, sampleHeight * m_scale);
        if (m_painter)
            sample(entry, QRectF(m_x, top + (std::min(height, 7.0 * m_scale) - sampleHeight * m_scale) / 2, sampleWidth * m_scale,
                                 sampleHeight * m_scale));
        m_y = top + height + 0.9 * m_scale;
    }

private:
    void texts(const QStringList &lines, double x, double width, double first, double second, bool bold)
    {
        for (int i = 0; i < lines.size(); ++i) {
            const SheetText text(lines[i], m_languages.value(std::min(i, int(m_languages.size()) - 1)), (i == 0 ? first : second) * m_scale,
                                 width, bold && i == 0);
            if (m_painter)
                text.draw(*m_painter, x, m_y, palette::colour(i == 0 ? palette::text : palette::quietText));
            m_y += text.height();
        }
    }

    void sample(const MapLegendEntry &entry, const QRectF &place)
    {
        if (!entry.symbol) {
            m_painter->fillRect(place, QColor(entry.colour));
            return;
        }
        // Symbols are drawn in dots: the painter goes back to them for the sample.
        const double dots = m_painter->transform().m11();
        m_painter->save();
        m_painter->translate(place.topLeft());
        m_painter->scale(1 / dots, 1 / dots);
        m_painter->setClipRect(QRectF(QPointF(0, 0), place.size() * dots));
        // White lines and see-through fills are seen against the ground that they have on the map.
        if (entry.symbol->type() != Qgis::SymbolType::Marker)
            m_painter->fillRect(QRectF(QPointF(0, 0), place.size() * dots), palette::colour(palette::paper));
        QgsRenderContext context = QgsRenderContext::fromQPainter(m_painter);
        context.setScaleFactor(dots);
        context.setFlag(Qgis::RenderContextFlag::Antialiasing);
        entry.symbol->drawPreviewIcon(m_painter, (place.size() * dots).toSize(), &context);
        m_painter->restore();
    }

    QPainter *m_painter;
    double m_x, m_width, m_scale;
    QStringList m_languages;
    double m_y = 0;
};

// Sets the legend in columns and tells whether it fits. Without a painter, measures.
bool setLegend(QPainter *painter, double columnWidth, double height, const LegendSetting &setting,
               const std::vector<MapLegendGroup> &legend, const QStringList &languages)
{
    int index = 0;
    const auto column = [&](int place) {
        return LegendColumn(painter, place * (columnWidth + legendColumnGap), columnWidth, setting.scale, languages);
    };
    const auto heightOf = [&](const MapLegendGroup *group, const MapLegendEntry &entry) {
        LegendColumn trial(nullptr, 0, columnWidth, setting.scale, languages);
        if (group)
            trial.group(group->title);
        trial.entry(entry);
        return trial.bottom();
    };
    LegendColumn current = column(0);
    for (const MapLegendGroup &group : legend)
        for (const MapLegendEntry &entry : group.entries) {
            const bool opens = &entry == &group.entries.front(); // a title stays with its first entry
            if (current.bottom() + heightOf(opens ? &group : nullptr, entry) + (opens ? 2.2 * setting.scale : 0) > height) {
                if (++index == setting.columns)
                    return false;
                current = column(index);
            }
            if (opens)
                current.group(group.title);
            current.entry(entry);
        }
    return true;
}

} // namespace

LegendSetting fitLegend(double oneColumn, double eachOfTwo, double height, const std::vector<MapLegendGroup> &legend, const QStringList &languages)
{
    for (double scale = 1; scale > 0.85; scale -= 0.05)
        if (setLegend(nullptr, oneColumn, height, {1, scale}, legend, languages))
            return {1, scale};
    double scale = 1;
    while (scale > 0.3 && !setLegend(nullptr, eachOfTwo, height, {2, scale}, legend, languages))
        scale -= 0.05;
    return {2, scale};
}

void paintLegend(QPainter &painter, const QSizeF &size, const LegendSetting &setting, const std::vector<MapLegendGroup> &legend,
                 const QStringList &languages)
{
    const double columnWidth = (size.width() - (setting.columns - 1) * legendColumnGap) / setting.columns;
    setLegend(&painter, columnWidth, size.height(), setting, legend, languages);
}

} // namespace madang

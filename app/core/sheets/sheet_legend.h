// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cartography/map_legend.h"
#include "core/text/phrasebook.h"

#include <QRectF>

class QgsLayout;

namespace madang {

class MapLanguages;

// The legend of a sheet as items of the layout: a title for each group, samples with a text per language, hectares and
// shares of measured classes at the right with their sum. QGIS's own legend item has no columns for numbers.
class SheetLegend {
public:
    // `factor`: paperFactor(). `total`: what the sum of the areas is called.
    SheetLegend(std::vector<MapLegendGroup> groups, const MapLanguages &languages, double factor,
                const Phrase &total = {"Map", QT_TRANSLATE_NOOP("Map", "Total")});

    bool isEmpty() const { return m_groups.empty(); }
    bool hasUnverified() const;
    // How much smaller than meant (1) it has to be set to fit; 0.5 at the least, whether that fits or not.
    double shareThatFits(const QSizeF &room, int columns) const;
    // The smallest letters of it at such a share, in mm.
    double letters(double share) const { return 2.25 * m_factor * share; }
    // The height that it takes at full size in columns as wide as the room allows.
    double height(double width, int columns) const;

    // Places the items in the rectangle, as one group with this id. Items of an earlier legend of that id go.
    void place(QgsLayout &layout, const QString &id, const QRectF &place, int columns) const;

private:
    bool set(QgsLayout *layout, const QRectF &place, int columns, double share, QList<class QgsLayoutItem *> *items) const;

    std::vector<MapLegendGroup> m_groups;
    QStringList m_languages, m_total;
    double m_factor;
};

// mm between columns, before the factor, and how wide they are at least where there is room for several.
constexpr double legendColumnWidth = 52;
constexpr double legendColumnGap = 4;

} // namespace madang

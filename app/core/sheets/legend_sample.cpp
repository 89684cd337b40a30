// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/legend_sample.h"

#include "core/cartography/map_legend.h"
#include "core/cartography/palette.h"
#include "core/cartography/symbol_parts.h"
#include "core/sheets/sheet_items.h"

#include <qgsfillsymbol.h>
#include <qgslayout.h>
#include <qgslayoutitemmarker.h>
#include <qgslayoutitempolyline.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>

namespace madang {

QList<QgsLayoutItem *> addLegendSample(QgsLayout &layout, const MapLegendEntry &entry, const QRectF &place, double factor)
{
    const QString id = QStringLiteral("legend sample");
    const auto *symbol = entry.symbol.get();
    if (const auto *marker = dynamic_cast<const QgsMarkerSymbol *>(symbol)) {
        std::unique_ptr<QgsMarkerSymbol> copy(marker->clone());
        copy->setSize(std::min(marker->size() * factor, place.height()));
        auto *item = new QgsLayoutItemMarker(&layout);
        item->setId(id);
        item->setSymbol(copy.release());
        item->setReferencePoint(QgsLayoutItem::Middle);
        item->attemptMove(QgsLayoutPoint(place.center()));
        layout.addLayoutItem(item);
        return {item};
    }
    if (const auto *fill = dynamic_cast<const QgsFillSymbol *>(symbol)) {
        QgsLayoutItem *box = addBox(layout, id, place, std::unique_ptr<QgsFillSymbol>(fill->clone()));
        box->setBackgroundEnabled(true);
        box->setBackgroundColor(palette::colour(palette::paper));
        return {box};
    }
    const auto *line = dynamic_cast<const QgsLineSymbol *>(symbol);
    QgsLayoutItem *ground = addBox(layout, id, place, filled(line ? palette::colour(palette::paper) : QColor(entry.colour)));
    if (!line)
        return {ground};
    std::unique_ptr<QgsLineSymbol> copy(line->clone());
    copy->setWidth(std::min(line->width() * factor, place.height() * 0.8));
    const double cap = copy->width() / 2; // the ends of lines are round
    auto *across = new QgsLayoutItemPolyline(QPolygonF(QVector<QPointF>{{place.left() + cap, place.center().y()}, {place.right() - cap, place.center().y()}}), &layout);
    across->setId(id);
    across->setSymbol(copy.get()); // it takes a copy
    layout.addLayoutItem(across);
    return {ground, across};
}

} // namespace madang

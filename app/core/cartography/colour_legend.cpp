// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/colour_legend.h"

#include <qgslayertreemodellegendnode.h>

namespace madang {

void ColourLegend::setEntries(const QVector<Entry> &entries)
{
    m_entries = entries;
    emit itemsChanged();
}

QList<QgsLayerTreeModelLegendNode *> ColourLegend::createLayerTreeModelLegendNodes(QgsLayerTreeLayer *node)
{
    QList<QgsLayerTreeModelLegendNode *> nodes;
    for (const Entry &entry : std::as_const(m_entries))
        nodes << new QgsRasterSymbolLegendNode(node, entry.colour, entry.label);
    return nodes;
}

} // namespace madang

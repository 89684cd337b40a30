// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cartography/map_legend.h"

#include <QSizeF>

class QPainter;

namespace madang {

// Paints a legend into a column: a title for each group, samples with labels in both languages, areas at the right.
// Letters shrink, to two thirds at most, until everything fits; then what is left is split into two columns.
void paintLegend(QPainter &painter, const QSizeF &size, const std::vector<MapLegendGroup> &legend, const QStringList &languages);

} // namespace madang

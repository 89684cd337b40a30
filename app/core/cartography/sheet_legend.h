// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cartography/map_legend.h"

#include <QSizeF>

class QPainter;

namespace madang {

constexpr double legendColumnGap = 4; // mm

// How a legend is set: letters shrink a little before a second column is opened, and further after that.
struct LegendSetting {
    int columns = 1;
    double scale = 1;
};

LegendSetting fitLegend(double oneColumn, double eachOfTwo, double height, const std::vector<MapLegendGroup> &legend, const QStringList &languages);

// Paints a title for each group, samples with labels in both languages, areas at the right. Millimetres.
void paintLegend(QPainter &painter, const QSizeF &size, const LegendSetting &setting, const std::vector<MapLegendGroup> &legend,
                 const QStringList &languages);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/chart.h"

#include <QRectF>
#include <QString>
#include <QVector>

#include <optional>

namespace madang::zoning {

// How far scenarios come up to the targets of indicators: 0 nothing, 1 met. Shared by the page and the report.
struct AttainmentChart {
    struct Axis {
        QString name;
        QString target; // as it is to be read
    };
    struct Series {
        QString name; // of a scenario
        QVector<std::optional<double>> attainments; // by axis; nothing where there is no value or no target
        QVector<QString> values;                    // as they are to be read
    };

    QVector<Axis> axes;
    QVector<Series> series;

    // A bar for each scenario under the name of each indicator, its value behind it, and a line where the target is met.
    void paintBars(QPainter &painter, const QRectF &area, const ChartLook &look) const;
    double barsHeight(double lineHeight) const;
    int barsAxisAt(const QPointF &point, const QRectF &area, double lineHeight) const; // -1 for none

    // An axis to each indicator from the middle outwards, its target on the outer ring. Lines differ in their dashes and marks
    // as well; where a scenario has no value its line is broken.
    void paintRadar(QPainter &painter, const QRectF &area, const ChartLook &look) const;
    int radarAxisAt(const QPointF &point, const QRectF &area, double lineHeight) const;

    double legendHeight(double lineHeight) const { return series.size() > 1 ? 1.5 * lineHeight * double(series.size()) : 0.0; }
    void paintLegend(QPainter &painter, const QRectF &area, const ChartLook &look) const;
};

// The colour and dashes of the scenario of that number, and the mark at its points.
QPen seriesPen(const ChartLook &look, int series, double lineHeight);
void drawMark(QPainter &painter, const QPointF &at, int series, double size);

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/chart.h"
#include "api/qt_charts.h"

#include <QGraphicsScene>

namespace madang {

// A Chart as Qt Charts draws it. Only in the thread of the window.
class MADANG_API_EXPORT ChartDrawing {
public:
    ChartDrawing(const Chart &chart, const ChartLook &look);
    ~ChartDrawing();

    const QChart &chart() const { return *m_chart; }

    // Axes are parted and named anew: as finely as there is room.
    void resize(const QSizeF &size);
    void paint(QPainter &painter, const QRectF &area);

    // In the coordinates of the size given last.
    int barAt(const QPointF &point) const; // -1 where there is none
    QRectF column(int bar) const;          // the height of the plot, the width of a bar and its gap

private:
    struct Range {
        double low = 0.0;
        double high = 0.0;
    };
    struct LegendEntry {
        QGraphicsItem *key = nullptr;
        double keyWidth = 0.0;
        QGraphicsItem *name = nullptr;
    };

    void addBars();
    void addLines();
    void addBaseLine();
    void addAxis(QCategoryAxis *axis, Qt::Alignment side, const QString &title);
    void addToLegend(QGraphicsItem *key, double keyWidth, const QString &name);
    double layOutLegend(double width);
    void nameX();
    void nameY(double height);
    Range xRange() const;
    Range yRange() const;
    double plotX(double x) const { return x - m_content.firstBar; }

    Chart m_content;
    ChartLook m_look;
    double m_line; // height of a line of text
    QSizeF m_size;
    QGraphicsScene m_scene;
    QChart *m_chart = nullptr;
    QCategoryAxis *m_x = nullptr;
    QCategoryAxis *m_y = nullptr;
    QVector<LegendEntry> m_legend;
};

} // namespace madang

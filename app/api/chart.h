// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/api_export.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <QVector>

#include <array>
#include <functional>

class QPainter;
class QPalette;
class QRectF;

namespace madang {

// Fonts and colours of the place where a chart stands. Lengths follow from the font.
struct MADANG_API_EXPORT ChartLook {
    QFont font;
    QColor ink;
    QColor grid;
    QColor plain, gain, loss;    // bars, by their tone
    std::array<QColor, 3> lines; // in the order of the lines, which their dashes tell apart as well
    double scale = 1.0;          // pixels of the screen to one unit of the area

    static ChartLook ofWindow(const QPalette &palette, const QFont &font);
    // For an area in points of the printed page.
    static ChartLook ofPaper(const QFont &font);
};

// What a chart shows: bars at whole numbers and lines over one axis, with words and numbers as they are to be read, so
// that a panel and the bilingual report share it. Qt Charts draws it, in one look everywhere.
struct MADANG_API_EXPORT Chart {
    enum class Tone { Plain, Gain, Loss };
    struct Bars {
        QString name;
        QVector<double> values; // from `firstBar` on; negative ones stand downwards
        Tone tone = Tone::Plain;
    };
    struct Line {
        QString name;
        QVector<QPointF> points;
    };

    double firstBar = 0; // where the first bar of each row stands; the next ones follow at a distance of 1
    QVector<Bars> bars;
    QVector<Line> lines;
    QString xTitle; // each with its unit
    QString yTitle;
    double yUnit = 1; // what the numbers of the y axis count: 1e6 where its title says millions
    bool counts = false; // of things that are whole: so are the numbers of the y axis
    QStringList hints; // what each bar tells when it is pointed at or reached with the arrow keys
    std::function<QString(double, int)> number; // value and decimals, as the axes write them
    std::function<QString(double, int)> xNumber; // those of the x axis, where they are written in another way: years

    int barCount() const;
    // As vectors where the painter's device takes them. From any thread: Qt's graphics items live in the window's, so
    // that one draws while this one waits.
    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const;
};

} // namespace madang

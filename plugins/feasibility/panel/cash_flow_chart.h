// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QVector>

#include <functional>
#include <vector>

class QPainter;
class QRectF;

namespace madang::feasibility {

// Yearly benefits as bars upwards, costs as bars downwards, and lines of cumulative discounted net benefit, on one axis
// of money. Drawn with words and numbers given to it, so that the panel and the bilingual report share it.
struct CashFlowChart {
    struct Line {
        QString label;              // "Cumulative, 4.5 %"
        std::vector<double> values; // one per year
    };

    // How the drawing looks where it is shown. Lengths follow from the font.
    struct Look {
        QFont font;
        QColor text;
        QColor grid;
        bool dark = false;                                  // the ground, which decides the tones of bars and lines
        std::function<QString(double, int)> number; // value, decimals
    };

    std::vector<double> cost;
    std::vector<double> benefit;
    QVector<Line> lines;
    QString costLabel;
    QString benefitLabel;
    QString yearLabel;
    QString moneyLabel; // what the axis counts; may be empty

    void paint(QPainter &painter, const QRectF &area, const Look &look) const;
};

// Steps of 1, 2 or 5 times a power of ten that cut `range` into at most `most` parts.
double tickStep(double range, int most);

} // namespace madang::feasibility

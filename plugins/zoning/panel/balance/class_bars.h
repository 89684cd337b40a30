// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QVector>

class QPainter;
class QRectF;

namespace madang::zoning {

// A bar for each class, its name before it and its figure behind it, longest first as given.
struct ClassBars {
    struct Bar {
        QString name;
        QString figure;
        double share = 0.0;
        QColor colour;
        bool uncertain = false; // drawn with a broken outline
    };

    QVector<Bar> bars;


    void paint(QPainter &painter, const QRectF &area, const QFont &font, const QColor &text) const;
};

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QVector>

class QPainter;

namespace madang {

// A text set in the right faces for its scripts, in millimetres, and drawn as outlines: a PDF or SVG then shows Khmer,
// Burmese or Tamil as it should look whatever reads it.
class MADANG_CORE_EXPORT SheetText {
public:
    // `size` is the height of the letters' body in mm; `width` where lines are broken (0: never).
    SheetText(const QString &text, const QString &language, double size, double width = 0, bool bold = false);

    double height() const { return m_height; }
    double width() const { return m_width; }
    void draw(QPainter &painter, double x, double y, const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft) const;

private:
    struct Line {
        QString text;
        double width;
    };
    QVector<Line> m_lines;
    QFont m_font;
    double m_scale, m_lineHeight, m_ascent, m_height, m_width;
};

} // namespace madang

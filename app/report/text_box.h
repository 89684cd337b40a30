// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "report/report_document.h"

#include <QColor>
#include <QFont>
#include <QPointF>

#include <memory>

class QPaintDevice;
class QPainter;
class QTextLayout;

namespace madang::report {

// How a text looks on a page.
struct Face {
    double points = 9;
    QFont::Weight weight = QFont::Normal;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft;
};

// A text broken into lines of a width, for a page of `device`. Lengths are units of that device. Text that is not
// translated is grey and italic whatever the face says.
class TextBox {
public:
    TextBox(const Text &text, const Face &face, double width, QPaintDevice *device);
    ~TextBox();
    TextBox(TextBox &&) noexcept;
    TextBox &operator=(TextBox &&) noexcept;

    int lineCount() const { return int(m_heights.size()); }
    double height(int firstLine = 0, int count = -1) const;
    // How many lines from `firstLine` on fit into a height.
    int linesThatFit(int firstLine, double height) const;
    void draw(QPainter &painter, const QPointF &topLeft, int firstLine = 0, int count = -1) const;
    double naturalWidth() const; // of the widest line

    // The width of the widest piece that no line break can divide.
    static double widestPiece(const Text &text, const Face &face, QPaintDevice *device);

private:
    static QFont font(const Text &text, const Face &face);
    std::unique_ptr<QTextLayout> m_layout;
    QVector<double> m_heights;
    QColor m_colour;
};

} // namespace madang::report

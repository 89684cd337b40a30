// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

#include <vector>

class OGRGeometry;
class OGRPoint;

namespace madang {

// A text of a drawing, in the drawing's unit.
struct DrawingLabel {
    double x = 0, y = 0;
    double height = 0; // of its letters; 0: not known
    QString text, layer;
    qint64 row = 0; // of the drawing
};

// The texts of a drawing, which name what they stand in, at or along.
class MADANG_CORE_EXPORT DrawingLabels {
public:
    void add(const DrawingLabel &label);
    void sort(); // after the last one
    const std::vector<DrawingLabel> &all() const { return m_labels; }

    // Positions of those in an area.
    std::vector<int> within(const OGRGeometry &area) const;
    // Positions of those that stand where a name of the shape is written (see pointOn()).
    static bool isAt(const DrawingLabel &label, const OGRPoint &place);

    // What each text names that stands near points or lines: the nearest of them, no farther off than five heights of its
    // letters from a point and one and a half from a line; of several at the same distance the line whose middle is
    // nearer, then the last one that was drawn before it, as Madang writes drawings. Called once for every point or line; the
    // rows count from 1.
    void offer(const OGRGeometry &pointOrLine, qint64 row);
    // The row that has it; 0 where none is near.
    qint64 rowNamedBy(int label) const;
    // Of two that name one row.
    bool isNearer(int label, int than) const;

private:
    struct Nearness {
        qint64 row = 0;
        double distance = 0, fromMiddle = 0; // in hundredths of the letters' height, whole numbers
        qint64 rowsBetween = 0;
        bool isNearer(const Nearness &than) const;
    };
    std::vector<DrawingLabel> m_labels; // by x
    std::vector<Nearness> m_nearest;
    double m_tallest = 0;
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/import/vector_source.h"

#include <QString>

#include <vector>

namespace madang {

// What a drawing's entity is for a plan. A closed line is an area, as is a hatch; a block (INSERT) comes as the parts
// that it draws.
enum class DrawnThing { Point, Line, Area, Text, Nothing };

// A layer of a drawing and how many of each it has.
struct DrawingLayer {
    QString name;
    qint64 points = 0, lines = 0, areas = 0, texts = 0;
    bool ofAnotherTable = false; // named by a table of the plan that is not the one to be filled (drawing_layers.h)

    qint64 count() const { return points + lines + areas + texts; }
};

// The fields of GDAL's rows of a drawing that matter here.
class MADANG_CORE_EXPORT DrawingRows {
public:
    DrawingRows(const VectorSource &source, const TextDecoder &decoder);

    QString layer() const; // of the row that the source is at
    QString text() const;  // what a text entity says, on one line; empty for others
    double textHeight() const; // of its letters, in the drawing's unit; 0 where it is not known
    DrawnThing thing() const;

private:
    const VectorSource &m_source;
    const TextDecoder &m_decoder;
    int m_layer = -1, m_text = -1;
};

// Every layer that has entities, by name. Reads the whole drawing, and leaves the source at its first row.
MADANG_CORE_EXPORT std::vector<DrawingLayer> drawingLayers(VectorSource &source, const TextDecoder &decoder);

} // namespace madang

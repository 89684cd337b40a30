// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/import/vector_source.h"

#include <QString>

#include <optional>
#include <vector>

class OGRGeometry;

namespace madang {

// What a drawing's entity is for a plan. A closed line is an area, as is a hatch; a block (INSERT) comes as the parts
// that it draws.
enum class DrawnThing { Point, Line, Area, Text, Nothing };

// A layer of a drawing and how many of each it has.
struct DrawingLayer {
    QString name;
    qint64 points = 0, lines = 0, areas = 0, texts = 0;
};

// The fields of GDAL's rows of a drawing that matter here.
class MADANG_CORE_EXPORT DrawingRows {
public:
    DrawingRows(const VectorSource &source, const TextDecoder &decoder);

    QString layer() const; // of the row that the source is at
    QString text() const;  // what a text entity says, on one line; empty for others
    DrawnThing thing() const;

private:
    const VectorSource &m_source;
    const TextDecoder &m_decoder;
    int m_layer = -1, m_text = -1;
};

// Every layer that has entities, by name. Reads the whole drawing, and leaves the source at its first row.
MADANG_CORE_EXPORT std::vector<DrawingLayer> drawingLayers(VectorSource &source, const TextDecoder &decoder);

// The texts of a drawing, which name the areas that they stand in.
class MADANG_CORE_EXPORT DrawingLabels {
public:
    void add(double x, double y, const QString &text, const QString &layer);
    // After the last one.
    void sort();
    qint64 count() const { return qint64(m_labels.size()); }

    // The one text that stands in the area: of all, or, where there are several, of those on the area's own layer. None
    // where that is still more than one; `several` is set then.
    std::optional<QString> within(const OGRGeometry &area, const QString &layer, bool *several) const;

private:
    struct Label {
        double x, y;
        QString text, layer;
    };
    std::vector<Label> m_labels; // by x
};

} // namespace madang

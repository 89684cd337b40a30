// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/import/drawing_content.h"
#include "core/import/drawing_labels.h"
#include "core/import/ring_nesting.h"
#include "engine/progress.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class OGRGeometry;

namespace madang {

// What the rows of a drawing are for one table of a plan: its things, their holes, or the texts that name them. That
// takes the whole drawing, which is read once for it; then each row can be asked for as the source comes to it.
class MADANG_CORE_EXPORT DrawingReading {
public:
    struct Request {
        QString table, geometryType; // as PlanTable has them
        QStringList layers;          // that are read; what lies on others, texts too, does not count
        bool hasTwoNames = false;    // texts go to “name_2” too: those on the layer of the second names alone
        bool textsMayBePoints = false; // where there are no points: texts of layers that were chosen
        bool innerRingsAreHoles = true; // else areas that lie on the others
    };
    // Leaves the source at its first row. Throws Cancelled, and as VectorSource does.
    DrawingReading(VectorSource &source, const TextDecoder &decoder, const Request &request, Progress &progress);
    ~DrawingReading();

    enum class Use { Row, OtherLayer, Label, Hole, Twice };
    // Of the row that the source is at, as all that follow.
    Use use() const;
    QString layer() const { return m_rows.layer(); }
    // The area with its holes that closed lines make; null where the row is to be taken as it is.
    const OGRGeometry *area() const;
    // The text that names it in a column (“name”, “name_2”, “number”); empty where there is none, or several in an area.
    QString label(const QString &column);

    qint64 named() const { return m_named; }               // rows that label() gave a text to
    qint64 severalLabels() const { return m_severalLabels; } // and areas that it gave none as they have several
    qint64 unusedLabels() const;                            // texts that named nothing

private:
    void read(Progress &progress);
    void keepRings(const OGRGeometry &geometry);
    void nest();
    std::shared_ptr<const OGRGeometry> shape() const;

    VectorSource &m_source;
    DrawingRows m_rows;
    Request m_request;
    QSet<QString> m_layersRead;
    bool m_textsArePoints = false;
    DrawingLabels m_labels;
    QHash<qint64, std::vector<int>> m_labelsOfRow; // of points and lines
    struct Layer { // its rings, and the row of each
        std::vector<DrawnRing> rings;
        std::vector<qint64> rows;
    };
    QHash<QString, Layer> m_layers; // until they are nested
    QHash<qint64, std::shared_ptr<OGRGeometry>> m_areas; // by row, as those that are no areas
    QSet<qint64> m_holes, m_drawnTwice;
    std::vector<bool> m_used; // labels
    qint64 m_named = 0, m_severalLabels = 0, m_lastNamed = 0, m_lastSeveral = 0;
};

} // namespace madang

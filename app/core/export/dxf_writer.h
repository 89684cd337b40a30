// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/export/dxf_template.h"
#include "core/export/row_writer.h"
#include "core/export/text_encoder.h"

#include <QFile>
#include <QHash>

#include <vector>

class OGRPoint;

namespace madang {

// A drawing for CAD: rings of areas as closed LWPOLYLINEs, lines as open ones, points as POINTs, names as TEXT on a layer
// of their own, those in the plan's second language on another, so that either can be switched off; every layer with the
// colour of its class. Layer names: "zone-R2-Residential", "zone-text", "zone-text-2" (core/import/drawing_layers.h).
//
// Written here, and not by GDAL or QGIS: GDAL's driver has no layer colours, repeats the first corner of a ring at its
// end, and writes names of layers as UTF-8 whatever the code page; QgsDxfExport writes code pages through Qt, and Qt 6
// has none of the national ones. The parts around the entities are GDAL's (dxf_template.h).
//
// In a code page, a character that it does not have is written as AutoCAD writes it: \U+1797.
class DxfWriter : public RowWriter {
public:
    enum class Layers { ByClass, ByTable };
    // `encoding`: "CP949", "CP874", or "UTF-8", for which the drawing is one of AutoCAD 2007. `languages` of the names.
    DxfWriter(const QString &encoding, Layers layers, const QStringList &languages);

    void begin(const ExportedTable &table, const QString &file) override;
    void write(const ExportedRow &row) override;
    void finish() override;

private:
    QByteArray layerOf(const ExportedRow &row);
    QByteArray layer(const QString &name, QRgb colour);
    QByteArray textBytes(const QString &text);
    void group(int code, const QByteArray &value);
    void number(int code, double value);
    void entity(const char *type, const QByteArray &layer);
    void polyline(const OGRGeometry &line, bool closed, const QByteArray &layer);
    void label(const OGRGeometry &geometry, const QString &name, const QString &secondName);
    void text(const OGRPoint &place, double height, const QString &words, const QString &layerName, int vertical);
    void noteColumns();
    void draw(const OGRGeometry &geometry, const QByteArray &layer);
    void flush();

    TextEncoder m_encoder;
    Layers m_layering;
    DxfTemplate m_template;
    QString m_table;
    struct LeftColumn {
        int column = 0;
        QString name;
        bool isWhole = false; // a number
        bool hasValue = false;
    };
    std::vector<LeftColumn> m_left; // of the table, for which the drawing has no place
    QString m_path;
    QFile m_entities; // what stands between header and trailer, until all layers are known
    QByteArray m_buffer;
    std::vector<DxfLayer> m_layers;
    QHash<QString, QByteArray> m_layerNames; // by what was asked for
    quint32 m_handle = 0x20000; // beyond those of the template
    double m_box[4] = {0, 0, 0, 0};
    bool m_hasBox = false;
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/export/row_writer.h"

#include <memory>

class GDALDataset;
class OGRFeature;
class OGRLayer;

namespace madang {

// Writes through a vector driver of GDAL; QGIS's QgsVectorFileWriter is the same drivers behind a layer of QGIS. What
// one format asks for beyond the others is in a class of its own.
class GdalWriter : public RowWriter {
public:
    // `crs` of the geometries, as PROJ reads it.
    GdalWriter(ExportFormat format, const QString &crs);
    ~GdalWriter() override;

    void begin(const ExportedTable &table, const QString &file) override;
    void write(const ExportedRow &row) override;
    void finish() override;

protected:
    // What a driver is to be told, as name and value.
    using Options = std::vector<std::pair<QByteArray, QByteArray>>;
    virtual Options layerOptions() const { return {}; }
    virtual const char *driver() const; // by its short name
    // The name of a column in the file; empty: it is not written.
    virtual QString fieldName(const ExportedColumn &column) { return column.name; }
    // Fields beyond the columns of the table, and their values and the look of a row.
    virtual QStringList moreFields() const { return {}; }
    virtual void complete(OGRFeature &feature, const ExportedRow &row) const;
    // A text as the file can hold it.
    virtual QString fittedText(const QString &text, const ExportedColumn &column, const ExportedRow &row);
    virtual void afterClosing(const QString &file) { Q_UNUSED(file) }

    // "zone, row 1b9d…: note", for what is said of a text.
    QString placeOf(const ExportedColumn &column, const ExportedRow &row) const;

private:
    void close();
    [[noreturn]] void refuse() const;

    struct DatasetCloser {
        void operator()(GDALDataset *dataset) const;
    };
    ExportFormat m_format;
    QString m_crs, m_file, m_table;
    std::unique_ptr<GDALDataset, DatasetCloser> m_dataset;
    OGRLayer *m_layer = nullptr;
    std::vector<ExportedColumn> m_columns;
    std::vector<int> m_fields; // of the columns; -1: not written
    qint64 m_written = 0; // rows of the layer
    std::vector<std::pair<QString, qint64>> m_layers; // layer and rows, of the open file
};

// The writer for a format. `encoding` is one of encodingsOf(); `byteOrderMark` for tables of text in UTF-8; `rows` are
// going to be written in all.
std::unique_ptr<RowWriter> makeGdalWriter(ExportFormat format, const QString &crs, const QString &encoding, bool byteOrderMark, qint64 rows);

} // namespace madang

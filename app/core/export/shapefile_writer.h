// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/attributes/exchanged_names.h"
#include "core/export/gdal_writer.h"
#include "core/export/text_encoder.h"

namespace madang {

// Shapefiles, one for each table: names of fields of ten characters, each its own; texts of up to 254 bytes, cut between
// two characters; a .cpg that names the encoding, a .prj.
class ShapefileWriter : public GdalWriter {
public:
    ShapefileWriter(const QString &crs, const QString &encoding);

    void begin(const ExportedTable &table, const QString &file) override;

protected:
    Options layerOptions() const override;
    QString fieldName(const ExportedColumn &column) override;
    QString fittedText(const QString &text, const ExportedColumn &column, const ExportedRow &row) override;

private:
    TextEncoder m_encoder;
    ShapefileNames m_names; // of the file at hand
};

} // namespace madang

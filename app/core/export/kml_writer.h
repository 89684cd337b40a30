// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/export/gdal_writer.h"

namespace madang {

// Google Earth: a folder for each table, each thing under its name, with its names in both languages and its class in the
// description, and in the colour of its class.
class KmlWriter : public GdalWriter {
public:
    // GDAL's driver for styles takes a time that grows with the square of the rows: many are written by its plain one,
    // which paints edges but no areas.
    explicit KmlWriter(qint64 rows);

protected:
    const char *driver() const override;
    QString fieldName(const ExportedColumn &column) override;
    QStringList moreFields() const override;
    void complete(OGRFeature &feature, const ExportedRow &row) const override;

private:
    bool m_isPlain = false;
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/export/gdal_writer.h"

namespace madang {

// Google Earth: a folder for each table, each thing under its name, with its names in both languages and its class in the
// description, and in the colour of its class.
class KmlWriter : public GdalWriter {
public:
    KmlWriter();

protected:
    QString fieldName(const ExportedColumn &column) override;
    QStringList moreFields() const override;
    void complete(OGRFeature &feature, const ExportedRow &row) const override;
};

} // namespace madang

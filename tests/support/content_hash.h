// SPDX-License-Identifier: GPL-2.0-or-later
// For tests that link GDAL::GDAL.
#pragma once

#include "core/plan/plan_schema.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QCryptographicHash>
#include <QString>

namespace madang::test {

// What a plan holds: every row of every table, ordered by uid, without what says nothing about the plan (fid, the log of
// edits, GeoPackage's own tables). Two files with one hash hold the same plan. Empty where the file cannot be read.
inline QByteArray contentHash(const QString &path)
{
    const GDALDatasetUniquePtr file(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
    if (!file)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &text) {
        hash.addData(QByteArray::number(text.size()) + ':');
        hash.addData(text);
    };
    for (const PlanTable &table : planTables()) {
        if (table.name == QLatin1String("edit_log"))
            continue;
        add(table.name.toUtf8());
        OGRLayer *layer = file->ExecuteSQL(QStringLiteral("SELECT * FROM \"%1\" ORDER BY uid").arg(table.name).toUtf8().constData(), nullptr, nullptr);
        if (!layer)
            return {};
        while (const std::unique_ptr<OGRFeature> row{layer->GetNextFeature()}) {
            for (int i = 0; i < row->GetFieldCount(); ++i) {
                if (qstrcmp(row->GetFieldDefnRef(i)->GetNameRef(), "fid") == 0)
                    continue;
                add(row->IsFieldSetAndNotNull(i) ? "=" + QByteArray(row->GetFieldAsString(i)) : QByteArray());
                if (row->GetFieldDefnRef(i)->GetType() == OFTReal)
                    add(QByteArray::number(row->GetFieldAsDouble(i), 'g', 17));
            }
            if (const OGRGeometry *geometry = row->GetGeometryRef()) {
                QByteArray wkb(int(geometry->WkbSize()), Qt::Uninitialized);
                geometry->exportToWkb(wkbNDR, reinterpret_cast<unsigned char *>(wkb.data()), wkbVariantIso);
                add(wkb);
            }
        }
        file->ReleaseResultSet(layer);
    }
    return hash.result().toHex();
}

} // namespace madang::test

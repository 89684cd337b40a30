// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_edit.h"

#include <QByteArray>
#include <QHash>

#include <memory>

class GDALDataset;
class OGRFeature;
class OGRLayer;

namespace madang {

// Throws, in words for people, where writing the plan failed because its disk is full; `reason` is what SQLite said.
void throwIfDiskIsFull(const QString &reason, const QString &path);

// How rows go into and out of the file: the only code that writes a plan's tables. GDAL does the writing, so that
// the GeoPackage's R-trees and extents stay right. Not for use outside Plan.
class PlanStorage {
public:
    explicit PlanStorage(GDALDataset &dataset) : m_dataset(dataset) {}

    // So many rows of a table, which are there, are going to be read or written: many are found at once, not one by one.
    void expect(const QString &table, qint64 rows);
    std::optional<PlanRow> read(const QString &table, const QString &uid) const;
    // Every row that meets an SQL condition, ordered by fid.
    std::vector<StoredRow> readAll(const QString &table, const QString &condition) const;
    void insert(const QString &table, const QString &uid, const PlanRow &row);
    // Writes what `after` has otherwise than `before`; the rest of the row stays as it is stored. Throws Failure where that
    // is not what `before` says: another program has changed it meanwhile. False where the row is not there any more.
    bool update(const QString &table, const QString &uid, const PlanRow &before, const PlanRow &after);
    // Returns the row as it was stored; nothing where it is not there any more.
    std::optional<PlanRow> remove(const QString &table, const QString &uid);

private:
    using Fids = QHash<QString, qint64>; // uid → fid
    std::unique_ptr<OGRFeature> find(OGRLayer &layer, const QString &table, const QString &uid) const;

    GDALDataset &m_dataset;
    QHash<QString, Fids> m_found; // by table, for those of expect()
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_edit.h"

#include <QByteArray>
#include <QJsonArray>

class GDALDataset;

namespace madang {

// How rows go into and out of the file: the only code that writes a plan's tables. GDAL does the writing, so that
// the GeoPackage's R-trees and extents stay right. Not for use outside Plan.
class PlanStorage {
public:
    explicit PlanStorage(GDALDataset &dataset) : m_dataset(dataset) {}

    std::optional<PlanRow> read(const QString &table, const QString &uid) const;
    // Every row that meets an SQL condition, ordered by fid.
    std::vector<StoredRow> readAll(const QString &table, const QString &condition) const;
    void insert(const QString &table, const QString &uid, const PlanRow &row);
    void update(const QString &table, const QString &uid, const PlanRow &row);
    void remove(const QString &table, const QString &uid);

    static QJsonArray toJson(const std::vector<RowChange> &changes);
    static std::vector<RowChange> fromJson(const QJsonArray &json);

private:
    GDALDataset &m_dataset;
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/attributes/attribute_column.h"
#include "core/core_export.h"
#include "core/import/vector_source.h"

#include <QString>
#include <QVariantMap>

#include <memory>
#include <optional>

class GDALDataset;
class OGRLayer;

namespace madang {

// Tries rows against a table of the plan without touching the plan: an empty table in memory, made by the plan's own
// schema, so that a row that the file would refuse is found before the transaction begins; and by what its columns mean
// (plausible_values.h). Serves one thread.
class MADANG_CORE_EXPORT RowCheck {
public:
    // `planPath`: rows of a table without geometry are tried beside those that the plan has (its UNIQUE rules).
    RowCheck(const QString &table, const QString &planPath);
    ~RowCheck();

    // What a column holds.
    SourceFieldType type(const QString &column) const;
    // Whether a row must have a value there.
    bool isRequired(const QString &column) const;
    // Above it a value is more often a unit misread than a fact (SI); HUGE_VAL where nothing is known.
    double plausibleLimit(const QString &column) const;
    // Why the table refuses such a row, translated; none where it takes it.
    std::optional<QString> refusal(const QVariantMap &fields);

private:
    struct DatasetCloser {
        void operator()(GDALDataset *dataset) const;
    };
    void execute(const QString &sql);
    std::optional<QString> refusalByMeaning(const QVariantMap &fields) const;

    QString m_table;
    bool m_drawn = false;
    std::vector<AttributeColumn> m_columns; // of a drawn table
    std::unique_ptr<GDALDataset, DatasetCloser> m_dataset;
    OGRLayer *m_layer = nullptr;
    qint64 m_tried = 0;
};

} // namespace madang

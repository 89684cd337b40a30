// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/export/export_format.h"
#include "core/export/row_classes.h"
#include "core/import/vector_source.h"
#include "engine/progress.h"

#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <vector>

class OGRCoordinateTransformation;
class OGRGeometry;
class OGRSpatialReference;
class QgsDistanceArea;

namespace madang {

// What stands in a table of text for the place of a row.
enum class PlaceColumns { None, LonLat, Wkt };

struct ExportedColumn {
    QString name;
    SourceFieldType type = SourceFieldType::Text;
};

// A row as a file gets it.
struct ExportedRow {
    QVariantList values; // in the order of the columns; null where there is none
    OGRGeometry *geometry = nullptr; // in the file's coordinate system; null for tables of text
    const RowClass *rowClass = nullptr;
    QString name, secondName; // what the row is called in the plan's two languages; the number of a parcel
};

// The columns that a file shows besides those of the plan: measured, or the place. They are not read back.
MADANG_CORE_EXPORT QStringList measuredColumns();

// One table of a plan in one scenario, as it goes into a file: uid, the columns that a person may fill, the size on the
// ellipsoid (area_m2, length_m), and for tables of text the place if it is wanted.
class MADANG_CORE_EXPORT ExportedTable {
public:
    // `crs` is that of the file. Throws Failure where the plan's cannot be brought into it.
    ExportedTable(const PlanReader &plan, const QString &table, const QString &scenario, const QString &crs, bool asText, PlaceColumns places);
    ~ExportedTable();

    QString name() const { return m_name; }
    QString geometryType() const { return m_geometryType; } // as PlanTable says it
    const std::vector<ExportedColumn> &columns() const { return m_columns; }
    QString classColumn() const { return m_classes.column(); } // empty where there is none
    QString nameColumn() const; // “name”, or the number of a parcel
    int column(const QString &name) const; // -1 where there is none
    qint64 rowCount() const { return m_count; }
    // Throws Failure for a row that has no place in the file's coordinate system, and Cancelled.
    void forEach(const std::function<void(const ExportedRow &)> &write, Progress &progress) const;

private:
    QVariant sizeOf(const QgsGeometry &geometry) const;
    void addPlace(const OGRGeometry *geometry, QVariantList &values) const;
    std::unique_ptr<OGRGeometry> placed(const EffectiveRow &row, OGRCoordinateTransformation *into) const;

    const PlanReader &m_plan;
    QString m_name, m_scenario, m_geometryType;
    bool m_asText = false;
    PlaceColumns m_places = PlaceColumns::None;
    RowClasses m_classes;
    QStringList m_planColumns; // those of m_columns that the plan has, without uid
    std::vector<ExportedColumn> m_columns;
    qint64 m_count = 0;
    std::unique_ptr<OGRCoordinateTransformation> m_toFile, m_toLonLat; // null where both are the same
    std::unique_ptr<QgsDistanceArea> m_measure;
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/exported_table.h"

#include "core/attributes/exchanged_names.h"
#include "core/export/export_text.h"
#include "core/export/point_on.h"
#include "core/failure.h"
#include "core/import/field_mapping.h"
#include "core/import/row_check.h"
#include "core/plan/plan_schema.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <qgscoordinatetransformcontext.h>
#include <qgsdistancearea.h>
#include <qgsexception.h>

#include <cmath>
#include <optional>

namespace madang {

namespace {

const QString lonLat = QStringLiteral("EPSG:4326");

constexpr int progressEvery = 200; // rows

std::unique_ptr<OGRCoordinateTransformation> wayBetween(const QString &from, const QString &to)
{
    OGRSpatialReference source, target;
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    if (source.SetFromUserInput(from.toUtf8().constData()) == OGRERR_NONE && target.SetFromUserInput(to.toUtf8().constData()) == OGRERR_NONE) {
        source.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        target.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        if (source.IsSame(&target))
            return nullptr;
        if (auto way = std::unique_ptr<OGRCoordinateTransformation>(OGRCreateCoordinateTransformation(&source, &target)))
            return way;
    }
    throw Failure(ExportText::tr("The plan's coordinate system (%1) cannot be brought into %2: %3")
                      .arg(from, to, QString::fromUtf8(CPLGetLastErrorMsg())),
                  {}, ExportText::tr("Choose another coordinate system for the file."));
}

bool isFinite(const OGRGeometry &geometry)
{
    OGREnvelope box;
    geometry.getEnvelope(&box);
    return std::isfinite(box.MinX) && std::isfinite(box.MinY) && std::isfinite(box.MaxX) && std::isfinite(box.MaxY);
}

} // namespace

ExportedTable::ExportedTable(const PlanReader &plan, const QString &table, const QString &scenario, const QString &crs, bool asText,
                             PlaceColumns places)
    : m_plan(plan)
    , m_name(table)
    , m_scenario(scenario)
    , m_geometryType(planTable(table)->geometryType)
    , m_asText(asText)
    , m_places(asText ? places : PlaceColumns::None)
    , m_classes(plan, table)
    , m_planColumns(importableColumns(table))
    , m_count(plan.count(table, scenario))
    , m_toFile(wayBetween(plan.meta().crs, crs))
    , m_toLonLat(m_places == PlaceColumns::LonLat ? wayBetween(plan.meta().crs, lonLat) : nullptr)
    , m_measure(std::make_unique<QgsDistanceArea>())
{
    const RowCheck types(table, plan.path());
    m_columns.push_back({uidColumn, SourceFieldType::Text});
    for (const QString &column : m_planColumns)
        m_columns.push_back({column, types.type(column)});
    if (m_geometryType == QLatin1String("MULTIPOLYGON"))
        m_columns.push_back({areaColumn, SourceFieldType::Real});
    if (m_geometryType == QLatin1String("LINESTRING"))
        m_columns.push_back({lengthColumn, SourceFieldType::Real});
    if (m_places == PlaceColumns::LonLat) {
        m_columns.push_back({lonColumn, SourceFieldType::Real});
        m_columns.push_back({latColumn, SourceFieldType::Real});
    }
    if (m_places == PlaceColumns::Wkt)
        m_columns.push_back({wktColumn, SourceFieldType::Text});
    m_measure->setSourceCrs(plan.crs(), QgsCoordinateTransformContext());
    m_measure->setEllipsoid(plan.crs().ellipsoidAcronym());
}

ExportedTable::~ExportedTable() = default;

int ExportedTable::column(const QString &name) const
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].name == name)
            return int(i);
    return -1;
}

QString ExportedTable::nameColumn() const
{
    const QString name = QStringLiteral("name");
    return m_planColumns.contains(name) ? name : QStringLiteral("number");
}

QVariant ExportedTable::sizeOf(const QgsGeometry &geometry) const
{
    double size = NAN;
    try {
        size = geometry.type() == Qgis::GeometryType::Polygon ? m_measure->measureArea(geometry) : m_measure->measureLength(geometry);
    } catch (const QgsCsException &) {
        // No place of the earth, no size.
    }
    return std::isfinite(size) ? QVariant(std::round(size * 1000) / 1000) : QVariant();
}

std::unique_ptr<OGRGeometry> ExportedTable::placed(const EffectiveRow &row, OGRCoordinateTransformation *into) const
{
    if (row.geometry.isNull())
        return nullptr;
    const QByteArray wkb = row.geometry.asWkb();
    OGRGeometry *made = nullptr;
    OGRGeometryFactory::createFromWkb(wkb.constData(), nullptr, &made, size_t(wkb.size()));
    std::unique_ptr<OGRGeometry> geometry(made);
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    if (!geometry || (into && (geometry->transform(into) != OGRERR_NONE || !isFinite(*geometry))))
        throw Failure(ExportText::tr("A row has no place in the coordinate system of the file."),
                      ExportText::tr("Table “%1”, row %2.").arg(m_name, row.uid), ExportText::tr("Choose another coordinate system for the file."));
    return geometry;
}

void ExportedTable::addPlace(const OGRGeometry *geometry, QVariantList &values) const
{
    if (m_places == PlaceColumns::Wkt) {
        char *text = nullptr;
        if (geometry)
            geometry->exportToWkt(&text, wkbVariantIso);
        values << (text ? QVariant(QString::fromUtf8(text)) : QVariant());
        CPLFree(text);
        return;
    }
    const std::optional<OGRPoint> point = geometry ? pointOn(*geometry) : std::nullopt;
    values << (point ? QVariant(point->getX()) : QVariant()) << (point ? QVariant(point->getY()) : QVariant());
}

void ExportedTable::forEach(const std::function<void(const ExportedRow &)> &write, Progress &progress) const
{
    const int classAt = m_planColumns.indexOf(m_classes.column());
    const int nameAt = m_planColumns.indexOf(nameColumn());
    const int secondAt = m_planColumns.indexOf(QStringLiteral("name_2"));
    const auto text = [](const EffectiveRow &row, int at) { return at < 0 ? QString() : row.values[at].toString(); };
    qint64 done = 0;
    m_plan.forEach(m_name, m_scenario, m_planColumns, [&](const EffectiveRow &row) {
        if (done++ % progressEvery == 0) {
            progress.throwIfCancelled();
            progress.report(double(done) / double(std::max<qint64>(1, m_count)));
        }
        ExportedRow exported;
        exported.values << QVariant(row.uid);
        exported.values << row.values;
        if (m_geometryType != QLatin1String("POINT"))
            exported.values << (row.geometry.isNull() ? QVariant() : sizeOf(row.geometry));
        std::unique_ptr<OGRGeometry> geometry;
        if (!m_asText || m_places == PlaceColumns::Wkt)
            geometry = placed(row, m_toFile.get());
        if (m_places == PlaceColumns::LonLat)
            addPlace(placed(row, m_toLonLat.get()).get(), exported.values);
        else if (m_places == PlaceColumns::Wkt)
            addPlace(geometry.get(), exported.values);
        exported.geometry = m_asText ? nullptr : geometry.get();
        const RowClass rowClass = m_classes.of(text(row, classAt));
        exported.rowClass = &rowClass;
        exported.name = text(row, nameAt);
        exported.secondName = text(row, secondAt);
        write(exported);
    });
    progress.report(1);
}

} // namespace madang

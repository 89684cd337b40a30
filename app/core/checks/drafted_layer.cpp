// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/drafted_layer.h"

#include "core/checks/drafting_checks.h"
#include "core/checks/row_name.h"
#include "core/checks/topology/wkb.h"
#include "core/plan/plan_reader.h"
#include "core/plan/plan_schema.h"
#include "core/roads/road_width.h"
#include "engine/progress.h"

#include <qgsfeedback.h>

#include <stdexcept>

namespace madang {

namespace {

std::optional<topology::MultiPolygon> landOf(const QgsGeometry &geometry)
{
    if (geometry.isNull() || geometry.type() != Qgis::GeometryType::Polygon)
        return std::nullopt;
    const QByteArray wkb = geometry.asWkb();
    try {
        topology::MultiPolygon land = topology::polygonsOfWkb({wkb.constData(), size_t(wkb.size())});
        topology::PolygonLayer().add({}, land); // refuses coordinates that are no numbers
        return land;
    } catch (const std::invalid_argument &) {
        return std::nullopt;
    }
}

void keepDrafted(DraftedLayer &layer, const EffectiveRow &row, const topology::MultiPolygon &land, const QString &name)
{
    layer.land.add({}, land);
    layer.uids << row.uid;
    layer.names << (name.isEmpty() ? row.uid.left(8) : name);
}

} // namespace

DraftedRows readDraftedRows(const PlanReader &plan, const QString &table, const QString &scenario, QgsFeedback *feedback, const QgsRectangle &box)
{
    const QStringList known = planTable(table)->columns;
    QStringList columns;
    const auto ask = [&](const char *column) {
        if (!known.contains(QLatin1String(column)))
            return -1;
        columns << QLatin1String(column);
        return int(columns.size()) - 1;
    };
    const RowName rowName(table);
    const int code = ask("code"), regulationSet = ask("regulation_set"), overlay = ask("overlay");
    const int nameAt = int(columns.size());
    columns << rowName.columns();
    DraftedRows rows;
    rows.ground.table = rows.overlays.table = table;
    const auto take = [&](const EffectiveRow &row) {
        if (feedback && feedback->isCanceled())
            throw Cancelled();
        const auto land = landOf(row.geometry);
        if (!land)
            return;
        const auto text = [&](int column) { return column < 0 ? QString() : row.values[column].toString(); };
        DraftedLayer &layer = overlay >= 0 && row.values[overlay].toInt() != 0 ? rows.overlays : rows.ground;
        keepDrafted(layer, row, *land, rowName.of(row.values, nameAt));
        layer.codes << text(code);
        layer.regulationSets << text(regulationSet);
    };
    if (box.isNull())
        plan.forEach(table, scenario, columns, take);
    else
        plan.forEachNear(table, scenario, box, columns, take);
    return rows;
}

std::vector<topology::RoadLine> readAccessRoads(const PlanReader &plan, const QString &scenario)
{
    std::vector<topology::RoadLine> roads;
    plan.forEach(QStringLiteral("road"), scenario, {QStringLiteral("class"), QStringLiteral("section"), QStringLiteral("width")}, [&](const EffectiveRow &row) {
        const QString roadClass = row.values[0].toString();
        const auto width = roadWidth(roadClass, row.values[1].toString(), row.values[2].toDouble());
        if (row.geometry.isNull() || !width || !givesAccess(roadClass))
            return;
        const QByteArray wkb = row.geometry.asWkb();
        try {
            for (std::vector<topology::Point> &line : topology::linesOfWkb({wkb.constData(), size_t(wkb.size())}))
                roads.push_back({std::move(line), width->metres / 2});
        } catch (const std::invalid_argument &) {
            // A road of another shape: the check of geometry tells of it.
        }
    });
    return roads;
}

topology::PolygonLayer readPlanBoundary(const PlanReader &plan, const QString &scenario)
{
    topology::PolygonLayer boundary;
    plan.forEach(QStringLiteral("constraint_area"), scenario, {QStringLiteral("kind")}, [&](const EffectiveRow &row) {
        if (row.values[0].toString() != QLatin1String(planBoundaryKind))
            return;
        if (const auto land = landOf(row.geometry))
            boundary.add(row.uid.toStdString(), *land);
    });
    return boundary;
}

QgsRectangle toRectangle(const topology::Box &box)
{
    return box.isEmpty() ? QgsRectangle() : QgsRectangle(box.minX, box.minY, box.maxX, box.maxY);
}

} // namespace madang

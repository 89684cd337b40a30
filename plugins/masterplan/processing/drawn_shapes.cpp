// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/drawn_shapes.h"

#include <qgsgeometryengine.h>

#include <algorithm>

namespace madang::masterplan {

namespace {

constexpr double sharedFrom = 0.01; // of the smaller of two: less is a border drawn twice

} // namespace

DrawnShapes::DrawnShapes(const PlanReader &plan, const QString &scenario, const QString &table, const QStringList &columns,
                         Progress &progress)
{
    plan.forEach(table, scenario, columns, [&](const EffectiveRow &row) {
        progress.throwIfCancelled();
        EffectiveRow kept = row;
        if (!kept.geometry.isNull() && !kept.geometry.isEmpty() && !kept.geometry.isGeosValid())
            kept.geometry = kept.geometry.makeValid(Qgis::MakeValidMethod::Structure, false);
        if (kept.geometry.isNull() || kept.geometry.isEmpty() || kept.geometry.type() != Qgis::GeometryType::Polygon)
            return;
        m_index.addFeature(QgsFeatureId(m_rows.size()), kept.geometry.boundingBox());
        m_rows.push_back(std::move(kept));
    });
}

std::vector<std::size_t> DrawnShapes::near(const QgsRectangle &box) const
{
    std::vector<std::size_t> places;
    for (const QgsFeatureId id : m_index.intersects(box))
        places.push_back(std::size_t(id));
    std::sort(places.begin(), places.end());
    return places;
}

std::vector<std::size_t> DrawnShapes::overlapping(const QgsGeometry &shape) const
{
    std::vector<std::size_t> found;
    for (const std::size_t place : near(shape.boundingBox())) {
        const QgsGeometry &other = m_rows[place].geometry;
        const double shared = shape.intersection(other).area();
        if (shared > sharedFrom * std::min(shape.area(), other.area()))
            found.push_back(place);
    }
    return found;
}

std::vector<std::size_t> DrawnShapes::lyingOn(const QgsGeometry &shape) const
{
    const std::unique_ptr<QgsGeometryEngine> land(QgsGeometry::createGeometryEngine(shape.constGet()));
    land->prepareGeometry();
    std::vector<std::size_t> found;
    for (const std::size_t place : near(shape.boundingBox())) {
        const QgsGeometry inside = m_rows[place].geometry.pointOnSurface();
        if (!inside.isNull() && land->intersects(inside.constGet()))
            found.push_back(place);
    }
    return found;
}

} // namespace madang::masterplan

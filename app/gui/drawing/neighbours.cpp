// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/neighbours.h"

#include "core/scenarios/scenario_edit.h"
#include "gui/drawing/drawn_kind.h"
#include "gui/drawing/drawn_rows.h"
#include "gui/drawing/geometry_faults.h"
#include "gui/drawing/geometry_steps.h"

#include <qgsspatialindex.h>

#include <QSet>

#include <algorithm>

namespace madang {

void joinNeighbours(ScenarioEdit &edit, const DrawnRows &rows, const QString &table, const QStringList &own, QVector<QgsGeometry> &geometries,
                    double metre)
{
    if (drawnKind(table).geometry != Qgis::GeometryType::Polygon)
        return;
    QgsSpatialIndex index;
    for (int i = 0; i < geometries.size(); ++i)
        index.addFeature(i, geometries[i].boundingBox());
    QSet<QString> known(own.begin(), own.end());
    for (const QgsRectangle &box : boxesOf(geometries))
        for (const DrawnRow &neighbour : rows.touching(table, box.buffered(metre))) {
            if (known.contains(neighbour.uid))
                continue;
            known.insert(neighbour.uid);
            QgsGeometry joined = neighbour.geometry;
            bool changed = false;
            for (const QgsFeatureId beside : index.intersects(joined.boundingBox().buffered(metre))) {
                QgsGeometry &geometry = geometries[int(beside)];
                changed = takeOverCorners(joined, geometry, metre) || changed;
                takeOverCorners(geometry, neighbour.geometry, metre);
            }
            if (changed && geometryFault(joined, metre).isEmpty())
                edit.change(table, neighbour.uid, {}, asStored(joined, metre).asWkb());
        }
}

QVector<QgsRectangle> boxesOf(const QVector<QgsGeometry> &geometries)
{
    constexpr int mostBoxes = 64;
    QVector<QgsRectangle> boxes;
    for (const QgsGeometry &geometry : geometries) {
        const QgsRectangle box = geometry.boundingBox();
        const auto near = std::find_if(boxes.begin(), boxes.end(), [&](QgsRectangle both) {
            const double apart = both.area() + box.area();
            both.combineExtentWith(box);
            return both.area() <= 2 * apart;
        });
        if (near != boxes.end())
            near->combineExtentWith(box);
        else
            boxes << box;
        if (boxes.size() > mostBoxes)
            break;
    }
    if (boxes.size() <= mostBoxes)
        return boxes;
    QgsRectangle all;
    for (const QgsGeometry &geometry : geometries)
        all.combineExtentWith(geometry.boundingBox());
    return {all};
}

} // namespace madang

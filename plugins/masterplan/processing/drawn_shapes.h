// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_reader.h"
#include "engine/progress.h"

#include <qgsspatialindex.h>

#include <vector>

namespace madang::masterplan {

// The polygons of a table of a scenario as they are drawn, found by place. In the plan's coordinates, repaired where they
// cross themselves; rows without a shape are left out.
class DrawnShapes {
public:
    DrawnShapes(const PlanReader &plan, const QString &scenario, const QString &table, const QStringList &columns, Progress &progress);

    const std::vector<EffectiveRow> &rows() const { return m_rows; }
    // Positions of those that share land with `shape`: more than a hundredth of it or of them.
    std::vector<std::size_t> overlapping(const QgsGeometry &shape) const;
    // Positions of those that lie on `shape`, by a point inside them.
    std::vector<std::size_t> lyingOn(const QgsGeometry &shape) const;

private:
    std::vector<std::size_t> near(const QgsRectangle &box) const;

    std::vector<EffectiveRow> m_rows;
    QgsSpatialIndex m_index;
};

} // namespace madang::masterplan

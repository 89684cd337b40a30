// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/failure.h"
#include "core/finding.h"
#include "engine/progress.h"
#include "processing/ground_plane.h"
#include "zoning/engine/suitability/grid_raster.h"
#include "zoning/processing/suitability/criterion_text.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace madang {
class PlanReader;
}

namespace madang::zoning {

// The cells that a suitability study looks at, and what the plan, its terrain and other files say of each.
class SuitabilityGrids {
public:
    // The land within the plan's boundary, or its zones where none is drawn, with a margin of a tenth (at most 1 km) so that
    // roads and water just beyond are seen. Throws WrongInputFailure.
    SuitabilityGrids(const PlanReader &plan, const QString &scenario, double cell, const QString &terrain, Progress &progress);
    // Without a plan: the place of the first raster. A cell of 0 takes its own.
    SuitabilityGrids(const QString &raster, double cell);

    const GridFrame &frame() const { return m_frame; }
    QgsCoordinateReferenceSystem crs() const;
    // Cells beyond the site are OutsideCell, those in a constraint area of these kinds ExcludedCell. "*" is for all but
    // the plan's boundary; those of the severity “conditional” exclude nothing.
    std::vector<std::uint8_t> uses(const QStringList &excludedKinds, Progress &progress);

    // The values of a criterion; for land use the number of a class, and request.curve.scores are filled for it.
    std::vector<float> valuesOf(CriterionRequest &request, Progress &progress);

    const QVector<Finding> &findings() const { return m_findings; }

private:
    void requireRoom() const;
    std::vector<float> distances(const std::vector<std::string> &shapes, const QString &toWhat, Progress &progress);
    std::vector<float> slopes(bool degrees, Progress &progress);
    std::vector<float> landUse(CriterionRequest &request, Progress &progress);
    std::vector<float> classNumbers(std::vector<float> values, CriterionRequest &request) const;
    std::vector<std::string> shapesIn(const QString &table, const QStringList &columns, const std::function<bool(const QVariantList &)> &wanted,
                                      Progress &progress) const;
    std::string placed(QgsGeometry shape) const;
    const PlanReader &planFor(const QString &criterion) const;
    void note(Finding::Severity severity, const QString &rule, const QString &title, const QString &detail);

    const PlanReader *m_plan = nullptr;
    QString m_scenario, m_terrain;
    std::optional<GroundPlane> m_plane;
    QgsCoordinateTransform m_toPlane;
    std::vector<std::string> m_site;
    GridFrame m_frame;
    QVector<Finding> m_findings;
};

// What an error of a raster file is to the person who gave it.
WrongInputFailure failureOf(const GridError &error);

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/engine/dem_check.h"

#include "drainage/engine/neighbours.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace madang::drainage {

namespace {

// The lowest dry land is about −430 m and the deepest mines about −300 m; the highest peak is 8,849 m.
constexpr double lowestPlausible = -500.0;
constexpr double highestPlausible = 9000.0;
constexpr double leastSpike = 30.0;
constexpr double spikeOverRange = 3.0;
constexpr double shareWorthSaying = 0.05;
constexpr std::size_t repeatsOfNoData = 10;

//! Cells that share a fault: how many, where, and the worst.
class Faults
{
public:
    void add(CellIndex cell, double value, double badness, const ElevationModel &model)
    {
        const int row = model.heights.rowOf(cell);
        const int column = model.heights.columnOf(cell);
        if (m_finding.cells == 0) {
            m_firstRow = m_lastRow = row;
            m_firstColumn = m_lastColumn = column;
            m_sameValue = value;
        }
        m_firstRow = std::min(m_firstRow, row);
        m_lastRow = std::max(m_lastRow, row);
        m_firstColumn = std::min(m_firstColumn, column);
        m_lastColumn = std::max(m_lastColumn, column);
        m_allSame = m_allSame && value == m_sameValue;
        ++m_finding.cells;
        if (badness > m_worst) {
            m_worst = badness;
            m_finding.value = value;
        }
    }

    bool any() const { return m_finding.cells > 0; }
    bool allSame() const { return m_allSame; }
    std::size_t cells() const { return m_finding.cells; }

    DemFinding finding(DemIssue issue, const ElevationModel &model) const
    {
        DemFinding finding = m_finding;
        finding.issue = issue;
        const GeoTransform &g = model.geoTransform;
        const double x0 = g[0] + m_firstColumn * g[1];
        const double x1 = g[0] + (m_lastColumn + 1) * g[1];
        const double y0 = g[3] + m_firstRow * g[5];
        const double y1 = g[3] + (m_lastRow + 1) * g[5];
        finding.minX = std::min(x0, x1);
        finding.maxX = std::max(x0, x1);
        finding.minY = std::min(y0, y1);
        finding.maxY = std::max(y0, y1);
        return finding;
    }

private:
    DemFinding m_finding;
    int m_firstRow = 0;
    int m_lastRow = 0;
    int m_firstColumn = 0;
    int m_lastColumn = 0;
    double m_worst = -1.0;
    double m_sameValue = 0.0;
    bool m_allSame = true;
};

DemFinding overAll(DemIssue issue, const ElevationModel &model)
{
    const GeoTransform &g = model.geoTransform;
    const double x1 = g[0] + model.heights.columns() * g[1];
    const double y1 = g[3] + model.heights.rows() * g[5];
    DemFinding finding;
    finding.issue = issue;
    finding.minX = std::min(g[0], x1);
    finding.maxX = std::max(g[0], x1);
    finding.minY = std::min(g[3], y1);
    finding.maxY = std::max(g[3], y1);
    return finding;
}

//! Greatest step of 1, 0.1 and 0.01 of which every height is a multiple, as far as floats can tell.
double heightStep(const Grid<float> &heights)
{
    int decimals = 0;
    double scale = 1.0;
    for (int row = 0; row < heights.rows(); ++row) {
        const float *line = heights.row(row);
        for (int column = 0; column < heights.columns(); ++column) {
            if (std::isnan(line[column]))
                continue;
            for (;;) {
                const double steps = line[column] * scale;
                const double tolerance = std::abs(steps) * std::numeric_limits<float>::epsilon();
                if (std::abs(steps - std::round(steps)) <= tolerance)
                    break;
                if (++decimals > 2)
                    return 0.0;
                scale *= 10.0;
            }
        }
    }
    return 1.0 / scale;
}

struct Neighbourhood
{
    float lowest = std::numeric_limits<float>::infinity();
    float highest = -std::numeric_limits<float>::infinity();
    bool complete = true;

    Neighbourhood(const float *cell, const NeighbourOffsets &offsets)
    {
        for (const std::ptrdiff_t offset : offsets) {
            const float height = cell[offset];
            lowest = height < lowest ? height : lowest;
            highest = height > highest ? height : highest;
            complete = complete && !std::isnan(height);
        }
    }
};

void checkPlace(const ElevationModel &model, std::vector<DemFinding> &findings)
{
    const std::size_t middle = model.cellSize.width.size() / 2;
    if (model.geographic) {
        DemFinding finding = overAll(DemIssue::Degrees, model);
        finding.value = model.cellSize.width[middle];
        finding.limit = model.cellSize.height[middle];
        findings.push_back(finding);
        return;
    }
    DemFinding whole = overAll(DemIssue::DegreesAsMetres, model);
    if (whole.minX >= -180.0 && whole.maxX <= 360.0 && whole.minY >= -90.0 && whole.maxY <= 90.0
        && std::abs(model.geoTransform[1]) < 0.1)
        findings.push_back(whole);
    if (std::isnan(model.mapScale)) {
        findings.push_back(overAll(DemIssue::NotOnEarth, model));
    } else if (std::abs(model.mapScale - 1.0) > largestLocalScaleError) {
        DemFinding finding = overAll(DemIssue::DistortedMap, model);
        finding.value = model.mapScale;
        findings.push_back(finding);
    }
}

} // namespace

DemCheck checkDem(const ElevationModel &model, double verticalError, Progress &progress)
{
    const Grid<float> &heights = model.heights;
    const NeighbourOffsets offsets = neighbourOffsets(heights.stride());
    const double metres = model.metresPerHeightUnit;

    DemCheck check;
    checkPlace(model, check.findings);
    if (metres != 1.0) {
        DemFinding finding = overAll(DemIssue::HeightsInFeet, model);
        finding.value = metres;
        check.findings.push_back(finding);
    }
    if (model.heights.rows() < 3 || model.heights.columns() < 3) {
        DemFinding finding = overAll(DemIssue::TooFewCells, model);
        finding.cells = model.dataCells;
        check.findings.push_back(finding);
    }

    check.heightStep = heightStep(heights) * metres;
    const double error = std::max(verticalError, check.heightStep);
    Faults implausible;
    Faults spikes;
    std::size_t complete = 0;
    std::size_t belowError = 0;
    for (int row = 0; row < heights.rows(); ++row) {
        if (row % 64 == 0) {
            progress.throwIfCancelled();
            progress.report(static_cast<double>(row) / heights.rows());
        }
        const float *height = heights.row(row);
        const double leastStep = std::max(
            leastSpike, std::hypot(model.cellSize.width[row], model.cellSize.height[row]));
        for (int column = 0; column < heights.columns(); ++column, ++height) {
            if (std::isnan(*height))
                continue;
            const double here = *height * metres;
            if (here < lowestPlausible || here > highestPlausible) {
                implausible.add(heights.index(row, column), here, std::abs(here), model);
                continue;
            }
            const Neighbourhood around(height, offsets);
            const double drop = here - around.lowest * metres;
            // A cell beside the edge may drop to where there are no data: nothing is said of it.
            if (around.complete) {
                ++complete;
                check.cellsWithoutDrop += drop <= 0.0;
                belowError += drop < error;
                const double range = (double{around.highest} - around.lowest) * metres;
                const double step = std::max(-drop, here - around.highest * metres);
                if (step > std::max(leastStep, spikeOverRange * range))
                    spikes.add(heights.index(row, column), step, step, model);
            }
        }
    }
    if (implausible.any()) {
        const bool noData = implausible.allSame() && implausible.cells() >= repeatsOfNoData;
        check.findings.push_back(implausible.finding(
            noData ? DemIssue::UndeclaredNoData : DemIssue::ImplausibleHeights, model));
    }
    if (spikes.any())
        check.findings.push_back(spikes.finding(DemIssue::Spike, model));
    if (check.heightStep >= 0.1) {
        DemFinding finding = overAll(DemIssue::CoarseSteps, model);
        finding.value = check.heightStep;
        check.findings.push_back(finding);
    }
    const double share = complete == 0 ? 0.0 : static_cast<double>(belowError) / static_cast<double>(complete);
    if (error > 0.0 && share >= shareWorthSaying) {
        DemFinding finding = overAll(DemIssue::SlopeBelowError, model);
        finding.cells = belowError;
        finding.share = share;
        finding.value = error;
        check.findings.push_back(finding);
    }
    progress.report(1.0);
    return check;
}

} // namespace madang::drainage

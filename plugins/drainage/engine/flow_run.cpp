// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/engine/flow_run.h"

#include "drainage/engine/dem_reader.h"
#include "drainage/engine/raster_writer.h"
#include "engine/partial_progress.h"

#include <cmath>

namespace madang::drainage {

namespace {

double meanCellArea(const ElevationModel &model)
{
    double area = 0.0;
    for (int row = 0; row < model.heights.rows(); ++row) {
        const float *height = model.heights.row(row);
        std::size_t cells = 0;
        for (int column = 0; column < model.heights.columns(); ++column)
            cells += !std::isnan(height[column]);
        area += static_cast<double>(cells) * model.cellSize.area[row];
    }
    return area / static_cast<double>(model.dataCells);
}

} // namespace

FlowReport runFlowAccumulation(const FlowRequest &request, Progress &progress)
{
    // Shares of the time measured on 16 million cells.
    PartialProgress reading(progress, 0.0, 0.08);
    PartialProgress checking(progress, 0.08, 0.15);
    PartialProgress filling(progress, 0.15, 0.55);
    PartialProgress directing(progress, 0.55, 0.62);
    PartialProgress flattening(progress, 0.62, 0.75);
    PartialProgress accumulating(progress, 0.75, 0.87);
    PartialProgress writing(progress, 0.87, 1.0);

    if (!request.outputPath.empty())
        refuseToOverwriteInput(request.outputPath, request.demPath);
    ElevationModel model = readElevationModel(request.demPath, request.crsIfMissing, reading);
    FlowReport report;
    report.rows = model.heights.rows();
    report.columns = model.heights.columns();
    report.metresPerHeightUnit = model.metresPerHeightUnit;
    report.crsWkt = model.crsWkt;
    report.cellArea = meanCellArea(model);
    report.check = checkDem(model, request.verticalError, checking);
    if (request.fill)
        report.fill = fillDepressions(model.heights, filling);
    Grid<Direction> directions
        = steepestDirections(model.heights, model.cellSize, request.edge, directing);
    resolveFlats(model.heights, directions, flattening);
    // The heights are not needed any more, and the accumulation takes as much.
    model.heights = Grid<float>();
    const Grid<std::uint32_t> accumulation = accumulateCells(directions, accumulating);
    report.ends = flowEnds(accumulation, directions);
    report.largestArea = upstreamArea(directions, report.ends.largest, model.cellSize);
    const GeoTransform &g = model.geoTransform;
    report.largestX = g[0] + (accumulation.columnOf(report.ends.largest) + 0.5) * g[1];
    report.largestY = g[3] + (accumulation.rowOf(report.ends.largest) + 0.5) * g[5];
    if (!request.outputPath.empty())
        writeAccumulation(request.outputPath, accumulation, model, writing);
    progress.report(1.0);
    return report;
}

} // namespace madang::drainage

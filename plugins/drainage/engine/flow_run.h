// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "drainage/engine/dem_check.h"
#include "drainage/engine/flow_accumulation.h"
#include "drainage/engine/flow_direction.h"
#include "drainage/engine/priority_flood.h"
#include "engine/progress.h"

#include <string>

namespace madang::drainage {

struct FlowRequest
{
    std::string demPath;
    //! The GeoTIFF to write; replaced where it exists. Nothing is written where it is empty.
    std::string outputPath;
    //! Coordinate system of the terrain where its file names none.
    std::string crsIfMissing;
    //! Whether depressions are filled before directions are taken; if not, water stays in them.
    bool fill = true;
    EdgeRule edge = EdgeRule::Steepest;
    //! Metres; 0 where it is not known. Only for the findings.
    double verticalError = 0.0;
};

struct FlowReport
{
    int rows = 0;
    int columns = 0;
    //! Mean ground area of a cell with data, square metres.
    double cellArea = 0.0;
    DemCheck check;
    FillResult fill;
    double metresPerHeightUnit = 1.0;
    std::string crsWkt;
    FlowEnds ends;
    //! Ground area that drains through the cell with the most water, square metres, and that cell's centre.
    double largestArea = 0.0;
    double largestX = 0.0;
    double largestY = 0.0;
};

//! From a terrain file to a file of D8 flow accumulation: read, check, fill, directions, flats,
//! accumulate, write. Memory at the peak is about 10 bytes a cell. Of equal files the result is equal. Throws RasterError and Cancelled.
FlowReport runFlowAccumulation(const FlowRequest &request, Progress &progress);

} // namespace madang::drainage

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace madang::zoning {

// Where a grid of square cells lies: rows from north to south, `cell` m a side, in the coordinate system `crsWkt`.
struct GridFrame
{
    double west = 0.0, north = 0.0; // of the corner of the first cell
    double cell = 10.0;
    int columns = 0, rows = 0;
    std::string crsWkt;

    std::size_t cells() const { return static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows); }
};

enum class GridProblem {
    CannotOpen, // no raster, damaged; detail says what GDAL found
    CannotRead, // opened, then it could not be read or brought into place
    NoCrs,      // no coordinate system in the file
    NoOverlap,  // no value within the grid
    NotMetres,  // its coordinates are degrees, or its rows are turned
    CannotWrite,
    BadShape    // a shape that is no WKB
};

struct GridError : std::runtime_error
{
    GridError(GridProblem what, const std::string &file, const std::string &why = {})
        : std::runtime_error(file + ": " + why)
        , problem(what)
        , path(file)
        , detail(why)
    {
    }

    GridProblem problem;
    std::string path, detail;
};

// The first band of any raster that GDAL opens, warped onto the grid: heights and depths between the pixels (bilinear),
// classes by the nearest one. Scale and offset are applied; NaN where there is no value. Throws GridError, Cancelled.
enum class Between { Bilinear, Nearest };
std::vector<float> readOnto(const GridFrame &frame, const std::string &path, Between between, Progress &progress);

// The place of a raster in metres as a grid, with cells of `cell` m, or its own where that is 0. Throws GridError.
GridFrame frameOf(const std::string &path, double cell);

// The side of a pixel of a raster, in metres of the grid. Throws GridError.
double pixelOn(const GridFrame &frame, const std::string &path);

// A shape in the coordinate system of the grid, as WKB, and what the cells are that it covers.
struct BurntShape
{
    std::string wkb;
    float value = 1.0F;
};
// Cells whose middle a polygon covers; those that a line touches; those that a point lies in. Later shapes lie above
// earlier ones; NaN where there is none. Throws GridError, Cancelled.
std::vector<float> burnt(const GridFrame &frame, const std::vector<BurntShape> &shapes, Progress &progress);
// 1 where any of them lies, 0 elsewhere.
std::vector<std::uint8_t> marked(const GridFrame &frame, const std::vector<std::string> &wkbs, Progress &progress);

// A GeoTIFF of 32-bit numbers, tiled and DEFLATE-compressed, -9999 for NaN. Written beside `path` and renamed when it is
// whole, so that a failure leaves what was there. Throws GridError, Cancelled.
void writeGrid(const GridFrame &frame, const std::vector<float> &values, const std::string &path, const std::string &description,
               Progress &progress);

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "drainage/engine/cell_size.h"
#include "drainage/engine/grid.h"

#include <array>
#include <string>

namespace madang::drainage {

//! Position of a raster: x = [0] + column·[1], y = [3] + row·[5] at a cell's corner. [2] and [4] are 0.
using GeoTransform = std::array<double, 6>;

//! Beyond this share a projection is not "local": lengths on its map are not taken for lengths on the ground.
inline constexpr double largestLocalScaleError = 0.01;

//! Terrain as computed with.
struct ElevationModel
{
    std::string path;
    //! In the file's unit of height with its scale and offset applied; NaN where there are no data.
    Grid<float> heights;
    std::size_t dataCells = 0;
    GeoTransform geoTransform{};
    std::string crsWkt;
    //! Whether coordinates are longitude and latitude.
    bool geographic = false;
    CellSize cellSize;
    //! Length on the map over length on the ground at the centre; 1 for a geographic model, NaN where the
    //! centre has no longitude and latitude.
    double mapScale = 1.0;
    double metresPerHeightUnit = 1.0;
};

} // namespace madang::drainage

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "drainage/engine/elevation_model.h"
#include "engine/progress.h"

#include <string>

namespace madang::drainage {

//! Reads the only band of any raster that GDAL opens.
//!
//! Cell lengths: of a projected model the cell's sides in metres. Of a geographic one the arcs on its
//! ellipsoid, row by row (see CellSize::geographic). Of a projected one whose scale is off by more than 1 %
//! (EPSG:3857 away from the equator, say) the ground lengths, row by row, along the middle column.
//!
//! \a crsIfMissing, anything that PROJ understands, is used only where the file has no coordinate system;
//! none is ever guessed. Throws RasterError and Cancelled.
ElevationModel readElevationModel(const std::string &path, const std::string &crsIfMissing,
                                  Progress &progress);

//! Whether a file is a raster without a coordinate system, so that one must be asked for. False for what is
//! no raster at all: reading it says so.
bool lacksCoordinateSystem(const std::string &path);

} // namespace madang::drainage

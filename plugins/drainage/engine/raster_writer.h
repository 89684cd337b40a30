// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "drainage/engine/elevation_model.h"
#include "engine/progress.h"

#include <cstdint>
#include <string>

namespace madang::drainage {

//! Writes \a accumulation as a GeoTIFF of 32-bit unsigned integers, tiled and DEFLATE-compressed, where 0
//! means "no data", placed as \a model is. Overviews inside the file hold the greatest value of the cells
//! below them, so that a stream one cell wide is still whole on a map of the whole basin.
//!
//! The file is composed in memory, written with every write checked to a temporary one in the same folder,
//! flushed to the disk and only then renamed to \a path: a failure of any kind leaves what was there before
//! and nothing else. (GDAL 3.6 itself crashes when the disk fills up while it adds overviews.)
//! Throws RasterError (CannotWrite, OutputIsInput) and Cancelled.
void writeAccumulation(const std::string &path, const Grid<std::uint32_t> &accumulation,
                       const ElevationModel &model, Progress &progress);

//! Throws RasterError where \a output names the same file as \a input.
void refuseToOverwriteInput(const std::string &output, const std::string &input);

} // namespace madang::drainage

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "drainage/engine/elevation_model.h"
#include "engine/progress.h"

#include <cstdint>
#include <string>

namespace madang::drainage {

//! Writes \a accumulation as a GeoTIFF of 32-bit unsigned integers, tiled and DEFLATE-compressed, where 0
//! means "no data", placed as \a model is.
//!
//! Everything goes to a temporary file in the same folder, which is read back whole, flushed to the disk
//! and only then renamed to \a path: a failure of any kind leaves what was there before and nothing else.
//! Throws RasterError (CannotWrite, OutputIsInput) and Cancelled.
void writeAccumulation(const std::string &path, const Grid<std::uint32_t> &accumulation,
                       const ElevationModel &model, Progress &progress);

//! Throws RasterError where \a output names the same file as \a input.
void refuseToOverwriteInput(const std::string &output, const std::string &input);

} // namespace madang::drainage

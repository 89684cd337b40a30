// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/failure.h"
#include "drainage/engine/raster_error.h"

namespace madang::drainage {

// What is wrong with a raster, in sentences: what happened, to which file, what to do.
Failure rasterFailure(const RasterError &error);

// Whether the file given is at fault, rather than this machine.
bool isWrongInput(RasterProblem problem);

} // namespace madang::drainage

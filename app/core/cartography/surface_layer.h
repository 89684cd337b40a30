// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

class QgsMapLayer;

namespace madang {

// Whether a layer covers the ground, as rasters and polygons do: points and lines belong above it.
MADANG_CORE_EXPORT bool isSurface(const QgsMapLayer *layer);

// Of polygons that let what lies below be seen, as hatching does: they are no surface.
MADANG_CORE_EXPORT void markSeeThrough(QgsMapLayer &layer);

} // namespace madang

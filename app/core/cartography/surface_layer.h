// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

class QgsMapLayer;

namespace madang {

// Whether a layer covers the ground, as rasters and polygons do: points and lines belong above it.
MADANG_CORE_EXPORT bool isSurface(const QgsMapLayer *layer);

// Of polygons that let what lies below be seen, as hatching does: they are no surface.
MADANG_CORE_EXPORT void markSeeThrough(QgsMapLayer &layer);

// Of a surface that colours the same land as a layer of the plan (its id): it lies right on that one, under all that is
// drawn on it. Others lie on the first surface of the map.
MADANG_CORE_EXPORT void markLyingOn(QgsMapLayer &layer, const QString &planLayer);
MADANG_CORE_EXPORT bool liesOn(const QgsMapLayer &layer, const QgsMapLayer *other);

} // namespace madang

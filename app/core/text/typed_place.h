// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <qgspointxy.h>

#include <QString>

#include <optional>

class QgsCoordinateReferenceSystem;

namespace madang {

// A place that somebody typed, in `crs`: two numbers, "13.0957, 103.2022" (latitude and longitude in degrees, WGS 84) or
// "305508 1449172" (coordinates of `crs`, in either order: the one that lies where `crs` is used). Nothing where the text is
// something else, or a place that `crs` does not reach.
MADANG_CORE_EXPORT std::optional<QgsPointXY> typedPlace(const QString &text, const QgsCoordinateReferenceSystem &crs);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringList>

namespace madang::zoning {

// Copies a raster to `target`: in full beside it first, then in its place, so that a file there stays as it was where the
// copy fails. Throws Failure; also for a target that is one of `inputs`, which the raster was computed from.
void saveRasterAs(const QString &raster, const QString &target, const QStringList &inputs);

} // namespace madang::zoning

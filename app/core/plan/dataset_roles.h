// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QStringList>

namespace madang {

// What the file of a data set has to be.
enum class DatasetForm { File, Raster, Feed };

// The roles that a person can give a file beside the plan: "dem", "gtfs", "cashflow", ...; "other" is for what only goes
// with the plan.
MADANG_CORE_EXPORT QStringList knownDatasetRoles();

// The role of a file whose rows were copied into the plan. Only an import gives it; the file may change or go.
MADANG_CORE_EXPORT QString importedDatasetRole();

// DatasetForm::File for a role that is not known.
MADANG_CORE_EXPORT DatasetForm datasetFormOf(const QString &role);

// Throws WrongInputFailure where there is no such role, or the file is not what a data set of that role is: a raster
// that GDAL opens, a zip file with the tables of a timetable.
MADANG_CORE_EXPORT void requireDatasetFits(const QString &role, const QString &file);

} // namespace madang

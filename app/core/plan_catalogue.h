// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan.h"

class GDALDataset;

namespace madang {

// What a plan says about itself, read through any open connection. For Plan and PlanReader.
// Throw Failure when the file is no plan or of a newer format.
PlanMeta readPlanMeta(GDALDataset &dataset, const QString &path);
std::vector<Scenario> readScenarios(GDALDataset &dataset);
std::vector<PlanDataset> readDatasets(GDALDataset &dataset, const QString &planPath);
Scenario findScenario(const std::vector<Scenario> &scenarios, const QString &uidOrName);

// For GDAL, the end of the rows and a failure to read one look alike: throws Failure where it has noted an error since
// CPLErrorReset().
void throwIfReadingFailed(const QString &path);

// Runs a query and gives each row's columns as text; NULL becomes a null QString. Throws Failure where reading fails.
void forEachRecord(GDALDataset &dataset, const char *sql, const std::function<void(const QStringList &)> &record);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"

class GDALDataset;

namespace madang {

// Which plan a file is, and in which format: what can be asked of every format.
struct PlanStamp {
    int format = 0;
    QString uid;
};

// Throws WrongInputFailure when the file is no plan.
PlanStamp readPlanStamp(GDALDataset &dataset, const QString &path);

// Throws Failure unless a file of this format can be read by a program that knows formats up to `known`.
void requireReadableFormat(int format, int known, const QString &path);

// What a plan says about itself, read through any open connection. For Plan and PlanReader.
// Throw Failure when the file is no plan or of another format.
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

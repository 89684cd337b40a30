// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

#include <functional>
#include <vector>

class GDALDataset;

namespace madang {

// What brings a plan from one format to the next (from + 1). Runs in a transaction on a copy; throws Failure.
struct FormatStep {
    int from = 0;
    std::function<void(GDALDataset &plan)> change;
};

// The steps from the first format to planFormatVersion. A step says what the format after it was when it came, whatever
// plan.sql says today.
MADANG_CORE_EXPORT const std::vector<FormatStep> &planFormatSteps();

// Brings the file to the format `to`, unless it is of it. All is done on a copy, which takes the file's place when it is
// whole; the original stays beside it, byte for byte, as NAME.format1.gpkg (its format's number), whose path is returned;
// empty where there was nothing to do. Throws Failure, and the file is as it was. Nobody may have the plan open.
MADANG_CORE_EXPORT QString migratePlan(const QString &path, const std::vector<FormatStep> &steps, int to);

// Takes those steps on the file itself: for a copy that nothing else depends on.
MADANG_CORE_EXPORT void migrateInPlace(const QString &path, const std::vector<FormatStep> &steps, int to);

} // namespace madang

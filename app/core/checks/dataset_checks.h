// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"

class QgsFeedback;

namespace madang {

class PlanReader;

// Adds a finding for each data set of a plan that is gone or is not the file it was.
void checkDatasetFiles(const PlanReader &plan, QVector<Finding> &findings, QgsFeedback *feedback);

// Adds a finding for each raster and each timetable that does not cover what is drawn in a scenario.
void checkDatasetPlaces(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings, QgsFeedback *feedback);

} // namespace madang

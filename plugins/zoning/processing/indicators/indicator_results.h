// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/indicators/evaluation.h"
#include "zoning/processing/indicators/entered_figures.h"
#include "zoning/processing/indicators/plan_facts.h"

#include <QVariantMap>

namespace madang::zoning {

// What the indicators of a scenario come to, as the results of madang:indicators have it ("indicators" and "basis").
QVariantMap indicatorResults(const ReadFacts &read, const EnteredValues &entered);

} // namespace madang::zoning

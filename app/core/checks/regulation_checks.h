// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"

namespace madang {

class PlanReader;
struct DraftedRows;

// Adds a finding for regulations of a land-use code that no code list has, one for zones whose set of regulations has no
// row, and one for zones to be built on (by the HILUCS class of their code) that no regulation limits: nobody can say how
// much may be built there.
void checkRegulations(const PlanReader &plan, const QString &scenario, const DraftedRows &zones, QVector<Finding> &findings);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>

namespace madang {

// The translation context of checking a plan.
class PlanChecks {
    Q_DECLARE_TR_FUNCTIONS(PlanChecks)
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace madang::zoning {

// What is wrong with the condition of a regulation (engine/regulation/condition.h), as a sentence in the language of the window
// that says where; empty where it can be evaluated, and for no condition.
QString conditionProblem(const QString &condition);

} // namespace madang::zoning

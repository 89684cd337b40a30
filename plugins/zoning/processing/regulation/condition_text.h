// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/regulation/condition.h"

#include <QString>

namespace madang::zoning {

// What is wrong with a condition and how one is written, translated.
QString conditionErrorText(const QString &condition, const ConditionError &error);

} // namespace madang::zoning

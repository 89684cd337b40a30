// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/text/phrasebook.h"

#include <QVector>

class QgsFeedback;

namespace madang {
class PlanReader;
}

namespace madang::report {

// What is wrong with the plan's data sets, a sentence to each, so that nobody takes a number for one of this place that
// is of another.
QVector<Phrase> dataWarnings(const PlanReader &plan, const QString &scenario, QgsFeedback *feedback);

} // namespace madang::report

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace madang {

// The sample plan for the user to work on: a copy in the documents folder, made when there is none yet. Gives its path.
// Throws Failure when the program has come without its sample or the copy could not be made.
QString samplePlanForUser();

} // namespace madang

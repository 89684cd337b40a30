// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

class QgsProcessingContext;
class QgsProcessingFeedback;

namespace madang::zoning {

// What the land of a phase can hold by the rules: in all floor area that they allow, what stands included, and in the floor
// area that is not built yet, by its share in all of it. Where only the former is known the latter is the same.
struct PhaseCapacity {
    double people = 0.0, jobs = 0.0;
    double peopleLeft = 0.0, jobsLeft = 0.0;
};

// By the uid of the phase, "" for land in none. The one place that knows where capacity comes from.
using PhaseCapacities = QHash<QString, PhaseCapacity>;

// As the parameter CAPACITY has it, in JSON. Throws WrongInputFailure.
PhaseCapacities givenCapacities(const QString &json);

// What madang:capacity finds. Nothing where there is no such computation. Throws QgsProcessingException where it fails.
std::optional<PhaseCapacities> computedCapacities(const QString &plan, const QString &scenario, QgsProcessingContext &context,
                                                  QgsProcessingFeedback *feedback);

} // namespace madang::zoning

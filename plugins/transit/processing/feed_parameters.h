// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "transit/processing/open_feed.h"

#include <QVariantMap>

class QgsProcessingParameterDefinition;

namespace madang::transit {

// What the algorithms on feeds ask for in the same words. The caller owns the definitions.
QgsProcessingParameterDefinition *feedParameter();
QgsProcessingParameterDefinition *planParameter();
QgsProcessingParameterDefinition *dateParameter();
QgsProcessingParameterDefinition *pastMidnightParameter();

// `feed` where it is given, else the data set of `plan` with the role gtfs. Throws QgsProcessingException where there is
// neither.
QString feedPath(const QString &feed, const QString &plan);

// Whether DATE is left out or a date; says in `message` what it should be.
bool checkDate(const QVariantMap &parameters, QString *message);

// Throws QgsProcessingException with the reasons where the feed cannot be timed.
void requireUsable(const OpenFeed &feed);

} // namespace madang::transit

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsrectangle.h>

class QString;
class QgsFeedback;

namespace madang {

// The box of the stops of a GTFS feed (a zip file), in degrees of WGS 84. Null where no stop has a place, the table
// cannot be read, or it was cancelled. Read once for as long as the file stays as it is. On any thread.
QgsRectangle boxOfStops(const QString &feed, QgsFeedback *feedback);

} // namespace madang

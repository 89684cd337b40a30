// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <qgspointxy.h>
#include <qgsrectangle.h>

#include <QHash>
#include <QVector>

#include <utility>

class QString;
class QgsFeedback;

namespace madang {

inline constexpr double walkToAStop = 1000; // metres: as far as people walk to one

// Where the stops of a feed lie, in degrees of WGS 84: which squares of about 1 km have any, and the box of those in
// each. The box of all says little: one stop put down by mistake in the next country makes it cover the land between.
class MADANG_CORE_EXPORT FeedStops {
public:
    void add(double longitude, double latitude);

    bool isEmpty() const { return m_squares.isEmpty(); }
    QgsRectangle box() const { return m_box; }
    const QVector<QgsPointXY> &places() const { return m_places; } // every one, in the order of the feed
    QVector<QgsRectangle> squares() const { return QVector<QgsRectangle>(m_squares.cbegin(), m_squares.cend()); }
    // Whether a stop is a walk away: stops serve their surroundings.
    bool serve(double longitude, double latitude) const;

private:
    QHash<std::pair<int, int>, QgsRectangle> m_squares; // by row and column
    QgsRectangle m_box;
    QVector<QgsPointXY> m_places;
};

// The stops of a GTFS feed (a zip file). Empty where no stop has a place, the table cannot be read, or it was cancelled.
// Read once for as long as the file stays as it is. On any thread.
MADANG_CORE_EXPORT FeedStops stopsOfFeed(const QString &feed, QgsFeedback *feedback);

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

namespace madang::transit {

// madang:gtfssummary. What a GTFS feed offers on one day.
//
// FEED     zip file or folder; left out: the plan's data set with the role gtfs (PLAN)
// DATE     ISO date; left out: an ordinary weekday near today (OpenFeed::defaultDate)
// PAST_MIDNIGHT  whether times that fall back within a trip are taken as the next day's
// LANGUAGES  one or two, for names out of translations.txt; left out: the feed's own names
// STOPS, ROUTE_LINES  optional sinks: every stop with its departures on the day, every route's course (feed_features.h)
//
// Results: routes, stops, runs, served_stops (numbers), first_departure, last_arrival (HH:MM:SS past 24, null where nothing
// runs); and date, feed_start, feed_end (ISO), agencies, publisher, feed_version, running_routes, places (number per
// location type), runs_after_midnight, runs_by_headway, vehicle_hours, vehicle_km (great circles from stop to stop),
// max_simultaneous_runs, max_simultaneous_at, starts_per_hour (from hour 0), busiest_stops (at most 20), route_table,
// services (those that run), findings.
// Refuses a feed that cannot be timed, and a date outside it, with the reasons.
class GtfsSummary : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(GtfsSummary)
public:
    QString name() const override { return QStringLiteral("gtfssummary"); }
    QString displayName() const override { return tr("Public transport on one day"); }
    QString group() const override { return tr("Transit"); }
    QString groupId() const override { return QStringLiteral("transit"); }
    QString shortHelpString() const override;
    GtfsSummary *createInstance() const override { return new GtfsSummary; }
    bool checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context,
                              QString *message = nullptr) const override;

protected:
    void initAlgorithm(const QVariantMap &configuration = {}) override;
    QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                 QgsProcessingFeedback *feedback) override;
};

} // namespace madang::transit

// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/transit_report.h"

#include "api/report_builder.h"
#include "core/plan/plan_reader.h"
#include "transit/hour_chart.h"

#include <algorithm>

namespace madang::transit {

namespace {

// A report is read by people: beyond this a table of routes is an annex. What is left out is said below it.
constexpr int routesShown = 40;

Phrase phrase(const char *source)
{
    return {"TransitReport", source};
}

ReportCell timeCell(const QVariant &time)
{
    return ReportCell::text(time.isNull() ? QStringLiteral("–") : time.toString().left(5));
}

QVariantList busiestRoutesFirst(QVariantList routes)
{
    std::stable_sort(routes.begin(), routes.end(), [](const QVariant &a, const QVariant &b) {
        return a.toMap().value(QStringLiteral("runs")).toLongLong() > b.toMap().value(QStringLiteral("runs")).toLongLong();
    });
    return routes;
}

QString citation(const PlanDataset &dataset, const QVariantMap &summary)
{
    QStringList parts = summary.value(QStringLiteral("agencies")).toStringList();
    const QString publisher = summary.value(QStringLiteral("publisher")).toString();
    if (!publisher.isEmpty() && !parts.contains(publisher))
        parts << publisher;
    for (const QString &part : {dataset.title, dataset.source, dataset.licence}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts << part;
    }
    parts << QStringLiteral("GTFS, %1 – %2").arg(summary.value(QStringLiteral("feed_start")).toString(),
                                                 summary.value(QStringLiteral("feed_end")).toString());
    return parts.join(QStringLiteral("; "));
}

void addRoutes(ReportBuilder &report, const QVariantMap &summary)
{
    const QVariantList routes = busiestRoutesFirst(summary.value(QStringLiteral("route_table")).toList());
    ReportTable table;
    table.caption = phrase(QT_TRANSLATE_NOOP("TransitReport", "Routes and their runs on the day, busiest first"));
    table.columns = {phrase(QT_TRANSLATE_NOOP("TransitReport", "Route")), phrase(QT_TRANSLATE_NOOP("TransitReport", "Name")),
                     phrase(QT_TRANSLATE_NOOP("TransitReport", "Runs")),
                     phrase(QT_TRANSLATE_NOOP("TransitReport", "First departure")),
                     phrase(QT_TRANSLATE_NOOP("TransitReport", "Last arrival"))};
    for (const QVariant &item : routes.mid(0, routesShown)) {
        const QVariantMap route = item.toMap();
        const QString shortName = route.value(QStringLiteral("short_name")).toString();
        ReportCell name = ReportCell::text(shortName.isEmpty() ? route.value(QStringLiteral("route_id")).toString() : shortName);
        name.swatch = route.value(QStringLiteral("colour")).toString();
        table.rows << QVector<ReportCell>{name, ReportCell::text(route.value(QStringLiteral("names")).toStringList()),
                                          ReportCell::number(route.value(QStringLiteral("runs")).toDouble(), 0),
                                          timeCell(route.value(QStringLiteral("first_departure"))),
                                          timeCell(route.value(QStringLiteral("last_arrival")))};
    }
    report.table(table);
    if (routes.size() > routesShown)
        report.paragraph(phrase(QT_TRANSLATE_NOOP("TransitReport", "The table shows %1 of %2 routes, those with the most runs.")),
                         {ReportCell::number(routesShown, 0), ReportCell::number(double(routes.size()), 0)});
}

void addHours(ReportBuilder &report, const QVariantMap &summary)
{
    const Chart hours = hourChart(summary.value(QStringLiteral("starts_per_hour")).toList());
    if (hours.barCount() == 0)
        return;
    report.figure(
        phrase(QT_TRANSLATE_NOOP("TransitReport", "Runs that begin in each hour of the service day; hours past 24 are after midnight")),
        2.6, [hours](QPainter &painter, const QRectF &sheet, const FigureText &text) {
            Chart chart = hours;
            chart.xTitle = text.text(phrase(QT_TRANSLATE_NOOP("TransitReport", "Hour of the service day")));
            chart.yTitle = text.text(phrase(QT_TRANSLATE_NOOP("TransitReport", "Runs")));
            chart.number = [&text](double value, int decimals) { return text.number(value, decimals); };
            chart.paint(painter, sheet, ChartLook::ofPaper(text.font(8.0)));
        });
}

} // namespace

void writeTransitReport(ReportBuilder &report)
{
    report.heading(phrase(QT_TRANSLATE_NOOP("TransitReport", "Public transport")));
    const auto dataset = report.plan().dataset(QStringLiteral("gtfs"));
    if (!dataset) {
        report.missing(phrase(QT_TRANSLATE_NOOP(
            "TransitReport", "This plan has no public transport timetable. Add a GTFS feed as a data set with the role gtfs.")));
        return;
    }
    const QVariantMap summary
        = report.run(QStringLiteral("gtfssummary"), {{QStringLiteral("FEED"), dataset->absolutePath},
                                                     {QStringLiteral("LANGUAGES"), report.languages().join(QLatin1Char(','))}});
    const auto number = [&summary](const char *key) {
        return ReportCell::number(summary.value(QLatin1String(key)).toDouble(), 0);
    };
    const auto word = [&summary](const char *key) { return ReportCell::text(summary.value(QLatin1String(key)).toString()); };

    report.paragraph(phrase(QT_TRANSLATE_NOOP("TransitReport",
                                              "On %1 the timetable has %2 runs on %3 of %4 routes. They serve %5 of %6 stops, from "
                                              "the first departure at %7 to the last arrival at %8.")),
                     {word("date"), number("runs"), number("running_routes"), number("routes"), number("served_stops"), number("stops"),
                      timeCell(summary.value(QStringLiteral("first_departure"))),
                      timeCell(summary.value(QStringLiteral("last_arrival")))});
    report.paragraph(phrase(QT_TRANSLATE_NOOP("TransitReport",
                                              "Vehicles are in service for %1 hours and %2 km on the day, measured straight from stop to "
                                              "stop; %3 are on their way at the busiest moment, %4.")),
                     {ReportCell::number(summary.value(QStringLiteral("vehicle_hours")).toDouble(), 1), number("vehicle_km"),
                      number("max_simultaneous_runs"), timeCell(summary.value(QStringLiteral("max_simultaneous_at")))});
    report.map(QStringLiteral("transit"),
               phrase(QT_TRANSLATE_NOOP("TransitReport", "Public transport: routes, and stops by their departures on the day")));
    addRoutes(report, summary);
    addHours(report, summary);

    report.keyFigure(phrase(QT_TRANSLATE_NOOP("TransitReport", "Public transport runs a day")), number("runs"));
    report.keyFigure(phrase(QT_TRANSLATE_NOOP("TransitReport", "Stops with service")), number("served_stops"));
    report.assumption(phrase(QT_TRANSLATE_NOOP("TransitReport",
                                               "Public transport is that of the timetable on %1; the timetable runs from %2 to %3. Runs "
                                               "after midnight belong to the day on which they began.")),
                      {word("date"), word("feed_start"), word("feed_end")});
    if (summary.value(QStringLiteral("runs_by_headway")).toLongLong() > 0)
        report.assumption(phrase(QT_TRANSLATE_NOOP("TransitReport",
                                                   "%1 of these runs are promised only by their headway; their times are reckoned from "
                                                   "the beginning of each period.")),
                          {number("runs_by_headway")});
    report.source(phrase(QT_TRANSLATE_NOOP("TransitReport", "Public transport timetable")), citation(*dataset, summary));
}

} // namespace madang::transit

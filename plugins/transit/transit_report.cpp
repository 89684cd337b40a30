// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/transit_report.h"

#include "api/report_builder.h"
#include "core/plan_reader.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

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
    QVector<double> runs;
    for (const QVariant &value : summary.value(QStringLiteral("starts_per_hour")).toList())
        runs << value.toDouble();
    const auto firstUsed = std::find_if(runs.begin(), runs.end(), [](double value) { return value > 0; });
    if (firstUsed == runs.end())
        return;
    const int first = int(firstUsed - runs.begin());
    report.figure(
        phrase(QT_TRANSLATE_NOOP("TransitReport", "Runs that begin in each hour of the service day; hours past 24 are after midnight")),
        2.6, [runs, first](QPainter &painter, const QRectF &sheet, const FigureText &text) {
            const QFont font = text.font(7.5);
            painter.setFont(font);
            const QFontMetricsF metrics(font, painter.device());
            const double line = metrics.height();
            const double most = *std::max_element(runs.begin(), runs.end());
            const QRectF plot = sheet.adjusted(line * 2.6, line * 0.6, -line * 0.5, -line * 2.8);
            const int bars = int(runs.size()) - first;
            const double step = plot.width() / bars;

            double mark = std::pow(10, std::floor(std::log10(most)));
            if (most / mark < 2)
                mark /= 5;
            else if (most / mark < 5)
                mark /= 2;
            mark = std::max(mark, 1.0);
            for (double value = 0; value <= most; value += mark) {
                const double y = plot.bottom() - plot.height() * value / most;
                painter.setPen(QPen(QColor(0xdd, 0xda, 0xd4), 0.5));
                painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
                painter.setPen(QColor(0x55, 0x51, 0x4b));
                painter.drawText(QRectF(sheet.left(), y - line / 2, plot.left() - sheet.left() - line * 0.3, line),
                                 Qt::AlignRight | Qt::AlignVCenter, text.number(value, 0));
            }
            for (int i = 0; i < bars; ++i) {
                const double height = plot.height() * runs[first + i] / most;
                painter.fillRect(QRectF(plot.left() + step * (i + 0.15), plot.bottom() - height, step * 0.7, height),
                                 QColor(0xb4, 0x45, 0x1f));
                painter.drawText(QRectF(plot.left() + step * i, plot.bottom() + line * 0.15, step, line),
                                 Qt::AlignHCenter | Qt::AlignTop, QString::number(first + i));
            }
            painter.drawText(QRectF(plot.left(), plot.bottom() + line * 1.35, plot.width(), line * 1.4), Qt::AlignHCenter | Qt::AlignTop,
                             text.text(phrase(QT_TRANSLATE_NOOP("TransitReport", "Hour of the service day"))));
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

// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/panel/transit_panel.h"

#include "api/chart_view.h"
#include "api/field_hint.h"
#include "api/figures.h"
#include "api/result_table.h"
#include "core/cartography/map_languages.h"
#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/plan/plan_reader.h"
#include "core/text/number_format.h"
#include "core/text/script_fonts.h"
#include "transit/hour_chart.h"
#include "transit/transit_layers.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsfilewidget.h>
#include <qgsmaplayer.h>
#include <qgsrectangle.h>

#include <QCheckBox>
#include <QDateEdit>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace madang::transit {

namespace {

constexpr int hourLines = 11; // the height of the bars by the hour, in lines of text

QString shortTime(const QVariant &time)
{
    return time.isNull() ? QStringLiteral("–") : time.toString().left(5);
}

QLabel *sectionTitle(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("section", true);
    label->setWordWrap(true);
    return label;
}

QString dayName(const QString &language, const QString &isoDate)
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    return QLocale(language).dayName(date.dayOfWeek());
}

} // namespace

TransitPanel::TransitPanel(Workbench &workbench, QWidget *parent)
    : Panel(workbench, QStringLiteral("gtfssummary"), parent)
    , m_feedLabel(new QLabel(this))
    , m_dateLabel(new QLabel(this))
    , m_feed(new QgsFileWidget(this))
    , m_date(new QDateEdit(QDate::currentDate(), this))
    , m_pastMidnight(new QCheckBox(this))
    , m_coverage(new QLabel(this))
    , m_convert(new QPushButton(this))
    , m_day(new QLabel(this))
    , m_figures(new Figures(this))
    , m_hoursTitle(sectionTitle(this))
    , m_routesTitle(sectionTitle(this))
    , m_stopsTitle(sectionTitle(this))
    , m_hours(new ChartView(hourLines, this))
    , m_routes(new ResultTable(this))
    , m_stops(new ResultTable(this))
{
    m_feed->setObjectName(QStringLiteral("feed"));
    m_feed->setStorageMode(QgsFileWidget::GetFile);
    m_feedLabel->setBuddy(m_feed->lineEdit());
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_dateLabel->setBuddy(m_date);
    m_pastMidnight->setObjectName(QStringLiteral("pastMidnight"));
    m_coverage->setObjectName(QStringLiteral("coverage"));
    m_coverage->setProperty("quiet", true);
    m_coverage->setWordWrap(true);
    m_convert->setObjectName(QStringLiteral("convert"));
    m_convert->hide();
    inputs()->addRow(m_feedLabel, m_feed);
    inputs()->addRow(m_coverage);
    inputs()->addRow(m_convert);
    inputs()->addRow(m_dateLabel, m_date);
    inputs()->addRow(m_pastMidnight);

    m_day->setObjectName(QStringLiteral("day"));
    m_day->setWordWrap(true);
    m_routes->setObjectName(QStringLiteral("routes"));
    m_stops->setObjectName(QStringLiteral("stops"));
    m_hours->setObjectName(QStringLiteral("hours"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_day, m_figures, m_hoursTitle, m_hours, m_routesTitle, m_routes,
                                                          m_stopsTitle, m_stops})
        results()->addWidget(part);

    connect(m_feed, &QgsFileWidget::fileChanged, this, &TransitPanel::checkFeed);
    connect(m_convert, &QPushButton::clicked, this, &TransitPanel::convert);
    connect(m_stops, &QTableWidget::cellActivated, this, [this](int row) { zoomToStop(row); });
    connect(m_stops, &QTableWidget::cellClicked, this, [this](int row) { zoomToStop(row); });
    connect(&workbench, &Workbench::mapLanguagesChanged, this, &TransitPanel::renameOnMap);
    // What the check told is told again, for the day, by the run.
    connect(this, &Panel::finished, this, [this](bool ok) {
        if (ok)
            this->workbench().setFindings(QStringLiteral("gtfscheck"), {});
    });
}

QVariantMap TransitPanel::parameters() const
{
    const QString feed = m_feed->filePath();
    if (feed.isEmpty())
        throw Failure(tr("No feed is chosen."), {}, tr("Choose a GTFS feed: a zip file, or type the path of a folder."));
    QVariantMap values{{QStringLiteral("FEED"), feed},
                       {QStringLiteral("PAST_MIDNIGHT"), m_pastMidnight->isChecked()},
                       {QStringLiteral("LANGUAGES"), workbench().mapLanguages().join(QLatin1Char(','))}};
    addFiles(values);
    // Until the feed is known, the computation finds a date that is in it.
    if (!m_check.isEmpty())
        values[QStringLiteral("DATE")] = m_date->date().toString(Qt::ISODate);
    m_asked = values;
    return values;
}

void TransitPanel::addFiles(QVariantMap &parameters) const
{
    ++m_runs;
    parameters[QStringLiteral("STOPS")] = m_scratch.filePath(QStringLiteral("stops_%1.gpkg").arg(m_runs));
    parameters[QStringLiteral("ROUTE_LINES")] = m_scratch.filePath(QStringLiteral("routes_%1.gpkg").arg(m_runs));
}

void TransitPanel::planChanged()
{
    stopRenaming();
    QString path;
    if (const Plan *plan = workbench().plan()) {
        if (const auto dataset = plan->dataset(QStringLiteral("gtfs")))
            path = dataset->absolutePath;
    }
    // Another scenario of the same plan changes nothing here, nor does it take away a feed chosen by hand.
    if (path == m_planFeed)
        return;
    m_planFeed = path;
    m_feed->setFilePath(path);
}

void TransitPanel::checkFeed()
{
    if (m_checkJob) {
        m_checkJob->disconnect(this);
        m_checkJob->cancel();
    }
    m_check.clear();
    m_convert->hide();
    workbench().setFindings(QStringLiteral("gtfscheck"), {});
    showCoverage();
    if (m_feed->filePath().isEmpty())
        return;
    m_checkJob = workbench().run(QStringLiteral("gtfscheck"), {{QStringLiteral("FEED"), m_feed->filePath()},
                                                               {QStringLiteral("PAST_MIDNIGHT"), m_pastMidnight->isChecked()}});
    if (!m_checkJob)
        return;
    connect(m_checkJob, &Job::succeeded, this, &TransitPanel::adoptCheck);
    connect(m_checkJob, &Job::failed, this, [this](const QString &text) { m_coverage->setText(text); });
}

void TransitPanel::adoptCheck(const QVariantMap &check)
{
    m_check = check;
    const QDate date = QDate::fromString(check.value(QStringLiteral("date")).toString(), Qt::ISODate);
    if (date.isValid())
        m_date->setDate(date);
    workbench().setFindings(QStringLiteral("gtfscheck"), Finding::fromList(check.value(QStringLiteral("findings")).toList()));
    m_convert->setVisible(check.value(QStringLiteral("needs_utf8")).toBool());
    showCoverage();
}

void TransitPanel::showCoverage()
{
    QString said;
    const QString end = m_check.value(QStringLiteral("feed_end")).toString();
    if (m_feed->filePath().isEmpty())
        said = tr("A GTFS feed is a zip file that a transport operator gives out.");
    else if (m_check.isEmpty())
        said = tr("Reading the feed…");
    else if (!m_check.value(QStringLiteral("usable")).toBool())
        said = tr("This feed cannot be used: %1.")
                   .arg(m_check.value(QStringLiteral("findings")).toList().value(0).toMap().value(QStringLiteral("title")).toString());
    else if (end.isEmpty())
        said = tr("This feed names no date on which anything runs.");
    else if (QDate::fromString(end, Qt::ISODate) < QDate::currentDate())
        said = tr("The feed covers %1 to %2: it has ended.").arg(m_check.value(QStringLiteral("feed_start")).toString(), end);
    else
        said = tr("The feed covers %1 to %2.").arg(m_check.value(QStringLiteral("feed_start")).toString(), end);
    m_coverage->setText(withLineBreaks(said, workbench().language()));
}

void TransitPanel::convert()
{
    const QFileInfo feed(m_feed->filePath());
    QString output = feed.dir().filePath(tr("%1 UTF-8.zip", "name of a converted feed").arg(feed.completeBaseName()));
    for (int i = 2; QFileInfo::exists(output); ++i)
        output = feed.dir().filePath(tr("%1 UTF-8 (%2).zip", "name of a converted feed").arg(feed.completeBaseName()).arg(i));
    m_convertJob = workbench().run(QStringLiteral("gtfstoutf8"),
                                   {{QStringLiteral("FEED"), m_feed->filePath()}, {QStringLiteral("OUTPUT"), output}});
    if (!m_convertJob)
        return;
    m_convert->setEnabled(false);
    connect(m_convertJob, &Job::succeeded, this, [this](const QVariantMap &results) {
        const QString made = results.value(QStringLiteral("OUTPUT")).toString();
        m_convert->setEnabled(true);
        workbench().showMessage(Finding::Severity::Note, tr("The feed was copied as UTF-8 to %1; the old one is as it was.").arg(made));
        m_feed->setFilePath(made);
    });
    connect(m_convertJob, &Job::failed, this, [this](const QString &text) {
        m_convert->setEnabled(true);
        workbench().showMessage(Finding::Severity::Error, text);
    });
    connect(m_convertJob, &Job::cancelled, this, [this] { m_convert->setEnabled(true); });
}

void TransitPanel::showResults(const QVariantMap &shown)
{
    const QString language = workbench().language();
    const QString date = shown.value(QStringLiteral("date")).toString();
    m_date->setDate(QDate::fromString(date, Qt::ISODate));
    m_day->setText(withLineBreaks(
        shown.value(QStringLiteral("runs")).toLongLong() > 0
            ? tr("%1, %2. %3").arg(dayName(language, date), date, shown.value(QStringLiteral("agencies")).toStringList().join(QStringLiteral(", ")))
            : tr("Nothing runs on %1, %2. The findings say why.").arg(dayName(language, date), date),
        language));
    showFigures(shown);
    showHours(shown);
    showTables(shown);
    showOnMap(shown);
}

void TransitPanel::showFigures(const QVariantMap &shown)
{
    const NumberFormat format(workbench().language());
    const auto whole = [&](const char *key) { return format.integer(shown.value(QLatin1String(key)).toLongLong()); };
    m_figures->clear();
    m_figures->add(whole("runs"), tr("runs"), tr("Journeys of a vehicle that begin on this day"));
    m_figures->add(tr("%1 of %2", "stops with service of all stops").arg(whole("served_stops"), whole("stops")), tr("stops served"),
                   tr("Stops at which one can get on or off on this day"));
    m_figures->add(shortTime(shown.value(QStringLiteral("first_departure"))), tr("first departure"));
    m_figures->add(shortTime(shown.value(QStringLiteral("last_arrival"))), tr("last arrival"),
                   tr("Past 24:00 means after midnight. Runs that end after midnight: %1").arg(whole("runs_after_midnight")));
    m_figures->add(tr("%1 of %2", "routes that run of all routes").arg(whole("running_routes"), whole("routes")), tr("routes running"));
    m_figures->add(whole("max_simultaneous_runs"), tr("runs under way at the peak"),
                   tr("At %1. At least so many vehicles are needed, without turning times and spares.")
                       .arg(shortTime(shown.value(QStringLiteral("max_simultaneous_at")))));
    m_figures->add(format.number(shown.value(QStringLiteral("vehicle_hours")).toDouble(), 1), tr("vehicle hours"),
                   tr("From first departure to last arrival, over all runs; without waiting at the ends and empty runs"));
    m_figures->add(format.integer(qRound64(shown.value(QStringLiteral("vehicle_km")).toDouble())), tr("vehicle km"),
                   tr("Measured straight from stop to stop, over all runs: roads are longer"));
}

void TransitPanel::showHours(const QVariantMap &shown)
{
    const NumberFormat format(workbench().language());
    const QVariantList runs = shown.value(QStringLiteral("starts_per_hour")).toList();
    Chart chart = hourChart(runs);
    chart.xTitle = tr("Hour of the service day");
    chart.yTitle = tr("Runs");
    chart.number = [format](double value, int decimals) { return format.number(value, decimals); };
    for (int hour = int(chart.firstBar); hour < runs.size(); ++hour)
        chart.hints << tr("%1:00 to %2:00: %3 runs").arg(QString::number(hour), QString::number(hour + 1), format.integer(runs[hour].toLongLong()));
    m_hours->setChart(chart);
}

void TransitPanel::showTables(const QVariantMap &shown)
{
    const NumberFormat format(workbench().language());
    using Cell = ResultTable::Cell;
    const auto numberCell = [&](const QVariantMap &row, const char *key) {
        const QVariant value = row.value(QLatin1String(key));
        return Cell{format.integer(value.toLongLong()), value, {}, {}};
    };
    const auto timeCell = [](const QVariantMap &row, const char *key) {
        const QVariant value = row.value(QLatin1String(key));
        return Cell{shortTime(value), value.isNull() ? QVariant(QString()) : value, {}, {}};
    };

    QVariantList routes = shown.value(QStringLiteral("route_table")).toList();
    std::stable_sort(routes.begin(), routes.end(), [](const QVariant &a, const QVariant &b) {
        return a.toMap().value(QStringLiteral("runs")).toLongLong() > b.toMap().value(QStringLiteral("runs")).toLongLong();
    });
    QVector<QVector<Cell>> rows;
    for (const QVariant &item : routes) {
        const QVariantMap route = item.toMap();
        const QString shortName = route.value(QStringLiteral("short_name")).toString();
        const QString longName = route.value(QStringLiteral("names")).toStringList().value(0);
        const QString name = shortName.isEmpty() ? (longName.isEmpty() ? route.value(QStringLiteral("route_id")).toString() : longName)
                             : longName.isEmpty() ? shortName
                                                  : tr("%1 · %2", "short and long name of a route").arg(shortName, longName);
        rows << QVector<Cell>{{name, name, QColor(route.value(QStringLiteral("colour")).toString()), name},
                              numberCell(route, "runs"), timeCell(route, "first_departure"), timeCell(route, "last_arrival")};
    }
    m_routes->setRows({tr("Route"), tr("Runs"), tr("First"), tr("Last")}, rows);

    rows.clear();
    m_places.clear();
    for (const QVariant &item : shown.value(QStringLiteral("busiest_stops")).toList()) {
        const QVariantMap stop = item.toMap();
        const QString id = stop.value(QStringLiteral("stop_id")).toString();
        const QString name = stop.value(QStringLiteral("name")).toString();
        const QString hint = tr("%1, stop %2", "name and id of a stop").arg(name, id);
        if (stop.contains(QStringLiteral("lon")))
            m_places[hint] = QPointF(stop.value(QStringLiteral("lon")).toDouble(), stop.value(QStringLiteral("lat")).toDouble());
        rows << QVector<Cell>{{name.isEmpty() ? id : name, {}, {}, hint},
                              numberCell(stop, "departures"), timeCell(stop, "first_departure"), timeCell(stop, "last_departure")};
    }
    m_stops->setRows({tr("Stop"), tr("Departures"), tr("First"), tr("Last")}, rows);
    for (QWidget *part : std::initializer_list<QWidget *>{m_hoursTitle, m_hours, m_stopsTitle, m_stops})
        part->setVisible(!rows.isEmpty());
}

void TransitPanel::showOnMap(const QVariantMap &shown)
{
    const QString file = shown.value(QStringLiteral("STOPS")).toString();
    if (!workbench().plan() || file == m_drawnFile)
        return;
    stopRenaming();
    m_drawnFile = file;
    m_drawn = m_asked;
    m_drawn[QStringLiteral("DATE")] = shown.value(QStringLiteral("date"));
    drawOnMap(shown);
    workbench().showTheme(QStringLiteral("transit"));
    renameOnMap(); // where the languages have changed since the run began
}

void TransitPanel::drawOnMap(const QVariantMap &results)
{
    const PlanReader reader(workbench().plan()->path());
    const QStringList languages = m_drawn.value(QStringLiteral("LANGUAGES")).toString().split(QLatin1Char(','));
    workbench().showLayers(QStringLiteral("transit"), QStringLiteral("gtfssummary"),
                            transitLayers(results.value(QStringLiteral("STOPS")).toString(),
                                          results.value(QStringLiteral("ROUTE_LINES")).toString(),
                                          MapLanguages(reader, languages)));
}

// The names are in the feed, so what is on the map is computed again, for the same day.
void TransitPanel::renameOnMap()
{
    stopRenaming();
    const QString languages = workbench().mapLanguages().join(QLatin1Char(','));
    if (shownResults().isEmpty() || !workbench().plan() || m_drawn.isEmpty()
        || m_drawn.value(QStringLiteral("LANGUAGES")).toString() == languages)
        return;
    QVariantMap values = m_drawn;
    values[QStringLiteral("LANGUAGES")] = languages;
    addFiles(values);
    m_renameJob = workbench().run(QStringLiteral("gtfssummary"), values);
    if (!m_renameJob)
        return;
    connect(m_renameJob, &Job::succeeded, this, [this, values](const QVariantMap &results) {
        m_renameJob = nullptr;
        m_drawn = values;
        try {
            drawOnMap(results);
        } catch (const Failure &failure) {
            workbench().showMessage(Finding::Severity::Error, failure.text());
        }
    });
    connect(m_renameJob, &Job::failed, this,
            [this](const QString &text) { workbench().showMessage(Finding::Severity::Error, text); });
}

void TransitPanel::stopRenaming()
{
    if (!m_renameJob)
        return;
    m_renameJob->disconnect(this);
    m_renameJob->cancel();
    m_renameJob = nullptr;
}

void TransitPanel::zoomToStop(int row)
{
    const QTableWidgetItem *cell = m_stops->item(row, 0);
    const auto place = cell ? m_places.constFind(cell->toolTip()) : m_places.constEnd();
    if (place == m_places.constEnd())
        return;
    constexpr double halfWidth = 0.004; // degrees: a neighbourhood
    workbench().zoomTo(QgsRectangle::fromCenterAndSize(QgsPointXY(*place), 2 * halfWidth, 2 * halfWidth),
                       QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")));
}

void TransitPanel::retranslate()
{
    m_feedLabel->setText(tr("Feed (&GTFS)"));
    m_feed->setDialogTitle(tr("Choose a GTFS feed"));
    m_feed->setFilter(tr("GTFS feeds (*.zip)"));
    setFieldHint(*m_feed, tr("A zip file from the operator, or a folder of its tables. The plan's own feed is taken by itself."));
    m_feed->lineEdit()->setAccessibleName(tr("GTFS feed"));
    m_dateLabel->setText(tr("&Date"));
    m_date->setToolTip(tr("The service day. Runs after midnight belong to the day on which they began."));
    m_date->setLocale(QLocale(workbench().language()));
    m_pastMidnight->setText(tr("Times past &midnight"));
    m_pastMidnight->setToolTip(tr("For feeds that write 00:05:00 after 23:50:00 where GTFS wants 24:05:00: adds 24 hours to times "
                                  "that fall back within a trip"));
    m_convert->setText(tr("&Convert to UTF-8"));
    m_convert->setToolTip(tr("Makes a copy of the feed beside it, as UTF-8, and takes that"));
    m_hoursTitle->setText(tr("Runs that begin in each hour"));
    m_hours->setAccessibleName(m_hoursTitle->text());
    m_routesTitle->setText(tr("Routes"));
    m_routes->setAccessibleName(m_routesTitle->text());
    m_stopsTitle->setText(tr("Busiest stops"));
    m_stops->setAccessibleName(m_stopsTitle->text());
    m_stops->setToolTip(tr("Click a stop to see it on the map"));
    showCoverage();
}

QString TransitPanel::invitation() const
{
    return tr("Run shows what public transport offers on the day: runs, stops served, first and last times, and each stop on the map "
              "by its departures.");
}

} // namespace madang::transit

// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/transit_plugin.h"

#include "core/cartography/map_languages.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "engine/progress.h"
#include "transit/panel/transit_panel.h"
#include "transit/processing/feed_sentences.h"
#include "transit/processing/gtfs_check.h"
#include "transit/processing/gtfs_summary.h"
#include "transit/processing/gtfs_to_utf8.h"
#include "transit/processing/open_feed.h"
#include "transit/transit_layers.h"
#include "transit/transit_report.h"

#include <qgsmaplayer.h>

namespace madang::transit {

QString TransitPlugin::title() const
{
    return tr("Transit");
}

QString TransitPlugin::description() const
{
    return tr("What public transport offers on one day: runs, stops served, first and last times");
}

QList<QgsProcessingAlgorithm *> TransitPlugin::createAlgorithms() const
{
    return {new GtfsSummary, new GtfsCheck, new GtfsToUtf8};
}

QWidget *TransitPlugin::createPanel(Workbench &workbench, QWidget *parent) const
{
    return new TransitPanel(workbench, parent);
}

std::vector<std::unique_ptr<QgsMapLayer>> TransitPlugin::createLayers(const PlanReader &plan, const MapRequest &request,
                                                                      QgsFeedback *feedback) const
{
    if (request.theme != QLatin1String("transit"))
        return {};
    const auto dataset = plan.dataset(QStringLiteral("gtfs"));
    if (!dataset)
        return {};
    try {
        OpenFeed feed(dataset->absolutePath, false, feedback);
        const QDate date = feed.defaultDate();
        // A feed that cannot be timed can still be drawn; one that holds nothing to draw is a failure.
        const ServiceDay day = feed.day(date.isValid() ? date : QDate::currentDate(), feedback);
        auto layers = transitLayers(feed, day, MapLanguages(plan, request.languages));
        if (layers.empty())
            throw Failure(tr("The public transport feed cannot be drawn."), dataset->absolutePath,
                          FeedSentences(feed.feed()).reasons(feed.log()));
        return layers;
    } catch (const Cancelled &) {
        return {};
    }
}

void TransitPlugin::writeReport(ReportBuilder &report) const
{
    writeTransitReport(report);
}

} // namespace madang::transit

// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/processing/gtfs_check.h"

#include "engine/progress.h"
#include "transit/processing/feed_parameters.h"
#include "transit/processing/feed_sentences.h"

#include <qgsprocessingfeedback.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <algorithm>

namespace madang::transit {

QString GtfsCheck::shortHelpString() const
{
    return tr("Reads a GTFS feed (zip file or folder) and says which dates it covers and everything that is wrong with it, with "
              "file, row, field and value.");
}

void GtfsCheck::initAlgorithm(const QVariantMap &)
{
    addParameter(feedParameter());
    addParameter(planParameter());
    addParameter(pastMidnightParameter());
    addOutput(new QgsProcessingOutputBoolean(QStringLiteral("usable"), tr("Whether runs can be counted")));
    addOutput(new QgsProcessingOutputString(QStringLiteral("feed_start"), tr("First date of the feed")));
    addOutput(new QgsProcessingOutputString(QStringLiteral("feed_end"), tr("Last date of the feed")));
    addOutput(new QgsProcessingOutputString(QStringLiteral("date"), tr("A good date to look at")));
}

QVariantMap GtfsCheck::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                        QgsProcessingFeedback *feedback)
try {
    const QString path = feedPath(parameterAsString(parameters, QStringLiteral("FEED"), context),
                                  parameterAsString(parameters, QStringLiteral("PLAN"), context));
    const OpenFeed open(path, parameterAsBoolean(parameters, QStringLiteral("PAST_MIDNIGHT"), context), feedback);
    const auto &found = open.log().findings();
    QStringList agencies;
    for (const Agency &agency : open.feed().agencies)
        agencies << QString::fromStdString(agency.name);
    return {
        {QStringLiteral("usable"), open.canBeTimed()},
        {QStringLiteral("feed_start"), open.firstDate().toString(Qt::ISODate)},
        {QStringLiteral("feed_end"), open.lastDate().toString(Qt::ISODate)},
        {QStringLiteral("date"), open.defaultDate().toString(Qt::ISODate)},
        {QStringLiteral("agencies"), agencies},
        {QStringLiteral("routes"), int(open.feed().routes.size())},
        {QStringLiteral("stops"), int(open.feed().stops.size())},
        {QStringLiteral("trips"), int(open.feed().trips.size())},
        {QStringLiteral("needs_utf8"), std::any_of(found.begin(), found.end(),
                                                   [](const FeedFinding &one) { return one.rule == FeedRule::Utf16; })},
        {QStringLiteral("findings"), FeedSentences(open.feed()).maps(open.log())},
    };
} catch (const Cancelled &) {
    return {};
}

} // namespace madang::transit

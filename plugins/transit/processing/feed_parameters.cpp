// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/processing/feed_parameters.h"

#include "core/plan/plan_reader.h"
#include "transit/processing/feed_sentences.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>
#include <QDateTime>

namespace madang::transit {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FeedParameters)
};

} // namespace

QgsProcessingParameterDefinition *feedParameter()
{
    // Any name at all: QGIS holds values against the filter, and without one against *.*, which refuses most folders.
    auto *parameter = new QgsProcessingParameterFile(QStringLiteral("FEED"), Words::tr("GTFS feed"),
                                                     Qgis::ProcessingFileParameterBehavior::File, QString(), QVariant(), true,
                                                     QStringLiteral("GTFS (*)"));
    parameter->setHelp(Words::tr("A zip file or a folder of .txt tables. Left out: the feed of the plan."));
    return parameter;
}

QgsProcessingParameterDefinition *planParameter()
{
    auto *parameter = new QgsProcessingParameterFile(QStringLiteral("PLAN"), Words::tr("Plan"),
                                                     Qgis::ProcessingFileParameterBehavior::File, QStringLiteral("gpkg"),
                                                     QVariant(), true);
    parameter->setHelp(Words::tr("Where FEED is left out, the plan's data set with the role gtfs is read."));
    return parameter;
}

QgsProcessingParameterDefinition *dateParameter()
{
    auto *parameter = new QgsProcessingParameterDateTime(QStringLiteral("DATE"), Words::tr("Date"),
                                                         Qgis::ProcessingDateTimeParameterDataType::Date, QVariant(), true);
    parameter->setHelp(Words::tr("YYYY-MM-DD. Left out: the ordinary weekday of the feed that is nearest to today."));
    return parameter;
}

QgsProcessingParameterDefinition *pastMidnightParameter()
{
    auto *parameter = new QgsProcessingParameterBoolean(QStringLiteral("PAST_MIDNIGHT"), Words::tr("Times past midnight"), false);
    parameter->setHelp(Words::tr("Some feeds write 00:05:00 after 23:50:00 where GTFS wants 24:05:00. With this, times that fall "
                                 "back by more than 12 hours within a trip get 24 hours added."));
    return parameter;
}

QString feedPath(const QString &feed, const QString &plan)
{
    if (!feed.isEmpty())
        return feed;
    if (plan.isEmpty())
        throw QgsProcessingException(Words::tr("No feed is given. FEED names a GTFS zip file or folder."));
    const PlanReader reader(plan);
    const auto dataset = reader.dataset(QStringLiteral("gtfs"));
    if (!dataset)
        throw QgsProcessingException(Words::tr("The plan has no public transport feed. Add one as a data set with the role gtfs, or name "
                                               "a GTFS file."));
    return dataset->absolutePath;
}

bool checkDate(const QVariantMap &parameters, QString *message)
{
    const QVariant value = parameters.value(QStringLiteral("DATE"));
    const bool isText = value.userType() == QMetaType::QString && !value.toString().isEmpty();
    if (!isText || QDate::fromString(value.toString(), Qt::ISODate).isValid())
        return true;
    if (message)
        *message = Words::tr("“%1” is not a date. Write it as YYYY-MM-DD, for example 2026-04-08.").arg(value.toString());
    return false;
}

void requireUsable(const OpenFeed &feed)
{
    if (!feed.canBeTimed())
        throw QgsProcessingException(FeedSentences(feed.feed()).reasons(feed.log()));
}

} // namespace madang::transit

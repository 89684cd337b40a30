// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/processing/gtfs_to_utf8.h"

#include "processing/feedback_progress.h"
#include "transit/engine/feed_conversion.h"
#include "transit/processing/feed_sentences.h"

#include <qgsexception.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>

#include <QFileInfo>

namespace madang::transit {

namespace {

QStringList texts(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list << QString::fromStdString(name);
    return list;
}

} // namespace

QString GtfsToUtf8::shortHelpString() const
{
    return tr("GTFS must be UTF-8; some programs write UTF-16. This copies a feed with such tables made UTF-8. The feed itself "
              "stays as it is.");
}

void GtfsToUtf8::initAlgorithm(const QVariantMap &)
{
    addParameter(new QgsProcessingParameterFile(QStringLiteral("FEED"), tr("GTFS feed"), Qgis::ProcessingFileParameterBehavior::File,
                                                QString(), QVariant(), false, QStringLiteral("GTFS (*)")));
    addParameter(new QgsProcessingParameterFileDestination(QStringLiteral("OUTPUT"), tr("New feed"), QStringLiteral("GTFS (*.zip)")));
}

QVariantMap GtfsToUtf8::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                         QgsProcessingFeedback *feedback)
try {
    const QString path = parameterAsString(parameters, QStringLiteral("FEED"), context);
    const QString output = parameterAsFileOutput(parameters, QStringLiteral("OUTPUT"), context);
    if (QFileInfo::exists(output))
        throw QgsProcessingException(tr("There is a file at %1 already. Choose another name.").arg(output));
    FindingLog log;
    const auto archive = openFeedArchive(path.toStdString(), log);
    FeedConversion conversion;
    if (archive) {
        FeedbackProgress progress(feedback);
        try {
            conversion = convertFeedToUtf8(*archive, output.toStdString(), log, progress);
        } catch (const Cancelled &) {
            throw;
        } catch (const std::runtime_error &error) {
            throw QgsProcessingException(tr("%1 could not be written: %2. Choose another place.")
                                             .arg(output, QString::fromLocal8Bit(error.what())));
        }
    }
    if (log.hasFatal())
        throw QgsProcessingException(FeedSentences(Feed()).reasons(log));
    return {{QStringLiteral("OUTPUT"), output},
            {QStringLiteral("converted"), texts(conversion.converted)},
            {QStringLiteral("copied"), texts(conversion.copied)}};
} catch (const Cancelled &) {
    return {};
}

} // namespace madang::transit

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

namespace madang::transit {

// madang:gtfscheck. Reads a feed (FEED, or that of PLAN) and says what it covers and what is wrong with it. A broken feed
// is an answer here, no error.
//
// Results: usable (whether runs can be counted), feed_start, feed_end, date (a good date to look at, which
// madang:gtfssummary takes without DATE: OpenFeed::defaultDate; blank where nothing runs), agencies, routes, stops, trips,
// needs_utf8 (whether madang:gtfstoutf8 would help), findings.
class GtfsCheck : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(GtfsCheck)
public:
    QString name() const override { return QStringLiteral("gtfscheck"); }
    QString displayName() const override { return tr("Check a public transport feed"); }
    QString group() const override { return tr("Transit"); }
    QString groupId() const override { return QStringLiteral("transit"); }
    QString shortHelpString() const override;
    GtfsCheck *createInstance() const override { return new GtfsCheck; }

protected:
    void initAlgorithm(const QVariantMap &configuration = {}) override;
    QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                 QgsProcessingFeedback *feedback) override;
};

} // namespace madang::transit

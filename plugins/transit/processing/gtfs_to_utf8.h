// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

namespace madang::transit {

// madang:gtfstoutf8. Copies a feed (FEED) to the zip file OUTPUT with tables that are UTF-16 made UTF-8. OUTPUT must not
// exist. Results: OUTPUT, converted and copied (lists of tables).
class GtfsToUtf8 : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(GtfsToUtf8)
public:
    QString name() const override { return QStringLiteral("gtfstoutf8"); }
    QString displayName() const override { return tr("Convert a feed to UTF-8"); }
    QString group() const override { return tr("Transit"); }
    QString groupId() const override { return QStringLiteral("transit"); }
    QString shortHelpString() const override;
    GtfsToUtf8 *createInstance() const override { return new GtfsToUtf8; }

protected:
    void initAlgorithm(const QVariantMap &configuration = {}) override;
    QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                 QgsProcessingFeedback *feedback) override;
};

} // namespace madang::transit

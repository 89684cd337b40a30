// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

namespace madang::masterplan {

// madang:drawnsizes. How many blocks and parcels a scenario has, and how large they are, on the ellipsoid.
//
// Results: blocks, parcels: each {count, area_ha, smallest_m2, median_m2, mean_m2, largest_m2}, the last four absent where
// there are none.
class DrawnSizesAlgorithm : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(DrawnSizesAlgorithm)
public:
    QString name() const override;
    QString displayName() const override;
    QString group() const override;
    QString groupId() const override;
    QString shortHelpString() const override;
    DrawnSizesAlgorithm *createInstance() const override;
    void initAlgorithm(const QVariantMap &configuration = {}) override;

protected:
    QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override;
};

} // namespace madang::masterplan

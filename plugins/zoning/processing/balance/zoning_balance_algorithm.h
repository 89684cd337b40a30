// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

namespace madang::zoning {

// madang:zoningbalance. Land by land-use class in the effective zones of a scenario.
//
// Results:
//   classes     [{code, area_ha, share, zones, label, labels, colour, known, verified, confidence, source, extent}],
//               largest first. code is "" for zones without one; share is of total_ha, 0 to 1; label is English, labels
//               {language: text} in the plan's languages; known says whether the code is in the plan's list, verified
//               whether its source is; extent is [xmin, ymin, xmax, ymax] in the plan's CRS
//   total_ha    sum of the classes: every zone counts as it is drawn, also where two overlap
//   overlap_ha  what total_ha has beyond the land that the zones cover: where three lie on the same land, twice that land
//   overlay_ha  area of overlay zones, which lie on top of others and are not in the balance
//   findings    what the figures must be read with
class ZoningBalanceAlgorithm : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(ZoningBalanceAlgorithm)
public:
    QString name() const override;
    QString displayName() const override;
    QString group() const override;
    QString groupId() const override;
    QString shortHelpString() const override;
    ZoningBalanceAlgorithm *createInstance() const override;
    void initAlgorithm(const QVariantMap &configuration = {}) override;
    bool checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context,
                              QString *message) const override;

protected:
    QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                 QgsProcessingFeedback *feedback) override;
};

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

namespace madang::zoning {

// madang:suitability. How fit each place is, by a weighted overlay of criteria on a grid: of a plan, or of rasters alone.
// CRITERIA is written as criterion_text.h says (the help says it too).
//
// Weights are those of the criteria, WEIGHTS in their place, or those of the pairwise comparison PAIRWISE (Saaty's AHP).
//
// Results:
//   classes      [{class, from, to, area_ha, share}]: 1 (unfit) to 5 (best), scores from 0 to 1 in fifths; shares of judged_ha
//   judged_ha, excluded_ha, no_value_ha   of the site
//   cells, cell_m, extent ([xmin, ymin, xmax, ymax]), crs   of the grid
//   criteria     [{criterion, weight, mean_score}], weights adding up to 1; the mean is over judged cells
//   consistency  {lambda_max, ci, cr, first, second, judged, implied}: of PAIRWISE; the pair is the one that the weights agree
//                with least
//   sensitivity  [{criterion, weight, changed_share, rank_correlation}]: two rows for each criterion, its weight less and
//                more by SENSITIVITY per cent (sensitivity_percent); the share of the cells that get another class, and Spearman's rank correlation
//                within the best tenth (left out where all of it ranks alike)
//   histogram    how many cells have a score from 0 to 0.05, to 0.10 …
//   OUTPUT       the raster, where one was asked for: the score, -1 where a constraint excludes, no data beyond the site and
//                where a criterion has no value
//   findings
class SuitabilityAlgorithm : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(SuitabilityAlgorithm)
public:
    QString name() const override;
    QString displayName() const override;
    QString group() const override;
    QString groupId() const override;
    QString shortHelpString() const override;
    SuitabilityAlgorithm *createInstance() const override;
    void initAlgorithm(const QVariantMap &configuration = {}) override;

protected:
    QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                 QgsProcessingFeedback *feedback) override;
};

} // namespace madang::zoning

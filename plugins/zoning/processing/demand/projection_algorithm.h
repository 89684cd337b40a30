// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

namespace madang::zoning {

// madang:projection. How many people or jobs there will be, from a base and a rate or from counts of past years; with a
// plan or without one. Nothing is written.
//
// The base is BASE, or the last count. The rate is RATE, or what fits the counts (engine/demand/projection.h). The years run
// from the base year (BASE_YEAR; of a count its own; otherwise the plan's) on: YEARS of them, to TO_YEAR, or to the plan's horizon.
//
// Results:
//   population or jobs  (by SUBJECT) the medium variant in the last year
//   subject, method, base, base_year, years, rate
//   variants   [{variant, rate, value}]: low, medium, high; value is that of the last year
//   series     [{year, low, medium, high}], the base year first; numbered from 0 where no year is known
//   census     [{year, value}], CE, ascending
//   fit        {r_squared, largest_deviation, largest_deviation_year}, where the rate is fitted
//   findings   what was converted, and what the figures must be read with
class ProjectionAlgorithm : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(ProjectionAlgorithm)
public:
    QString name() const override;
    QString displayName() const override;
    QString group() const override;
    QString groupId() const override;
    QString shortHelpString() const override;
    ProjectionAlgorithm *createInstance() const override;
    void initAlgorithm(const QVariantMap &configuration = {}) override;

protected:
    QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                 QgsProcessingFeedback *feedback) override;
};

} // namespace madang::zoning

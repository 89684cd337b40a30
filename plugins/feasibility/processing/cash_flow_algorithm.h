// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

namespace madang::feasibility {

// madang:cashflow. Present values, net present value, benefit/cost ratio and internal rates of return of a table of
// yearly costs and benefits.
//
// Results:
//   rates           [{rate, pv_benefit, pv_cost, npv, bc}] in the order of RATES; rate a fraction a year, money as in
//                   the table, bc without unit and null where the costs do not come to more than zero
//   eirr            every internal rate of return as a fraction a year, rising; empty where there is none
//   eirr_undefined  why there is none (noInternalRateKey()); only then
//   years           [{year, cost, benefit, cumulative_net: [one per rate]}]; year 0 is the base year
//   findings        what was noticed about the table
class CashFlowAlgorithm : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(CashFlowAlgorithm)
public:
    QString name() const override;
    QString displayName() const override;
    QString group() const override;
    QString groupId() const override;
    QString shortHelpString() const override;
    CashFlowAlgorithm *createInstance() const override;
    void initAlgorithm(const QVariantMap &configuration = {}) override;
    bool checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context,
                              QString *message) const override;

protected:
    QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                 QgsProcessingFeedback *feedback) override;
};

} // namespace madang::feasibility

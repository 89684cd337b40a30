// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

namespace madang::zoning {

// madang:capacity. What may be built on each site of a scenario, what binds, and how many people and jobs that means; or the same of
// one parcel that is given as WKT.
//
// Results (floor areas in m²; null where nothing limits them):
//   parcels       number of sites: parcels, and blocks that have none; zones where a plan has neither
//   area_m2, gfa_m2, residential_gfa_m2, existing_gfa_m2, remaining_gfa_m2, units, people, jobs, parking_spaces   sums
//   existing_outside_m2   of a plan: floor area of buildings on no site
//   binding       {what binds: number of sites}; see nameOf(Binding)
//   classes       [the same sums by land-use code], phases [by phase uid; "" for none]
//   rows          [{uid, table, number, code, area_m2, lot, road_width_m, envelope_m2, footprint_m2, footprint_binding, floors, gfa_m2,
//                 existing_gfa_m2, remaining_gfa_m2, open_space_m2, units, people, jobs, parking_spaces, binding, verified}], unless
//                 ROWS is false; verified: of the regulation that binds
//   findings      what the figures must be read with
class CapacityAlgorithm : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(CapacityAlgorithm)
public:
    QString name() const override;
    QString displayName() const override;
    QString group() const override;
    QString groupId() const override;
    QString shortHelpString() const override;
    CapacityAlgorithm *createInstance() const override;
    void initAlgorithm(const QVariantMap &configuration = {}) override;
    bool checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context, QString *message) const override;

protected:
    QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override;
};

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

namespace madang::zoning {

// madang:landdemand. The homes and the land that a number of people takes, and the land that jobs take; with a plan
// also whether the land of each phase is enough for those who are there at its end.
//
// People and jobs are PEOPLE and JOBS; without them those of the stored projection (VARIANT) at the end of the last phase,
// or at the horizon, less those that HOUSED and EMPLOYED say need no new land. PEOPLE_BY_YEAR and JOBS_BY_YEAR ("2030:130000,
// 2035:150000") stand in for the stored projection.
//
// Capacity is what madang:capacity finds in the scenario, or CAPACITY: JSON, {"phase uid": {"people", "jobs", "gfa_m2",
// "remaining_gfa_m2"}} or a list of such with "phase". With HOUSED (EMPLOYED) above 0 room for people (jobs) is people ×
// remaining_gfa_m2 / gfa_m2: those who need nothing new fill what stands.
//
// Results:
//   units, net_ha, gross_ha               of the people; also households
//   job_floor_m2, job_net_ha, job_gross_ha  of the jobs, where there are any
//   housed, employed                      HOUSED and EMPLOYED, where they are above 0
//   people, jobs, year                    what was reckoned with, and of which year (none where PEOPLE is given)
//   phases   [{phase, name, name_2, years, year, people, jobs, capacity_people, capacity_jobs, missing_people,
//            missing_jobs, missing_ha}] in their order: what is asked for by the end of a phase, what this phase and those
//            before it hold, and what is missing, in gross ha by the standards given. What is not known is left out
//   findings
class LandDemandAlgorithm : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(LandDemandAlgorithm)
public:
    QString name() const override;
    QString displayName() const override;
    QString group() const override;
    QString groupId() const override;
    QString shortHelpString() const override;
    LandDemandAlgorithm *createInstance() const override;
    void initAlgorithm(const QVariantMap &configuration = {}) override;

protected:
    QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                 QgsProcessingFeedback *feedback) override;
};

} // namespace madang::zoning

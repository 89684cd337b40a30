// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "masterplan/processing/land_algorithm.h"

namespace madang::masterplan {

// madang:rightofway. The land of the scenario's roads by their typical sections, junctions cleaned.
//
// Parameters of its own: CUT, the tables (block, zone, parcel) whose land under the roads is cut away.
// Results beside LandAlgorithm's:
//   roads, length_m  those with land, along their centrelines
//   land_ha          of all roads, inside the site and outside
//   junctions        where three roads and more meet
//   sections         [{section, width_m, roads, length_m}], widest first; section is "" where only the width is known
//   cut              [{table, changed, added, removed}] of CUT: a polygon in several pieces is one changed, the others added
//   draft            of the cut, and of roads that took SECTION
//   land             with DRAFT: the land of the roads, as text (WKT) in the plan's CRS
class RightOfWayAlgorithm : public LandAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(RightOfWayAlgorithm)
public:
    QString name() const override;
    QString displayName() const override;
    QString shortHelpString() const override;
    RightOfWayAlgorithm *createInstance() const override;
    void initAlgorithm(const QVariantMap &configuration = {}) override;

protected:
    QgsFields outputFields() const override;
    Output compute(const Input &input, Progress &progress) const override;
};

} // namespace madang::masterplan

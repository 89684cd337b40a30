// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "masterplan/processing/land_algorithm.h"

namespace madang::masterplan {

// madang:blocks. The blocks that the roads leave of the site.
//
// Parameters of its own: MIN_AREA (m²; less is a sliver), REPLACE, LEAVE_WATER.
// Results beside LandAlgorithm's:
//   count, area_ha, smallest_m2, median_m2, mean_m2, largest_m2   of the blocks made
//   blocks           [{number, area_m2, road_m, extent}], from west to east; road_m of its edges lie on roads
//   water_ha         of the site; blocks end at its shore, unless LEAVE_WATER is false
//   slivers          pieces under MIN_AREA, which are left out
//   kept             blocks that are there already: without REPLACE new ones are made beside them only
//   removed_blocks, removed_parcels   with REPLACE: those on the site that go
//   draft            of all of that
class BlocksAlgorithm : public LandAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(BlocksAlgorithm)
public:
    QString name() const override;
    QString displayName() const override;
    QString shortHelpString() const override;
    BlocksAlgorithm *createInstance() const override;
    void initAlgorithm(const QVariantMap &configuration = {}) override;

protected:
    QgsFields outputFields() const override;
    Output compute(const Input &input, Progress &progress) const override;

private:
    // Of the site, told as a finding.
    static double hectaresOfWater(const std::vector<Polygon> &wet, bool leftOut, const Input &input);
};

} // namespace madang::masterplan

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "masterplan/engine/parcels.h"
#include "masterplan/processing/land_algorithm.h"

namespace madang::masterplan {

class LandToDivide;
struct ParcelSums;

// madang:parcels. Blocks of the scenario divided into parcels (Vanegas et al. 2012), the same for the same seed.
//
// Parameters of its own: BLOCKS ("all" or uids), FRONTAGE and DEPTH (m), MIN_AREA (m²), METHOD (strip, box), IRREGULARITY
// (0 to 1), SEED, KEEP_ROAD_EDGE, ROAD_TOLERANCE (m), REPLACE.
// Results beside LandAlgorithm's:
//   count, area_ha, smallest_m2, median_m2, mean_m2, largest_m2   of the parcels made
//   mean_frontage_m          of those with a road edge
//   without_road, share_without_road   parcels without a road edge, and of all (0 to 1)
//   blocks                   [{uid, name, parcels, area_m2, mean_m2, deepest_m (from a road), without_road, extent}] of the blocks divided
//   kept                     blocks that have parcels already: without REPLACE they stay
//   removed_parcels          with REPLACE
//   draft                    of all of that; with DRAFT also without_road_uids: those of its rows without a road edge
class ParcelsAlgorithm : public LandAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(ParcelsAlgorithm)
public:
    QString name() const override;
    QString displayName() const override;
    QString shortHelpString() const override;
    ParcelsAlgorithm *createInstance() const override;
    void initAlgorithm(const QVariantMap &configuration = {}) override;

protected:
    QgsFields outputFields() const override;
    Output compute(const Input &input, Progress &progress) const override;

private:
    ParcelRule parcelRule(const Input &input) const;
    static void tellOfDepth(const LandToDivide &land, double depthM, LandNotes &notes);
    static void tellOfWater(const LandToDivide &land, const Input &input, Progress &progress);
    static void tell(const LandToDivide &land, const ParcelSums &sums, const RoadLand &roads, LandNotes &notes);
};

} // namespace madang::masterplan

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "masterplan/engine/parcels.h"
#include "masterplan/processing/drawn_shapes.h"
#include "masterplan/processing/land_draft.h"
#include "masterplan/processing/road_land.h"

#include <QHash>
#include <QSet>

namespace madang::masterplan {

// A block of the scenario that is divided into parcels, and what became of it.
struct DividedBlock {
    const EffectiveRow *row = nullptr; // columns: name, code, phase_uid
    int parcels = 0;
    int withoutRoad = 0;
    double areaM2 = 0.0;    // of its parcels
    double deepestM = 0.0;  // from the road, of its parcels

    QString name() const;
};

// The blocks that are to be divided, as the engine takes them, with their road edges. Those that have parcels already are
// kept as they are, or lose these.
class LandToDivide {
public:
    LandToDivide(const DrawnShapes &blocks, const DrawnShapes &parcels, bool replace);

    // By uid; all where none is named. Throws WrongInputFailure for one that is not there.
    void choose(const QStringList &uids, const QString &planPath);
    // An edge within `toleranceM` of the roads' land lies on a road that gives access. Before there are roads, the outside of a block is taken
    // for one.
    void take(const GroundPlane &ground, const RoadLand &roads, double toleranceM, Progress &progress);

    DividedBlock &blockOf(const Parcel &parcel) { return blocks[m_blockOfLand[parcel.block]]; }

    std::vector<DividedBlock> blocks;
    std::vector<Block> land; // of the blocks, polygon by polygon
    QStringList kept;        // blocks
    QSet<QString> removed;   // parcels

private:
    QStringList parcelsOf(const EffectiveRow &block) const;

    const DrawnShapes &m_drawn;
    const DrawnShapes &m_parcels;
    bool m_replace;
    QHash<QString, QStringList> m_parcelsByBlock;
    std::vector<std::size_t> m_blockOfLand;
};

// The parcels made, added up.
struct ParcelSums {
    std::vector<double> areas; // m²
    double frontageM = 0.0;    // together
    QStringList withoutRoad;   // uids of parcels
    QStringList blocksWithoutRoad; // that have such parcels
    QgsRectangle boxWithoutRoad;

    void add(const LandChange &parcel, double squareMetres, double frontage, DividedBlock &block);
    QVariantMap results() const;
};

} // namespace madang::masterplan

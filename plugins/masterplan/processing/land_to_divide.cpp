// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/land_to_divide.h"

#include "core/failure.h"
#include "masterplan/processing/land_sizes.h"

#include <QCoreApplication>

namespace madang::masterplan {

QString DividedBlock::name() const
{
    const QString given = row->values[0].toString();
    return given.isEmpty() ? row->uid.left(8) : given;
}

LandToDivide::LandToDivide(const DrawnShapes &blocks, const DrawnShapes &parcels, bool replace)
    : m_drawn(blocks)
    , m_parcels(parcels)
    , m_replace(replace)
{
    for (const EffectiveRow &parcel : parcels.rows())
        m_parcelsByBlock[parcel.values[0].toString()] << parcel.uid;
}

void LandToDivide::choose(const QStringList &uids, const QString &planPath)
{
    QSet<QString> missing(uids.cbegin(), uids.cend());
    for (const EffectiveRow &row : m_drawn.rows())
        if (uids.isEmpty() || missing.remove(row.uid))
            blocks.push_back({&row});
    if (!missing.isEmpty())
        throw WrongInputFailure(QCoreApplication::translate("LandToDivide", "There is no block %1 in this scenario.").arg(*missing.cbegin()), planPath,
                                QCoreApplication::translate("LandToDivide", "BLOCKS is “all” or the uids of blocks."));
}

QStringList LandToDivide::parcelsOf(const EffectiveRow &block) const
{
    QStringList uids = m_parcelsByBlock.value(block.uid);
    for (const std::size_t place : m_parcels.lyingOn(block.geometry))
        if (!uids.contains(m_parcels.rows()[place].uid))
            uids << m_parcels.rows()[place].uid;
    return uids;
}

void LandToDivide::take(const GroundPlane &ground, const RoadLand &roads, double toleranceM, Progress &progress)
{
    std::vector<DividedBlock> divided;
    std::vector<Polygon> polygons;
    for (const DividedBlock &chosen : blocks) {
        progress.throwIfCancelled();
        const QStringList parcels = parcelsOf(*chosen.row);
        if (!parcels.isEmpty() && !m_replace) {
            kept << chosen.row->uid;
            continue;
        }
        for (const QString &parcel : parcels)
            removed.insert(parcel);
        for (Polygon &polygon : ground.polygonsOf(chosen.row->geometry)) {
            polygons.push_back(std::move(polygon));
            m_blockOfLand.push_back(divided.size());
        }
        divided.push_back(chosen);
    }
    blocks = std::move(divided);
    std::vector<RoadEdges> edges(polygons.size());
    if (!roads.land.empty())
        edges = roadEdges(polygons, roads.access, toleranceM);
    for (std::size_t i = 0; i < polygons.size(); ++i)
        land.push_back({std::move(polygons[i]), std::move(edges[i])});
}

void ParcelSums::add(const LandChange &parcel, double squareMetres, double frontage, DividedBlock &block)
{
    areas.push_back(squareMetres);
    frontageM += frontage;
    if (frontage > 0.0)
        return;
    ++block.withoutRoad;
    withoutRoad << parcel.uid;
    boxWithoutRoad.combineExtentWith(parcel.geometry.boundingBox());
    if (!blocksWithoutRoad.contains(block.row->uid))
        blocksWithoutRoad << block.row->uid;
}

QVariantMap ParcelSums::results() const
{
    const int count = int(areas.size()), without = int(withoutRoad.size());
    QVariantMap results = landSizes(areas);
    results.insert(QStringLiteral("without_road"), without);
    results.insert(QStringLiteral("share_without_road"), count > 0 ? double(without) / count : 0.0);
    results.insert(QStringLiteral("mean_frontage_m"), count > without ? frontageM / (count - without) : 0.0);
    return results;
}

} // namespace madang::masterplan

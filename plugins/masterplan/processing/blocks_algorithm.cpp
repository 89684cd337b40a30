// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/blocks_algorithm.h"

#include "engine/partial_progress.h"
#include "masterplan/engine/land_parts.h"
#include "engine/plane.h"
#include "masterplan/processing/drawn_shapes.h"
#include "masterplan/processing/land_sizes.h"
#include "masterplan/processing/water.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <QLocale>
#include <QSet>

namespace madang::masterplan {

namespace {

const QString blockTable = QStringLiteral("block");
const QString parcelTable = QStringLiteral("parcel");

double roadEdgeLength(const Block &block)
{
    double metres = 0.0;
    for (std::size_t ring = 0; ring < block.roadEdges.size(); ++ring) {
        const Ring &points = ring == 0 ? block.shape.outer : block.shape.holes[ring - 1];
        for (std::size_t i = 0; i < points.size(); ++i)
            if (block.roadEdges[ring][i])
                metres += distance(points[i], points[(i + 1) % points.size()]);
    }
    return metres;
}

// The largest number that is the name of a block: new ones are numbered after it.
int lastNumber(const std::vector<EffectiveRow> &blocks, const QSet<QString> &without)
{
    int last = 0;
    for (const EffectiveRow &block : blocks)
        if (!without.contains(block.uid))
            last = std::max(last, block.values[0].toString().toInt());
    return last;
}

// The blocks and parcels that new blocks take the place of.
struct Replaced {
    QSet<QString> blocks;
    QSet<QString> parcels;
};

Replaced replacedBy(const std::vector<Polygon> &site, const DrawnShapes &blocks, const DrawnShapes &parcels, const GroundPlane &ground)
{
    Replaced replaced;
    for (const Polygon &part : site)
        for (const std::size_t place : blocks.lyingOn(ground.inPlan({part})))
            replaced.blocks.insert(blocks.rows()[place].uid);
    for (const EffectiveRow &block : blocks.rows())
        if (replaced.blocks.contains(block.uid))
            for (const std::size_t place : parcels.lyingOn(block.geometry))
                replaced.parcels.insert(parcels.rows()[place].uid);
    for (const EffectiveRow &parcel : parcels.rows())
        if (replaced.blocks.contains(parcel.values[0].toString()))
            replaced.parcels.insert(parcel.uid);
    return replaced;
}

void remove(const QString &table, const DrawnShapes &rows, const QSet<QString> &uids, LandDraft &draft)
{
    for (const EffectiveRow &row : rows.rows())
        if (uids.contains(row.uid))
            draft.changes.push_back({LandChange::Kind::Remove, table, row.uid, {}, {}, {}});
}

QVariantList boxOf(const QgsGeometry &geometry)
{
    const QgsRectangle box = geometry.boundingBox();
    return {box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()};
}

} // namespace

QString BlocksAlgorithm::name() const
{
    return QStringLiteral("blocks");
}

QString BlocksAlgorithm::displayName() const
{
    return tr("Blocks between the roads");
}

QString BlocksAlgorithm::shortHelpString() const
{
    return tr("The blocks that the land of the roads leaves of a site: the plan's boundary, its zones, or an outline of your own. "
              "Blocks that are there already are kept, unless they are to be replaced together with their parcels.");
}

BlocksAlgorithm *BlocksAlgorithm::createInstance() const
{
    return new BlocksAlgorithm;
}

void BlocksAlgorithm::initAlgorithm(const QVariantMap &)
{
    addPlanParameters();
    addSiteParameters();
    auto least = std::make_unique<QgsProcessingParameterNumber>(QStringLiteral("MIN_AREA"), tr("Smallest block (m²)"),
                                                                Qgis::ProcessingNumberParameterType::Double, 100.0, false, 0.0);
    least->setHelp(tr("A smaller piece of land is a sliver and is left out"));
    addParameter(least.release());
    auto replace = std::make_unique<QgsProcessingParameterBoolean>(QStringLiteral("REPLACE"), tr("Replace the blocks and parcels on the site"), false);
    replace->setHelp(tr("Without it new blocks are made only where there are none"));
    addParameter(replace.release());
    auto dry = std::make_unique<QgsProcessingParameterBoolean>(QStringLiteral("LEAVE_WATER"), tr("Leave existing water out"), true);
    dry->setHelp(tr("Constraint areas that are a river, a lake or other water, but those whose severity is “conditional”"));
    addParameter(dry.release());
    addRoadParameters();
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("count"), tr("Blocks")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("area_ha"), tr("Land of the blocks (ha)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("mean_m2"), tr("Mean block (m²)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("water_ha"), tr("Water on the site (ha)")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("blocks"), tr("Each block")));
    addResultParameters(tr("New blocks"));
}

QgsFields BlocksAlgorithm::outputFields() const
{
    QgsFields fields;
    fields.append(QgsField(QStringLiteral("number"), QMetaType::Type::Int));
    fields.append(QgsField(QStringLiteral("area_m2"), QMetaType::Type::Double));
    fields.append(QgsField(QStringLiteral("road_m"), QMetaType::Type::Double));
    return fields;
}

double BlocksAlgorithm::hectaresOfWater(const std::vector<Polygon> &wet, bool leftOut, const Input &input)
{
    if (wet.empty())
        return 0.0;
    const QgsGeometry shape = input.ground.inPlan(wet);
    const double squareMetres = input.ground.squareMetres(shape);
    const QString hectares = QLocale().toString(squareMetres / 10000.0, 'f', 2);
    if (leftOut)
        input.notes.add(Finding::Severity::Note, "masterplan.water_left_out", tr("%1 ha of the site are water and were left out of the blocks.").arg(hectares),
                  tr("Blocks end at the shore. Choose not to leave water out where it is to be filled in."), {}, shape.boundingBox());
    else
        input.notes.add(Finding::Severity::Warning, "masterplan.blocks_on_water", tr("%1 ha of the site are water, and blocks lie on it.").arg(hectares),
                  tr("Leave water out, unless it is to be filled in."), {}, shape.boundingBox());
    return squareMetres / 10000.0;
}

LandAlgorithm::Output BlocksAlgorithm::compute(const Input &input, Progress &progress) const
{
    const Site drawn = readSite(input.plan, input.scenario, input.siteSource, input.siteLayer, input.ground, input.notes, progress);
    PartialProgress making(progress, 0.0, 0.5);
    const RoadLand roads = readRoadLand(input.plan, input.scenario, input.roads, drawn.land, input.ground, input.notes, making);
    const Site site = requireSite(drawn, input.plan, input.scenario, input.siteSource, roads.land, input.ground, input.notes, progress);
    BlockRule rule;
    rule.minimumAreaM2 = parameterAsDouble(input.parameters, QStringLiteral("MIN_AREA"), input.context);
    PartialProgress cutting(progress, 0.5, 0.7);
    Blocks made = blocks(site.land, roads.land, rule, cutting);

    Output output;
    addShareOfSite(site, made, input.ground, output.results);
    const std::vector<Polygon> water = readWater(input.plan, input.scenario, input.ground, progress);
    const std::vector<Polygon> wet = landOn(site.land, water);
    const bool leaveWater = parameterAsBool(input.parameters, QStringLiteral("LEAVE_WATER"), input.context);
    if (!wet.empty() && leaveWater) {
        PartialProgress drying(progress, 0.7, 0.8);
        made = blocks(landWithout(site.land, water), roads.land, rule, drying);
    }
    output.results.insert(QStringLiteral("water_ha"), hectaresOfWater(wet, leaveWater, input));
    const DrawnShapes there(input.plan, input.scenario, blockTable, {QStringLiteral("name")}, progress);
    const DrawnShapes parcels(input.plan, input.scenario, parcelTable, {QStringLiteral("block_uid")}, progress);
    const bool replace = parameterAsBool(input.parameters, QStringLiteral("REPLACE"), input.context);
    const Replaced replaced = replace ? replacedBy(site.land, there, parcels, input.ground) : Replaced();
    remove(parcelTable, parcels, replaced.parcels, output.draft);
    remove(blockTable, there, replaced.blocks, output.draft);

    QVariantList list;
    std::vector<double> areas;
    QSet<QString> kept;
    int number = lastNumber(there.rows(), replaced.blocks);
    for (std::size_t i = 0; i < made.blocks.size(); ++i) {
        progress.throwIfCancelled();
        progress.report(0.8 + 0.2 * double(i) / double(made.blocks.size()));
        const QgsGeometry shape = input.ground.inPlan({made.blocks[i].shape});
        bool isTaken = false;
        for (const std::size_t place : there.overlapping(shape)) {
            const QString uid = there.rows()[place].uid;
            if (replaced.blocks.contains(uid))
                continue;
            isTaken = true;
            kept.insert(uid);
        }
        if (isTaken)
            continue;
        ++number;
        areas.push_back(input.ground.squareMetres(shape));
        const double road = roadEdgeLength(made.blocks[i]);
        list << QVariantMap{{QStringLiteral("number"), number},
                            {QStringLiteral("area_m2"), areas.back()},
                            {QStringLiteral("road_m"), road},
                            {QStringLiteral("extent"), boxOf(shape)}};
        output.rows.push_back({shape, {number, areas.back(), road}});
        output.draft.changes.push_back(
            {LandChange::Kind::Add, blockTable, newUid(), {}, {{QStringLiteral("name"), QString::number(number)}}, shape});
    }
    output.draft.name = draftName(QT_TRANSLATE_NOOP("EditName", "Make a block"), QT_TRANSLATE_NOOP("EditName", "Make %1 blocks"), areas.size());

    const QVariantMap sizes = landSizes(areas);
    for (auto it = sizes.cbegin(); it != sizes.cend(); ++it)
        output.results.insert(it.key(), it.value());
    output.results.insert(QStringLiteral("blocks"), list);
    output.results.insert(QStringLiteral("slivers"), int(made.slivers.size()));
    output.results.insert(QStringLiteral("kept"), int(kept.size()));
    output.results.insert(QStringLiteral("removed_blocks"), int(replaced.blocks.size()));
    output.results.insert(QStringLiteral("removed_parcels"), int(replaced.parcels.size()));
    if (!kept.isEmpty())
        input.notes.add(Finding::Severity::Note, "masterplan.blocks_kept", tr("%n block(s) are there already and stay as they are.", nullptr, int(kept.size())),
                        tr("New blocks are made beside them only. Choose to replace them if that is not what you want."), kept.values());
    if (!made.slivers.empty())
        input.notes.add(Finding::Severity::Note, "masterplan.slivers", tr("%n piece(s) of land are too small for a block.", nullptr, int(made.slivers.size())),
                        tr("They were left out. Move a road, or lower the smallest area."));
    return output;
}

} // namespace madang::masterplan

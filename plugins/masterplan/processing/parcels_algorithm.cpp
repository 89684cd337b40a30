// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/parcels_algorithm.h"

#include "core/failure.h"
#include "engine/partial_progress.h"
#include "masterplan/engine/parcels.h"
#include "masterplan/processing/drawn_shapes.h"
#include "masterplan/processing/land_sizes.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <QSet>

namespace madang::masterplan {

namespace {

const QString parcelsTable = QStringLiteral("parcel");

// A block of the scenario that is to be divided, and what became of it.
struct DividedBlock {
    const EffectiveRow *row = nullptr; // columns: name, code, phase_uid
    int parcels = 0;
    int withoutRoad = 0;
    double areaM2 = 0.0; // of its parcels

    QString name() const
    {
        const QString given = row->values[0].toString();
        return given.isEmpty() ? row->uid.left(8) : given;
    }
};

QVariantMap blockRow(const DividedBlock &block)
{
    const QgsRectangle box = block.row->geometry.boundingBox();
    return {{QStringLiteral("uid"), block.row->uid},
            {QStringLiteral("name"), block.name()},
            {QStringLiteral("parcels"), block.parcels},
            {QStringLiteral("area_m2"), block.areaM2},
            {QStringLiteral("mean_m2"), block.parcels > 0 ? block.areaM2 / block.parcels : 0.0},
            {QStringLiteral("without_road"), block.withoutRoad},
            {QStringLiteral("extent"), QVariantList{box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()}}};
}

// The parcels that a block has.
QStringList parcelsOf(const EffectiveRow &block, const DrawnShapes &parcels, const QHash<QString, QStringList> &byBlock)
{
    QStringList uids = byBlock.value(block.uid);
    for (const std::size_t place : parcels.lyingOn(block.geometry))
        if (!uids.contains(parcels.rows()[place].uid))
            uids << parcels.rows()[place].uid;
    return uids;
}

} // namespace

QString ParcelsAlgorithm::name() const
{
    return QStringLiteral("parcels");
}

QString ParcelsAlgorithm::displayName() const
{
    return tr("Parcels of blocks");
}

QString ParcelsAlgorithm::shortHelpString() const
{
    return tr("Divides blocks into parcels by frontage, depth and smallest area (Vanegas et al. 2012): strips along the roads, or "
              "halves along the smallest box around the land. Parcels make up their block exactly and keep a road edge where "
              "they can. The same seed gives the same parcels. Blocks that have parcels are kept as they are, unless these are "
              "to be replaced.");
}

ParcelsAlgorithm *ParcelsAlgorithm::createInstance() const
{
    return new ParcelsAlgorithm;
}

void ParcelsAlgorithm::initAlgorithm(const QVariantMap &)
{
    addPlanParameters();
    auto of = std::make_unique<QgsProcessingParameterString>(QStringLiteral("BLOCKS"), tr("Blocks"), QStringLiteral("all"));
    of->setHelp(tr("all, or their uids with commas between"));
    addParameter(of.release());
    const auto number = [this](const char *name, const QString &description, double value, double least, double most) {
        addParameter(new QgsProcessingParameterNumber(QString::fromLatin1(name), description, Qgis::ProcessingNumberParameterType::Double, value,
                                                      false, least, most));
    };
    number("FRONTAGE", tr("Frontage along the road (m)"), 15.0, 1.0, 10000.0);
    number("DEPTH", tr("Depth from the road (m)"), 25.0, 1.0, 10000.0);
    number("MIN_AREA", tr("Smallest parcel (m²)"), 100.0, 0.0, 1e9);
    auto method = std::make_unique<QgsProcessingParameterEnum>(QStringLiteral("METHOD"), tr("Method"),
                                                               QStringList{QStringLiteral("strip"), QStringLiteral("box")}, false, QStringLiteral("strip"));
    method->setUsesStaticStrings(true);
    method->setHelp(tr("strip: rows along the roads, cut square to them; box: the land halved along its smallest box, again and again"));
    addParameter(method.release());
    number("IRREGULARITY", tr("Irregularity (0 to 1)"), 0.0, 0.0, 1.0);
    auto seed = std::make_unique<QgsProcessingParameterNumber>(QStringLiteral("SEED"), tr("Seed of the irregularity"),
                                                               Qgis::ProcessingNumberParameterType::Integer, 1, false, 0);
    addParameter(seed.release());
    auto keep = std::make_unique<QgsProcessingParameterBoolean>(QStringLiteral("KEEP_ROAD_EDGE"), tr("Every parcel reaches a road"), true);
    keep->setHelp(tr("However deep that makes it. Without it rows keep their depth, and the land behind them has no road"));
    addParameter(keep.release());
    auto tolerance = std::make_unique<QgsProcessingParameterNumber>(QStringLiteral("ROAD_TOLERANCE"), tr("An edge lies on a road within (m)"),
                                                                    Qgis::ProcessingNumberParameterType::Double, 1.0, false, 0.0, 100.0);
    addParameter(tolerance.release());
    auto replace = std::make_unique<QgsProcessingParameterBoolean>(QStringLiteral("REPLACE"), tr("Replace the parcels of these blocks"), false);
    replace->setHelp(tr("Without it blocks that have parcels are left as they are"));
    addParameter(replace.release());
    addRoadParameters();
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("count"), tr("Parcels")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("area_ha"), tr("Land of the parcels (ha)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("mean_m2"), tr("Mean parcel (m²)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("mean_frontage_m"), tr("Mean frontage of those on a road (m)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("without_road"), tr("Parcels without a road edge")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("share_without_road"), tr("Their share (0 to 1)")));
    addResultParameters(tr("New parcels"));
}

QgsFields ParcelsAlgorithm::outputFields() const
{
    QgsFields fields;
    fields.append(QgsField(QStringLiteral("number"), QMetaType::Type::QString));
    fields.append(QgsField(QStringLiteral("block_uid"), QMetaType::Type::QString));
    fields.append(QgsField(QStringLiteral("area_m2"), QMetaType::Type::Double));
    fields.append(QgsField(QStringLiteral("frontage_m"), QMetaType::Type::Double));
    return fields;
}

LandAlgorithm::Output ParcelsAlgorithm::compute(const Input &input, Progress &progress) const
{
    const QString of = parameterAsString(input.parameters, QStringLiteral("BLOCKS"), input.context).trimmed();
    const QStringList wanted = of == QLatin1String("all") ? QStringList() : listedWords(of);
    const DrawnShapes drawn(input.plan, input.scenario, QStringLiteral("block"),
                            {QStringLiteral("name"), QStringLiteral("code"), QStringLiteral("phase_uid")}, progress);
    if (drawn.rows().empty())
        throw WrongInputFailure(tr("This scenario has no blocks to divide."), input.plan.path(), tr("Make blocks first, or draw them."));
    const DrawnShapes there(input.plan, input.scenario, parcelsTable, {QStringLiteral("block_uid")}, progress);
    QHash<QString, QStringList> byBlock;
    for (const EffectiveRow &parcel : there.rows())
        byBlock[parcel.values[0].toString()] << parcel.uid;

    PartialProgress roading(progress, 0.0, 0.3);
    const RoadLand roads = readRoadLand(input.plan, input.scenario, input.roads, input.ground, input.notes, roading);

    const bool replace = parameterAsBool(input.parameters, QStringLiteral("REPLACE"), input.context);
    const double tolerance = parameterAsDouble(input.parameters, QStringLiteral("ROAD_TOLERANCE"), input.context);
    Output output;
    QSet<QString> removed;
    QStringList kept;
    QStringList found;
    std::vector<DividedBlock> divided;
    std::vector<Block> land;
    std::vector<std::size_t> blockOfLand;
    for (const EffectiveRow &row : drawn.rows()) {
        progress.throwIfCancelled();
        if (!wanted.isEmpty() && !wanted.contains(row.uid))
            continue;
        found << row.uid;
        const QStringList parcels = parcelsOf(row, there, byBlock);
        if (!parcels.isEmpty() && !replace) {
            kept << row.uid;
            continue;
        }
        for (const QString &parcel : parcels)
            removed.insert(parcel);
        for (Polygon &polygon : input.ground.polygonsOf(row.geometry)) {
            Block block;
            // Before there are roads, the outside of a block is taken for one.
            if (!roads.land.empty())
                block.roadEdges = roadEdges(polygon, roads.land, tolerance);
            block.shape = std::move(polygon);
            land.push_back(std::move(block));
            blockOfLand.push_back(divided.size());
        }
        divided.push_back({&row});
    }
    for (const QString &uid : wanted)
        if (!found.contains(uid))
            throw WrongInputFailure(tr("There is no block %1 in this scenario.").arg(uid), input.plan.path(), tr("BLOCKS is “all” or the uids of blocks."));

    ParcelRule rule;
    rule.method = parameterAsEnumString(input.parameters, QStringLiteral("METHOD"), input.context) == QLatin1String("box") ? ParcelMethod::Box
                                                                                                                          : ParcelMethod::Strip;
    rule.frontageM = parameterAsDouble(input.parameters, QStringLiteral("FRONTAGE"), input.context);
    rule.depthM = parameterAsDouble(input.parameters, QStringLiteral("DEPTH"), input.context);
    rule.minimumAreaM2 = parameterAsDouble(input.parameters, QStringLiteral("MIN_AREA"), input.context);
    rule.irregularity = parameterAsDouble(input.parameters, QStringLiteral("IRREGULARITY"), input.context);
    rule.seed = std::uint64_t(parameterAsInt(input.parameters, QStringLiteral("SEED"), input.context));
    rule.keepRoadEdge = parameterAsBool(input.parameters, QStringLiteral("KEEP_ROAD_EDGE"), input.context);
    PartialProgress dividing(progress, 0.3, 0.8);
    const std::vector<Parcel> made = parcels(land, rule, dividing);

    for (const EffectiveRow &row : there.rows())
        if (removed.contains(row.uid))
            output.draft.changes.push_back({LandChange::Kind::Remove, parcelsTable, row.uid, {}, {}, {}});
    std::vector<double> areas;
    double frontage = 0.0;
    QgsRectangle landlocked;
    QStringList blocksWithLandlocked;
    QStringList withoutRoadUids;
    for (std::size_t i = 0; i < made.size(); ++i) {
        progress.throwIfCancelled();
        progress.report(0.8 + 0.2 * double(i) / double(made.size()));
        DividedBlock &block = divided[blockOfLand[made[i].block]];
        const QgsGeometry shape = input.ground.inPlan({made[i].shape});
        areas.push_back(input.ground.squareMetres(shape));
        ++block.parcels;
        block.areaM2 += areas.back();
        frontage += made[i].frontageM;
        if (made[i].frontageM <= 0.0) {
            ++block.withoutRoad;
            landlocked.combineExtentWith(shape.boundingBox());
            if (!blocksWithLandlocked.contains(block.row->uid))
                blocksWithLandlocked << block.row->uid;
        }
        const QString number = QStringLiteral("%1-%2").arg(block.name()).arg(block.parcels);
        output.rows.push_back({shape, {number, block.row->uid, areas.back(), made[i].frontageM}});
        QVariantMap fields{{QStringLiteral("number"), number}, {QStringLiteral("block_uid"), block.row->uid}};
        if (const QVariant code = block.row->values[1]; code.isValid())
            fields.insert(QStringLiteral("code"), code);
        if (const QVariant phase = block.row->values[2]; phase.isValid())
            fields.insert(QStringLiteral("phase_uid"), phase);
        output.draft.changes.push_back({LandChange::Kind::Add, parcelsTable, newUid(), {}, fields, shape});
        if (made[i].frontageM <= 0.0)
            withoutRoadUids << output.draft.changes.back().uid;
    }
    output.draft.name = draftName(QT_TRANSLATE_NOOP("EditName", "Make a parcel"), QT_TRANSLATE_NOOP("EditName", "Make %1 parcels"), made.size());

    int withoutRoad = 0;
    QVariantList list;
    for (const DividedBlock &block : divided) {
        withoutRoad += block.withoutRoad;
        list << blockRow(block);
    }
    const int count = int(made.size());
    output.results = landSizes(areas);
    output.results.insert(QStringLiteral("without_road"), withoutRoad);
    output.results.insert(QStringLiteral("share_without_road"), count > 0 ? double(withoutRoad) / count : 0.0);
    output.results.insert(QStringLiteral("mean_frontage_m"), count > withoutRoad ? frontage / (count - withoutRoad) : 0.0);
    output.results.insert(QStringLiteral("blocks"), list);
    output.results.insert(QStringLiteral("kept"), int(kept.size()));
    output.results.insert(QStringLiteral("removed_parcels"), int(removed.size()));
    if (parameterAsBool(input.parameters, QStringLiteral("DRAFT"), input.context))
        output.results.insert(QStringLiteral("without_road_uids"), withoutRoadUids);
    if (withoutRoad > 0)
        input.notes.add(Finding::Severity::Warning, "masterplan.parcel_no_road",
                        tr("%n of the new parcels have no road edge.", nullptr, withoutRoad),
                        tr("They are %1 % of all, in %2 blocks. Draw a road to them, choose other dimensions, or let every parcel reach a road.")
                            .arg(QLocale().toString(100.0 * withoutRoad / count, 'f', 1)).arg(blocksWithLandlocked.size()),
                        blocksWithLandlocked, landlocked);
    if (!kept.isEmpty())
        input.notes.add(Finding::Severity::Note, "masterplan.parcels_kept", tr("%n block(s) have parcels already and stay as they are.", nullptr, int(kept.size())),
                        tr("Choose to replace their parcels if that is not what you want."), kept);
    if (roads.land.empty() && count > 0)
        input.notes.add(Finding::Severity::Warning, "masterplan.parcels_without_roads", tr("Without roads, every outer edge of a block counts as a road."),
                        tr("Draw the roads and divide the blocks again."));
    return output;
}

} // namespace madang::masterplan

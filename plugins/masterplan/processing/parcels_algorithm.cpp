// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/parcels_algorithm.h"

#include "core/failure.h"
#include "engine/partial_progress.h"
#include "masterplan/engine/land_parts.h"
#include "masterplan/engine/parcels.h"
#include "masterplan/processing/drawn_shapes.h"
#include "masterplan/processing/land_to_divide.h"
#include "masterplan/processing/water.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <QLocale>

namespace madang::masterplan {

namespace {

const QString parcelsTable = QStringLiteral("parcel");
constexpr double depthKept = 1.5; // times the depth asked for, as rows of parcels allow themselves

QVariantMap blockRow(const DividedBlock &block)
{
    const QgsRectangle box = block.row->geometry.boundingBox();
    return {{QStringLiteral("uid"), block.row->uid},
            {QStringLiteral("name"), block.name()},
            {QStringLiteral("parcels"), block.parcels},
            {QStringLiteral("area_m2"), block.areaM2},
            {QStringLiteral("mean_m2"), block.parcels > 0 ? block.areaM2 / block.parcels : 0.0},
            {QStringLiteral("deepest_m"), block.deepestM},
            {QStringLiteral("without_road"), block.withoutRoad},
            {QStringLiteral("extent"), QVariantList{box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()}}};
}

// Of the parcel made last in its block: numbered in it, with its land use and phase.
QVariantMap parcelFields(const DividedBlock &block)
{
    QVariantMap fields{{QStringLiteral("number"), QStringLiteral("%1-%2").arg(block.name()).arg(block.parcels)},
                       {QStringLiteral("block_uid"), block.row->uid}};
    if (const QVariant code = block.row->values[1]; code.isValid())
        fields.insert(QStringLiteral("code"), code);
    if (const QVariant phase = block.row->values[2]; phase.isValid())
        fields.insert(QStringLiteral("phase_uid"), phase);
    return fields;
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
    const DrawnShapes drawn(input.plan, input.scenario, QStringLiteral("block"),
                            {QStringLiteral("name"), QStringLiteral("code"), QStringLiteral("phase_uid")}, progress);
    if (drawn.rows().empty())
        throw WrongInputFailure(tr("This scenario has no blocks to divide."), input.plan.path(), tr("Make blocks first, or draw them."));
    const DrawnShapes there(input.plan, input.scenario, parcelsTable, {QStringLiteral("block_uid")}, progress);
    // What there is to say of the site was said of its blocks.
    LandNotes ofSite(input.ground.planCrs());
    const Site site = readSite(input.plan, input.scenario, input.siteSource, {}, input.ground, ofSite, progress);
    PartialProgress roading(progress, 0.0, 0.3);
    const RoadLand roads = readRoadLand(input.plan, input.scenario, input.roads, site.land, input.ground, input.notes, roading);

    LandToDivide land(drawn, there, parameterAsBool(input.parameters, QStringLiteral("REPLACE"), input.context));
    land.choose(of == QLatin1String("all") ? QStringList() : listedWords(of), input.plan.path());
    land.take(input.ground, roads, parameterAsDouble(input.parameters, QStringLiteral("ROAD_TOLERANCE"), input.context), progress);
    PartialProgress dividing(progress, 0.3, 0.8);
    const std::vector<Parcel> made = parcels(land.land, parcelRule(input), dividing);

    Output output;
    for (const EffectiveRow &row : there.rows())
        if (land.removed.contains(row.uid))
            output.draft.changes.push_back({LandChange::Kind::Remove, parcelsTable, row.uid, {}, {}, {}});
    output.draft.name = draftName(QT_TRANSLATE_NOOP("EditName", "Make a parcel"), QT_TRANSLATE_NOOP("EditName", "Make %1 parcels"), made.size());
    ParcelSums sums;
    for (std::size_t i = 0; i < made.size(); ++i) {
        progress.throwIfCancelled();
        progress.report(0.8 + 0.2 * double(i) / double(made.size()));
        DividedBlock &block = land.blockOf(made[i]);
        const QgsGeometry shape = input.ground.inPlan({made[i].shape});
        const double squareMetres = input.ground.squareMetres(shape);
        ++block.parcels;
        block.areaM2 += squareMetres;
        block.deepestM = std::max(block.deepestM, made[i].depthM);
        const QVariantMap fields = parcelFields(block);
        output.rows.push_back({shape, {fields.value(QStringLiteral("number")), block.row->uid, squareMetres, made[i].frontageM}});
        output.draft.changes.push_back({LandChange::Kind::Add, parcelsTable, newUid(), {}, fields, shape});
        sums.add(output.draft.changes.back(), squareMetres, made[i].frontageM, block);
    }

    QVariantList list;
    for (const DividedBlock &block : land.blocks)
        list << blockRow(block);
    output.results = sums.results();
    output.results.insert(QStringLiteral("blocks"), list);
    output.results.insert(QStringLiteral("kept"), int(land.kept.size()));
    output.results.insert(QStringLiteral("removed_parcels"), int(land.removed.size()));
    if (parameterAsBool(input.parameters, QStringLiteral("DRAFT"), input.context))
        output.results.insert(QStringLiteral("without_road_uids"), sums.withoutRoad);
    tell(land, sums, roads, input.notes);
    tellOfDepth(land, parameterAsDouble(input.parameters, QStringLiteral("DEPTH"), input.context), input.notes);
    tellOfWater(land, input, progress);
    return output;
}

void ParcelsAlgorithm::tellOfDepth(const LandToDivide &land, double depthM, LandNotes &notes)
{
    QStringList deep;
    QgsRectangle box;
    double deepestM = 0.0;
    for (const DividedBlock &block : land.blocks) {
        if (block.deepestM <= depthKept * depthM)
            continue;
        deep << block.row->uid;
        box.combineExtentWith(block.row->geometry.boundingBox());
        deepestM = std::max(deepestM, block.deepestM);
    }
    if (!deep.isEmpty())
        notes.add(Finding::Severity::Note, "masterplan.depth_not_kept", tr("The depth of parcels could not be kept in %n block(s).", nullptr, int(deep.size())),
                  tr("Parcels there reach up to %1 m from their road, not %2 m: what lies behind two rows has no other road. Draw a "
                     "road through these blocks, or do not let every parcel reach a road.")
                      .arg(QLocale().toString(deepestM, 'f', 0), QLocale().toString(depthM, 'f', 0)),
                  deep, box);
}

void ParcelsAlgorithm::tellOfWater(const LandToDivide &land, const Input &input, Progress &progress)
{
    std::vector<Polygon> divided;
    for (const Block &block : land.land)
        divided.push_back(block.shape);
    const std::vector<Polygon> wet = landOn(divided, readWater(input.plan, input.scenario, input.ground, progress));
    if (wet.empty())
        return;
    constexpr double alongTheShoreM2 = 50; // less is where a cut along the shore is not exact, and would read as 0.00 ha
    const QgsGeometry shape = input.ground.inPlan(wet);
    if (input.ground.squareMetres(shape) < alongTheShoreM2)
        return;
    input.notes.add(Finding::Severity::Warning, "masterplan.parcels_on_water",
                    tr("%1 ha of the parcels lie on water.").arg(QLocale().toString(input.ground.squareMetres(shape) / 10000.0, 'f', 2)),
                    tr("Make the blocks again with water left out, or cut them at the shore."), {}, shape.boundingBox());
}

ParcelRule ParcelsAlgorithm::parcelRule(const Input &input) const
{
    const auto number = [&](const char *name) { return parameterAsDouble(input.parameters, QLatin1String(name), input.context); };
    ParcelRule rule;
    rule.method = parameterAsEnumString(input.parameters, QStringLiteral("METHOD"), input.context) == QLatin1String("box") ? ParcelMethod::Box
                                                                                                                          : ParcelMethod::Strip;
    rule.frontageM = number("FRONTAGE");
    rule.depthM = number("DEPTH");
    rule.minimumAreaM2 = number("MIN_AREA");
    rule.irregularity = number("IRREGULARITY");
    rule.seed = std::uint64_t(parameterAsInt(input.parameters, QStringLiteral("SEED"), input.context));
    rule.keepRoadEdge = parameterAsBool(input.parameters, QStringLiteral("KEEP_ROAD_EDGE"), input.context);
    return rule;
}

void ParcelsAlgorithm::tell(const LandToDivide &land, const ParcelSums &sums, const RoadLand &roads, LandNotes &notes)
{
    const int without = int(sums.withoutRoad.size());
    if (without > 0)
        notes.add(Finding::Severity::Warning, "masterplan.parcel_no_road", tr("%n of the new parcels have no road edge.", nullptr, without),
                  tr("They are %1 % of all, in %2 blocks. Draw a road to them, choose other dimensions, or let every parcel reach a road.")
                      .arg(QLocale().toString(100.0 * without / double(sums.areas.size()), 'f', 1)).arg(sums.blocksWithoutRoad.size()),
                  sums.blocksWithoutRoad, sums.boxWithoutRoad);
    if (!land.kept.isEmpty())
        notes.add(Finding::Severity::Note, "masterplan.parcels_kept", tr("%n block(s) have parcels already and stay as they are.", nullptr, int(land.kept.size())),
                  tr("Choose to replace their parcels if that is not what you want."), land.kept);
    if (roads.land.empty() && !sums.areas.empty())
        notes.add(Finding::Severity::Warning, "masterplan.parcels_without_roads", tr("Without roads, every outer edge of a block counts as a road."),
                  tr("Draw the roads and divide the blocks again."));
}

} // namespace madang::masterplan

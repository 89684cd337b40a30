// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/right_of_way_algorithm.h"

#include "core/failure.h"
#include "engine/partial_progress.h"
#include "masterplan/processing/cut_land.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <algorithm>
#include <map>

namespace madang::masterplan {

namespace {

const QString cutParameter = QStringLiteral("CUT");

struct SectionSum {
    QString section;
    double widthM = 0.0;
    int roads = 0;
    double lengthM = 0.0;
};

QVariantList sectionRows(const std::vector<PlannedRoad> &roads)
{
    // Widths from widest on; sections of one width by name.
    std::map<std::pair<double, QString>, SectionSum> sums;
    for (const PlannedRoad &road : roads) {
        SectionSum &sum = sums[{-road.widthM, road.section}];
        sum.section = road.section;
        sum.widthM = road.widthM;
        ++sum.roads;
        sum.lengthM += road.lengthM;
    }
    QVariantList rows;
    for (const auto &[key, sum] : sums)
        rows << QVariantMap{{QStringLiteral("section"), sum.section},
                            {QStringLiteral("width_m"), sum.widthM},
                            {QStringLiteral("roads"), sum.roads},
                            {QStringLiteral("length_m"), sum.lengthM}};
    return rows;
}

QStringList roadsThatTook(const std::vector<PlannedRoad> &roads)
{
    QStringList uids;
    for (const PlannedRoad &road : roads)
        if (road.source == PlannedRoad::Source::Given || road.source == PlannedRoad::Source::Otherwise)
            uids << road.uid;
    return uids;
}

EditName nameOf(std::size_t roads, std::size_t cut)
{
    if (cut == 0)
        return draftName(QT_TRANSLATE_NOOP("EditName", "Give a road its section"), QT_TRANSLATE_NOOP("EditName", "Give %1 roads their section"), roads);
    if (roads == 0)
        return draftName(QT_TRANSLATE_NOOP("EditName", "Cut a polygon along the roads"), QT_TRANSLATE_NOOP("EditName", "Cut %1 polygons along the roads"), cut);
    return {QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Give roads their section (%1) and cut polygons along them (%2)")),
            {QString::number(roads), QString::number(cut)}};
}

} // namespace

QString RightOfWayAlgorithm::name() const
{
    return QStringLiteral("rightofway");
}

QString RightOfWayAlgorithm::displayName() const
{
    return tr("Land of the roads");
}

QString RightOfWayAlgorithm::shortHelpString() const
{
    return tr("The land of a scenario's roads (their right of way): each centreline widened to its typical section, or to its "
              "width where it has no section, corners of junctions cut, without overlaps. Railways, and paths without a width, "
              "are left out. On request the roads' land is cut out of blocks, zones and parcels.");
}

RightOfWayAlgorithm *RightOfWayAlgorithm::createInstance() const
{
    return new RightOfWayAlgorithm;
}

void RightOfWayAlgorithm::initAlgorithm(const QVariantMap &)
{
    addPlanParameters();
    addRoadParameters();
    addSiteParameters();
    auto cut = std::make_unique<QgsProcessingParameterString>(cutParameter, tr("Cut the roads out of"), QVariant(), false, true);
    cut->setHelp(tr("Tables with commas between: block, zone, parcel. With APPLY their polygons are cut in the plan"));
    addParameter(cut.release());
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("length_m"), tr("Length of the roads (m)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("land_ha"), tr("Land of the roads (ha)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("junctions"), tr("Junctions of three roads and more")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("sections"), tr("Roads by typical section and width")));
    addResultParameters(tr("Land of the roads"));
}

QgsFields RightOfWayAlgorithm::outputFields() const
{
    QgsFields fields;
    fields.append(QgsField(QStringLiteral("area_m2"), QMetaType::Type::Double));
    return fields;
}

LandAlgorithm::Output RightOfWayAlgorithm::compute(const Input &input, Progress &progress) const
{
    const QStringList tables = listedWords(parameterAsString(input.parameters, cutParameter, input.context));
    for (const QString &table : tables)
        if (!QStringList{QStringLiteral("block"), QStringLiteral("zone"), QStringLiteral("parcel")}.contains(table))
            throw WrongInputFailure(tr("Roads are cut out of block, zone and parcel, not of “%1”.").arg(table));

    const Site site = readSite(input.plan, input.scenario, input.siteSource, input.siteLayer, input.ground, input.notes, progress);
    PartialProgress making(progress, 0.0, 0.6);
    const RoadLand roads = readRoadLand(input.plan, input.scenario, input.roads, site.land, input.ground, input.notes, making);
    PartialProgress measuring(progress, 0.6, 0.7);

    Output output;
    double landM2 = 0.0, lengthM = 0.0;
    for (const Polygon &polygon : roads.land) {
        output.rows.push_back({input.ground.inPlan({polygon}), {}});
        output.rows.back().values << input.ground.squareMetres(output.rows.back().geometry);
        landM2 += output.rows.back().values.last().toDouble();
    }
    for (const PlannedRoad &road : roads.roads)
        lengthM += road.lengthM;
    output.results = {{QStringLiteral("roads"), int(roads.roads.size())},
                      {QStringLiteral("length_m"), lengthM},
                      {QStringLiteral("land_ha"), landM2 / 10000.0},
                      {QStringLiteral("junctions"), roads.junctions},
                      {QStringLiteral("sections"), sectionRows(roads.roads)}};
    BlockRule everything;
    everything.minimumAreaM2 = 0.0;
    addShareOfSite(site, blocks(site.land, roads.land, everything, measuring), input.ground, output.results);

    QVariantList cut;
    std::size_t polygons = 0;
    const QStringList took = roadsThatTook(roads.roads);
    if (!took.isEmpty())
        output.draft = draftToGiveSection(took, input.roads.section);
    for (int i = 0; i < tables.size(); ++i) {
        PartialProgress cutting(progress, 0.7 + 0.3 * i / tables.size(), 0.7 + 0.3 * (i + 1) / tables.size());
        const CutCount count = cutLand(input.plan, input.scenario, tables[i], roads.land, input.ground, output.draft.changes, cutting);
        polygons += std::size_t(count.changed) + std::size_t(count.removed);
        cut << QVariantMap{{QStringLiteral("table"), count.table},
                           {QStringLiteral("changed"), count.changed},
                           {QStringLiteral("added"), count.added},
                           {QStringLiteral("removed"), count.removed}};
    }
    output.draft.name = nameOf(std::size_t(took.size()), polygons);
    output.results.insert(QStringLiteral("cut"), cut);
    if (parameterAsBool(input.parameters, QStringLiteral("DRAFT"), input.context))
        output.results.insert(QStringLiteral("land"), input.ground.inPlan(roads.land).asWkt(6));
    return output;
}

} // namespace madang::masterplan

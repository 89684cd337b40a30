// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/drafting_checks.h"

#include "core/checks/land_findings.h"
#include "core/checks/plan_check_text.h"
#include "core/checks/plan_fixes.h"
#include "core/checks/plan_row_group.h"
#include "core/checks/regulation_checks.h"
#include "core/checks/row_name.h"
#include "core/checks/topology/outside.h"
#include "core/checks/topology/wkb.h"
#include "core/plan/plan_schema.h"

#include <qgsfeedback.h>

#include <QLocale>
#include <QSet>

#include <stdexcept>

namespace madang {

namespace {

constexpr double largestGap = 10000;    // m²: more may well be left open on purpose, as water is
constexpr double leastRoadEdge = 2;     // m (Building Act of Korea, article 44)
constexpr double roadEdgeTolerance = 1; // m: roads are drawn as centre lines, and their corners are cut

// One step of the check, from `begin` to `end` percent.
class DraftingStep : public Progress {
public:
    DraftingStep(QgsFeedback *feedback, double begin, double end)
        : m_feedback(feedback)
        , m_begin(begin)
        , m_length(end - begin)
    {
    }
    void report(double fraction) override
    {
        // Every report is a signal to the window: whole percents are enough.
        const double percent = std::floor(m_begin + fraction * m_length);
        if (m_feedback && percent > m_feedback->progress())
            m_feedback->setProgress(percent);
    }
    bool cancelled() const override { return m_feedback && m_feedback->isCanceled(); }

private:
    QgsFeedback *m_feedback;
    double m_begin, m_length;
};

// Makes the checks of one layer's land. Leaves it repaired, without copies.
void checkLand(const PlanReader &plan, DraftedLayer &layer, const topology::LayerLimits &limits, QVector<Finding> &findings, DraftingStep step)
{
    const DraftedLayer drawn = layer;
    LandFindings told(plan, drawn, findings);
    try {
        told.add(topology::checkLayer(layer.land, limits, step), limits.gaps.boundary != nullptr);
        told.addSpikes(topology::spikesIn(layer.land, {}));
    } catch (const Cancelled &) {
        throw;
    } catch (const std::exception &problem) {
        told.addNotChecked(QString::fromUtf8(problem.what()));
    }
}

// The plan's boundary, valid. Where it cannot be made so, the checks go on as if none were drawn, and a finding says so.
topology::PolygonLayer boundaryForChecks(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings)
{
    topology::PolygonLayer boundary = readPlanBoundary(plan, scenario);
    try {
        Progress quiet;
        topology::makeValid(boundary, topology::invalidShapes(boundary, quiet));
        return boundary;
    } catch (const std::exception &problem) {
        Finding finding;
        finding.severity = Finding::Severity::Warning;
        finding.rule = QStringLiteral("constraint_area.not_checked");
        finding.title = PlanChecks::tr("The plan's boundary could not be used by the check");
        finding.detail = PlanChecks::tr("What stopped it: %1. Nothing was checked against the boundary: draw it again, and check again.")
                             .arg(QString::fromUtf8(problem.what()));
        for (std::size_t i = 0; i < boundary.size(); ++i)
            finding.uids << QString::fromStdString(boundary.id(i));
        findings << finding;
        return {};
    }
}

void checkOutside(const PlanReader &plan, const DraftedLayer &layer, const topology::PolygonLayer &boundary, QVector<Finding> &findings, DraftingStep step)
{
    PlanRowGroup outside;
    double area = 0;
    try {
        for (const topology::LandOutside &land : topology::landOutside(layer.land, boundary, topology::defaultTolerance, step)) {
            outside.add(layer.uids[int(land.polygon)], layer.names[int(land.polygon)], toRectangle(layer.land.box(land.polygon)));
            area += land.area;
        }
    } catch (const Cancelled &) {
        throw;
    } catch (const std::exception &problem) {
        LandFindings(plan, layer, findings).addNotChecked(QString::fromUtf8(problem.what()));
        return;
    }
    if (outside.isEmpty())
        return;
    findings << outside.finding(plan, Finding::Severity::Warning, layer.table + QStringLiteral(".outside_boundary"),
                                PlanChecks::tr("%n polygon(s) of “%1” reach beyond the plan's boundary", nullptr, outside.count())
                                    .arg(planTableLabel(layer.table)),
                                PlanChecks::tr("Together %1 lie outside: %2. Cut them at the boundary, or draw the boundary again.")
                                    .arg(landAreaText(area), outside.names()),
                                fix::cutAtBoundary);
}

void checkFacilitiesOutside(const PlanReader &plan, const QString &scenario, const topology::PolygonLayer &boundary, QVector<Finding> &findings)
{
    PlanRowGroup outside;
    const RowName rowName(QStringLiteral("facility"));
    plan.forEach(QStringLiteral("facility"), scenario, rowName.columns(), [&](const EffectiveRow &row) {
        if (row.geometry.isNull() || row.geometry.isEmpty())
            return;
        const QgsPointXY at = row.geometry.boundingBox().center();
        if (topology::isOutside({at.x(), at.y()}, boundary, topology::defaultTolerance))
            outside.add(row, rowName.of(row.values));
    });
    if (!outside.isEmpty())
        findings << outside.finding(plan, Finding::Severity::Warning, QStringLiteral("facility.outside_boundary"),
                                    PlanChecks::tr("%n facility(ies) lie outside the plan's boundary", nullptr, outside.count()),
                                    PlanChecks::tr("Move them, or draw the boundary again: %1.").arg(outside.names()));
}

// Land with a road's code is a road as well, whatever table it is drawn in; and needs none itself.
void checkRoadEdges(const PlanReader &plan, const QString &scenario, const std::vector<const DraftedLayer *> &layers, const DraftedLayer &parcels,
                    QVector<Finding> &findings, DraftingStep step)
{
    QSet<QString> roadCodes;
    for (const PlanReader::CodeValue &value : plan.codeValues())
        if (value.hilucs == QLatin1String("4_1_1"))
            roadCodes << value.code;
    topology::PolygonLayer roadLand;
    for (const DraftedLayer *layer : layers)
        for (int i = 0; i < layer->codes.size(); ++i)
            if (roadCodes.contains(layer->codes[i]))
                roadLand.add({}, layer->land.shape(std::size_t(i)));
    const std::vector<topology::RoadLine> roads = readAccessRoads(plan, scenario);
    if (roads.empty() && roadLand.size() == 0)
        return; // nothing can be said before roads are drawn
    topology::RoadEdgeLimits limits;
    limits.tolerance = roadEdgeTolerance;
    limits.leastLength = leastRoadEdge;
    PlanRowGroup without;
    for (const topology::ParcelWithoutRoad &parcel : topology::parcelsWithoutRoadEdge(parcels.land, roads, roadLand, limits, step)) {
        const int i = int(parcel.parcel);
        if (!roadCodes.contains(parcels.codes[i]))
            without.add(parcels.uids[i], parcels.names[i], toRectangle(parcels.land.box(parcel.parcel)));
    }
    if (!without.isEmpty())
        findings << without.finding(plan, Finding::Severity::Warning, QStringLiteral("parcel.no_road"),
                                    PlanChecks::tr("%n parcel(s) have no edge along a road", nullptr, without.count()),
                                    PlanChecks::tr("A parcel should lie along a road for %1 m at least, and these do not: %2. Draw a road to them, or join "
                                                   "them to a parcel that has one.")
                                        .arg(QLocale().toString(leastRoadEdge, 'f', 0), without.names()));
}

} // namespace

void checkDrafting(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings, QgsFeedback *feedback)
{
    const topology::PolygonLayer boundary = boundaryForChecks(plan, scenario, findings);
    DraftedRows zones = readDraftedRows(plan, QStringLiteral("zone"), scenario, feedback);
    DraftedRows blocks = readDraftedRows(plan, QStringLiteral("block"), scenario, feedback);
    DraftedRows parcels = readDraftedRows(plan, QStringLiteral("parcel"), scenario, feedback);
    DraftingStep(feedback, 0, 20).report(1);

    topology::LayerLimits limits;
    limits.findGaps = false;
    checkLand(plan, blocks.ground, limits, findings, {feedback, 20, 30});
    checkLand(plan, parcels.ground, limits, findings, {feedback, 30, 60});
    limits.findGaps = zones.ground.land.size() > 0; // before the first zone all of the plan would be one
    if (boundary.size() > 0)
        limits.gaps.boundary = &boundary;
    else
        limits.gaps.largestArea = largestGap;
    checkLand(plan, zones.ground, limits, findings, {feedback, 60, 75});
    limits = {};
    limits.findOverlaps = limits.findGaps = false; // overlays lie on top of others, and of one another
    checkLand(plan, zones.overlays, limits, findings, {feedback, 75, 80});

    checkRoadEdges(plan, scenario, {&zones.ground, &blocks.ground, &parcels.ground}, parcels.ground, findings, {feedback, 80, 90});
    if (boundary.size() > 0) {
        const DraftedLayer *layers[] = {&zones.ground, &zones.overlays, &blocks.ground, &parcels.ground};
        for (int i = 0; i < 4; ++i)
            checkOutside(plan, *layers[i], boundary, findings, {feedback, 90 + 2.5 * i, 92.5 + 2.5 * i});
        checkFacilitiesOutside(plan, scenario, boundary, findings);
    }
    checkRegulations(plan, scenario, zones, findings);
    DraftingStep(feedback, 0, 100).report(1);
}


bool crossesItself(const QgsGeometry &polygon, QString *place)
{
    const QByteArray wkb = polygon.asWkb();
    try {
        topology::PolygonLayer layer;
        layer.add({}, topology::polygonsOfWkb({wkb.constData(), size_t(wkb.size())}));
        Progress quiet;
        for (const topology::InvalidShape &invalid : topology::invalidShapes(layer, quiet)) {
            if (invalid.kind != topology::InvalidShape::Kind::SelfCrossing)
                continue;
            if (place)
                *place = QStringLiteral("%1 %2").arg(invalid.place.x, 0, 'f', 2).arg(invalid.place.y, 0, 'f', 2);
            return true;
        }
    } catch (const std::exception &) {
        // Not to be read as a polygon: another kind of mistake.
    }
    return false;
}

} // namespace madang

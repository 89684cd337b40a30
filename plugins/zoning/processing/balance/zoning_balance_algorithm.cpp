// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/balance/zoning_balance_algorithm.h"

#include "core/cartography/palette.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "engine/hectare.h"
#include "processing/feedback_progress.h"
#include "zoning/engine/balance/balance.h"
#include "zoning/engine/balance/overlaps.h"
#include "zoning/processing/balance/balance_findings.h"
#include "zoning/processing/balance/ellipsoidal_area.h"
#include "zoning/processing/balance/measured_zones.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <algorithm>

namespace madang::zoning {

namespace {

const QString planName = QStringLiteral("PLAN");
const QString scenarioName = QStringLiteral("SCENARIO");

// Smaller ones are the rounding of a border drawn twice.
constexpr double smallestOverlapM2 = 1.0;

using CodeValue = PlanReader::CodeValue;

QHash<QString, CodeValue> codesOf(const PlanReader &plan)
{
    QHash<QString, CodeValue> codes;
    for (const CodeValue &value : plan.codeValues())
        if (!codes.contains(value.code))
            codes.insert(value.code, value);
    return codes;
}

QHash<QString, bool> verifiedCodes(const QHash<QString, CodeValue> &codes)
{
    QHash<QString, bool> verified;
    for (const CodeValue &value : codes)
        verified.insert(value.code, value.verified);
    return verified;
}

std::vector<MeasuredOverlap> measuredOverlaps(const std::vector<MeasuredZone> &zones, const EllipsoidalArea &area,
                                              Progress &progress)
{
    std::vector<std::string> polygons;
    polygons.reserve(zones.size());
    for (const MeasuredZone &zone : zones)
        polygons.push_back(zone.overlay || zone.geometry.isNull() ? std::string()
                                                                  : zone.geometry.asWkb().toStdString());
    std::vector<MeasuredOverlap> measured;
    for (const Overlap &overlap : overlaps(polygons, progress)) {
        QgsGeometry shared;
        shared.fromWkb(QByteArray::fromStdString(overlap.wkb));
        const double areaM2 = area.of(shared).value_or(0.0);
        if (areaM2 >= smallestOverlapM2)
            measured.push_back({&zones[overlap.first], &zones[overlap.second], areaM2, shared});
    }
    std::stable_sort(measured.begin(), measured.end(),
                     [](const MeasuredOverlap &a, const MeasuredOverlap &b) { return a.areaM2 > b.areaM2; });
    return measured;
}

// What the zones' areas add up to beyond the land that they cover: of each zone the land that one before it covers already. Where
// three lie on the same land it is twice that land.
double countedAgain(const std::vector<MeasuredOverlap> &overlaps, const EllipsoidalArea &area)
{
    QHash<const MeasuredZone *, QVector<QgsGeometry>> covered;
    for (const MeasuredOverlap &overlap : overlaps)
        covered[overlap.second] << overlap.shared;
    double sum = 0.0;
    for (const MeasuredOverlap &overlap : overlaps) {
        const QVector<QgsGeometry> parts = covered.take(overlap.second);
        if (parts.size() == 1)
            sum += overlap.areaM2;
        else if (!parts.isEmpty())
            sum += area.of(QgsGeometry::unaryUnion(parts)).value_or(0.0);
    }
    return sum;
}

QVariantList boxOf(const QString &code, const std::vector<MeasuredZone> &zones)
{
    QgsRectangle box;
    for (const MeasuredZone &zone : zones)
        if (!zone.overlay && zone.code == code && !zone.geometry.isNull())
            box.combineExtentWith(zone.geometry.boundingBox());
    if (box.isNull())
        return {};
    return {box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()};
}

QVariantMap classRow(const ClassArea &sum, const QHash<QString, CodeValue> &codes, const PlanMeta &meta)
{
    const QString code = QString::fromStdString(sum.code);
    QVariantMap row{{QStringLiteral("code"), code},
                    {QStringLiteral("area_ha"), sum.areaM2 / squareMetresPerHectare},
                    {QStringLiteral("share"), sum.share},
                    {QStringLiteral("zones"), sum.zones},
                    {QStringLiteral("known"), codes.contains(code)}};
    if (!codes.contains(code)) {
        row.insert(QStringLiteral("colour"), QColor(palette::unknownCode).name());
        return row;
    }
    const CodeValue &value = codes[code];
    QVariantMap labels;
    for (const QString &language : meta.languages)
        labels.insert(language, value.label(language, countryLanguage(meta.country)));
    row.insert(QStringLiteral("label"), value.labelEnglish);
    row.insert(QStringLiteral("labels"), labels);
    row.insert(QStringLiteral("colour"), value.colour);
    row.insert(QStringLiteral("verified"), value.verified);
    row.insert(QStringLiteral("confidence"), value.confidence);
    row.insert(QStringLiteral("source"), value.source);
    return row;
}

QVariantMap balanceOf(const PlanReader &plan, const QString &scenario, QgsProcessingFeedback *feedback)
{
    const EllipsoidalArea area(plan);
    FeedbackProgress reading(feedback, 0.0, 50.0);
    const std::vector<MeasuredZone> zones = measureZones(plan, scenario, area, reading);
    FeedbackProgress comparing(feedback, 50.0, 100.0);
    const std::vector<MeasuredOverlap> shared = measuredOverlaps(zones, area, comparing);
    const QHash<QString, CodeValue> codes = codesOf(plan);

    std::vector<ZoneArea> land;
    double overlayM2 = 0.0;
    for (const MeasuredZone &zone : zones) {
        if (zone.overlay)
            overlayM2 += zone.areaM2;
        else
            land.push_back({zone.code.toStdString(), zone.areaM2});
    }
    const double overlapM2 = countedAgain(shared, area);

    BalanceFindings findings(zones, plan.crs());
    if (zones.empty())
        findings.addEmpty();
    findings.addCodes(verifiedCodes(codes));
    findings.addShapes();
    findings.addOverlaps(shared);
    findings.addOverlays(overlayM2);

    const Balance sums = balance(land);
    QVariantList classes;
    for (const ClassArea &sum : sums.classes) {
        QVariantMap row = classRow(sum, codes, plan.meta());
        row.insert(QStringLiteral("extent"), boxOf(QString::fromStdString(sum.code), zones));
        classes << row;
    }
    QVariantList findingList;
    for (const Finding &finding : findings.findings())
        findingList << finding.toMap();
    return {{QStringLiteral("classes"), classes},
            {QStringLiteral("total_ha"), sums.totalM2 / squareMetresPerHectare},
            {QStringLiteral("overlap_ha"), overlapM2 / squareMetresPerHectare},
            {QStringLiteral("overlay_ha"), overlayM2 / squareMetresPerHectare},
            {QStringLiteral("findings"), findingList}};
}

} // namespace

QString ZoningBalanceAlgorithm::name() const
{
    return QStringLiteral("zoningbalance");
}

QString ZoningBalanceAlgorithm::displayName() const
{
    return tr("Land balance: hectares and share by land-use class");
}

QString ZoningBalanceAlgorithm::group() const
{
    return tr("Zoning");
}

QString ZoningBalanceAlgorithm::groupId() const
{
    return QStringLiteral("zoning");
}

QString ZoningBalanceAlgorithm::shortHelpString() const
{
    return tr("Adds up the zones of a scenario by land-use code, in hectares on the ellipsoid. Every zone counts: codes "
              "that the plan's list does not have, and zones without a code, are classes of their own and are "
              "reported. Overlay zones lie on top of others and are left out. Overlapping and invalid zones are "
              "reported.");
}

ZoningBalanceAlgorithm *ZoningBalanceAlgorithm::createInstance() const
{
    return new ZoningBalanceAlgorithm;
}

void ZoningBalanceAlgorithm::initAlgorithm(const QVariantMap &)
{
    auto plan = std::make_unique<QgsProcessingParameterFile>(planName, tr("Plan"));
    plan->setFileFilter(tr("Plans (*.gpkg);;All files (*)"));
    addParameter(plan.release());
    auto scenario =
        std::make_unique<QgsProcessingParameterString>(scenarioName, tr("Scenario"), QStringLiteral("base"));
    scenario->setHelp(tr("Its name or uid"));
    addParameter(scenario.release());

    addOutput(new QgsProcessingOutputVariant(QStringLiteral("classes"), tr("Area and share of each class")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("total_ha"), tr("Total (ha)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("overlap_ha"), tr("Counted more than once where zones overlap (ha)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("overlay_ha"), tr("Overlay zones, not in the total (ha)")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("findings"), tr("Findings about the zones")));
}

bool ZoningBalanceAlgorithm::checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context,
                                                  QString *message) const
{
    if (!parameterAsFile(parameters, planName, context).isEmpty())
        return QgsProcessingAlgorithm::checkParameterValues(parameters, context, message);
    if (message)
        *message = tr("No plan is given. %1 is the plan's file (.gpkg).").arg(planName);
    return false;
}

QVariantMap ZoningBalanceAlgorithm::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                                     QgsProcessingFeedback *feedback)
{
    try {
        const PlanReader plan(parameterAsFile(parameters, planName, context));
        const Scenario scenario = plan.scenario(parameterAsString(parameters, scenarioName, context));
        return balanceOf(plan, scenario.uid, feedback);
    } catch (const Failure &failure) {
        throw QgsProcessingException(failure.text());
    }
}

} // namespace madang::zoning

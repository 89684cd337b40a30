// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/capacity/capacity_findings.h"

#include "core/text/number_format.h"
#include "engine/hectare.h"
#include "engine/plane.h"

#include <QCoreApplication>
#include <QLocale>

#include <functional>
#include <map>
#include <set>

namespace madang::zoning {

namespace {

class CapacityFindingsText {
    Q_DECLARE_TR_FUNCTIONS(CapacityFindingsText)
};

// So many uids a finding carries: enough to mark on the map, without a copy of the plan.
constexpr int mostUids = 2000;
constexpr int mostNames = 20;
constexpr double leastShareZoned = 0.999;
constexpr double sliverWidthM = 1.0;

// The sites of a plan that something is to be said about.
class SiteGroup {
public:
    explicit SiteGroup(const PlanDistrict &plan) : m_plan(plan) {}

    void add(std::size_t site)
    {
        ++m_count;
        const PlanDistrict::Site &what = m_plan.sites[site];
        if (m_uids.size() < mostUids)
            m_uids << what.uid;
        if (m_names.size() < mostNames)
            m_names << (what.number.isEmpty() ? what.uid.left(8) : what.number);
        for (const Polygon &part : m_plan.district->parcel(site).shape)
            for (const Point &point : part.outer)
                m_box.combineExtentWith(point.x, point.y);
    }

    int count() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }
    // By number, and how many more there are.
    QString names() const
    {
        const QString list = m_names.join(QStringLiteral(", "));
        return m_count > m_names.size() ? CapacityFindingsText::tr("%1 and %n more", "list of parcels", m_count - int(m_names.size())).arg(list) : list;
    }

    Finding finding(Finding::Severity severity, const char *rule, const QString &title, const QString &detail) const
    {
        Finding finding;
        finding.severity = severity;
        finding.rule = QLatin1String(rule);
        finding.title = title;
        finding.detail = detail;
        finding.uids = m_uids;
        if (!m_box.isNull()) {
            finding.extent = m_box;
            finding.extentCrs = m_plan.ground->crs();
        }
        return finding;
    }

private:
    const PlanDistrict &m_plan;
    int m_count = 0;
    QStringList m_uids, m_names;
    QgsRectangle m_box;
};

SiteGroup sitesWhere(const PlanDistrict &plan, const std::function<bool(std::size_t)> &is)
{
    SiteGroup group(plan);
    for (std::size_t i = 0; i < plan.sites.size(); ++i)
        if (is(i))
            group.add(i);
    return group;
}

QString ha(double squareMetres)
{
    return CapacityFindingsText::tr("%1 ha").arg(QLocale().toString(squareMetres / squareMetresPerHectare, 'f', 2));
}

// Twice the area by the perimeter: the width of a long narrow piece.
double meanWidth(const DistrictParcel &parcel)
{
    double border = 0.0;
    for (const Polygon &part : parcel.shape)
        border += lineLength(part.outer) + distance(part.outer.front(), part.outer.back());
    return border > 0.0 ? 2.0 * parcel.areaM2 / border : 0.0;
}

void addShapes(const PlanDistrict &plan, QVector<Finding> &findings)
{
    const SiteGroup empty = sitesWhere(plan, [&](std::size_t i) { return plan.district->parcel(i).shape.empty(); });
    if (!empty.isEmpty())
        findings << empty.finding(Finding::Severity::Warning, "capacity.no_shape", CapacityFindingsText::tr("%n parcel(s) have no shape", nullptr, empty.count()),
                                  CapacityFindingsText::tr("Nothing can be built on them: %1. Draw them, or remove the rows.").arg(empty.names()));
    const SiteGroup slivers = sitesWhere(plan, [&](std::size_t i) {
        const DistrictParcel &parcel = plan.district->parcel(i);
        return !parcel.shape.empty() && meanWidth(parcel) < sliverWidthM;
    });
    if (!slivers.isEmpty())
        findings << slivers.finding(Finding::Severity::Warning, "capacity.sliver",
                                    CapacityFindingsText::tr("%n parcel(s) are narrower than 1 m", nullptr, slivers.count()),
                                    CapacityFindingsText::tr("They are counted with what their rules allow, though no one builds on them: %1. Merge them with a neighbour.").arg(slivers.names()));
    // The same land twice: equal places, equal area.
    std::set<std::tuple<double, double, double>> places;
    const SiteGroup twice = sitesWhere(plan, [&](std::size_t i) {
        const DistrictParcel &parcel = plan.district->parcel(i);
        if (parcel.shape.empty())
            return false;
        const Point middle = centroid(parcel.shape.front());
        const auto rounded = [](double value) { return std::round(value * 100.0) / 100.0; };
        return !places.insert({rounded(middle.x), rounded(middle.y), rounded(parcel.areaM2)}).second;
    });
    if (!twice.isEmpty())
        findings << twice.finding(Finding::Severity::Error, "capacity.duplicate", CapacityFindingsText::tr("%n parcel(s) lie on another of the same shape", nullptr, twice.count()),
                                  CapacityFindingsText::tr("Their floor area is counted twice: %1. Remove the copies.").arg(twice.names()));
}

void addRoads(const PlanDistrict &plan, QVector<Finding> &findings)
{
    const District &district = *plan.district;
    const SiteGroup landlocked = sitesWhere(plan, [&](std::size_t i) { return district[i].kind == LotKind::NoRoad && !district.parcel(i).shape.empty(); });
    if (!landlocked.isEmpty())
        findings << landlocked.finding(Finding::Severity::Warning, "capacity.no_road", CapacityFindingsText::tr("%n parcel(s) have no edge on a road", nullptr, landlocked.count()),
                                       CapacityFindingsText::tr("All their edges are reckoned as sides, so front and rear setbacks are not kept: %1. Draw the road, or give it its width.")
                                           .arg(landlocked.names()));
}

void addZones(const PlanDistrict &plan, QVector<Finding> &findings)
{
    const District &district = *plan.district;
    const SiteGroup outside = sitesWhere(plan, [&](std::size_t i) { return plan.sites[i].land < 0; });
    if (!outside.isEmpty())
        findings << outside.finding(Finding::Severity::Warning, "capacity.no_zone", CapacityFindingsText::tr("%n parcel(s) lie in no zone", nullptr, outside.count()),
                                    CapacityFindingsText::tr("No rule reaches them and they are in no sum: %1. Draw the zone, or give them a land-use code.").arg(outside.names()));
    const SiteGroup partly = sitesWhere(plan, [&](std::size_t i) { return plan.sites[i].land >= 0 && double(plan.sites[i].zoned) < leastShareZoned; });
    if (!partly.isEmpty())
        findings << partly.finding(Finding::Severity::Note, "capacity.partly_zoned", CapacityFindingsText::tr("%n parcel(s) lie partly outside all zones", nullptr, partly.count()),
                                   CapacityFindingsText::tr("Floor area ratio and coverage count for the zoned part only: %1. Check the border of the zones.").arg(partly.names()));
    const SiteGroup straddling = sitesWhere(plan, [&](std::size_t i) {
        const auto &zones = district.parcel(i).zones;
        return std::count_if(zones.begin(), zones.end(), [](const RuleBook::Part &part) { return !part.overlay; }) > 1;
    });
    if (!straddling.isEmpty())
        findings << straddling.finding(Finding::Severity::Note, "capacity.straddling", CapacityFindingsText::tr("%n parcel(s) lie in several zones", nullptr, straddling.count()),
                                       CapacityFindingsText::tr("Their ratios are means weighted by area; height, storeys and setbacks are those of the zone that has most of them: %1.").arg(straddling.names()));
    std::map<QString, int> strange;
    const SiteGroup unknown = sitesWhere(plan, [&](std::size_t i) {
        const QString code = plan.codeOf(i);
        const bool is = !code.isEmpty() && !plan.rules.codes.contains(code);
        if (is)
            ++strange[code];
        return is;
    });
    if (!unknown.isEmpty()) {
        QStringList codes;
        for (const auto &[code, count] : strange)
            codes << CapacityFindingsText::tr("“%1” (%2)", "land-use code, number of parcels").arg(code).arg(count);
        findings << unknown.finding(Finding::Severity::Error, "capacity.unknown_code",
                                    CapacityFindingsText::tr("%n parcel(s) have a land-use code that is in no code list", nullptr, unknown.count()),
                                    CapacityFindingsText::tr("Codes: %1. Correct them, or add them to the code list.").arg(codes.join(QStringLiteral(", "))));
    }
}

void addRules(const PlanDistrict &plan, QVector<Finding> &findings)
{
    const District &district = *plan.district;
    const SiteGroup vanished = sitesWhere(plan, [&](std::size_t i) { return district[i].envelopeM2 <= 0.0 && !district.parcel(i).shape.empty(); });
    if (!vanished.isEmpty())
        findings << vanished.finding(Finding::Severity::Warning, "capacity.vanished", CapacityFindingsText::tr("Setbacks leave nothing of %n parcel(s)", nullptr, vanished.count()),
                                     CapacityFindingsText::tr("They carry no floor area: %1. Merge them, or reduce the setbacks of their class.").arg(vanished.names()));
    std::map<QString, std::pair<int, double>> bare; // parcels and m² by code
    const SiteGroup without = sitesWhere(plan, [&](std::size_t i) {
        if (district[i].capacity.binding != Binding::NoRule || plan.sites[i].land < 0)
            return false;
        const Use use = district.rulesOf(i).use;
        if (use == Use::Open || use == Use::Other) // farmland, water, streets
            return false;
        auto &sum = bare[plan.codeOf(i)];
        ++sum.first;
        sum.second += district.parcel(i).areaM2;
        return true;
    });
    if (!without.isEmpty()) {
        QStringList codes;
        for (const auto &[code, sum] : bare)
            codes << CapacityFindingsText::tr("%1 (%2)", "land-use code, its hectares").arg(code, ha(sum.second));
        findings << without.finding(Finding::Severity::Warning, "capacity.no_rule", CapacityFindingsText::tr("No regulation reaches %n parcel(s) that are to be built on", nullptr, without.count()),
                                    CapacityFindingsText::tr("Their capacity is not known and in no sum. Codes: %1. Write coverage, floor area ratio or height for them, with where they come from.")
                                        .arg(codes.join(QStringLiteral(", "))));
    }
    const SiteGroup unlimited = sitesWhere(plan, [&](std::size_t i) { return !district[i].capacity.gfaM2 && district[i].capacity.binding != Binding::NoRule; });
    if (!unlimited.isEmpty())
        findings << unlimited.finding(Finding::Severity::Warning, "capacity.unlimited", CapacityFindingsText::tr("Nothing limits the floor area of %n parcel(s)", nullptr, unlimited.count()),
                                      CapacityFindingsText::tr("Their classes have a coverage or setbacks, but neither a floor area ratio nor a height, so that they are in no sum: %1. Write one of them.")
                                          .arg(unlimited.names()));
    const SiteGroup over = sitesWhere(plan, [&](std::size_t i) {
        const auto &gfa = district[i].capacity.gfaM2;
        return gfa && district.parcel(i).existingM2 > *gfa * 1.001 + 1.0;
    });
    if (!over.isEmpty())
        findings << over.finding(Finding::Severity::Note, "capacity.exceeded", CapacityFindingsText::tr("On %n parcel(s) stands more than may be built", nullptr, over.count()),
                                 CapacityFindingsText::tr("Nothing remains there: %1. Check the storeys of the buildings, or whether they are protected.").arg(over.names()));
}

Finding capacityNote(const char *rule, const QString &title, const QString &detail)
{
    Finding finding;
    finding.severity = Finding::Severity::Note;
    finding.rule = QLatin1String(rule);
    finding.title = title;
    finding.detail = detail;
    return finding;
}

// What the sums rest on beside the law.
void addAssumptions(const PlanDistrict &plan, QVector<Finding> &findings)
{
    std::set<Parameter> own;
    int unverified = 0;
    std::set<int> seen;
    const District &district = *plan.district;
    std::vector<bool> done(district.rules().landCount(), false);
    for (std::size_t i = 0; i < plan.sites.size(); ++i) {
        const qint32 land = plan.sites[i].land;
        if (land < 0 || done[std::size_t(land)] || district[i].capacity.binding == Binding::NoRule)
            continue;
        done[std::size_t(land)] = true;
        const AppliedRules applied = district.rulesOf(i);
        for (const ParameterFacts &facts : parameterFacts()) {
            const int rule = applied.ruleOf(facts.parameter);
            if (rule == AppliedRules::ownValue)
                own.insert(facts.parameter);
            else if (rule >= 0 && seen.insert(rule).second && !plan.rules.isVerified(district.rules().regulations()[std::size_t(rule)]))
                ++unverified;
        }
    }
    if (unverified > 0)
        findings << capacityNote("capacity.unverified", CapacityFindingsText::tr("%n regulation(s) that the sums rest on are not verified", nullptr, unverified),
             CapacityFindingsText::tr("Compare them with the instrument before they are quoted as law; they are marked where they are shown."));
    if (!own.empty())
        findings << capacityNote("capacity.assumed", CapacityFindingsText::tr("Madang's own round numbers are reckoned with"),
             CapacityFindingsText::tr("The plan says nothing of the height of a storey, the size of homes and households or the like for some classes. Write what holds here as assumptions, "
                                      "for a class or for all of them."));
}

// What was reckoned with where the plan is not finished.
void addSubstitutes(const PlanDistrict &plan, QVector<Finding> &findings)
{
    if (plan.buildingsWithoutFloors > 0)
        findings << capacityNote("capacity.building_floors", CapacityFindingsText::tr("%n building(s) have no number of storeys", nullptr, plan.buildingsWithoutFloors),
             CapacityFindingsText::tr("They are counted by their height, or as one storey where that is not known either, so that more floor area may stand than is reckoned with."));
    if (const int blocks = plan.count(PlanDistrict::Table::Block); blocks > 0)
        findings << capacityNote("capacity.blocks", CapacityFindingsText::tr("%n block(s) without parcels are reckoned as one site each", nullptr, blocks),
             CapacityFindingsText::tr("Divide them into parcels for setbacks that hold."));
    if (!plan.partlyParcelled.isEmpty()) {
        findings << capacityNote("capacity.block_remainder", CapacityFindingsText::tr("%n block(s) are divided into parcels in part only", nullptr, int(plan.partlyParcelled.size())),
             CapacityFindingsText::tr("Together %1 of them are no parcel and in no sum. Divide the rest, or leave it out of the block.").arg(ha(plan.partlyParcelledM2)));
        findings.last().severity = Finding::Severity::Warning;
        findings.last().uids = plan.partlyParcelled.mid(0, mostUids);
    }
    if (plan.existingOutsideM2 >= 1.0)
        findings << capacityNote("capacity.building_outside", CapacityFindingsText::tr("Buildings with %1 m² of floor area stand on no site").arg(QLocale().toString(plan.existingOutsideM2, 'f', 0)),
             CapacityFindingsText::tr("They are not set against what may be built. They stand in streets, or where no parcel or block is drawn."));
    if (plan.count(PlanDistrict::Table::Zone) > 0)
        findings << capacityNote("capacity.zones", CapacityFindingsText::tr("The plan has neither parcels nor blocks"),
             CapacityFindingsText::tr("Each zone is reckoned as one site, streets included: the sums are too high. Draw blocks and parcels."));
    if (plan.sites.empty())
        findings << capacityNote("capacity.empty", CapacityFindingsText::tr("There is nothing to build on"), CapacityFindingsText::tr("The scenario has no parcels, blocks or zones. Draw them, or import them."));
}

} // namespace

QVector<Finding> findingsOfData(const PlanDistrict &plan)
{
    QVector<Finding> findings = plan.findings;
    addShapes(plan, findings);
    addRoads(plan, findings);
    addZones(plan, findings);
    addSubstitutes(plan, findings);
    return findings;
}

QVector<Finding> findingsOfRules(const PlanDistrict &plan)
{
    QVector<Finding> findings = plan.rules.findings;
    addRules(plan, findings);
    addAssumptions(plan, findings);
    return findings;
}

} // namespace madang::zoning

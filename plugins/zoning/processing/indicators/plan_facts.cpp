// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/indicators/plan_facts.h"

#include "core/checks/feed_stops.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/roads/road_width.h"
#include "engine/partial_progress.h"
#include "engine/plane.h"
#include "processing/ground_plane.h"
#include "zoning/engine/indicators/exposure.h"
#include "zoning/engine/indicators/reach.h"
#include "zoning/processing/capacity/plan_district.h"

#include <qgscoordinatetransformcontext.h>
#include <qgsexception.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace madang::zoning {

namespace {

constexpr double spreadStepM = 50.0;   // of the places that stand for homes
constexpr double mostSpread = 200000;  // of them
constexpr double boundaryStepM = 20.0; // of the places along the edge of a park

const QHash<QString, QList<Service>> &servicesByKind()
{
    using enum Service;
    static const QHash<QString, QList<Service>> all{
        {QStringLiteral("school"), {School}}, {QStringLiteral("primary_school"), {School}}, {QStringLiteral("secondary_school"), {School}},
        {QStringLiteral("health_centre"), {Health}}, {QStringLiteral("clinic"), {Health}}, {QStringLiteral("doctors"), {Health}},
        {QStringLiteral("hospital"), {Health, Hospital}}, {QStringLiteral("market"), {Market}}, {QStringLiteral("marketplace"), {Market}},
        {QStringLiteral("fire_station"), {Fire}}, {QStringLiteral("park"), {Park}}, {QStringLiteral("open_space"), {Park}}, {QStringLiteral("garden"), {Park}}};
    return all;
}

const QSet<QString> railModes{QStringLiteral("rail"), QStringLiteral("metro"), QStringLiteral("subway"), QStringLiteral("train"),
                              QStringLiteral("ferry"), QStringLiteral("boat")};
const QSet<QString> railKinds{QStringLiteral("railway_station"), QStringLiteral("station"), QStringLiteral("train_station"), QStringLiteral("ferry_terminal")};
const QSet<QString> busKinds{QStringLiteral("bus_station"), QStringLiteral("bus_terminal"), QStringLiteral("terminal")};

class PlanFactsReading {
public:
    // `sites` with what the rules allow on them.
    PlanFactsReading(const PlanReader &plan, const QString &scenario, const PlanDistrict &sites)
        : m_plan(plan)
        , m_scenario(scenario)
        , m_sites(sites)
        , m_plane(*sites.ground)
    {
    }

    ReadFacts read(Progress &progress)
    {
        readZones(progress);
        readRoads(progress);
        readFacilities();
        readStops();
        readFloods();
        progress.report(0.1);
        PartialProgress covering(progress, 0.1, 0.7);
        m_read.facts.cover = scaled(landCover(m_zones, m_streets, covering));
        PartialProgress flooding(progress, 0.7, 0.9);
        floodSites(flooding);
        if (!placePeople())
            placeHomes(progress);
        addFloorSpace();
        return std::move(m_read);
    }

private:
    void count(const char *what, qint64 more = 1) { m_read.counts[QLatin1String(what)] += more; }
    void addBasis(const char *code, const char *measure, double value)
    {
        m_read.basis << QVariantMap{{QStringLiteral("code"), QLatin1String(code)}, {QStringLiteral("measure"), QLatin1String(measure)}, {QStringLiteral("value"), value}};
    }
    std::optional<Point> placeOf(const QgsGeometry &geometry) const
    {
        return geometry.isNull() || geometry.isEmpty() ? std::nullopt : m_plane.pointOf(geometry.centroid().asPoint());
    }

    void readZones(Progress &progress)
    {
        for (const PlanReader::CodeValue &value : m_plan.codeValues())
            if (!m_uses.contains(value.code))
                m_uses.insert(value.code, landUseOf(value.hilucs.toStdString()));
        double unknown = 0.0;
        m_plan.forEach(QStringLiteral("zone"), m_scenario, {QStringLiteral("code"), QStringLiteral("overlay")}, [&](const EffectiveRow &row) {
            progress.throwIfCancelled();
            if (row.values[1].toInt() != 0)
                return;
            ZoneLand zone;
            zone.use = m_uses.value(row.values[0].toString().trimmed(), LandUse::Unknown);
            zone.polygons = m_plane.polygonsOf(row.geometry);
            if (zone.polygons.empty())
                return;
            for (const Polygon &polygon : zone.polygons)
                m_onPlaneM2 += area(polygon);
            const double onEllipsoid = m_plane.squareMetres(row.geometry);
            m_onEllipsoidM2 += onEllipsoid;
            unknown += zone.use == LandUse::Unknown ? onEllipsoid : 0.0;
            m_zones.push_back(std::move(zone));
            count("zone");
        });
        if (unknown > 0.0)
            addBasis("unknown_use", "land", unknown);
    }

    // The plane is within half a per cent of the ground; what is reported is on the ellipsoid.
    LandCover scaled(LandCover cover) const
    {
        const double factor = m_onPlaneM2 > 0.0 ? m_onEllipsoidM2 / m_onPlaneM2 : 1.0;
        for (double *land : {&cover.builtUpM2, &cover.streetsM2, &cover.openSpaceM2, &cover.residentialM2})
            *land *= factor;
        for (double &land : cover.zonedM2)
            land *= factor;
        return cover;
    }

    void readRoads(Progress &progress)
    {
        m_plan.forEach(QStringLiteral("road"), m_scenario, {QStringLiteral("class"), QStringLiteral("section"), QStringLiteral("width")}, [&](const EffectiveRow &row) {
            progress.throwIfCancelled();
            const std::optional<RoadWidth> width = roadWidth(row.values[0].toString(), row.values[1].toString(), row.values[2].toDouble());
            if (!width)
                return;
            count("road");
            for (Line &line : m_plane.linesOf(row.geometry))
                m_streets.push_back({std::move(line), width->metres});
        });
    }

    void readFacilities()
    {
        PlanFacts &facts = m_read.facts;
        m_plan.forEach(QStringLiteral("facility"), m_scenario, {QStringLiteral("kind")}, [&](const EffectiveRow &row) {
            const QString kind = row.values[0].toString().trimmed();
            const std::optional<Point> place = placeOf(row.geometry);
            if (!place)
                return;
            for (const Service service : servicesByKind().value(kind)) {
                facts.services[std::size_t(service)].push_back(*place);
                static constexpr std::array<const char *, serviceCount> names{"park", "school", "health", "hospital", "market", "fire"};
                count(QByteArray("facility:").append(names[std::size_t(service)]).constData());
            }
            if (railKinds.contains(kind))
                facts.railStops.push_back(*place);
            if (busKinds.contains(kind))
                facts.stops.push_back(*place);
            if (railKinds.contains(kind) || busKinds.contains(kind))
                count("facility:station");
        });
        for (const ZoneLand &zone : m_zones) {
            if (zone.use != LandUse::OpenSpace)
                continue;
            count("zone:park");
            for (const Polygon &polygon : zone.polygons)
                addBoundary(polygon, boundaryStepM, facts.services[std::size_t(Service::Park)]);
        }
    }

    void readStops()
    {
        PlanFacts &facts = m_read.facts;
        QHash<QString, QString> modes;
        m_plan.forEach(QStringLiteral("transit_line"), m_scenario, {QStringLiteral("mode"), QStringLiteral("origin_uid")}, [&](const EffectiveRow &row) {
            modes.insert(row.uid, row.values[0].toString());
            modes.insert(row.values[1].toString(), row.values[0].toString());
        });
        m_plan.forEach(QStringLiteral("transit_stop"), m_scenario, {QStringLiteral("line_uid")}, [&](const EffectiveRow &row) {
            const std::optional<Point> place = placeOf(row.geometry);
            if (!place)
                return;
            count("transit_stop");
            (railModes.contains(modes.value(row.values[0].toString())) ? facts.railStops : facts.stops).push_back(*place);
        });
        const std::optional<PlanDataset> feed = m_plan.dataset(QStringLiteral("gtfs"));
        if (!feed)
            return;
        const QgsCoordinateTransform fromDegrees(QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")), m_plane.crs(), QgsCoordinateTransformContext());
        const QVector<QgsPointXY> places = stopsOfFeed(feed->absolutePath, nullptr).places();
        for (const QgsPointXY &stop : places) {
            try {
                const QgsPointXY place = fromDegrees.transform(stop);
                facts.stops.push_back({place.x(), place.y()});
            } catch (const QgsCsException &) {
                continue; // a place off the earth, of which the check of the feed tells
            }
        }
        if (places.isEmpty())
            return;
        m_read.feedTitle = feed->title.isEmpty() ? feed->storedPath : feed->title;
        m_read.feedSource = feed->source;
        count("gtfs", places.size());
        addBasis("feed_stops", "count", double(places.size()));
    }

    void readFloods()
    {
        m_plan.forEach(QStringLiteral("constraint_area"), m_scenario, {QStringLiteral("kind")}, [&](const EffectiveRow &row) {
            if (row.values[0].toString().trimmed() != QLatin1String("flood"))
                return;
            for (Polygon &polygon : m_plane.polygonsOf(row.geometry))
                m_floods.push_back(std::move(polygon));
            count("constraint_area");
        });
        m_read.facts.hasFloodAreas = !m_floods.empty();
    }

    std::size_t siteCount() const { return m_sites.sites.size(); }
    const Capacity &capacityOfSite(std::size_t site) const { return (*m_sites.district)[site].capacity; }
    double landOfSite(std::size_t site) const { return m_sites.district->parcel(site).areaM2; }
    LandUse useOfSite(std::size_t site) const { return m_uses.value(m_sites.codeOf(site), LandUse::Unknown); }

    void floodSites(Progress &progress)
    {
        std::vector<std::vector<Polygon>> shapes;
        if (m_floods.empty()) {
            m_flooded.assign(siteCount(), 0.0);
            return;
        }
        for (std::size_t i = 0; i < siteCount(); ++i)
            shapes.push_back(m_sites.district->parcel(i).shape);
        m_flooded = sharesWithin(shapes, m_floods, progress);
    }

    // Puts the people that the rules allow onto their sites. Not where the rules say so for less than half of the residential land:
    // the rest would count as empty.
    bool placePeople()
    {
        PlanFacts &facts = m_read.facts;
        double residential = 0.0, known = 0.0;
        for (std::size_t i = 0; i < siteCount(); ++i) {
            if (useOfSite(i) != LandUse::Residential)
                continue;
            residential += landOfSite(i);
            known += capacityOfSite(i).people > 0.0 ? landOfSite(i) : 0.0;
        }
        if (!(known > 0.5 * residential))
            return false;
        double people = 0.0, dwellings = 0.0, jobs = 0.0;
        qint64 sites = 0;
        for (std::size_t i = 0; i < siteCount(); ++i) {
            const Capacity &capacity = capacityOfSite(i);
            people += capacity.people;
            dwellings += capacity.units;
            jobs += capacity.jobs;
            if (!(capacity.people > 0.0))
                continue;
            ++sites;
            for (const Polygon &part : m_sites.district->parcel(i).shape) {
                // A block or zone is too large to stand in one place.
                const std::vector<Point> places = area(part) > 2.0 * spreadStepM * spreadStepM ? evenlySpread(part, spreadStepM) : std::vector{centroid(part)};
                const double share = area(part) / (*m_sites.district)[i].planeM2;
                for (const Point place : places)
                    facts.homes.push_back({place, capacity.people * share / double(places.size()), m_flooded[i]});
            }
        }
        facts.weighs = PlanFacts::Weighs::People;
        facts.people = people;
        facts.dwellings = dwellings;
        facts.jobs = jobs;
        addBasis("people_rules", "count", double(sites));
        return true;
    }

    // What is no law must not pass for one.
    void countRules()
    {
        qint64 limits = 0, unverified = 0;
        for (const Regulation &rule : m_sites.district->rules().regulations()) {
            if (factsOf(rule.parameter).assumed)
                continue;
            ++limits;
            unverified += m_sites.rules.isVerified(rule) ? 0 : 1;
        }
        m_read.counts[QStringLiteral("regulation")] = limits;
        if (unverified > 0)
            addBasis("unverified_rules", "count", double(unverified));
    }

    // What the rules allow, where they say so for most of the land of sites that are built on; otherwise what stands there.
    void addFloorSpace()
    {
        double built = 0.0, known = 0.0;
        for (std::size_t i = 0; i < siteCount(); ++i) {
            built += isBuiltUp(useOfSite(i)) ? landOfSite(i) : 0.0;
            known += capacityOfSite(i).gfaM2 && capacityOfSite(i).binding != Binding::NoRule ? landOfSite(i) : 0.0;
        }
        const bool byRules = known > 0.5 * built;
        qint64 sites = 0;
        for (std::size_t i = 0; i < siteCount(); ++i) {
            const double floorSpace = byRules ? capacityOfSite(i).gfaM2.value_or(0.0) : m_sites.district->parcel(i).existingM2;
            if (!(floorSpace > 0.0))
                continue;
            ++sites;
            m_read.facts.floorSpace.push_back({floorSpace, m_flooded[i]});
            m_read.facts.plotM2 += landOfSite(i);
        }
        for (const PlanDistrict::Table table : {PlanDistrict::Table::Parcel, PlanDistrict::Table::Block, PlanDistrict::Table::Zone})
            if (const int count = m_sites.count(table))
                m_read.counts[QStringLiteral("site:") + nameOf(table)] = count;
        if (sites > 0)
            addBasis(byRules ? "floor_rules" : "floor_existing", "count", double(sites));
        if (byRules || m_read.facts.weighs == PlanFacts::Weighs::People)
            countRules();
    }

    // Residential zones stand for people, evenly.
    void placeHomes(Progress &progress)
    {
        PlanFacts &facts = m_read.facts;
        double all = 0.0;
        for (const ZoneLand &zone : m_zones)
            if (zone.use == LandUse::Residential)
                for (const Polygon &polygon : zone.polygons)
                    all += area(polygon);
        if (!(all > 0.0))
            return;
        const double step = std::max(spreadStepM, std::sqrt(all / mostSpread));
        std::vector<Point> places;
        for (const ZoneLand &zone : m_zones) {
            progress.throwIfCancelled();
            if (zone.use != LandUse::Residential)
                continue;
            for (const Polygon &polygon : zone.polygons) {
                const std::vector<Point> spread = evenlySpread(polygon, step);
                for (const Point &place : spread)
                    facts.homes.push_back({place, area(polygon) / double(spread.size()), 0.0});
                places.insert(places.end(), spread.begin(), spread.end());
            }
        }
        const std::vector<bool> flooded = placesWithin(places, m_floods);
        for (std::size_t i = 0; i < places.size(); ++i)
            facts.homes[i].inFlood = flooded[i] ? 1.0 : 0.0;
        facts.weighs = PlanFacts::Weighs::ResidentialLand;
        addBasis("people_land", "land", all);
    }

    const PlanReader &m_plan;
    QString m_scenario;
    const PlanDistrict &m_sites;
    const GroundPlane &m_plane;
    QHash<QString, LandUse> m_uses; // by land-use code
    std::vector<double> m_flooded;  // share of each site
    std::vector<ZoneLand> m_zones;
    std::vector<StreetLine> m_streets;
    std::vector<Polygon> m_floods;
    double m_onPlaneM2 = 0.0, m_onEllipsoidM2 = 0.0;
    ReadFacts m_read;
};

} // namespace

ReadFacts readFacts(const PlanReader &plan, const QString &scenario, Progress &progress)
{
    if (plan.extent(scenario, {QStringLiteral("parcel"), QStringLiteral("block"), QStringLiteral("zone")}).isNull())
        return {};
    PartialProgress reckoning(progress, 0.0, 0.5);
    const std::unique_ptr<PlanDistrict> sites = readPlanDistrict(plan, scenario, {}, reckoning);
    PartialProgress counting(progress, 0.5, 1.0);
    return PlanFactsReading(plan, scenario, *sites).read(counting);
}

} // namespace madang::zoning

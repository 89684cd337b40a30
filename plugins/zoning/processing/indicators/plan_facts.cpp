// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/indicators/plan_facts.h"

#include "core/checks/feed_stops.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/roads/road_width.h"
#include "engine/partial_progress.h"
#include "engine/plane.h"
#include "engine/shape_check.h"
#include "processing/ground_plane.h"
#include "zoning/engine/indicators/exposure.h"
#include "zoning/engine/indicators/reach.h"

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
    PlanFactsReading(const PlanReader &plan, const QString &scenario, const QgsRectangle &site)
        : m_plan(plan)
        , m_scenario(scenario)
        , m_plane(plan, site)
        , m_toPlane(m_plane.planCrs(), m_plane.crs(), QgsCoordinateTransformContext())
    {
    }

    ReadFacts read(Progress &progress)
    {
        readZones(progress);
        progress.report(0.2);
        readRoads(progress);
        readFacilities();
        readStops();
        PartialProgress covering(progress, 0.3, 0.8);
        m_read.facts.cover = scaled(landCover(m_zones, m_streets, covering));
        readFloods();
        PartialProgress homing(progress, 0.8, 1.0);
        placeHomes(homing);
        return std::move(m_read);
    }

private:
    void count(const char *what, qint64 more = 1) { m_read.counts[QLatin1String(what)] += more; }
    void addBasis(const char *code, const char *measure, double value)
    {
        m_read.basis << QVariantMap{{QStringLiteral("code"), QLatin1String(code)}, {QStringLiteral("measure"), QLatin1String(measure)}, {QStringLiteral("value"), value}};
    }
    std::optional<Point> placeOf(const QgsPointXY &point, const QgsCoordinateTransform &transform) const
    {
        try {
            const QgsPointXY place = transform.transform(point);
            return Point{place.x(), place.y()};
        } catch (const QgsCsException &) {
            return std::nullopt; // what lies off the earth is told by the check of the plan
        }
    }
    std::optional<Point> placeOf(const QgsGeometry &geometry) const
    {
        return geometry.isNull() || geometry.isEmpty() ? std::nullopt : placeOf(geometry.centroid().asPoint(), m_toPlane);
    }

    // With the land on the left of every ring, whichever way it was drawn.
    std::vector<Polygon> polygonsOf(const QgsGeometry &geometry) const
    {
        std::vector<Polygon> polygons = m_plane.polygonsOf(geometry);
        for (Polygon &polygon : polygons)
            polygon = normalised(std::move(polygon));
        return polygons;
    }

    void readZones(Progress &progress)
    {
        QHash<QString, QString> hilucs;
        for (const PlanReader::CodeValue &value : m_plan.codeValues())
            if (!hilucs.contains(value.code))
                hilucs.insert(value.code, value.hilucs);
        double unknown = 0.0;
        m_plan.forEach(QStringLiteral("zone"), m_scenario, {QStringLiteral("code"), QStringLiteral("overlay")}, [&](const EffectiveRow &row) {
            progress.throwIfCancelled();
            if (row.values[1].toInt() != 0)
                return;
            ZoneLand zone;
            zone.use = landUseOf(hilucs.value(row.values[0].toString().trimmed()).toStdString());
            zone.polygons = polygonsOf(row.geometry);
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
        for (const QgsPointXY &stop : places)
            if (const std::optional<Point> place = placeOf(stop, fromDegrees))
                facts.stops.push_back(*place);
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
            for (Polygon &polygon : polygonsOf(row.geometry))
                m_floods.push_back(std::move(polygon));
            count("constraint_area");
        });
        m_read.facts.hasFloodAreas = !m_floods.empty();
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
    GroundPlane m_plane;
    QgsCoordinateTransform m_toPlane;
    std::vector<ZoneLand> m_zones;
    std::vector<StreetLine> m_streets;
    std::vector<Polygon> m_floods;
    double m_onPlaneM2 = 0.0, m_onEllipsoidM2 = 0.0;
    ReadFacts m_read;
};

} // namespace

ReadFacts readFacts(const PlanReader &plan, const QString &scenario, Progress &progress)
{
    const QgsRectangle site = plan.extent(scenario);
    if (site.isNull() || site.isEmpty())
        return {};
    return PlanFactsReading(plan, scenario, site).read(progress);
}

} // namespace madang::zoning

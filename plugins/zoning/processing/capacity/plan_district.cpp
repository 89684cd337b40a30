// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/capacity/plan_district.h"

#include "core/plan/plan_reader.h"
#include "core/roads/road_width.h"
#include "engine/parallel.h"
#include "engine/partial_progress.h"
#include "engine/plane.h"
#include "processing/ground_scale.h"
#include "zoning/engine/capacity/existing_floor_space.h"
#include "zoning/engine/capacity/zone_shares.h"
#include "zoning/processing/capacity/buildings_on_land.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace madang::zoning {

namespace {

class PlanDistrictText {
    Q_DECLARE_TR_FUNCTIONS(PlanDistrictText)
};

const QString parcelTable = QStringLiteral("parcel");
const QString blockTable = QStringLiteral("block");
const QString zoneTable = QStringLiteral("zone");

struct ZoneRow {
    QString code, set, phase;
    int priority = 0;
};

struct ZoneLayerRows {
    std::vector<MultiPolygon> shapes;
    std::vector<ZoneRow> rows; // as those of `shapes`
};

// Of a block whose parcels cover less, the rest is told.
constexpr double leastParcelledShare = 0.8;

// A site's own columns, which go before those of the zone that it lies in.
struct OwnRow {
    QString code, set;
    QString block; // uid, of a parcel
};

using Table = PlanDistrict::Table;

QStringList siteColumns(Table table)
{
    switch (table) {
    case Table::Parcel: return {QStringLiteral("number"), QStringLiteral("code"), QStringLiteral("phase_uid"), QStringLiteral("regulation_set"), QStringLiteral("block_uid")};
    case Table::Block: return {QStringLiteral("name"), QStringLiteral("code"), QStringLiteral("phase_uid")};
    case Table::Zone: break;
    }
    return {QStringLiteral("name"), QStringLiteral("code"), QStringLiteral("phase_uid"), QStringLiteral("regulation_set"), QStringLiteral("overlay")};
}

Finding repairedFinding(const QStringList &uids, const QString &table)
{
    Finding finding;
    finding.rule = QStringLiteral("capacity.repaired");
    finding.title = PlanDistrictText::tr("The boundaries of %n shape(s) cross or touch themselves; they were repaired to reckon with", nullptr, int(uids.size()));
    finding.detail = PlanDistrictText::tr("Table %1. The plan is as it was: the list of its own findings offers to mend them.").arg(table);
    finding.uids = uids.mid(0, 2000);
    return finding;
}

class DistrictReading {
public:
    DistrictReading(const PlanReader &plan, const QString &scenario, PlanDistrict &made, Progress &progress)
        : m_plan(plan)
        , m_scenario(scenario)
        , m_made(made)
        , m_progress(progress)
    {
    }

    void read(const QString &date)
    {
        m_made.ground = std::make_unique<GroundPlane>(m_plan, m_plan.extent(m_scenario, {parcelTable, blockTable, zoneTable}));
        m_made.rules = readPlanRules(m_plan, m_scenario);
        m_made.date = date.isEmpty() ? lawDate(m_plan) : date;
        RuleBook rules(m_made.rules.rules, m_made.rules.uses, m_made.date.toStdString());
        readSites();
        readZones();
        readRoads();
        placeSites(rules);
        addBuildings();
        for (std::size_t i = 0; i < m_parcels.size(); ++i)
            m_parcels[i].shape = std::move(m_shapes[i]);
        PartialProgress computing(m_progress, 0.7, 1.0);
        m_made.district = std::make_unique<District>(std::move(m_parcels), std::move(rules), RoadIndex(m_roads), computing);
    }

private:
    void readSites()
    {
        readSites(Table::Parcel, 0.0, 0.35);
        m_parcelCount = m_shapes.size();
        readSites(Table::Block, 0.35, 0.38);
        leaveOutDividedBlocks();
        if (m_shapes.empty())
            readSites(Table::Zone, 0.38, 0.4);
        m_parcels.resize(m_shapes.size());
        if (m_region.isNull())
            return;
        const GroundScale scale(*m_made.ground, m_region);
        for (std::size_t i = 0; i < m_shapes.size(); ++i)
            for (const Polygon &part : m_shapes[i])
                m_parcels[i].areaM2 += area(part) * scale.areaAt(part.outer.front());
    }

    void readSites(Table table, double begin, double end)
    {
        const double count = double(std::max<qint64>(1, m_plan.count(nameOf(table), m_scenario)));
        const std::size_t before = m_made.sites.size();
        QStringList repairedUids;
        m_plan.forEach(nameOf(table), m_scenario, siteColumns(table), [&](const EffectiveRow &row) {
            m_progress.throwIfCancelled();
            if ((m_made.sites.size() - before) % 4096 == 0)
                m_progress.report(begin + (end - begin) * double(m_made.sites.size() - before) / count);
            if (table == Table::Zone && row.values[4].toInt() != 0)
                return;
            PlanDistrict::Site site;
            site.uid = row.uid;
            site.number = row.values[0].toString();
            site.phase = phaseOf(row.values[2].toString());
            site.table = table;
            bool repaired = false;
            m_shapes.push_back(m_made.ground->polygonsOf(row.geometry, &repaired));
            if (repaired)
                repairedUids << row.uid;
            for (const Polygon &part : m_shapes.back())
                for (const Point &point : part.outer)
                    m_region.combineExtentWith(point.x, point.y);
            m_made.sites.push_back(std::move(site));
            m_own.push_back({row.values[1].toString().trimmed(), table == Table::Block ? QString() : row.values[3].toString().trimmed(),
                             table == Table::Parcel ? row.values[4].toString() : QString()});
        });
        if (!repairedUids.isEmpty())
            m_made.findings << repairedFinding(repairedUids, nameOf(table));
    }

    // Blocks that hold most of a parcel are no sites, but their parcels are.
    void leaveOutDividedBlocks()
    {
        if (m_shapes.size() == m_parcelCount)
            return;
        for (std::size_t i = m_parcelCount; i < m_shapes.size(); ++i)
            m_blockPhases.insert(m_made.sites[i].uid, m_made.sites[i].phase);
        const OverlapIndex blocks{std::span<const MultiPolygon>(m_shapes).subspan(m_parcelCount)};
        std::vector<ParcelZones> found(m_parcelCount);
        Progress quiet;
        parallelRanges(m_parcelCount, 2048, quiet, [&](std::size_t begin, std::size_t end) {
            ZoneShareFinder finder(blocks, ZoneLayer::Overlay);
            for (std::size_t i = begin; i < end; ++i)
                finder.find(m_shapes[i], found[i]);
        });
        std::vector<bool> divided(m_shapes.size(), false);
        std::vector<double> parcelled(m_shapes.size(), 0.0); // m² on the plane
        for (std::size_t i = 0; i < m_parcelCount; ++i)
            for (const ZoneShare &share : found[i].shares) {
                divided[m_parcelCount + share.zone] = divided[m_parcelCount + share.zone] || share.share > 0.5;
                parcelled[m_parcelCount + share.zone] += share.share * planeArea(i);
            }
        for (std::size_t i = m_parcelCount; i < m_shapes.size(); ++i)
            if (divided[i] && parcelled[i] < leastParcelledShare * planeArea(i)) {
                m_made.partlyParcelled << m_made.sites[i].uid;
                m_made.partlyParcelledM2 += planeArea(i) - parcelled[i];
            }
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_shapes.size(); ++i) {
            if (divided[i])
                continue;
            if (kept != i) {
                m_shapes[kept] = std::move(m_shapes[i]);
                m_made.sites[kept] = std::move(m_made.sites[i]);
                m_own[kept] = std::move(m_own[i]);
            }
            ++kept;
        }
        m_shapes.resize(kept);
        m_made.sites.resize(kept);
        m_own.resize(kept);
    }

    double planeArea(std::size_t site) const
    {
        double sum = 0.0;
        for (const Polygon &part : m_shapes[site])
            sum += area(part);
        return sum;
    }

    qint32 phaseOf(const QString &uid)
    {
        if (uid.isEmpty())
            return -1;
        int place = int(m_made.phases.indexOf(uid));
        if (place < 0) {
            place = int(m_made.phases.size());
            m_made.phases << uid;
        }
        return place;
    }

    void readZones()
    {
        const QStringList columns{QStringLiteral("code"), QStringLiteral("regulation_set"), QStringLiteral("overlay"), QStringLiteral("priority"), QStringLiteral("phase_uid")};
        QStringList repairedUids;
        m_plan.forEach(zoneTable, m_scenario, columns, [&](const EffectiveRow &row) {
            m_progress.throwIfCancelled();
            bool repaired = false;
            ZoneLayerRows &layer = row.values[2].toInt() != 0 ? m_overlays : m_zones;
            layer.shapes.push_back(m_made.ground->polygonsOf(row.geometry, &repaired));
            layer.rows.push_back({row.values[0].toString().trimmed(), row.values[1].toString().trimmed(), row.values[4].toString(), row.values[3].toInt()});
            if (repaired)
                repairedUids << row.uid;
        });
        if (!repairedUids.isEmpty())
            m_made.findings << repairedFinding(repairedUids, zoneTable);
    }

    void readRoads()
    {
        m_plan.forEach(QStringLiteral("road"), m_scenario, {QStringLiteral("class"), QStringLiteral("section"), QStringLiteral("width")}, [&](const EffectiveRow &row) {
            const QString roadClass = row.values[0].toString();
            const auto width = roadWidth(roadClass, row.values[1].toString(), row.values[2].toDouble());
            if (!width || !givesAccess(roadClass))
                return;
            for (Line &line : m_made.ground->linesOf(row.geometry))
                m_roads.push_back({std::move(line), width->metres / 2.0, true});
        });
        m_progress.report(0.45);
    }

    // Which rules each site is under.
    void placeSites(RuleBook &rules)
    {
        std::vector<ParcelZones> base(m_shapes.size()), over(m_shapes.size());
        PartialProgress placing(m_progress, 0.45, 0.55), overlaying(m_progress, 0.55, 0.6);
        if (m_made.sites.empty() || m_made.sites.front().table != Table::Zone)
            findShares(m_zones, ZoneLayer::Base, base, placing);
        findShares(m_overlays, ZoneLayer::Overlay, over, overlaying);
        const auto land = [&](const QString &code, const QString &set, bool overlay = false) { return rules.land(code.toStdString(), set.toStdString(), overlay); };
        for (std::size_t i = 0; i < m_shapes.size(); ++i) {
            PlanDistrict::Site &site = m_made.sites[i];
            const OwnRow &own = m_own[i];
            std::vector<RuleBook::Part> &parts = m_parcels[i].zones;
            const auto setIn = [&](const ZoneRow &zone) { return own.set.isEmpty() ? zone.set : own.set; };
            const std::vector<ZoneShare> &shares = base[i].shares;
            if (!own.code.isEmpty()) {
                site.land = land(own.code, shares.empty() ? own.set : setIn(m_zones.rows[shares.front().zone]));
                site.zoned = 1.0f;
                parts.push_back({site.land, 1.0, false, 0});
            } else {
                for (const ZoneShare &share : shares) {
                    const ZoneRow &zone = m_zones.rows[share.zone];
                    parts.push_back({land(zone.code, setIn(zone)), share.share, false, 0});
                }
                site.land = parts.empty() ? -1 : parts.front().land;
                site.zoned = float(1.0 - base[i].uncovered);
            }
            if (site.phase < 0) // as that of the block, or of the zone, that it is in
                site.phase = m_blockPhases.value(own.block, -1);
            if (site.phase < 0 && !shares.empty())
                site.phase = phaseOf(m_zones.rows[shares.front().zone].phase);
            for (const ZoneShare &share : over[i].shares) {
                const ZoneRow &zone = m_overlays.rows[share.zone];
                parts.push_back({land(zone.code, zone.set, true), share.share, true, zone.priority});
            }
            parts.shrink_to_fit();
        }
    }

    void findShares(const ZoneLayerRows &zones, ZoneLayer layer, std::vector<ParcelZones> &shares, Progress &progress) const
    {
        if (zones.shapes.empty())
            return;
        const OverlapIndex index(zones.shapes);
        parallelRanges(m_shapes.size(), 2048, progress, [&](std::size_t begin, std::size_t end) {
            ZoneShareFinder finder(index, layer);
            for (std::size_t i = begin; i < end; ++i)
                finder.find(m_shapes[i], shares[i]);
        });
    }

    void addBuildings()
    {
        std::vector<StandingBuilding> buildings;
        m_plan.forEach(QStringLiteral("building"), m_scenario, {QStringLiteral("floors"), QStringLiteral("height")}, [&](const EffectiveRow &row) {
            m_progress.throwIfCancelled();
            const auto number = [&](int column) { return row.values[column].isNull() ? std::nullopt : std::optional(row.values[column].toDouble()); };
            buildings.push_back({m_made.ground->polygonsOf(row.geometry), number(0), number(1)});
        });
        PartialProgress placing(m_progress, 0.6, 0.7);
        const OverlapIndex index(m_shapes);
        const ExistingFloorSpace existing = existingFloorSpace(index, buildings, {usualStoreyM, 1.0}, placing);
        for (std::size_t i = 0; i < m_parcels.size(); ++i)
            m_parcels[i].existingM2 = existing.parcels[i].floorAreaM2;
        m_made.buildings = int(buildings.size());
        m_made.buildingsWithoutFloors = int(existing.floorsByHeight + existing.floorsAssumed);
        m_made.existingOutsideM2 = existing.outside.floorAreaM2;
    }

    const PlanReader &m_plan;
    QString m_scenario;
    PlanDistrict &m_made;
    Progress &m_progress;
    std::vector<MultiPolygon> m_shapes; // of the sites
    std::vector<DistrictParcel> m_parcels; // the rest of them
    std::vector<OwnRow> m_own;
    std::size_t m_parcelCount = 0;
    QHash<QString, qint32> m_blockPhases; // by uid
    ZoneLayerRows m_zones, m_overlays;
    std::vector<RoadLine> m_roads;
    QgsRectangle m_region;
};

} // namespace

QString nameOf(PlanDistrict::Table table)
{
    return table == Table::Parcel ? parcelTable : table == Table::Block ? blockTable : zoneTable;
}

int PlanDistrict::count(Table table) const
{
    return int(std::count_if(sites.begin(), sites.end(), [table](const Site &site) { return site.table == table; }));
}

QString PlanDistrict::codeOf(std::size_t site) const
{
    return sites[site].land < 0 ? QString() : QString::fromStdString(district->rules().codeOf(sites[site].land));
}

std::unique_ptr<PlanDistrict> readPlanDistrict(const PlanReader &plan, const QString &scenario, const QString &date, Progress &progress)
{
    auto made = std::make_unique<PlanDistrict>();
    DistrictReading(plan, plan.scenario(scenario).uid, *made, progress).read(date);
    return made;
}

} // namespace madang::zoning

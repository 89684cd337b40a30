// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/capacity/plan_district.h"

#include "core/plan/plan_reader.h"
#include "core/roads/road_width.h"
#include "engine/partial_progress.h"
#include "engine/plane.h"
#include "processing/ground_scale.h"
#include "zoning/engine/capacity/existing_floor_space.h"
#include "zoning/engine/capacity/zone_shares.h"

#include <QCoreApplication>
#include <QSet>

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
    std::vector<Polygon> shape;
    QString code, set;
    bool overlay = false;
    int priority = 0;
};

// A site's own columns, which go before those of the zone that it lies in.
struct OwnRow {
    QString code, set;
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
        PartialProgress computing(m_progress, 0.7, 1.0);
        m_made.district = std::make_unique<District>(std::move(m_parcels), std::move(rules), RoadIndex(m_roads), computing);
    }

private:
    void readSites()
    {
        readSites(Table::Parcel, 0.0, 0.35);
        m_parcelCount = m_parcels.size();
        readSites(Table::Block, 0.35, 0.38);
        leaveOutDividedBlocks();
        if (m_parcels.empty())
            readSites(Table::Zone, 0.38, 0.4);
        if (m_region.isNull())
            return;
        const GroundScale scale(*m_made.ground, m_region);
        for (DistrictParcel &parcel : m_parcels)
            for (const Polygon &part : parcel.shape)
                parcel.areaM2 += area(part) * scale.areaAt(part.outer.front());
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
            if (table == Table::Parcel && !row.values[4].toString().isEmpty())
                m_dividedBlocks << row.values[4].toString();
            PlanDistrict::Site site;
            site.uid = row.uid;
            site.number = row.values[0].toString();
            site.phase = phaseOf(row.values[2].toString());
            site.table = table;
            DistrictParcel parcel;
            bool repaired = false;
            parcel.shape = m_made.ground->polygonsOf(row.geometry, &repaired);
            if (repaired)
                repairedUids << row.uid;
            for (const Polygon &part : parcel.shape)
                for (const Point &point : part.outer)
                    m_region.combineExtentWith(point.x, point.y);
            m_made.sites.push_back(std::move(site));
            m_parcels.push_back(std::move(parcel));
            m_own.push_back({row.values[1].toString().trimmed(), table == Table::Block ? QString() : row.values[3].toString().trimmed()});
        });
        if (!repairedUids.isEmpty())
            m_made.findings << repairedFinding(repairedUids, nameOf(table));
    }

    // Blocks that parcels belong to or lie in.
    void leaveOutDividedBlocks()
    {
        std::vector<bool> divided(m_parcels.size(), false);
        for (std::size_t i = m_parcelCount; i < m_parcels.size(); ++i)
            divided[i] = m_dividedBlocks.contains(m_made.sites[i].uid);
        if (m_parcelCount > 0 && m_parcels.size() > m_parcelCount) {
            Progress quiet;
            const auto shapes = shapesOf(m_parcels);
            const ZoneShares shares = zoneShares(std::span(shapes).first(m_parcelCount), std::span(shapes).subspan(m_parcelCount), quiet);
            for (std::size_t i = 0; i < m_parcelCount; ++i)
                for (const ZoneShare &share : shares.of(i))
                    divided[m_parcelCount + share.zone] = true;
        }
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_parcels.size(); ++i) {
            if (divided[i])
                continue;
            if (kept != i) {
                m_parcels[kept] = std::move(m_parcels[i]);
                m_made.sites[kept] = std::move(m_made.sites[i]);
                m_own[kept] = std::move(m_own[i]);
            }
            ++kept;
        }
        m_parcels.resize(kept);
        m_made.sites.resize(kept);
        m_own.resize(kept);
    }

    template <typename Shaped> static std::vector<std::span<const Polygon>> shapesOf(const std::vector<Shaped> &rows)
    {
        std::vector<std::span<const Polygon>> shapes;
        shapes.reserve(rows.size());
        for (const Shaped &row : rows)
            shapes.push_back(row.shape);
        return shapes;
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
        const QStringList columns{QStringLiteral("code"), QStringLiteral("regulation_set"), QStringLiteral("overlay"), QStringLiteral("priority")};
        QStringList repairedUids;
        m_plan.forEach(zoneTable, m_scenario, columns, [&](const EffectiveRow &row) {
            m_progress.throwIfCancelled();
            bool repaired = false;
            m_zones.push_back({m_made.ground->polygonsOf(row.geometry, &repaired),
                               row.values[0].toString().trimmed(), row.values[1].toString().trimmed(), row.values[2].toInt() != 0, row.values[3].toInt()});
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
        PartialProgress sharing(m_progress, 0.45, 0.6);
        const auto land = [&](const QString &code, const QString &set) { return rules.land(code.toStdString(), set.toStdString()); };
        const bool areZones = !m_made.sites.empty() && m_made.sites.front().table == Table::Zone;
        const ZoneShares shares = zoneShares(shapesOf(m_parcels), areZones ? std::vector<std::span<const Polygon>>() : shapesOf(m_zones), sharing);
        for (std::size_t i = 0; i < m_parcels.size(); ++i) {
            PlanDistrict::Site &site = m_made.sites[i];
            const OwnRow &own = m_own[i];
            std::vector<RuleBook::Part> &parts = m_parcels[i].zones;
            double zoned = 0.0, largest = 0.0;
            QString setThere;
            for (const ZoneShare &share : shares.of(i)) {
                const ZoneRow &zone = m_zones[share.zone];
                const QString set = own.set.isEmpty() ? zone.set : own.set;
                if (zone.overlay) {
                    parts.push_back({land(zone.code, zone.set), share.share, true, zone.priority});
                    continue;
                }
                zoned += share.share;
                if (own.code.isEmpty())
                    parts.push_back({land(zone.code, set), share.share, false, 0});
                if (share.share > largest) {
                    largest = share.share;
                    setThere = set;
                    if (own.code.isEmpty())
                        site.land = parts.back().land;
                }
            }
            if (!own.code.isEmpty()) {
                site.land = land(own.code, own.set.isEmpty() ? setThere : own.set);
                parts.push_back({site.land, 1.0, false, 0});
                zoned = 1.0;
            }
            parts.shrink_to_fit();
            site.zoned = float(zoned);
        }
    }

    void addBuildings()
    {
        std::vector<Building> buildings;
        m_plan.forEach(QStringLiteral("building"), m_scenario, {QStringLiteral("floors"), QStringLiteral("height")}, [&](const EffectiveRow &row) {
            m_progress.throwIfCancelled();
            Building building;
            building.footprint = m_made.ground->polygonsOf(row.geometry);
            building.floors = row.values[0].toDouble();
            building.heightM = row.values[1].toDouble();
            buildings.push_back(std::move(building));
        });
        PartialProgress placing(m_progress, 0.6, 0.7);
        const ExistingFloorSpace existing = existingFloorSpace(shapesOf(m_parcels), buildings, {}, placing);
        for (std::size_t i = 0; i < m_parcels.size(); ++i)
            m_parcels[i].existingM2 = existing.onParcelsM2[i];
        m_made.buildings = int(buildings.size());
        m_made.buildingsWithoutFloors = int(existing.withoutFloors);
        m_made.existingOutsideM2 = existing.outsideM2;
    }

    const PlanReader &m_plan;
    QString m_scenario;
    PlanDistrict &m_made;
    Progress &m_progress;
    std::vector<DistrictParcel> m_parcels;
    std::vector<OwnRow> m_own;
    std::size_t m_parcelCount = 0;
    QSet<QString> m_dividedBlocks;
    std::vector<ZoneRow> m_zones;
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

// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/road_land.h"

#include "core/cartography/road_classes.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/roads/road_width.h"
#include "core/roads/section_label.h"
#include "engine/partial_progress.h"
#include "masterplan/processing/typical_section.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace madang::masterplan {

namespace {

constexpr double widthsAgreeM = 0.05;

class RoadLandText {
    Q_DECLARE_TR_FUNCTIONS(RoadLandText)
};

// Roads with something in common that a finding tells of.
struct RoadGroup {
    QStringList uids;
    QgsRectangle box;

    void add(const EffectiveRow &row)
    {
        uids << row.uid;
        if (!row.geometry.isNull() && !row.geometry.isEmpty())
            box.combineExtentWith(row.geometry.boundingBox());
    }
    int count() const { return int(uids.size()); }
};

class RoadReading {
public:
    RoadReading(const RoadRule &rule, const GroundPlane &ground)
        : m_rule(rule)
        , m_ground(ground)
        , m_given(requireTypicalSection(rule.section))
    {
    }

    // Columns: class, section, width.
    void take(const EffectiveRow &row)
    {
        m_seen.insert(row.uid);
        PlannedRoad road;
        road.uid = row.uid;
        if (!findWidth(row, road)) {
            m_leftOut.add(row);
            return;
        }
        const std::vector<Line> lines = m_ground.linesOf(row.geometry);
        if (lines.empty()) {
            m_shapeless.add(row);
            return;
        }
        if (road.source == PlannedRoad::Source::Otherwise)
            m_otherwise.add(row);
        road.lengthM = m_ground.metres(row.geometry);
        for (const Line &line : lines) {
            m_lines.push_back({line, road.widthM});
            if (givesAccess(row.values[0].toString()))
                m_access.push_back(m_lines.back());
        }
        m_roads.push_back(std::move(road));
    }

    void tell(LandNotes &notes) const
    {
        for (const QString &uid : m_rule.forRoads)
            if (!m_seen.contains(uid))
                throw WrongInputFailure(RoadLandText::tr("There is no road %1 in this scenario.").arg(uid), {},
                                        RoadLandText::tr("ROADS is “missing”, “all” or the uids of roads."));
        if (m_shapeless.count() > 0)
            notes.add(Finding::Severity::Error, "masterplan.road_no_shape", RoadLandText::tr("%n road(s) have no line.", nullptr, m_shapeless.count()),
                      RoadLandText::tr("They have no land here. Draw them, or delete them."), m_shapeless.uids);
        if (m_differs.count() > 0)
            notes.add(Finding::Severity::Warning, "masterplan.width_differs",
                      RoadLandText::tr("%n road(s) have another width than their typical section.", nullptr, m_differs.count()),
                      RoadLandText::tr("Their land is as wide as their section says. Give them a section anew, or correct their width."),
                      m_differs.uids, m_differs.box);
        if (m_otherwise.count() > 0)
            notes.add(Finding::Severity::Warning, "masterplan.width_missing",
                      RoadLandText::tr("%n road(s) have no width, no section and no class that has one.", nullptr, m_otherwise.count()),
                      RoadLandText::tr("They were given %1 (%2 m). Check them.").arg(typicalSectionLabel(m_given.text), QLocale().toString(m_given.widthM)),
                      m_otherwise.uids, m_otherwise.box);
        if (m_leftOut.count() > 0)
            notes.add(Finding::Severity::Note, "masterplan.left_out", RoadLandText::tr("%n line(s) were left out: railways, and paths without a width.", nullptr, m_leftOut.count()),
                      RoadLandText::tr("They have no land here, and no block or parcel gains an edge by them."), m_leftOut.uids, m_leftOut.box);
        if (m_roads.empty())
            notes.add(Finding::Severity::Warning, "masterplan.no_roads", RoadLandText::tr("This scenario has no roads."),
                      RoadLandText::tr("Draw roads by their centreline, or import them into the table “road”."));
    }

    std::vector<PlannedRoad> m_roads;
    std::vector<Road> m_lines;
    std::vector<Road> m_access; // those of them that land may be entered from

private:
    void take(PlannedRoad &road, const TypicalSection &section, PlannedRoad::Source source) const
    {
        road.section = section.text;
        road.widthM = section.widthM;
        road.source = source;
    }

    // False for what is no road to plan land for.
    bool findWidth(const EffectiveRow &row, PlannedRoad &road)
    {
        using Source = PlannedRoad::Source;
        const QString roadClass = row.values[0].toString().trimmed();
        const double width = row.values[2].toDouble();
        if (roadClassesOf(RoadKind::Railway).contains(roadClass))
            return false;
        const bool isPath = roadClassesOf(RoadKind::Path).contains(roadClass);
        if ((m_rule.forAll && !isPath) || m_rule.forRoads.contains(row.uid)) {
            take(road, m_given, Source::Given);
            return true;
        }
        const auto found = roadWidth(roadClass, row.values[1].toString(), width);
        if (!found)
            return false;
        switch (found->source) {
        case RoadWidth::Source::Section:
            take(road, requireTypicalSection(row.values[1].toString()), Source::Section);
            if (width > 0.0 && std::abs(width - road.widthM) > widthsAgreeM)
                m_differs.add(row);
            break;
        case RoadWidth::Source::Width:
            road.widthM = found->metres;
            break;
        case RoadWidth::Source::Class:
            take(road, usualSection(roadClass).value(), Source::Class);
            break;
        case RoadWidth::Source::Otherwise:
            take(road, m_given, Source::Otherwise);
            break;
        }
        return true;
    }

    const RoadRule &m_rule;
    const GroundPlane &m_ground;
    TypicalSection m_given;
    QSet<QString> m_seen;
    RoadGroup m_shapeless, m_differs, m_otherwise, m_leftOut;
};

} // namespace

QStringList roadsForSections(const PlanReader &plan, const QString &scenario)
{
    const QStringList others = roadClassesOf(RoadKind::Railway) + roadClassesOf(RoadKind::Path);
    QStringList uids;
    plan.forEach(QStringLiteral("road"), scenario, {QStringLiteral("class")}, [&](const EffectiveRow &row) {
        if (!others.contains(row.values[0].toString().trimmed()))
            uids << row.uid;
    });
    return uids;
}

QStringList sectionsOfRoads(const PlanReader &plan, const QString &scenario)
{
    QStringList sections;
    plan.forEach(QStringLiteral("road"), scenario, {QStringLiteral("section")}, [&](const EffectiveRow &row) {
        if (const QString section = row.values[0].toString().trimmed(); typicalSection(section) && !sections.contains(section))
            sections << section;
    });
    return sections;
}

RoadLand readRoadLand(const PlanReader &plan, const QString &scenario, const RoadRule &rule, const std::vector<Polygon> &site,
                      const GroundPlane &ground, LandNotes &notes, Progress &progress)
{
    RoadReading reading(rule, ground);
    plan.forEach(QStringLiteral("road"), scenario, {QStringLiteral("class"), QStringLiteral("section"), QStringLiteral("width")},
                 [&](const EffectiveRow &row) {
                     progress.throwIfCancelled();
                     reading.take(row);
                 });
    reading.tell(notes);
    RoadLand land;
    land.roads = std::move(reading.m_roads);
    RightOfWayRule corners = rule.corners;
    corners.site = site;
    const bool allGiveAccess = reading.m_access.size() == reading.m_lines.size();
    PartialProgress whole(progress, 0.0, allGiveAccess ? 1.0 : 0.6);
    RightOfWay made = rightOfWay(reading.m_lines, corners, whole);
    land.land = std::move(made.land);
    if (allGiveAccess) {
        land.access = land.land;
    } else {
        PartialProgress part(progress, 0.6, 1.0);
        land.access = rightOfWay(reading.m_access, corners, part).land;
    }
    std::vector<int> ends(made.network.nodes.size());
    for (const NetworkEdge &edge : made.network.edges) {
        ++ends[edge.from];
        ++ends[edge.to];
    }
    land.junctions = int(std::count_if(ends.begin(), ends.end(), [](int count) { return count > 2; }));
    return land;
}

} // namespace madang::masterplan

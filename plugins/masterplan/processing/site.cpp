// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/site.h"

#include "core/checks/drafting_checks.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace madang::masterplan {

namespace {

class SiteText {
    Q_DECLARE_TR_FUNCTIONS(SiteText)
};

std::vector<QgsGeometry> readShapes(const PlanReader &plan, const QString &scenario, const QString &table, const QString &column,
                                    const std::function<bool(const QString &)> &wanted, Progress &progress)
{
    std::vector<QgsGeometry> shapes;
    plan.forEach(table, scenario, {column}, [&](const EffectiveRow &row) {
        progress.throwIfCancelled();
        if (!row.geometry.isNull() && wanted(row.values[0].toString()))
            shapes.push_back(row.geometry);
    });
    return shapes;
}

std::vector<QgsGeometry> boundaryOf(const PlanReader &plan, const QString &scenario, Progress &progress)
{
    return readShapes(plan, scenario, QStringLiteral("constraint_area"), QStringLiteral("kind"),
                      [](const QString &kind) { return kind == QLatin1String(planBoundaryKind); }, progress);
}

std::vector<QgsGeometry> zonesOf(const PlanReader &plan, const QString &scenario, Progress &progress)
{
    const std::vector<QgsGeometry> zones = readShapes(plan, scenario, QStringLiteral("zone"), QStringLiteral("overlay"),
                                                      [](const QString &overlay) { return overlay.toInt() == 0; }, progress);
    if (zones.empty())
        return {};
    QVector<QgsGeometry> sound;
    for (const QgsGeometry &zone : zones)
        sound << (zone.isGeosValid() ? zone : zone.makeValid(Qgis::MakeValidMethod::Structure, false));
    const QgsGeometry whole = QgsGeometry::unaryUnion(sound);
    if (whole.isNull())
        throw Failure(SiteText::tr("The zones could not be joined to one area."), plan.path(),
                      SiteText::tr("Draw the plan's boundary, or correct the zones that the findings name."));
    return {whole};
}

std::vector<QgsGeometry> shapesOf(const PlanReader &plan, const QString &scenario, SiteSource source, const std::vector<QgsGeometry> &layer,
                                  LandNotes &notes, Progress &progress)
{
    switch (source) {
    case SiteSource::Layer:
        return layer;
    case SiteSource::Zones:
        return zonesOf(plan, scenario, progress);
    case SiteSource::Boundary:
        return boundaryOf(plan, scenario, progress);
    case SiteSource::Auto:
        break;
    }
    std::vector<QgsGeometry> shapes = boundaryOf(plan, scenario, progress);
    if (!shapes.empty())
        return shapes;
    shapes = zonesOf(plan, scenario, progress);
    if (!shapes.empty())
        notes.add(Finding::Severity::Note, "masterplan.no_boundary", SiteText::tr("The plan has no boundary: its zones stand for the site."),
                  SiteText::tr("Draw a constraint area of the kind “%1” to say how far the plan reaches.").arg(QLatin1String(planBoundaryKind)));
    return shapes;
}

// The land of the roads with its holes filled; nothing where it has none.
std::vector<QgsGeometry> enclosedBy(const std::vector<Polygon> &roads, const GroundPlane &ground)
{
    if (std::all_of(roads.begin(), roads.end(), [](const Polygon &road) { return road.holes.empty(); }))
        return {};
    std::vector<Polygon> filled = roads;
    for (Polygon &road : filled)
        road.holes.clear();
    // Roads inside a ring of others lie on the land that those enclose.
    return {QgsGeometry::unaryUnion({ground.inPlan(filled)})};
}

} // namespace

Site readSite(const PlanReader &plan, const QString &scenario, SiteSource source, const std::vector<QgsGeometry> &layer,
              const GroundPlane &ground, LandNotes &notes, Progress &progress)
{
    Site site;
    bool repaired = false;
    for (const QgsGeometry &shape : shapesOf(plan, scenario, source, layer, notes, progress)) {
        const std::vector<Polygon> polygons = ground.polygonsOf(shape, &repaired);
        if (polygons.empty())
            continue;
        site.squareMetres += ground.squareMetres(ground.inPlan(polygons));
        site.land.insert(site.land.end(), polygons.begin(), polygons.end());
    }
    if (repaired)
        notes.add(Finding::Severity::Warning, "masterplan.site_repaired", SiteText::tr("The outline of the site crosses itself."),
                  SiteText::tr("It was used as repaired, which may not be what was meant. Redraw it."));
    return site;
}

Site requireSite(Site read, const PlanReader &plan, const QString &scenario, SiteSource source, const std::vector<Polygon> &roads,
                 const GroundPlane &ground, LandNotes &notes, Progress &progress)
{
    Site site = std::move(read);
    if (site.land.empty() && source == SiteSource::Auto) {
        site = readSite(plan, scenario, SiteSource::Layer, enclosedBy(roads, ground), ground, notes, progress);
        if (!site.land.empty())
            notes.add(Finding::Severity::Note, "masterplan.site_of_roads",
                      SiteText::tr("The plan has neither boundary nor zones: the land that its roads enclose stands for the site."),
                      SiteText::tr("Draw a constraint area of the kind “%1” to say how far the plan reaches.").arg(QLatin1String(planBoundaryKind)));
    }
    if (site.land.empty())
        throw WrongInputFailure(SiteText::tr("Nothing says how far the site reaches."), plan.path(),
                                SiteText::tr("Draw roads all round it, or zones, or the boundary of the plan, which is among the "
                                             "limits on building."));
    return site;
}

} // namespace madang::masterplan

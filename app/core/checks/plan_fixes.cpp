// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/plan_fixes.h"

#include "core/checks/drafted_layer.h"
#include "core/checks/topology/boundary_cut.h"
#include "core/checks/topology/fixes.h"
#include "core/checks/topology/gaps.h"
#include "core/checks/topology/outside.h"
#include "core/checks/topology/ring_measures.h"
#include "core/checks/topology/self_crossings.h"
#include "core/checks/topology/slivers.h"
#include "core/checks/topology/spikes.h"
#include "core/checks/topology/wkb.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/scenarios/scenario_edit.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace madang {

namespace {

// The context of the texts below.
class PlanFixes {
    Q_DECLARE_TR_FUNCTIONS(PlanFixes)
};

using topology::MultiPolygon;

// Mends the rows of one finding, all in one edit.
class Mending {
public:
    Mending(const Plan &plan, const QString &scenario, const Finding &finding, const EditName &name)
        : m_plan(plan)
        , m_finding(finding)
        , m_table(finding.rule.section(QLatin1Char('.'), 0, 0))
        , m_edit(plan, scenario, name)
    {
    }

    PlanEdit edit() const { return m_edit.edit(); }

    void deleteCopies()
    {
        for (const QString &uid : m_finding.uids)
            m_edit.remove(m_table, uid);
    }

    void makeValid()
    {
        for (const QString &uid : m_finding.uids)
            put(uid, topology::withoutCrossings(land(uid)).shape);
    }

    void cutOverlap()
    {
        QString loser = m_finding.uids.value(0), winner = m_finding.uids.value(1);
        if (topology::areaOf(land(loser)) < topology::areaOf(land(winner)))
            std::swap(loser, winner);
        put(loser, topology::withoutOverlap(land(loser), land(winner)).shape);
    }

    void joinGap()
    {
        const topology::PolygonLayer around = landAround();
        const topology::PolygonLayer boundary = validBoundary();
        topology::GapLimits limits;
        if (boundary.size() > 0)
            limits.boundary = &boundary;
        Progress quiet;
        for (const topology::LandGap &gap : topology::gapsIn(around, limits, quiet)) {
            if (gap.neighbours.empty() || !isHere(topology::boxOf(gap.shape)))
                continue;
            const QString uid = QString::fromStdString(around.id(gap.neighbours.front()));
            put(uid, topology::joinedWith(land(uid), gap.shape, topology::defaultTolerance).shape);
            return;
        }
        throw changedMeanwhile();
    }

    void joinSliver()
    {
        const QString uid = m_finding.uids.value(0);
        const MultiPolygon whole = land(uid);
        topology::PolygonLayer alone;
        alone.add(uid.toStdString(), whole);
        const topology::PolygonLayer around = landAround();
        std::optional<std::size_t> self;
        for (std::size_t i = 0; i < around.size(); ++i)
            if (around.id(i) == uid.toStdString())
                self = i;
        std::vector<bool> isSliver(whole.size(), false);
        for (const topology::Sliver &sliver : topology::sliversIn(alone, {}))
            isSliver[sliver.part] = true;
        MultiPolygon rest;
        std::map<std::size_t, MultiPolygon> grown; // neighbours with what they got
        for (std::size_t part = 0; part < whole.size(); ++part) {
            if (!isSliver[part]) {
                rest.push_back(whole[part]);
                continue;
            }
            const auto neighbour = topology::neighbourToJoin({whole[part]}, around, self, topology::defaultTolerance);
            if (!neighbour)
                throw Failure(PlanFixes::tr("The sliver touches no neighbour that it could be joined to."), {},
                              PlanFixes::tr("Delete it, or draw it again."));
            const MultiPolygon before = grown.count(*neighbour) ? grown[*neighbour] : around.shape(*neighbour);
            grown[*neighbour] = topology::joinedWith(before, {whole[part]}, topology::defaultTolerance).shape;
        }
        if (grown.empty())
            throw changedMeanwhile();
        for (const auto &[neighbour, shape] : grown)
            put(QString::fromStdString(around.id(neighbour)), shape);
        if (rest.empty())
            m_edit.remove(m_table, uid);
        else
            put(uid, rest);
    }

    void cutSpikes()
    {
        for (const QString &uid : m_finding.uids)
            put(uid, topology::withoutSpikes(land(uid), {}));
    }

    void cutAtBoundary()
    {
        topology::PolygonLayer layer;
        for (const QString &uid : m_finding.uids)
            layer.add(uid.toStdString(), land(uid));
        Progress quiet;
        topology::makeValid(layer, topology::invalidShapes(layer, quiet));
        const topology::PolygonLayer boundary = validBoundary();
        std::vector<MultiPolygon> shapes;
        QStringList uids;
        for (const topology::LandOutside &outside : topology::landOutside(layer, boundary, topology::defaultTolerance, quiet)) {
            shapes.push_back(layer.shape(outside.polygon));
            uids << QString::fromStdString(layer.id(outside.polygon));
        }
        const std::vector<MultiPolygon> inside = topology::insideBoundary(shapes, boundary, topology::defaultTolerance);
        for (std::size_t i = 0; i < inside.size(); ++i)
            if (!inside[i].empty())
                put(uids[int(i)], inside[i]);
            else
                m_edit.remove(m_table, uids[int(i)]); // all of it was outside
    }

private:
    Failure changedMeanwhile() const
    {
        return Failure(PlanFixes::tr("What this finding tells of is not there any more: the plan was changed meanwhile."), {},
                       PlanFixes::tr("The plan is being checked again; look at the new findings."));
    }

    MultiPolygon land(const QString &uid) const
    {
        const auto row = m_edit.row(m_table, uid);
        if (!row)
            throw changedMeanwhile();
        return topology::polygonsOfWkb({row->row.wkb.constData(), size_t(row->row.wkb.size())});
    }

    void put(const QString &uid, const MultiPolygon &shape)
    {
        if (shape.empty())
            throw Failure(PlanFixes::tr("Nothing would be left of a row."), PlanFixes::tr("Row %1.").arg(uid),
                          PlanFixes::tr("Delete the row instead, or draw it again."));
        const std::string wkb = topology::wkbOf(shape);
        m_edit.change(m_table, uid, {}, QByteArray(wkb.data(), int(wkb.size())));
    }

    // The polygons of the finding's table near its place, by uid, made valid. Overlays are no neighbours.
    topology::PolygonLayer landAround() const
    {
        topology::PolygonLayer around;
        const DraftedRows rows = readDraftedRows(PlanReader(m_plan.path()), m_table, m_edit.scenario(), nullptr, m_finding.extent.buffered(1));
        for (std::size_t i = 0; i < rows.ground.land.size(); ++i)
            around.add(rows.ground.uids[int(i)].toStdString(), rows.ground.land.shape(i));
        Progress quiet;
        topology::makeValid(around, topology::invalidShapes(around, quiet));
        return around;
    }

    topology::PolygonLayer validBoundary() const
    {
        topology::PolygonLayer boundary = readPlanBoundary(PlanReader(m_plan.path()), m_edit.scenario());
        Progress quiet;
        topology::makeValid(boundary, topology::invalidShapes(boundary, quiet));
        return boundary;
    }

    bool isHere(const topology::Box &box) const
    {
        const QgsRectangle found = toRectangle(box), &told = m_finding.extent;
        constexpr double within = 0.01; // m
        return std::abs(found.xMinimum() - told.xMinimum()) < within && std::abs(found.yMinimum() - told.yMinimum()) < within
               && std::abs(found.xMaximum() - told.xMaximum()) < within && std::abs(found.yMaximum() - told.yMaximum()) < within;
    }

    const Plan &m_plan;
    const Finding &m_finding;
    QString m_table;
    ScenarioEdit m_edit;
};

struct Fix {
    const char *id;
    const char *label;    // PlanFixes
    const char *editName; // EditName
    void (Mending::*mend)();
};

const Fix fixes[] = {
    {fix::cutOverlap, QT_TRANSLATE_NOOP("PlanFixes", "Give the shared land to the smaller one"),
     QT_TRANSLATE_NOOP("EditName", "Cut an overlap"), &Mending::cutOverlap},
    {fix::deleteCopies, QT_TRANSLATE_NOOP("PlanFixes", "Delete the copies"), QT_TRANSLATE_NOOP("EditName", "Delete copies"), &Mending::deleteCopies},
    {fix::joinGap, QT_TRANSLATE_NOOP("PlanFixes", "Join the gap to its neighbour"), QT_TRANSLATE_NOOP("EditName", "Join a gap to its neighbour"),
     &Mending::joinGap},
    {fix::joinSliver, QT_TRANSLATE_NOOP("PlanFixes", "Join the sliver to its neighbour"),
     QT_TRANSLATE_NOOP("EditName", "Join a sliver to its neighbour"), &Mending::joinSliver},
    {fix::cutSpikes, QT_TRANSLATE_NOOP("PlanFixes", "Cut the needles off"), QT_TRANSLATE_NOOP("EditName", "Cut off needles"), &Mending::cutSpikes},
    {fix::makeValid, QT_TRANSLATE_NOOP("PlanFixes", "Make them valid"), QT_TRANSLATE_NOOP("EditName", "Make polygons valid"), &Mending::makeValid},
    {fix::cutAtBoundary, QT_TRANSLATE_NOOP("PlanFixes", "Cut them at the plan's boundary"),
     QT_TRANSLATE_NOOP("EditName", "Cut at the plan's boundary"), &Mending::cutAtBoundary},
};

const Fix *fixOf(const Finding &finding)
{
    const auto found = std::find_if(std::begin(fixes), std::end(fixes), [&](const Fix &each) { return finding.fix == QLatin1String(each.id); });
    return found == std::end(fixes) ? nullptr : found;
}

} // namespace

QString fixLabel(const Finding &finding)
{
    const Fix *fix = fixOf(finding);
    return fix ? PlanFixes::tr(fix->label) : QString();
}

PlanEdit editToFix(const Plan &plan, const QString &scenario, const Finding &finding)
{
    const Fix *fix = fixOf(finding);
    if (!fix)
        throw WrongInputFailure(PlanFixes::tr("There is no fix for this finding: it needs a decision."), finding.title);
    Mending mending(plan, scenario, finding, {QString::fromLatin1(fix->editName), {}});
    try {
        (mending.*fix->mend)();
    } catch (const Failure &) {
        throw;
    } catch (const std::exception &problem) {
        throw Failure(PlanFixes::tr("This could not be mended: %1").arg(QString::fromUtf8(problem.what())), finding.title,
                      PlanFixes::tr("Draw the rows again where they are wrong."));
    }
    return mending.edit();
}

} // namespace madang

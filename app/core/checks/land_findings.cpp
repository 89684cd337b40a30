// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/land_findings.h"

#include "core/checks/plan_check_text.h"
#include "core/checks/plan_fixes.h"
#include "core/checks/plan_row_group.h"
#include "core/checks/topology/ring_measures.h"
#include "core/plan/plan_schema.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace madang {

namespace {

constexpr int mostToldOneByOne = 20;

} // namespace

QString landAreaText(double squareMetres)
{
    if (squareMetres >= 1000)
        return PlanChecks::tr("%1 ha").arg(QLocale().toString(squareMetres / 10000, 'f', 2));
    const int decimals = squareMetres >= 100 ? 0 : squareMetres >= 1 ? 1 : squareMetres >= 0.01 ? 2 : 4;
    return PlanChecks::tr("%1 m²").arg(QLocale().toString(squareMetres, 'f', decimals));
}

LandFindings::LandFindings(const PlanReader &plan, const DraftedLayer &layer, QVector<Finding> &findings)
    : m_plan(plan)
    , m_layer(layer)
    , m_findings(findings)
    , m_label(planTableLabel(layer.table))
{
}

void LandFindings::add(const topology::LayerFaults &faults, bool insideBoundary)
{
    addDuplicates(faults);
    addOverlaps(faults.overlaps, faults.tooManyOverlaps);
    addGaps(faults.gaps, insideBoundary);
    addSlivers(faults.slivers);
}

void LandFindings::addNotChecked(const QString &reason)
{
    Finding finding;
    finding.severity = Finding::Severity::Warning;
    finding.rule = m_layer.table + QStringLiteral(".not_checked");
    finding.title = PlanChecks::tr("The borders of “%1” could not be checked").arg(m_label);
    finding.detail = PlanChecks::tr("What stopped the check: %1. Look for polygons that are not valid, mend them and check again.").arg(reason);
    m_findings << finding;
}

Finding &LandFindings::addOne(const char *rule, const QString &title, const QString &detail)
{
    Finding finding;
    finding.severity = Finding::Severity::Warning;
    finding.rule = m_layer.table + QLatin1Char('.') + QLatin1String(rule);
    finding.title = title;
    finding.detail = detail;
    finding.extentCrs = m_plan.crs();
    m_findings << finding;
    return m_findings.last();
}

// Copies, and pairs that differ by less than the tolerance.
void LandFindings::addDuplicates(const topology::LayerFaults &faults)
{
    PlanRowGroup copies;
    QSet<QString> told; // of three that are nearly the same, the third is a copy of both others
    const auto add = [&](std::size_t copy, std::size_t of) {
        if (told.contains(uid(copy)))
            return;
        told.insert(uid(copy));
        copies.add(uid(copy), PlanChecks::tr("“%1” as “%2”").arg(name(copy), name(of)), place(of));
    };
    for (const std::vector<std::size_t> &group : faults.duplicates)
        for (std::size_t copy = 1; copy < group.size(); ++copy)
            add(group[copy], group[0]);
    for (const topology::LandOverlap &overlap : faults.overlaps)
        if (overlap.same)
            add(overlap.second, overlap.first);
    if (copies.isEmpty())
        return;
    m_findings << copies.finding(m_plan, Finding::Severity::Warning, m_layer.table + QStringLiteral(".duplicate"),
                                 PlanChecks::tr("%n polygon(s) of “%1” are drawn on top of the same one", nullptr, copies.count()).arg(m_label),
                                 PlanChecks::tr("Their land counts twice in every total: %1. Delete one of each pair.").arg(copies.names()), fix::deleteCopies);
}

void LandFindings::addOverlaps(const std::vector<topology::LandOverlap> &overlaps, bool more)
{
    std::vector<const topology::LandOverlap *> largest;
    for (const topology::LandOverlap &overlap : overlaps)
        if (!overlap.same)
            largest.push_back(&overlap);
    std::stable_sort(largest.begin(), largest.end(), [](const auto *a, const auto *b) { return a->area > b->area; });
    PlanRowGroup others;
    double area = 0;
    for (std::size_t i = 0; i < largest.size(); ++i) {
        const topology::LandOverlap &overlap = *largest[i];
        const QgsRectangle box = toRectangle(topology::boxOf(overlap.shape));
        if (i >= mostToldOneByOne) {
            others.add(uid(overlap.first), PlanChecks::tr("“%1” and “%2”").arg(name(overlap.first), name(overlap.second)), box);
            area += overlap.area;
            continue;
        }
        Finding &finding = addOne("overlap",
                                  PlanChecks::tr("“%1” and “%2” of “%3” overlap by %4")
                                      .arg(name(overlap.first), name(overlap.second), m_label, landAreaText(overlap.area)),
                                  PlanChecks::tr("The land that both cover counts twice in every total. Give it to one of them, or draw their common "
                                                 "border again."));
        finding.uids << uid(overlap.first) << uid(overlap.second);
        finding.fix = QLatin1String(fix::cutOverlap);
        finding.extent = box;
    }
    if (others.isEmpty())
        return;
    const QString detail = more ? PlanChecks::tr("Together %1 and more: the search stopped at so many, and did not look for gaps. Pairs: %2. Only the "
                                                 "largest of those found are listed one by one.")
                                : PlanChecks::tr("Together %1: %2. Only the largest overlaps are listed one by one.");
    m_findings << others.finding(m_plan, Finding::Severity::Warning, m_layer.table + QStringLiteral(".overlap"),
                                 PlanChecks::tr("%n more pair(s) of “%1” overlap", nullptr, others.count()).arg(m_label),
                                 detail.arg(landAreaText(area), others.names()));
}

void LandFindings::addGaps(const std::vector<topology::LandGap> &gaps, bool insideBoundary)
{
    PlanRowGroup others;
    double area = 0;
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        const topology::LandGap &gap = gaps[i];
        const QgsRectangle box = toRectangle(topology::boxOf(gap.shape));
        QStringList uids, names;
        for (std::size_t n = 0; n < gap.neighbours.size() && n < 10; ++n) {
            uids << uid(gap.neighbours[n]);
            names << PlanChecks::tr("“%1”").arg(name(gap.neighbours[n]));
        }
        if (i >= mostToldOneByOne) {
            others.add(uids.value(0), names.isEmpty() ? QString() : names[0], box);
            area += gap.area;
            continue;
        }
        const QString beside = names.join(QLatin1String(", "));
        const QString detail =
            insideBoundary && names.isEmpty() ? PlanChecks::tr("It lies inside the plan's boundary, and none of “%1” covers it. Draw what belongs there.").arg(m_label)
            : insideBoundary ? PlanChecks::tr("It lies inside the plan's boundary, and none of “%1” covers it. Beside it, the one with the longest shared edge "
                                              "first: %2. Join it to one of them, or draw what belongs there.").arg(m_label, beside)
            : names.isEmpty() ? PlanChecks::tr("“%1” go all round it, and none covers it. Draw what belongs there.").arg(m_label)
                              : PlanChecks::tr("“%1” go all round it, and none covers it. Beside it, the one with the longest shared edge first: %2. Join it to "
                                               "one of them, or draw what belongs there.").arg(m_label, beside);
        Finding &finding = addOne("gap", PlanChecks::tr("A gap of %1 between “%2”").arg(landAreaText(gap.area), m_label), detail);
        finding.uids = uids;
        finding.extent = box;
        if (!uids.isEmpty())
            finding.fix = QLatin1String(fix::joinGap);
    }
    if (!others.isEmpty())
        m_findings << others.finding(m_plan, Finding::Severity::Warning, m_layer.table + QStringLiteral(".gap"),
                                     PlanChecks::tr("%n more gap(s) between “%1”", nullptr, others.count()).arg(m_label),
                                     PlanChecks::tr("Together %1, beside %2. Only the largest gaps are listed one by one.")
                                         .arg(landAreaText(area), others.names()));
}

void LandFindings::addSlivers(const std::vector<topology::Sliver> &slivers)
{
    PlanRowGroup others;
    double area = 0;
    for (std::size_t i = 0; i < slivers.size(); ++i) {
        const topology::Sliver &sliver = slivers[i];
        if (i >= mostToldOneByOne) {
            others.add(uid(sliver.polygon), name(sliver.polygon), place(sliver.polygon));
            area += sliver.area;
            continue;
        }
        Finding &finding = addOne("sliver",
                                  PlanChecks::tr("“%1” of “%2” is a sliver of %3, %4 m wide")
                                      .arg(name(sliver.polygon), m_label, landAreaText(sliver.area), QLocale().toString(sliver.width, 'f', 2)),
                                  PlanChecks::tr("Such strips are left over by drawing, and count as land of their own. Join it to a neighbour, or delete it."));
        finding.uids << uid(sliver.polygon);
        finding.fix = QLatin1String(fix::joinSliver);
        finding.extent = place(sliver.polygon);
    }
    if (!others.isEmpty())
        m_findings << others.finding(m_plan, Finding::Severity::Warning, m_layer.table + QStringLiteral(".sliver"),
                                     PlanChecks::tr("%n more sliver(s) of “%1”", nullptr, others.count()).arg(m_label),
                                     PlanChecks::tr("Together %1: %2. Only the thinnest are listed one by one.").arg(landAreaText(area), others.names()));
}

void LandFindings::addSpikes(const std::vector<topology::Spike> &spikes)
{
    PlanRowGroup spiked;
    double longest = 0;
    for (std::size_t i = 0; i < spikes.size(); ++i) {
        longest = std::max(longest, spikes[i].length);
        if (i == 0 || spikes[i].polygon != spikes[i - 1].polygon)
            spiked.add(uid(spikes[i].polygon), name(spikes[i].polygon), place(spikes[i].polygon));
    }
    if (spiked.isEmpty())
        return;
    m_findings << spiked.finding(m_plan, Finding::Severity::Warning, m_layer.table + QStringLiteral(".spike"),
                                 PlanChecks::tr("%n polygon(s) of “%1” have a needle", nullptr, spiked.count()).arg(m_label),
                                 PlanChecks::tr("A corner runs out, or in, to a point too thin to be meant, the longest by %1 m: %2. Cut the needles off, or "
                                                "move the corners.")
                                     .arg(QLocale().toString(longest, 'f', 1), spiked.names()));
    m_findings.last().fix = QLatin1String(fix::cutSpikes);
}

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/drafted_layer.h"
#include "core/checks/topology/layer_check.h"
#include "core/checks/topology/spikes.h"
#include "core/finding.h"

namespace madang {

// Puts what is wrong with the land of one layer into words. Overlaps, gaps and slivers are told one by one, the largest
// first, since each has its place and its fix; beyond twenty of a kind, one finding tells of all the others.
class LandFindings {
public:
    LandFindings(const PlanReader &plan, const DraftedLayer &layer, QVector<Finding> &findings);

    void add(const topology::LayerFaults &faults, bool insideBoundary);
    void addSpikes(const std::vector<topology::Spike> &spikes);
    // A check that could not be made, in the words of who tried.
    void addNotChecked(const QString &reason);

private:
    void addDuplicates(const topology::LayerFaults &faults);
    void addOverlaps(const std::vector<topology::LandOverlap> &overlaps, bool more);
    void addGaps(const std::vector<topology::LandGap> &gaps, bool insideBoundary);
    void addSlivers(const std::vector<topology::Sliver> &slivers);
    Finding &addOne(const char *rule, const QString &title, const QString &detail);
    QString name(std::size_t polygon) const { return m_layer.names[int(polygon)]; }
    QString uid(std::size_t polygon) const { return m_layer.uids[int(polygon)]; }
    QgsRectangle place(std::size_t polygon) const { return toRectangle(m_layer.land.box(polygon)); }

    const PlanReader &m_plan;
    const DraftedLayer &m_layer;
    QVector<Finding> &m_findings;
    QString m_label;
};

// "2.0 m²" below a tenth of a hectare, "0.15 ha" from there on.
QString landAreaText(double squareMetres);

} // namespace madang

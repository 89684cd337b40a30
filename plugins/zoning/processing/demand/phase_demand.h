// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"
#include "core/phases/development_phase.h"
#include "zoning/engine/demand/land_demand.h"
#include "zoning/processing/demand/census_text.h"
#include "zoning/processing/demand/phase_capacity.h"
#include "zoning/processing/demand/stored_projection.h"

#include <QVariantList>

#include <algorithm>

namespace madang::zoning {

// What there will be in a year, of one subject: people or jobs.
class Forecast {
public:
    void set(const CensusReading &given)
    {
        for (const CensusRow &row : given.rows)
            m_series.variants[QStringLiteral("medium")][row.year] = row.value;
        m_variant = QStringLiteral("medium");
    }
    void set(const StoredProjection &stored, const QString &variant)
    {
        m_series = stored;
        m_variant = variant;
    }

    bool isKnown() const
    {
        const auto found = m_series.variants.find(m_variant);
        return found != m_series.variants.end() && !found->second.empty();
    }
    int lastYear() const { return m_series.variants.at(m_variant).rbegin()->first; }
    // Less those who need nothing new.
    std::optional<double> needed(int year, double settled) const
    {
        const std::optional<double> all = m_series.at(m_variant, year);
        return all ? std::optional(std::max(0.0, *all - settled)) : std::nullopt;
    }

private:
    StoredProjection m_series;
    QString m_variant;
};

struct PeopleToHouse {
    Forecast forecast;
    double housed = 0.0; // need nothing new
    HousingStandard standard;
};
struct JobsToPlace {
    Forecast forecast;
    double placed = 0.0;
    WorkStandard standard;
};

// The rows `phases` of the results of madang:landdemand, and what is to be told about them.
struct PhaseDemand {
    QVariantList rows;
    QVector<Finding> findings;
};

// Sets what is asked for by the end of each phase against what this one and those before it hold. Where some need nothing
// new (`housed`, `placed`), what they live and work in stands already: the others have the floor area that is not built yet.
PhaseDemand phaseDemand(const std::vector<DevelopmentPhase> &phases, const std::optional<PhaseCapacities> &capacities,
                        const PeopleToHouse &people, const JobsToPlace &jobs);

} // namespace madang::zoning

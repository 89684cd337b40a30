// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/text/phrasebook.h"
#include "zoning/processing/capacity/plan_district.h"

#include <QColor>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace madang::zoning {

// What the map of capacity tells of each site.
enum class MappedFigure {
    Binding,        // which rule binds
    Use,            // floor area that stands there / floor area allowed
    RemainingPerHa, // m² of floor area still to be built / ha of the site
    PeoplePerHa,    // people that it can house / ha of the site
};
inline constexpr int mappedFigureCount = static_cast<int>(MappedFigure::PeoplePerHa) + 1;

// Sites that the map shows in one colour.
struct MappedClass {
    QColor colour;
    int binding = -1;               // a Binding, of the map of binding rules; -1 in the others
    double from = 0.0, to = 0.0;    // the figure's range, `to` not included; infinite where it has no end
    bool isKnown = true;            // false: of the sites without that figure
    std::size_t sites = 0;
    double areaM2 = 0.0;
};

// Every site in its class.
struct CapacityMap {
    MappedFigure figure = MappedFigure::Binding;
    std::vector<MappedClass> classes; // those without sites too, so that colours stay when rules change
    std::vector<uint16_t> classOfSite;

    std::vector<QColor> colours() const;
};

CapacityMap capacityMap(const PlanDistrict &plan, MappedFigure figure);

// The name of the figure with its unit.
Phrase phraseOf(MappedFigure figure);
// In a language: the name of the figure with its unit, what it tells, and the name of a class of it.
QString nameOf(MappedFigure figure, const QString &language);
QString nameOf(const MappedClass &each, MappedFigure figure, const QString &language);
// "Height", "Floor area ratio": the rule that binds.
QString nameOf(Binding binding, const QString &language);
// In several languages at once, as the map's layer and legend take it.
QString jointName(MappedFigure figure, const QStringList &languages);
QString jointName(const MappedClass &each, MappedFigure figure, const QStringList &languages);

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/indicators/catalogue.h"

#include <algorithm>

namespace madang::zoning {

namespace {

template <typename Facts> const Facts *factsNamed(const std::vector<Facts> &all, std::string_view key)
{
    const auto found = std::find_if(all.begin(), all.end(), [key](const Facts &facts) { return facts.key == key; });
    return found == all.end() ? nullptr : &*found;
}

// Targets, where there are usual ones (the words of the page say whose they are): SDG targets ask for all or for nobody; 11.7.1
// and the share of streets: UN-Habitat's 45 % and 30 %; 150 people/ha: its five principles (2014); PM2.5: WHO (2021), guideline 5,
// first interim target 35; 1.5 jobs for each dwelling: Cervero (1989); 6 m² of park: the Korean rule on urban parks, article 4.
// What is still acceptable, and the targets of service radii and floods, are Madang's own suggestions.
std::vector<IndicatorFacts> makeIndicators()
{
    using enum Better;
    const std::vector<std::string_view> people{"population"};
    const auto service = [](std::string_view key, std::string_view radius) {
        return IndicatorFacts{key, Measure::Share, Better::Higher, {}, false, Target{0.9, 0.7}, {radius}};
    };
    return {
        {"sdg_11_1_1", Measure::Share, Lower, "SDG 11.1.1, UN-Habitat metadata 11-01-01 (2021)", true, Target{0.0, 0.2}, {}},
        {"sdg_11_2_1", Measure::Share, Higher, "SDG 11.2.1, UN-Habitat metadata 11-02-01 (2021)", false, Target{1.0, 0.8}, {"transit_walk", "rail_walk", "detour"}},
        {"sdg_11_3_1", Measure::Ratio, Lower, "SDG 11.3.1, UN-Habitat metadata 11-03-01 (2021)", false, Target{1.0, 1.5},
         {"built_up_before", "built_up_after", "population_before", "population", "years_between"}},
        {"sdg_11_5_1", Measure::Per100000, Lower, "SDG 11.5.1, UNDRR metadata 11-05-01 (2023)", true, {}, {}},
        {"flood_people", Measure::Share, Lower, "SDG 11.5", false, Target{0.0, 0.1}, people},
        {"flood_floor_space", Measure::Share, Lower, "SDG 11.5", false, Target{0.0, 0.1}, {}},
        {"sdg_11_6_1", Measure::Share, Higher, "SDG 11.6.1, UN-Habitat metadata 11-06-01 (2021)", true, Target{1.0, 0.9}, {}},
        {"sdg_11_6_2", Measure::Concentration, Lower, "SDG 11.6.2, WHO metadata 11-06-02 (2023)", true, Target{5.0, 35.0}, {}},
        {"sdg_11_7_1", Measure::Share, Higher, "SDG 11.7.1, UN-Habitat metadata 11-07-01 (2021)", false, Target{0.45, 0.30}, {}},
        {"street_land", Measure::Share, Higher, "SDG 11.7.1, UN-Habitat metadata 11-07-01 (2021)", false, Target{0.30, 0.20}, {}},
        {"gross_density", Measure::PerHectare, Higher, {}, false, Target{150.0, 100.0}, people},
        {"net_density", Measure::PerHectare, Higher, {}, false, {}, people},
        {"far", Measure::Ratio, Higher, {}, false, {}, {}},
        {"jobs_per_dwelling", Measure::Ratio, Near, "R. Cervero, Journal of the American Planning Association 55 (1989)", false, Target{1.5, 1.0},
         {"jobs", "dwellings", "population", "household_size"}},
        {"green_per_person", Measure::PerPerson, Higher, {}, false, Target{6.0, 4.0}, people},
        {"land_mix", Measure::Ratio, Higher, "R. Cervero and K. Kockelman, Transportation Research D 2 (1997)", false, {}, {}},
        service("park_reach", "park_radius"),
        service("school_reach", "school_radius"),
        service("health_reach", "health_radius"),
        service("hospital_reach", "hospital_radius"),
        service("market_reach", "market_radius"),
        service("fire_reach", "fire_radius"),
    };
}

// Walks and the reach of a park: metadata of SDG 11.2.1 and 11.7.1. Detour: 4 / pi, the mean over all directions on a right-angled
// grid of streets. The other radii are Madang's own suggestions.
std::vector<FigureFacts> makeFigures()
{
    return {
        {"population", Measure::People, {}},
        {"jobs", Measure::Jobs, {}},
        {"dwellings", Measure::Dwellings, {}},
        {"household_size", Measure::Ratio, {}},
        {"built_up_before", Measure::City, {}},
        {"built_up_after", Measure::City, {}},
        {"population_before", Measure::People, {}},
        {"years_between", Measure::Years, {}},
        {"transit_walk", Measure::Length, 500.0},
        {"rail_walk", Measure::Length, 1000.0},
        {"detour", Measure::Ratio, 1.27},
        {"park_radius", Measure::Length, 400.0},
        {"school_radius", Measure::Length, 500.0},
        {"health_radius", Measure::Length, 1000.0},
        {"hospital_radius", Measure::Length, 5000.0},
        {"market_radius", Measure::Length, 1000.0},
        {"fire_radius", Measure::Length, 2500.0},
    };
}

} // namespace

const std::vector<IndicatorFacts> &indicatorCatalogue()
{
    static const std::vector<IndicatorFacts> all = makeIndicators();
    return all;
}

const std::vector<FigureFacts> &figureCatalogue()
{
    static const std::vector<FigureFacts> all = makeFigures();
    return all;
}

const IndicatorFacts *indicatorFacts(std::string_view key)
{
    return factsNamed(indicatorCatalogue(), key);
}

const FigureFacts *figureFacts(std::string_view key)
{
    return factsNamed(figureCatalogue(), key);
}

} // namespace madang::zoning

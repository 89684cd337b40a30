// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/indicators/catalogue.h"

#include <algorithm>

namespace madang::zoning {

namespace {

constexpr std::string_view ownChoice = "Madang's own suggestion, to be replaced by the local standard";
constexpr std::string_view fivePrinciples = "UN-Habitat, A New Strategy of Sustainable Neighbourhood Planning: Five Principles (2014)";

template <typename Facts> const Facts *factsNamed(const std::vector<Facts> &all, std::string_view key)
{
    const auto found = std::find_if(all.begin(), all.end(), [key](const Facts &facts) { return facts.key == key; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<IndicatorFacts> makeIndicators()
{
    using enum Better;
    const std::vector<std::string_view> people{"population"};
    const auto service = [](std::string_view key, std::string_view radius) {
        return IndicatorFacts{key, Measure::Share, Better::Higher, "Share of people within a service radius", false, Target{0.9, 0.7}, ownChoice, {radius}};
    };
    return {
        {"sdg_11_1_1", Measure::Share, Lower, "SDG 11.1.1, UN-Habitat metadata 11-01-01 (2021)", true,
         Target{0.0, 0.2}, "SDG target 11.1 asks for adequate housing for all; what is acceptable is Madang's own suggestion", {}},
        {"sdg_11_2_1", Measure::Share, Higher, "SDG 11.2.1, UN-Habitat metadata 11-02-01 (2021)", false,
         Target{1.0, 0.8}, "SDG target 11.2 asks for access for all; what is acceptable is Madang's own suggestion",
         {"transit_walk", "rail_walk", "detour"}},
        {"sdg_11_3_1", Measure::Ratio, Lower, "SDG 11.3.1, UN-Habitat metadata 11-03-01 (2021)", false,
         Target{1.0, 1.5}, "1: the city grows as its population does; what is acceptable is Madang's own suggestion",
         {"built_up_before", "built_up_after", "population_before", "population", "years_between"}},
        {"sdg_11_5_1", Measure::Per100000, Lower, "SDG 11.5.1, UNDRR metadata 11-05-01 (2023)", true, {}, {}, {}},
        {"flood_people", Measure::Share, Lower, "Share of people whose parcel lies in a flood area (exposure, after SDG 11.5)", false, Target{0.0, 0.1}, ownChoice, people},
        {"flood_floor_space", Measure::Share, Lower, "Share of floor space in flood areas (exposure, after SDG 11.5)", false, Target{0.0, 0.1}, ownChoice, {}},
        {"sdg_11_6_1", Measure::Share, Higher, "SDG 11.6.1, UN-Habitat metadata 11-06-01 (2021)", true,
         Target{1.0, 0.9}, "SDG target 11.6; what is acceptable is Madang's own suggestion", {}},
        {"sdg_11_6_2", Measure::Concentration, Lower, "SDG 11.6.2, WHO metadata 11-06-02 (2023)", true,
         Target{5.0, 35.0}, "WHO global air quality guidelines (2021): guideline 5, interim target 1 35", {}},
        {"sdg_11_7_1", Measure::Share, Higher, "SDG 11.7.1, UN-Habitat metadata 11-07-01 (2021)", false,
         Target{0.45, 0.30}, "UN-Habitat: 30 to 35 % of the land for streets and 15 to 20 % for open public space", {}},
        {"street_land", Measure::Share, Higher, "Land allocated to streets, a part of SDG 11.7.1", false, Target{0.30, 0.20}, fivePrinciples, {}},
        {"gross_density", Measure::PerHectare, Higher, "People / built-up land, streets and open space included", false,
         Target{150.0, 100.0}, fivePrinciples, people},
        {"net_density", Measure::PerHectare, Higher, "People / residential land without streets", false, {}, {}, people},
        {"far", Measure::Ratio, Higher, "Floor space / land of the plots that carry it", false, {}, {}, {}},
        {"jobs_per_dwelling", Measure::Ratio, Near, "R. Cervero, Journal of the American Planning Association 55 (1989)", false,
         Target{1.5, 1.0}, "R. Cervero (1989): 1.5 is balanced; what is acceptable is Madang's own suggestion",
         {"jobs", "dwellings", "population", "household_size"}},
        {"green_per_person", Measure::PerPerson, Higher, "Land for parks and open-air recreation / people", false,
         Target{6.0, 4.0}, "Korea, Enforcement Rule of the Act on Urban Parks and Green Areas, art. 4: 6 m²; what is acceptable is Madang's own suggestion",
         people},
        {"land_mix", Measure::Ratio, Higher, "R. Cervero and K. Kockelman, Transportation Research D 2 (1997)", false, {}, {}, {}},
        service("park_reach", "park_radius"),
        service("school_reach", "school_radius"),
        service("health_reach", "health_radius"),
        service("hospital_reach", "hospital_radius"),
        service("market_reach", "market_radius"),
        service("fire_reach", "fire_radius"),
    };
}

std::vector<FigureFacts> makeFigures()
{
    return {
        {"population", Measure::People, {}, {}},
        {"jobs", Measure::Jobs, {}, {}},
        {"dwellings", Measure::Dwellings, {}, {}},
        {"household_size", Measure::Ratio, {}, {}},
        {"built_up_before", Measure::City, {}, {}},
        {"built_up_after", Measure::City, {}, {}},
        {"population_before", Measure::People, {}, {}},
        {"years_between", Measure::Years, {}, {}},
        {"transit_walk", Measure::Length, 500.0, "SDG 11.2.1, UN-Habitat metadata 11-02-01 (2021)"},
        {"rail_walk", Measure::Length, 1000.0, "SDG 11.2.1, UN-Habitat metadata 11-02-01 (2021)"},
        {"detour", Measure::Ratio, 1.27, "4 / pi: the mean over all directions on a right-angled grid of streets"},
        {"park_radius", Measure::Length, 400.0, "SDG 11.7.1, UN-Habitat metadata 11-07-01 (2021)"},
        {"school_radius", Measure::Length, 500.0, ownChoice},
        {"health_radius", Measure::Length, 1000.0, ownChoice},
        {"hospital_radius", Measure::Length, 5000.0, ownChoice},
        {"market_radius", Measure::Length, 1000.0, ownChoice},
        {"fire_radius", Measure::Length, 2500.0, ownChoice},
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

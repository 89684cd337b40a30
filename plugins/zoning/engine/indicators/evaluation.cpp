// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/indicators/evaluation.h"

#include "engine/hectare.h"
#include "zoning/engine/indicators/land_consumption.h"
#include "zoning/engine/indicators/land_mix.h"
#include "zoning/engine/indicators/reach.h"

#include <cmath>

namespace madang::zoning {

namespace {

class Evaluation
{
public:
    Evaluation(const PlanFacts &plan, const EnteredFigures &entered)
        : m_plan(plan)
        , m_entered(entered)
    {
    }

    Indicator of(const IndicatorFacts &facts)
    {
        Indicator result;
        result.facts = &facts;
        compute(facts.key, result);
        if (!result.outcome.value)
            result.numbers.clear();
        result.computed = result.outcome.value;
        if (const auto own = m_entered.find(facts.key); own != m_entered.end()) {
            result.outcome = Outcome::of(own->second);
            result.isEntered = true;
            result.declines = false;
        }
        return result;
    }

private:
    // As entered, or else as usual; nothing where neither is there.
    std::optional<double> figure(std::string_view key) const
    {
        if (const auto found = m_entered.find(key); found != m_entered.end())
            return found->second;
        const FigureFacts *facts = figureFacts(key);
        return facts ? facts->usual : std::nullopt;
    }
    std::optional<double> people() const { return known("population", m_plan.people); }
    std::optional<double> known(std::string_view key, std::optional<double> ofPlan) const
    {
        const std::optional<double> own = figure(key);
        return own ? own : ofPlan;
    }
    std::optional<double> dwellings() const
    {
        if (const std::optional<double> own = known("dwellings", m_plan.dwellings))
            return own;
        const std::optional<double> size = figure("household_size"), all = people();
        return all && size && *size > 0.0 ? std::optional(*all / *size) : std::nullopt;
    }
    Measure weightMeasure() const { return m_plan.weighs == PlanFacts::Weighs::People ? Measure::People : Measure::Land; }

    void compute(std::string_view key, Indicator &result) const
    {
        const LandCover &cover = m_plan.cover;
        if (result.facts->isOnlyEntered)
            result.outcome = Outcome::none(WhyNot::NotEntered);
        else if (key == "sdg_11_2_1")
            transit(result);
        else if (key == "sdg_11_3_1")
            consumption(result);
        else if (key == "flood_people")
            floodedPeople(result);
        else if (key == "flood_floor_space")
            floodedFloorSpace(result);
        else if (key == "sdg_11_7_1")
            divide(result, {Measure::Land, cover.openSpaceM2 + cover.streetsM2}, {Measure::Land, cover.builtUpM2}, WhyNot::NoZones,
                   {{Measure::Land, cover.openSpaceM2}, {Measure::Land, cover.streetsM2}, {Measure::Land, cover.builtUpM2}});
        else if (key == "street_land")
            divide(result, {Measure::Land, cover.streetsM2}, {Measure::Land, cover.builtUpM2}, WhyNot::NoZones);
        else if (key == "gross_density")
            density(result, cover.builtUpM2, WhyNot::NoZones);
        else if (key == "net_density")
            density(result, cover.residentialM2, WhyNot::NoHomes);
        else if (key == "far")
            floorAreaRatio(result);
        else if (key == "jobs_per_dwelling")
            jobsPerDwelling(result);
        else if (key == "green_per_person")
            green(result);
        else if (key == "land_mix")
            mix(result);
        else
            service(result);
    }

    void divide(Indicator &result, FormulaNumber part, FormulaNumber whole, WhyNot whyNot, std::vector<FormulaNumber> numbers = {}) const
    {
        result.outcome = quotient(part.value, whole.value, whyNot);
        result.numbers = numbers.empty() ? std::vector{part, whole} : std::move(numbers);
    }

    // The share of homes for which `isMet` is true.
    template <typename IsMet> void shareOfHomes(Indicator &result, IsMet &&isMet, std::vector<FormulaNumber> numbers) const
    {
        double met = 0.0, all = 0.0;
        for (const Home &home : m_plan.homes) {
            all += home.weight;
            met += home.weight * isMet(home);
        }
        divide(result, {weightMeasure(), met}, {weightMeasure(), all}, WhyNot::NoHomes);
        result.numbers.insert(result.numbers.end(), numbers.begin(), numbers.end());
    }

    void transit(Indicator &result) const
    {
        const double walk = figure("transit_walk").value_or(0.0), railWalk = figure("rail_walk").value_or(0.0), detour = figure("detour").value_or(0.0);
        if (m_plan.stops.empty() && m_plan.railStops.empty()) {
            result.outcome = Outcome::none(WhyNot::NoStops);
            return;
        }
        if (!(walk > 0.0 && railWalk > 0.0 && detour >= 1.0)) {
            result.outcome = Outcome::none(WhyNot::BadFigure);
            return;
        }
        const NearbyPlaces bus(m_plan.stops, walk / detour), rail(m_plan.railStops, railWalk / detour);
        shareOfHomes(result, [&](const Home &home) { return bus.reach(home.at) || rail.reach(home.at) ? 1.0 : 0.0; },
                     {{Measure::Length, walk}, {Measure::Length, railWalk}, {Measure::Ratio, detour}});
    }

    void consumption(Indicator &result) const
    {
        const auto after = figure("built_up_after");
        const double builtUp = after.value_or(m_plan.cover.builtUpM2);
        const auto before = figure("built_up_before"), peopleBefore = figure("population_before"), years = figure("years_between"), peopleAfter = people();
        if (!before || !peopleBefore || !years)
            result.outcome = Outcome::none(WhyNot::NoEarlierState);
        else if (!peopleAfter)
            result.outcome = Outcome::none(WhyNot::NoPeople);
        else if (!after && !(builtUp > 0.0))
            result.outcome = Outcome::none(WhyNot::NoZones);
        else {
            const LandConsumption growth = landConsumption({*before, builtUp, *peopleBefore, *peopleAfter, *years});
            result.outcome = growth.ratio;
            result.declines = growth.declines;
            result.numbers = {{Measure::City, *before}, {Measure::City, builtUp}, {Measure::People, *peopleBefore}, {Measure::People, *peopleAfter},
                              {Measure::Years, *years}, {Measure::PerYear, growth.landRate.value.value_or(0.0)},
                              {Measure::PerYear, growth.populationRate.value.value_or(0.0)}};
        }
    }

    void floodedPeople(Indicator &result) const
    {
        if (m_plan.hasFloodAreas)
            shareOfHomes(result, [](const Home &home) { return home.inFlood; }, {});
        else
            result.outcome = Outcome::none(WhyNot::NoFloodAreas);
    }

    void floodedFloorSpace(Indicator &result) const
    {
        double flooded = 0.0, all = 0.0;
        for (const FloorSpacePart &part : m_plan.floorSpace) {
            all += part.m2;
            flooded += part.m2 * part.inFlood;
        }
        if (m_plan.hasFloodAreas)
            divide(result, {Measure::FloorSpace, flooded}, {Measure::FloorSpace, all}, WhyNot::NoFloorSpace);
        else
            result.outcome = Outcome::none(WhyNot::NoFloodAreas);
    }

    void density(Indicator &result, double landM2, WhyNot noLand) const
    {
        if (const std::optional<double> all = people())
            divide(result, {Measure::People, *all}, {Measure::Land, landM2 / squareMetresPerHectare}, noLand, {{Measure::People, *all}, {Measure::Land, landM2}});
        else
            result.outcome = Outcome::none(WhyNot::NoPeople);
    }

    void floorAreaRatio(Indicator &result) const
    {
        double all = 0.0;
        for (const FloorSpacePart &part : m_plan.floorSpace)
            all += part.m2;
        if (all > 0.0)
            divide(result, {Measure::FloorSpace, all}, {Measure::Land, m_plan.plotM2}, WhyNot::NoZones);
        else
            result.outcome = Outcome::none(WhyNot::NoFloorSpace);
    }

    void jobsPerDwelling(Indicator &result) const
    {
        const std::optional<double> jobs = known("jobs", m_plan.jobs), homes = dwellings();
        if (!jobs)
            result.outcome = Outcome::none(WhyNot::NoJobs);
        else
            divide(result, {Measure::Jobs, *jobs}, {Measure::Dwellings, homes.value_or(0.0)}, WhyNot::NoDwellings);
    }

    void green(Indicator &result) const
    {
        const std::optional<double> all = people();
        if (!(m_plan.cover.builtUpM2 > 0.0))
            result.outcome = Outcome::none(WhyNot::NoZones);
        else
            divide(result, {Measure::Land, m_plan.cover.openSpaceM2}, {Measure::People, all.value_or(0.0)}, WhyNot::NoPeople);
    }

    void mix(Indicator &result) const
    {
        std::vector<double> areas;
        for (const LandUse use : {LandUse::Residential, LandUse::Commerce, LandUse::Industry, LandUse::Community, LandUse::OpenSpace})
            areas.push_back(m_plan.cover.zonedM2[std::size_t(use)]);
        result.outcome = landMix(areas);
        for (const double area : areas)
            result.numbers.push_back({Measure::Land, area});
    }

    void service(Indicator &result) const
    {
        static constexpr std::array<std::string_view, serviceCount> keys{"park_reach", "school_reach", "health_reach", "hospital_reach", "market_reach", "fire_reach"};
        for (int kind = 0; kind < serviceCount; ++kind) {
            if (result.facts->key != keys[std::size_t(kind)])
                continue;
            const std::vector<Point> &places = m_plan.services[std::size_t(kind)];
            const double radius = figure(result.facts->figures.front()).value_or(0.0);
            if (places.empty()) {
                result.outcome = Outcome::none(Service(kind) == Service::Park ? WhyNot::NoOpenSpace : WhyNot::NoFacility);
            } else if (!(radius > 0.0)) {
                result.outcome = Outcome::none(WhyNot::BadFigure);
            } else {
                const NearbyPlaces near(places, radius);
                shareOfHomes(result, [&](const Home &home) { return near.reach(home.at) ? 1.0 : 0.0; }, {{Measure::Length, radius}});
            }
        }
    }

    const PlanFacts &m_plan;
    const EnteredFigures &m_entered;
};

} // namespace

std::vector<Indicator> evaluate(const PlanFacts &plan, const EnteredFigures &entered)
{
    Evaluation evaluation(plan, entered);
    std::vector<Indicator> indicators;
    for (const IndicatorFacts &facts : indicatorCatalogue())
        indicators.push_back(evaluation.of(facts));
    return indicators;
}

} // namespace madang::zoning

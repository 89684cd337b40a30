// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/regulation/rule_book.h"

#include <algorithm>

namespace madang::zoning {

namespace {

// A part so large is the whole: borders drawn twice leave rounding.
constexpr double wholeShare = 0.999;
constexpr double mainShare = 0.5;

bool isMean(const ParameterFacts &facts)
{
    return facts.parameter == Parameter::ResidentialShare || (!facts.assumed && facts.quantity == Quantity::Ratio);
}

double stricter(const ParameterFacts &facts, double a, double b)
{
    return facts.atLeast ? std::max(a, b) : std::min(a, b);
}

bool isSame(const Regulation &a, const Regulation &b)
{
    return a.uid == b.uid && a.parameter == b.parameter && a.value == b.value && a.condition == b.condition;
}

// Base zones of a parcel put together.
AppliedRules combined(const std::vector<std::pair<AppliedRules, double>> &parts)
{
    const auto largest = std::max_element(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    AppliedRules whole = largest->first;
    whole.mixed = parts.size() > 1 || largest->second < wholeShare;
    double regulated = 0.0;
    for (const auto &[applied, share] : parts)
        regulated += applied.regulated ? share : 0.0;
    whole.regulated = regulated > 0.0;
    for (const ParameterFacts &facts : parameterFacts()) {
        if (!isMean(facts))
            continue;
        double sum = 0.0, weight = 0.0, heaviest = 0.0;
        int rule = AppliedRules::none;
        for (const auto &[applied, share] : parts) {
            const auto value = applied.values[facts.parameter];
            if (!value)
                continue;
            sum += *value * share;
            weight += share;
            if (share > heaviest) {
                rule = applied.ruleOf(facts.parameter);
                heaviest = share;
            }
        }
        if (weight <= 0.0)
            continue;
        const bool isOfSite = facts.parameter == Parameter::Far || facts.parameter == Parameter::Coverage;
        whole.values[facts.parameter] = sum / weight * (isOfSite ? std::min(1.0, regulated) : 1.0);
        whole.rule[static_cast<std::size_t>(facts.parameter)] = rule;
    }
    return whole;
}

void layOver(AppliedRules &whole, const AppliedRules &overlay, double share)
{
    const bool covers = share >= wholeShare;
    for (const ParameterFacts &facts : parameterFacts()) {
        const auto value = overlay.values[facts.parameter];
        const int rule = overlay.ruleOf(facts.parameter);
        if (!value || rule == AppliedRules::ownValue)
            continue;
        auto &present = whole.values[facts.parameter];
        int &cited = whole.rule[static_cast<std::size_t>(facts.parameter)];
        if (covers || (!isMean(facts) && share >= mainShare)) {
            present = value;
            cited = rule;
        } else if (isMean(facts) && present) {
            present = share * *value + (1.0 - share) * *present;
            cited = share >= mainShare ? rule : cited;
        } else {
            continue;
        }
        whole.regulated = whole.regulated || !facts.assumed;
        whole.mixed = whole.mixed || !covers;
    }
}

} // namespace

std::string_view nameOf(Use use)
{
    static constexpr std::array<std::string_view, 7> names{"residential", "mixed", "commercial", "industrial", "public", "open", "other"};
    return names[static_cast<std::size_t>(use)];
}

std::optional<double> ownAssumption(Parameter parameter, Use use)
{
    switch (parameter) {
    case Parameter::StoreyHeight: return use == Use::Residential ? 3.0 : use == Use::Mixed ? 3.3 : use == Use::Industrial ? 6.0 : 4.0;
    case Parameter::ResidentialShare: return use == Use::Residential ? 1.0 : use == Use::Mixed ? 0.7 : 0.0;
    case Parameter::Efficiency: return 0.8;
    case Parameter::UnitSize: return 80.0;
    case Parameter::Occupancy: return 0.95;
    case Parameter::HouseholdSize: return 3.5;
    case Parameter::FloorPerJob: return use == Use::Industrial ? 80.0 : use == Use::Public ? 50.0 : 30.0;
    case Parameter::ParkingAtGrade: return 0.0;
    case Parameter::ParkingSpace: return 25.0;
    default: return std::nullopt;
    }
}

RuleBook::RuleBook(std::vector<Regulation> rules, std::map<std::string, Use> uses, const std::string &date)
    : m_rules(std::move(rules))
    , m_uses(std::move(uses))
{
    std::erase_if(m_rules, [&](const Regulation &rule) { return !isInForce(rule, date); });
}

RuleBook::Land RuleBook::land(const std::string &code, const std::string &set, bool overlay)
{
    const auto [entry, isNew] = m_numbers.try_emplace({code, set, overlay}, static_cast<Land>(m_lands.size()));
    if (isNew)
        m_lands.push_back(rulesOf(code, set, overlay));
    return entry->second;
}

void RuleBook::numberAs(const RuleBook &other)
{
    for (const LandRules &each : other.m_lands)
        land(each.code, each.set, each.overlay);
}

RuleBook::LandRules RuleBook::rulesOf(const std::string &code, const std::string &set, bool overlay) const
{
    LandRules land;
    land.overlay = overlay;
    land.code = code;
    land.set = set;
    if (const auto use = m_uses.find(code); use != m_uses.end())
        land.use = use->second;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const Regulation &rule = m_rules[i];
        const bool own = !code.empty() && rule.code == code;
        if (!own && rule.code != anyCode)
            continue;
        int level = 0;
        if (!set.empty() && set != municipalSet && rule.set == set)
            level = 4;
        else if (rule.set == municipalSet)
            level = 2;
        else if (!rule.set.empty())
            continue;
        if (overlay && !own && level < 4)
            continue;
        const bool isConditional = !rule.condition.always();
        land.isConditional = land.isConditional || isConditional;
        land.asksHeight = land.asksHeight || rule.condition.asksHeight();
        land.candidates[static_cast<std::size_t>(rule.parameter)].push_back(
            {static_cast<int>(i), 2 * (level + (own ? 1 : 0)) + (isConditional ? 1 : 0)});
    }
    for (auto &candidates : land.candidates)
        std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) { return a.level > b.level; });
    if (!land.isConditional)
        land.fixed = select(land, {});
    return land;
}

AppliedRules RuleBook::select(const LandRules &land, const ConditionFacts &facts) const
{
    AppliedRules applied;
    applied.use = land.use;
    for (const ParameterFacts &parameter : parameterFacts()) {
        const std::size_t at = static_cast<std::size_t>(parameter.parameter);
        std::optional<double> &value = applied.values[parameter.parameter];
        int level = 0;
        for (const Candidate &candidate : land.candidates[at]) {
            const Regulation &rule = m_rules[static_cast<std::size_t>(candidate.rule)];
            if (value && candidate.level < level)
                break;
            if (!rule.condition.holds(facts))
                continue;
            if (!value || (!parameter.assumed && stricter(parameter, rule.value, *value) != *value)) {
                value = rule.value;
                applied.rule[at] = candidate.rule;
                level = candidate.level;
            }
        }
        if (value && !parameter.assumed)
            applied.regulated = true;
        if (!value && (value = ownAssumption(parameter.parameter, land.use)))
            applied.rule[at] = AppliedRules::ownValue;
    }
    return applied;
}

AppliedRules RuleBook::applyOne(const LandRules &land, const ConditionFacts &parcel, const LandRules *under) const
{
    if (!land.isConditional)
        return land.fixed;
    ConditionFacts facts = parcel;
    facts.code = under ? under->code : land.code;
    facts.use = nameOf(under ? under->use : land.use);
    AppliedRules applied = select(land, facts);
    if (!land.asksHeight)
        return applied;
    // What may be built at most, by the rules that do not ask for it.
    facts.heightM = applied.values[Parameter::Height];
    if (const auto floors = applied.values[Parameter::Floors]; floors && applied.values[Parameter::StoreyHeight]) {
        const double storeys = *floors * *applied.values[Parameter::StoreyHeight];
        facts.heightM = std::min(facts.heightM.value_or(storeys), storeys);
    }
    return facts.heightM ? select(land, facts) : applied;
}

AppliedRules RuleBook::apply(std::span<const Part> parts, const ConditionFacts &parcel) const
{
    const auto landOf = [&](const Part &part) -> const LandRules & { return m_lands[static_cast<std::size_t>(part.land)]; };
    if (parts.size() == 1 && !parts.front().overlay && parts.front().share >= wholeShare)
        return applyOne(landOf(parts.front()), parcel, nullptr);
    std::vector<std::pair<AppliedRules, double>> base;
    std::vector<const Part *> overlays;
    const Part *main = nullptr;
    for (const Part &part : parts)
        if (part.overlay) {
            overlays.push_back(&part);
        } else {
            base.emplace_back(applyOne(landOf(part), parcel, nullptr), part.share);
            main = !main || part.share > main->share ? &part : main;
        }
    if (base.empty() && !overlays.empty()) { // land in an overlay alone: nothing but what it says
        const Part *largest = *std::max_element(overlays.begin(), overlays.end(), [](const Part *a, const Part *b) { return a->share < b->share; });
        base.emplace_back(applyOne(landOf(*largest), parcel, nullptr), largest->share);
    }
    AppliedRules whole;
    if (!base.empty())
        whole = combined(base);
    std::stable_sort(overlays.begin(), overlays.end(), [](const Part *a, const Part *b) { return a->priority < b->priority; });
    for (const Part *overlay : overlays)
        layOver(whole, applyOne(landOf(*overlay), parcel, main ? &landOf(*main) : nullptr), overlay->share);
    return whole;
}

std::vector<RuleBook::Land> RuleBook::differences(const RuleBook &other) const
{
    std::vector<Land> lands;
    for (std::size_t i = 0; i < m_lands.size(); ++i) {
        const LandRules &here = m_lands[i], &there = other.m_lands[i];
        bool same = here.use == there.use;
        for (std::size_t p = 0; same && p < parameterCount; ++p) {
            const auto &a = here.candidates[p], &b = there.candidates[p];
            same = std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const Candidate &x, const Candidate &y) {
                return x.level == y.level && isSame(m_rules[static_cast<std::size_t>(x.rule)], other.m_rules[static_cast<std::size_t>(y.rule)]);
            });
        }
        if (!same)
            lands.push_back(static_cast<Land>(i));
    }
    return lands;
}

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/regulation/rule_book.h"

#include <algorithm>

namespace madang::zoning {

namespace {

// A part so large is the whole: borders drawn twice leave rounding.
constexpr double wholeShare = 0.999;

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
    whole.mixed = parts.size() > 1;
    for (const ParameterFacts &facts : parameterFacts()) {
        if (facts.assumed && !isMean(facts))
            continue;
        double sum = 0.0, weight = 0.0;
        std::optional<double> strictest;
        int rule = AppliedRules::none;
        double heaviest = 0.0;
        for (const auto &[applied, share] : parts) {
            const auto value = applied.values[facts.parameter];
            if (!value)
                continue;
            whole.regulated = whole.regulated || applied.regulated;
            sum += *value * share;
            weight += share;
            const double strict = strictest ? stricter(facts, *strictest, *value) : *value;
            if (isMean(facts) ? share > heaviest : strictest != strict)
                rule = applied.ruleOf(facts.parameter);
            strictest = strict;
            heaviest = std::max(heaviest, share);
        }
        if (!strictest)
            continue;
        whole.values[facts.parameter] = isMean(facts) && weight > 0.0 ? sum / weight : *strictest;
        whole.rule[static_cast<std::size_t>(facts.parameter)] = rule;
    }
    return whole;
}

void layOver(AppliedRules &whole, const AppliedRules &overlay, double share)
{
    for (const ParameterFacts &facts : parameterFacts()) {
        const auto value = overlay.values[facts.parameter];
        const int rule = overlay.ruleOf(facts.parameter);
        if (!value || rule == AppliedRules::ownValue)
            continue;
        auto &present = whole.values[facts.parameter];
        int &cited = whole.rule[static_cast<std::size_t>(facts.parameter)];
        const bool covers = share >= wholeShare;
        whole.regulated = whole.regulated || !facts.assumed;
        whole.mixed = whole.mixed || !covers;
        if (covers || (!present && !isMean(facts))) {
            present = value;
            cited = rule;
        } else if (isMean(facts)) {
            // Where only the overlay has a ratio, it says nothing of the rest, which then is not limited by it.
            present = present ? share * *value + (1.0 - share) * *present : *value;
            cited = share > 0.5 ? rule : cited;
            if (cited == AppliedRules::none)
                cited = rule;
        } else if (!facts.assumed && stricter(facts, *value, *present) != *present) {
            present = value;
            cited = rule;
        }
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

RuleBook::Land RuleBook::land(const std::string &code, const std::string &set)
{
    const auto [entry, isNew] = m_numbers.try_emplace({code, set}, static_cast<Land>(m_lands.size()));
    if (isNew)
        m_lands.push_back(rulesOf(code, set));
    return entry->second;
}

RuleBook::LandRules RuleBook::rulesOf(const std::string &code, const std::string &set) const
{
    LandRules land;
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

AppliedRules RuleBook::applyOne(const LandRules &land, const ConditionFacts &parcel) const
{
    if (!land.isConditional)
        return land.fixed;
    ConditionFacts facts = parcel;
    facts.code = land.code;
    facts.use = nameOf(land.use);
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
    const auto rules = [&](const Part &part) { return applyOne(m_lands[static_cast<std::size_t>(part.land)], parcel); };
    if (parts.size() == 1 && !parts.front().overlay)
        return rules(parts.front());
    std::vector<std::pair<AppliedRules, double>> base;
    std::vector<const Part *> overlays;
    for (const Part &part : parts)
        if (part.overlay)
            overlays.push_back(&part);
        else
            base.emplace_back(rules(part), part.share);
    if (base.empty() && !overlays.empty()) { // land in an overlay alone
        const Part *largest = *std::max_element(overlays.begin(), overlays.end(), [](const Part *a, const Part *b) { return a->share < b->share; });
        base.emplace_back(rules(*largest), largest->share);
    }
    AppliedRules whole;
    if (!base.empty())
        whole = combined(base);
    std::stable_sort(overlays.begin(), overlays.end(), [](const Part *a, const Part *b) { return a->priority < b->priority; });
    for (const Part *overlay : overlays)
        layOver(whole, rules(*overlay), overlay->share);
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

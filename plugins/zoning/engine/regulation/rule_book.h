// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/regulation/regulation.h"

#include <array>
#include <map>
#include <span>
#include <string>
#include <tuple>
#include <vector>

namespace madang::zoning {

// What land is used for, by the main groups of the INSPIRE land-use classes (HILUCS).
enum class Use { Residential, Mixed, Commercial, Industrial, Public, Open, Other };
std::string_view nameOf(Use use); // "residential", …: what conditions ask for

// The rules that hold for a parcel, and where each comes from.
struct AppliedRules
{
    static constexpr int none = -1;    // there is no value
    static constexpr int ownValue = -2; // no regulation says it: ownAssumption()

    ParameterValues values;
    std::array<int, parameterCount> rule; // position in RuleBook::regulations(), none or ownValue
    bool regulated = false;               // a limit of the law reaches it
    bool mixed = false;                   // ratios are means over several zones; `rule` is that of the largest part
    Use use = Use::Other;                 // of the largest part

    AppliedRules() { rule.fill(none); }
    int ruleOf(Parameter parameter) const { return rule[static_cast<std::size_t>(parameter)]; }
    bool operator==(const AppliedRules &) const = default;
};

// What Madang reckons with where the plan says nothing: its own round numbers, from no standard; nothing for limits of the law.
std::optional<double> ownAssumption(Parameter parameter, Use use);

// Finds the regulation that holds for a piece of land. Of several for one parameter the nearest holds: the set of its zone
// over the municipal ordinance over the national rule; of one set, a rule for its code over one for any code; of these, one
// whose condition holds over one without; of equal ones the strictest.
class RuleBook
{
public:
    // Land of one code in one set of regulations, as the book has numbered it.
    using Land = int;

    // A part of a parcel in one zone.
    struct Part
    {
        Land land = 0;
        double share = 1.0; // of the parcel
        bool overlay = false;
        int priority = 0; // of overlays; the higher one lies on top
    };

    // `uses` by land-use code; others are Use::Other. Rules that are not in force on `date` (ISO) are left out.
    RuleBook(std::vector<Regulation> rules, std::map<std::string, Use> uses, const std::string &date);

    const std::vector<Regulation> &regulations() const { return m_rules; } // those in force

    // The number of a code and a set, the same for the same two in the order asked. Land of an overlay has only the rules of its own
    // code, and those for any code of its own set: what holds everywhere holds under the overlay already.
    Land land(const std::string &code, const std::string &set, bool overlay = false);
    // Gives all lands of another book the numbers that they have there.
    void numberAs(const RuleBook &other);
    std::size_t landCount() const { return m_lands.size(); }
    const std::string &codeOf(Land land) const { return m_lands[static_cast<std::size_t>(land)].code; }
    const std::string &setOf(Land land) const { return m_lands[static_cast<std::size_t>(land)].set; }

    // For a parcel in one zone, or in several. Facts of it but code, use and height are the caller's.
    // Several base zones: ratios are the means of the zones that have one, weighted by area; everything else is that of the largest
    // part (as the National Land Planning and Utilization Act of Korea, article 84, has it). Where a part has no rule at all, or lies in no zone, FAR and
    // coverage count for the rest only.
    // Overlays come on top, by priority: of a ratio the mean of what is covered and what is not, of the rest the value of the overlay where
    // it covers half of the parcel or more. An overlay that covers less than all of it gives no ratio to a parcel that has none.
    AppliedRules apply(std::span<const Part> parts, const ConditionFacts &parcel) const;

    // The lands of both books (which have numbered the same ones) whose rules differ.
    std::vector<Land> differences(const RuleBook &other) const;

private:
    struct Candidate
    {
        int rule;  // position in m_rules
        int level; // the higher one holds
    };
    struct LandRules
    {
        std::string code, set;
        Use use = Use::Other;
        std::array<std::vector<Candidate>, parameterCount> candidates; // the highest level first
        bool isConditional = false;
        bool asksHeight = false;
        bool overlay = false;
        AppliedRules fixed; // where no rule has a condition
    };

    LandRules rulesOf(const std::string &code, const std::string &set, bool overlay) const;
    // `under`: what conditions are to take for the code and use of the land; its own where it is null.
    AppliedRules applyOne(const LandRules &land, const ConditionFacts &parcel, const LandRules *under) const;
    AppliedRules select(const LandRules &land, const ConditionFacts &facts) const;

    std::vector<Regulation> m_rules;
    std::map<std::string, Use> m_uses;
    std::vector<LandRules> m_lands;
    std::map<std::tuple<std::string, std::string, bool>, Land> m_numbers;
};

} // namespace madang::zoning

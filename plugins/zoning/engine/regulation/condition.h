// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace madang::zoning {

// What a condition may ask about a parcel.
struct ConditionFacts
{
    double lotAreaM2 = 0.0;
    double roadWidthM = 0.0;       // of the widest road that it lies on; 0 without one
    std::optional<double> heightM; // that may be built
    std::string_view code;         // its land-use code
    std::string_view use;          // what that is: "residential", "mixed", "commercial", "industrial", "public", "open", "other"
};

// A condition that is not one: what is wrong, and at which character (counted from 0) of the text.
struct ConditionError : std::runtime_error
{
    enum class Problem { UnknownWord, ExpectedName, ExpectedOperator, ExpectedNumber, ExpectedText, ExpectedBracket, TooMuch };
    ConditionError(Problem problem, std::size_t place, const std::string &found)
        : std::runtime_error("condition: unexpected \"" + found + "\"")
        , problem(problem)
        , place(place)
        , found(found)
    {
    }
    Problem problem;
    std::size_t place;
    std::string found; // empty at the end of the text
};

// When a regulation holds: "lot_area >= 500 and (road_width < 12 or use = 'residential')". Names: lot_area (m²), road_width (m),
// height (m), use (a land-use code or one of the words of ConditionFacts::use). Operators: < <= > >= = != for numbers, = != for
// use; and binds more than or; not; brackets. Letter case does not matter. Numbers have a decimal point.
class Condition
{
public:
    Condition() = default; // always holds
    // Throws ConditionError. Blank text always holds.
    explicit Condition(std::string_view text);

    bool always() const { return m_steps.empty(); }
    bool asksHeight() const;
    // What depends on a height that is not known does not hold, nor does its contrary.
    bool holds(const ConditionFacts &facts) const;
    bool operator==(const Condition &) const = default;

private:
    friend class ConditionParser;
    enum class What { LotArea, RoadWidth, Height, Use, And, Or, Not };
    enum class Comparison { Less, AtMost, More, AtLeast, Equal, Unequal };
    struct Step // in postfix order
    {
        What what;
        Comparison comparison = Comparison::Equal;
        double number = 0.0;
        std::string text;
        bool operator==(const Step &) const = default;
    };
    static std::optional<bool> compares(const Step &step, const ConditionFacts &facts); // nothing where it is not known

    std::vector<Step> m_steps;
};

} // namespace madang::zoning

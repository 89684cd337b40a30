// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/regulation/condition.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace madang::zoning {

namespace {

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return lower;
}

bool isWordLetter(char letter)
{
    return std::isalnum(static_cast<unsigned char>(letter)) || letter == '_' || letter == '.';
}

// Whether a postfix machine can be as deep as that: conditions are a line of text.
constexpr std::size_t deepest = 64;

} // namespace

// Recursive descent; every rule appends its steps in postfix order.
class ConditionParser
{
public:
    ConditionParser(std::string_view text, std::vector<Condition::Step> &steps)
        : m_text(text)
        , m_steps(steps)
    {
        next();
    }

    void parse()
    {
        if (m_token.empty())
            return;
        disjunction();
        if (!m_token.empty())
            fail(ConditionError::Problem::TooMuch);
    }

private:
    [[noreturn]] void fail(ConditionError::Problem problem) const { throw ConditionError(problem, m_place, std::string(m_token)); }

    void next()
    {
        while (m_end < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_end])))
            ++m_end;
        m_place = m_end;
        m_quoted = false;
        if (m_end == m_text.size()) {
            m_token = {};
            return;
        }
        const char first = m_text[m_end];
        if (first == '\'' || first == '"') {
            const std::size_t close = m_text.find(first, m_end + 1);
            if (close == std::string_view::npos) {
                m_token = m_text.substr(m_end);
                fail(ConditionError::Problem::ExpectedText);
            }
            m_quoted = true;
            m_token = m_text.substr(m_end + 1, close - m_end - 1);
            m_end = close + 1;
            return;
        }
        if (isWordLetter(first))
            while (m_end < m_text.size() && isWordLetter(m_text[m_end]))
                ++m_end;
        else
            m_end += (first == '<' || first == '>' || first == '!') && m_text.substr(m_end + 1, 1) == "=" ? 2 : 1;
        m_token = m_text.substr(m_place, m_end - m_place);
    }

    bool takeWord(std::string_view word)
    {
        if (m_quoted || lowered(m_token) != word)
            return false;
        next();
        return true;
    }

    void append(Condition::Step step)
    {
        if (m_steps.size() == deepest)
            fail(ConditionError::Problem::TooMuch);
        m_steps.push_back(std::move(step));
    }

    void disjunction()
    {
        conjunction();
        while (takeWord("or")) {
            conjunction();
            append({Condition::What::Or, {}, 0.0, {}});
        }
    }

    void conjunction()
    {
        negation();
        while (takeWord("and")) {
            negation();
            append({Condition::What::And, {}, 0.0, {}});
        }
    }

    void negation()
    {
        if (++m_depth > deepest)
            fail(ConditionError::Problem::TooMuch);
        if (takeWord("not")) {
            negation();
            append({Condition::What::Not, {}, 0.0, {}});
        } else if (takeWord("(")) {
            disjunction();
            if (!takeWord(")"))
                fail(ConditionError::Problem::ExpectedBracket);
        } else {
            comparison();
        }
        --m_depth;
    }

    void comparison()
    {
        using What = Condition::What;
        if (m_token.empty() || m_quoted || !isWordLetter(m_token.front()))
            fail(ConditionError::Problem::ExpectedName);
        Condition::Step step;
        const std::string name = lowered(m_token);
        if (name == "lot_area")
            step.what = What::LotArea;
        else if (name == "road_width")
            step.what = What::RoadWidth;
        else if (name == "height")
            step.what = What::Height;
        else if (name == "use")
            step.what = What::Use;
        else
            fail(ConditionError::Problem::UnknownWord);
        next();
        step.comparison = comparisonSign(step.what == What::Use);
        if (step.what == What::Use) {
            if (m_token.empty() || (!m_quoted && !isWordLetter(m_token.front())))
                fail(ConditionError::Problem::ExpectedText);
            step.text = m_token;
        } else {
            const auto [end, error] = std::from_chars(m_token.data(), m_token.data() + m_token.size(), step.number);
            if (m_quoted || error != std::errc() || end != m_token.data() + m_token.size())
                fail(ConditionError::Problem::ExpectedNumber);
        }
        next();
        append(std::move(step));
    }

    Condition::Comparison comparisonSign(bool ofText)
    {
        using Comparison = Condition::Comparison;
        static constexpr std::pair<std::string_view, Comparison> signs[] = {{"=", Comparison::Equal},   {"!=", Comparison::Unequal},
                                                                            {"<", Comparison::Less},    {"<=", Comparison::AtMost},
                                                                            {">", Comparison::More},    {">=", Comparison::AtLeast}};
        for (std::size_t i = 0; i < (ofText ? 2 : std::size(signs)); ++i)
            if (!m_quoted && m_token == signs[i].first) {
                next();
                return signs[i].second;
            }
        fail(ConditionError::Problem::ExpectedOperator);
    }

    std::string_view m_text;
    std::vector<Condition::Step> &m_steps;
    std::string_view m_token; // empty at the end
    std::size_t m_place = 0;  // of the token
    std::size_t m_end = 0;    // behind it
    std::size_t m_depth = 0;
    bool m_quoted = false;
};

Condition::Condition(std::string_view text)
{
    ConditionParser(text, m_steps).parse();
}

bool Condition::asksHeight() const
{
    return std::any_of(m_steps.begin(), m_steps.end(), [](const Step &step) { return step.what == What::Height; });
}

std::optional<bool> Condition::compares(const Step &step, const ConditionFacts &facts)
{
    if (step.what == What::Use) {
        const bool same = lowered(step.text) == facts.use || lowered(step.text) == lowered(facts.code);
        return same == (step.comparison == Comparison::Equal);
    }
    double value = facts.lotAreaM2;
    if (step.what == What::RoadWidth)
        value = facts.roadWidthM;
    else if (step.what == What::Height) {
        if (!facts.heightM)
            return std::nullopt;
        value = *facts.heightM;
    }
    switch (step.comparison) {
    case Comparison::Less: return value < step.number;
    case Comparison::AtMost: return value <= step.number;
    case Comparison::More: return value > step.number;
    case Comparison::AtLeast: return value >= step.number;
    case Comparison::Equal: return value == step.number;
    case Comparison::Unequal: return value != step.number;
    }
    return false;
}

bool Condition::holds(const ConditionFacts &facts) const
{
    // Logic of three values (S. C. Kleene): what is not known stays so unless the other side decides.
    std::optional<bool> stack[deepest + 1];
    std::size_t depth = 0;
    const auto join = [&](bool decisive) {
        --depth;
        std::optional<bool> &left = stack[depth - 1], &right = stack[depth];
        if (left == decisive || right == decisive)
            left = decisive;
        else if (!left || !right)
            left = std::nullopt;
        else
            left = !decisive;
    };
    for (const Step &step : m_steps) {
        switch (step.what) {
        case What::And: join(false); break;
        case What::Or: join(true); break;
        case What::Not:
            if (stack[depth - 1])
                stack[depth - 1] = !*stack[depth - 1];
            break;
        default: stack[depth++] = compares(step, facts);
        }
    }
    return depth == 0 || stack[0].value_or(false);
}

} // namespace madang::zoning

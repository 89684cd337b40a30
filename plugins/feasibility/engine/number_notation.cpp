// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/engine/number_notation.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace madang::feasibility {

namespace {

// Code point at \a i of well-formed UTF-8, and its length; a stray byte counts as itself.
char32_t codePointAt(std::string_view s, std::size_t i, std::size_t &length)
{
    const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(s[k]); };
    const unsigned char lead = byte(i);
    length = lead < 0x80         ? 1
             : lead >> 5 == 0x6  ? 2
             : lead >> 4 == 0xE  ? 3
             : lead >> 3 == 0x1E ? 4
                                 : 1;
    if (length == 1 || i + length > s.size()) {
        length = 1;
        return lead;
    }
    char32_t point = lead & (0xFF >> (length + 1));
    for (std::size_t k = 1; k < length; ++k)
        point = point << 6 | (byte(i + k) & 0x3F);
    return point;
}

bool isBlank(char32_t point)
{
    return point == U' ' || point == U'\t' || point == 0x00A0 || point == 0x2007 ||
           point == 0x2009 || point == 0x202F || point == 0x3000;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Digits from \a i on; moves \a i behind them.
std::size_t digitsAt(std::string_view s, std::size_t &i)
{
    const std::size_t start = i;
    while (i < s.size() && isDigit(s[i]))
        ++i;
    return i - start;
}

// The parts of a number, as far as they can be told without knowing the decimal mark.
struct Shape
{
    bool valid = false;
    int points = 0;
    int commas = 0;
    bool spaced = false;         // grouped by blanks or apostrophes
    char lastMark = '\0';        // last of '.' and ','
    std::size_t beforeFirst = 0; // digits before the first separator of any kind
    std::size_t afterLast = 0;   // digits behind the last '.' or ','
    bool groupsOfThree = true;   // between separators
    bool leadingZero = false;
    bool exponent = false;
};

Shape shapeOf(std::string_view s)
{
    Shape shape;
    std::size_t i = 0;
    if (i < s.size() && (s[i] == '-' || s[i] == '+'))
        ++i;
    shape.leadingZero = i < s.size() && s[i] == '0';
    shape.beforeFirst = digitsAt(s, i);
    std::size_t digits = shape.beforeFirst;
    bool first = true;
    while (i < s.size() && (s[i] == '.' || s[i] == ',' || s[i] == ' ' || s[i] == '\'')) {
        const char mark = s[i++];
        const std::size_t group = digitsAt(s, i);
        digits += group;
        if (mark == ' ' || mark == '\'') {
            if (group != 3 || shape.lastMark != '\0')
                return shape;
            shape.spaced = true;
        } else {
            (mark == '.' ? shape.points : shape.commas) += 1;
            // What stands between the one before and this one was a group too.
            if (!first && shape.lastMark != '\0' && shape.afterLast != 3)
                shape.groupsOfThree = false;
            shape.lastMark = mark;
            shape.afterLast = group;
        }
        first = false;
    }
    if (digits == 0)
        return shape;
    if (i < s.size() && (s[i] == 'e' || s[i] == 'E')) {
        ++i;
        if (i < s.size() && (s[i] == '-' || s[i] == '+'))
            ++i;
        if (digitsAt(s, i) == 0)
            return shape;
        shape.exponent = true;
    }
    if (shape.spaced && (shape.beforeFirst == 0 || shape.beforeFirst > 3))
        return shape;
    shape.valid = i == s.size();
    return shape;
}

bool startsAGroup(const Shape &shape)
{
    return shape.beforeFirst >= 1 && shape.beforeFirst <= 3;
}

} // namespace

std::string plainDigits(std::string_view utf8)
{
    // First digit of each script's ten.
    constexpr std::array<char32_t, 6> zeros{0x0E50, 0x0ED0, 0x1040, 0x17E0, 0x0BE6, 0xFF10};
    std::string result;
    for (std::size_t i = 0; i < utf8.size();) {
        std::size_t length = 1;
        const char32_t point = codePointAt(utf8, i, length);
        const auto zero = std::find_if(zeros.begin(), zeros.end(),
                                       [&](char32_t z) { return point >= z && point < z + 10; });
        if (zero != zeros.end())
            result += static_cast<char>('0' + (point - *zero));
        else if (point == 0x2212)
            result += '-';
        else if (point == 0x2019)
            result += '\'';
        else if (isBlank(point))
            result += ' ';
        else
            result.append(utf8.substr(i, length));
        i += length;
    }
    const std::size_t first = result.find_first_not_of(' ');
    if (first == std::string::npos)
        return {};
    return result.substr(first, result.find_last_not_of(' ') - first + 1);
}

DecimalMark decimalMarkOf(std::string_view text)
{
    const Shape shape = shapeOf(text);
    if (!shape.valid)
        return DecimalMark::NotANumber;
    if (shape.lastMark == '\0')
        return DecimalMark::Either;

    const bool endsInPoint = shape.lastMark == '.';
    const int last = endsInPoint ? shape.points : shape.commas;
    const int other = endsInPoint ? shape.commas : shape.points;
    const DecimalMark asDecimal = endsInPoint ? DecimalMark::Point : DecimalMark::Comma;
    const DecimalMark asGroups = endsInPoint ? DecimalMark::Comma : DecimalMark::Point;

    if (other > 0) // 1,250.5: the last mark is the decimal one
        return last == 1 && shape.groupsOfThree && startsAGroup(shape) && !shape.spaced
                   ? asDecimal
                   : DecimalMark::NotANumber;
    if (last > 1) // 1.250.000
        return shape.groupsOfThree && shape.afterLast == 3 && startsAGroup(shape) &&
                       !shape.exponent && !shape.spaced
                   ? asGroups
                   : DecimalMark::NotANumber;
    const bool couldGroup = shape.afterLast == 3 && startsAGroup(shape) && !shape.leadingZero &&
                            !shape.exponent && !shape.spaced;
    if (!couldGroup)
        return asDecimal;
    return endsInPoint ? DecimalMark::UnclearPoint : DecimalMark::UnclearComma;
}

std::optional<double> numberValue(std::string_view text, DecimalMark mark)
{
    const DecimalMark written = decimalMarkOf(text);
    const bool fits = written == DecimalMark::Either || written == mark ||
                      written == DecimalMark::UnclearPoint || written == DecimalMark::UnclearComma;
    if (!fits)
        return std::nullopt;

    std::string plain;
    for (const char c : text.substr(!text.empty() && text.front() == '+' ? 1 : 0)) {
        if (c == (mark == DecimalMark::Point ? '.' : ','))
            plain += '.';
        else if (c != '.' && c != ',' && c != ' ' && c != '\'')
            plain += c;
    }
    double value = 0.0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (error != std::errc() || end != plain.data() + plain.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace madang::feasibility

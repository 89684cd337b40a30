// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/engine/cash_flow_table.h"

#include "feasibility/engine/delimited_text.h"
#include "feasibility/engine/number_notation.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <map>

namespace madang::feasibility {

namespace {

constexpr std::array<const char *, 3> columns{"year", "cost", "benefit"};
enum Column { Year, Cost, Benefit };

// Years from here on are taken for calendar years; no project runs so long.
constexpr int firstCalendarYear = 1000;

// A cash flow of longestHorizon years with notes is far smaller.
constexpr std::uintmax_t largestFile = 16u << 20;

// More than these are counted, not listed.
constexpr std::size_t mostIssues = 100;

struct Row
{
    int line = 0;
    std::array<std::string, 3> text; // from plainDigits()
};

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
        return c < 0x80 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c);
    });
    return text;
}

class Reader
{
public:
    Reader(std::string_view text, std::optional<int> baseYear) : m_text(text), m_baseYear(baseYear)
    {
    }

    CashFlowTable read()
    {
        if (splitRows() && settleDecimalMark())
            collectYears();
        const bool fatal =
            std::any_of(m_issues.begin(), m_issues.end(),
                        [](const TableIssue &issue) { return isFatal(issue.problem); });
        CashFlowTable table;
        if (!fatal)
            table.flow = std::move(m_flow);
        table.issues = std::move(m_issues);
        if (m_unlisted > 0)
            table.issues.push_back({TableProblem::MoreProblems, 0, {}, {}, m_unlisted, 0});
        return table;
    }

private:
    void report(TableIssue issue)
    {
        // A fatal one is always listed: it decides whether there is a cash flow.
        const bool full = m_issues.size() >= mostIssues;
        if (full && !(isFatal(issue.problem) && !m_fatalListed)) {
            ++m_unlisted;
            return;
        }
        m_fatalListed = m_fatalListed || isFatal(issue.problem);
        m_issues.push_back(std::move(issue));
    }

    bool splitRows()
    {
        if (m_text.substr(0, 3) == "\xEF\xBB\xBF")
            m_text.remove_prefix(3);
        if (m_text.find('\0') != std::string_view::npos || m_text.substr(0, 2) == "\xFF\xFE" ||
            m_text.substr(0, 2) == "\xFE\xFF") {
            report({TableProblem::NotText});
            return false;
        }
        m_delimiter = guessDelimiter(m_text);
        const std::vector<TextRecord> records = splitRecords(m_text, m_delimiter);
        if (records.empty()) {
            report({TableProblem::Empty});
            return false;
        }
        std::array<std::size_t, 3> position{};
        if (!findColumns(records.front(), position))
            return false;
        const std::size_t width = records.front().fields.size();
        for (std::size_t i = 1; i < records.size(); ++i)
            takeRow(records[i], position, width);
        if (records.size() == 1)
            report({TableProblem::NoRows});
        return !m_rows.empty();
    }

    bool findColumns(const TextRecord &header, std::array<std::size_t, 3> &position)
    {
        std::vector<std::string> names;
        std::string all;
        for (const std::string &field : header.fields) {
            names.push_back(lowerCase(plainDigits(field)));
            all += (all.empty() ? "" : ", ") + plainDigits(field);
        }
        const bool numbersOnly =
            std::all_of(names.begin(), names.end(), [](const std::string &name) {
                return decimalMarkOf(name) != DecimalMark::NotANumber;
            });
        if (numbersOnly) {
            report({TableProblem::NoHeader, header.line, {}, all});
            return false;
        }
        bool complete = true;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const auto found = std::find(names.begin(), names.end(), columns[c]);
            const auto count = std::count(names.begin(), names.end(), columns[c]);
            if (count != 1) {
                report({count == 0 ? TableProblem::ColumnMissing : TableProblem::ColumnTwice,
                        header.line, columns[c], all});
                complete = false;
            }
            position[c] = static_cast<std::size_t>(found - names.begin());
        }
        return complete;
    }

    void takeRow(const TextRecord &record, const std::array<std::size_t, 3> &position,
                 std::size_t width)
    {
        // Fields past the header mean an unquoted comma within a number: every column may be
        // shifted.
        const bool shifted =
            std::any_of(record.fields.begin() +
                            static_cast<std::ptrdiff_t>(std::min(width, record.fields.size())),
                        record.fields.end(),
                        [](const std::string &field) { return !plainDigits(field).empty(); });
        if (shifted) {
            report({TableProblem::FieldCount,
                    record.line,
                    {},
                    {},
                    static_cast<long long>(record.fields.size()),
                    static_cast<long long>(width)});
            return;
        }
        Row row;
        row.line = record.line;
        bool usable = true;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            row.text[c] =
                position[c] < record.fields.size() ? plainDigits(record.fields[position[c]]) : "";
            if (row.text[c].empty()) {
                report({TableProblem::Blank, record.line, columns[c]});
                usable = false;
            } else if (decimalMarkOf(row.text[c]) == DecimalMark::NotANumber) {
                report({TableProblem::NotANumber, record.line, columns[c], row.text[c]});
                usable = false;
            }
        }
        if (usable)
            m_rows.push_back(std::move(row));
    }

    // One decimal mark for the whole table: from a number that can be read in one way only.
    bool settleDecimalMark()
    {
        std::optional<DecimalMark> mark;
        int markLine = 0;
        std::optional<TableIssue> unclear;
        for (const Row &row : m_rows) {
            for (const Column c : {Cost, Benefit}) {
                const DecimalMark written = decimalMarkOf(row.text[c]);
                if (written == DecimalMark::Point || written == DecimalMark::Comma) {
                    if (mark && *mark != written) {
                        report({TableProblem::MarkMixed, row.line, columns[c], row.text[c], 0,
                                markLine});
                        return false;
                    }
                    if (!mark)
                        markLine = row.line;
                    mark = written;
                } else if (written != DecimalMark::Either && !unclear) {
                    // In a comma-delimited file a point is the decimal mark, as in any machine's
                    // CSV.
                    if (written == DecimalMark::UnclearPoint && m_delimiter == ',')
                        continue;
                    unclear =
                        TableIssue{TableProblem::MarkUnclear, row.line, columns[c], row.text[c]};
                }
            }
        }
        if (!mark && unclear) {
            report(*unclear);
            return false;
        }
        m_mark = mark.value_or(DecimalMark::Point);
        return true;
    }

    void collectYears()
    {
        std::map<int, int> lineOfYear;
        std::map<int, std::array<double, 2>> money;
        std::optional<int> previous;
        bool ordered = true;

        for (const Row &row : m_rows) {
            const std::optional<int> year = wholeYear(row);
            if (!year)
                continue;
            const auto [first, isNew] = lineOfYear.emplace(*year, row.line);
            if (!isNew) {
                report(
                    {TableProblem::YearTwice, row.line, columns[Year], {}, *year, first->second});
                continue;
            }
            if (previous && *year < *previous && ordered) {
                ordered = false;
                report(
                    {TableProblem::YearsUnordered, row.line, columns[Year], {}, *year, *previous});
            }
            previous = year;
            for (const Column c : {Cost, Benefit}) {
                const std::optional<double> value = numberValue(row.text[c], m_mark);
                if (!value)
                    report({TableProblem::NotANumber, row.line, columns[c], row.text[c]});
                else if (*value < 0.0)
                    report({c == Cost ? TableProblem::NegativeCost : TableProblem::NegativeBenefit,
                            row.line, columns[c], row.text[c]});
                money[*year][c - Cost] = value.value_or(0.0);
            }
        }
        // A row set aside above would show as a missing year as well: one problem, told once.
        if (!m_fatalListed && !money.empty())
            placeYears(money);
    }

    std::optional<int> wholeYear(const Row &row)
    {
        const std::optional<double> value = numberValue(row.text[Year], DecimalMark::Point);
        if (!value || *value != std::floor(*value) || std::abs(*value) > 100000.0) {
            report({TableProblem::YearNotWhole, row.line, columns[Year], row.text[Year]});
            return std::nullopt;
        }
        const int year = static_cast<int>(*value);
        if (!m_baseYear && year < 0) {
            report({TableProblem::YearNegative, row.line, columns[Year], row.text[Year], year});
            return std::nullopt;
        }
        if (m_baseYear && year < *m_baseYear) {
            report({TableProblem::YearBeforeBase, row.line, columns[Year], row.text[Year], year,
                    *m_baseYear});
            return std::nullopt;
        }
        return year;
    }

    void placeYears(const std::map<int, std::array<double, 2>> &money)
    {
        const int base = m_baseYear.value_or(0);
        const int first = money.begin()->first;
        const int last = money.rbegin()->first;
        if (!m_baseYear && first >= firstCalendarYear) {
            report({TableProblem::CalendarYears, 0, columns[Year], {}, first});
            return;
        }
        if (last - base > longestHorizon) {
            report({TableProblem::TooLong, 0, columns[Year], {}, last - base, longestHorizon});
            return;
        }
        if (first != base) {
            report({TableProblem::NoBaseYear, 0, columns[Year], {}, first, base});
            return;
        }
        int expected = base;
        for (const auto &[year, values] : money) {
            if (year != expected)
                report({TableProblem::YearsMissing, 0, columns[Year], {}, expected, year - 1});
            expected = year + 1;
            m_flow.cost.push_back(values[0]);
            m_flow.benefit.push_back(values[1]);
        }
    }

    std::string_view m_text;
    std::optional<int> m_baseYear;
    char m_delimiter = ',';
    DecimalMark m_mark = DecimalMark::Point;
    std::vector<Row> m_rows;
    CashFlow m_flow;
    std::vector<TableIssue> m_issues;
    bool m_fatalListed = false;
    long long m_unlisted = 0;
};

} // namespace

bool isFatal(TableProblem problem)
{
    return problem < TableProblem::YearsUnordered;
}

CashFlowTable parseCashFlow(std::string_view text, std::optional<int> baseYear)
{
    return Reader(text, baseYear).read();
}

CashFlowTable readCashFlow(const std::filesystem::path &file, std::optional<int> baseYear)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        return {std::nullopt, {{TableProblem::CannotRead}}};
    const auto bytes = std::filesystem::file_size(file, error);
    if (!error && bytes > largestFile)
        return {std::nullopt, {{TableProblem::TooLarge, 0, {}, {}, static_cast<long long>(bytes)}}};
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return {std::nullopt, {{TableProblem::CannotRead}}};
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    return parseCashFlow(text, baseYear);
}

} // namespace madang::feasibility

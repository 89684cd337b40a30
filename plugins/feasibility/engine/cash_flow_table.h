// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "feasibility/engine/cash_flow.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace madang::feasibility {

// What can be wrong with a cash-flow table. The first group leaves no cash flow; the second is told
// beside one.
enum class TableProblem {
    CannotRead, // not there, not a file, or not to be opened
    TooLarge,   // number: bytes
    NotText,    // bytes of something else, or of UTF-16
    Empty,
    NoHeader,      // value: the first line
    ColumnMissing, // field: the column; value: the columns there are
    ColumnTwice,   // field
    NoRows,
    FieldCount,     // number: fields of the row; other: fields of the header
    Blank,          // field
    NotANumber,     // field, value
    MarkUnclear,    // field, value: grouped thousands or a decimal mark
    MarkMixed,      // field, value: written unlike other; other: the line of the first of those
    YearNotWhole,   // value
    YearNegative,   // number
    CalendarYears,  // number: the first year
    YearBeforeBase, // number: the year; other: the base year
    YearTwice,      // number: the year; other: the line where it stood first
    YearsMissing,   // number, other: first and last missing year
    NoBaseYear,     // number: the first year there is
    TooLong,        // number: the last year; other: the most there may be
    MoreProblems,   // number: how many more rows have problems

    YearsUnordered,  // told once, at the first row that goes back
    NegativeCost,    // value
    NegativeBenefit, // value
};

struct TableIssue
{
    TableProblem problem;
    int line = 0;        // line of the file, from 1; 0 where it is about the whole file
    std::string field{}; // column name
    std::string value{}; // as it stands in the file
    long long number = 0;
    long long other = 0;
};

// Whether \a problem leaves no cash flow to compute with.
bool isFatal(TableProblem problem);

struct CashFlowTable
{
    std::optional<CashFlow> flow; // nothing where an issue is fatal
    std::vector<TableIssue> issues;
};

// The longest cash flow, in years after the base year. Longer ones are typing errors.
inline constexpr int longestHorizon = 300;

// Reads columns year, cost and benefit (in any order and case, others are passed over) from
// comma-, semicolon- or tab-delimited UTF-8 text. Year 0 is the base year and every year up to the
// last has its row. Nothing is filled in: a blank is not a zero, a missing year not an empty one.
//
// \a baseYear: the year of the table that is t = 0, for tables in calendar years of any era.
CashFlowTable parseCashFlow(std::string_view text, std::optional<int> baseYear = std::nullopt);

// parseCashFlow() of a file. Never throws for what is in it.
CashFlowTable readCashFlow(const std::filesystem::path &file,
                           std::optional<int> baseYear = std::nullopt);

} // namespace madang::feasibility

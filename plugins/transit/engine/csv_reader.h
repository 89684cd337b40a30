// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace madang::transit {

//! Reads comma-separated text (RFC 4180) that is wholly in memory, row by row, without copying unquoted cells.
//! Takes any of the three line endings, even mixed, quoted cells with doubled quotes, commas and line breaks,
//! a missing last line end, and blank lines (skipped, but counted). Spaces around a cell are no part of it.
class CsvReader
{
public:
    //! \a text must outlive the reader and carry no byte-order mark. The first row that is not blank is the header.
    explicit CsvReader(std::string_view text);

    //! Column names, unquoted. Empty if the text holds no row at all.
    const std::vector<std::string> &header() const { return m_header; }

    //! Position of the first column of that name, -1 if there is none.
    int column(std::string_view name) const;

    //! Moves to the next row that is not blank; false at the end.
    bool next();

    //! Number of the present row as a spreadsheet shows it: the header is 1.
    std::int64_t row() const { return m_row; }

    std::size_t cellCount() const { return m_cells.size(); }

    //! Empty where the row is short or \a column is -1. Valid until next().
    std::string_view cell(int column) const
    {
        return column >= 0 && std::size_t(column) < m_cells.size() ? m_cells[std::size_t(column)]
                                                                   : std::string_view();
    }

    //! Whether the present row opened a quote that the text never closes.
    bool unclosedQuote() const { return m_unclosedQuote; }

    //! Bytes read so far.
    std::size_t position() const { return m_position; }

private:
    bool readRow();
    std::string_view readQuoted();

    std::string_view m_text;
    std::size_t m_position = 0;
    std::int64_t m_row = 0;
    bool m_unclosedQuote = false;
    std::vector<std::string> m_header;
    std::vector<std::string_view> m_cells;
    std::deque<std::string> m_unescaped; // deque: views into it stay valid while it grows
    std::size_t m_unescapedUsed = 0;
};

} // namespace madang::transit

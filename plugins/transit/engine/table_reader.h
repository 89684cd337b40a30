// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "transit/engine/csv_reader.h"
#include "transit/engine/feed.h"
#include "transit/engine/feed_finding.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace madang::transit {

//! Lets an id be looked up without making a string of it.
struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

using IdIndex = std::unordered_map<std::string, Index, TextHash, std::equal_to<>>;

inline Index indexOf(const IdIndex &ids, std::string_view id)
{
    const auto found = ids.find(id);
    return found == ids.end() ? noIndex : found->second;
}

//! A GTFS table read row by row; whatever is wrong with it goes into the log with file, row, field and value.
class TableReader
{
public:
    //! \a required: whether the feed is of no use without this table, which makes its faults fatal.
    TableReader(std::string bytes, std::string file, bool required, FindingLog &log);
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;

    //! Whether there are rows that can be read at all.
    bool isReadable() const { return m_readable; }

    //! False, with a finding for each, where a column is missing.
    bool require(std::initializer_list<std::string_view> columns);

    int column(std::string_view name) const { return m_csv.column(name); }
    bool next();
    std::int64_t row() const { return m_csv.row(); }

    //! The cell's bytes as they are.
    std::string_view cell(int column) const { return m_csv.cell(column); }

    //! The cell as text to show: valid UTF-8.
    std::string text(int column) const;

    // The cell as a value. Nothing where it is blank, or, with a finding, where it says something else.
    std::optional<Date> date(int column, std::string_view subject = {});
    std::optional<ServiceSeconds> time(int column, std::string_view subject = {});
    std::optional<double> number(int column, std::string_view subject = {});
    std::optional<std::int64_t> whole(int column, std::string_view subject = {});

    //! A whole number from 0 to \a highest; 0 where it is blank, or, with a finding, where it is not in that list.
    std::uint8_t code(int column, int highest, std::string_view subject = {});

    //! Whether the cell is blank, with a finding if it is.
    bool isBlank(int column, std::string_view subject = {});

    void report(FeedRule rule, Severity severity, int column, std::string_view value,
                std::string_view subject = {}, std::string_view repair = {});

    std::string_view file() const { return m_file; }
    std::size_t position() const { return m_csv.position(); }
    std::size_t size() const { return m_bytes.size(); }

private:
    void reportEncoding();

    std::string m_bytes, m_file;
    Severity m_tableSeverity;
    FindingLog &m_log;
    CsvReader m_csv;
    bool m_readable = false;
    bool m_utf8 = true;
};

} // namespace madang::transit

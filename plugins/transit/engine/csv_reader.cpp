// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/csv_reader.h"

#include <array>

namespace madang::transit {

namespace {

constexpr auto endsCell = [] {
    std::array<bool, 256> table{};
    table[','] = table['\n'] = table['\r'] = true;
    return table;
}();

bool isBlank(char c) { return c == ' ' || c == '\t'; }

std::string_view trimmed(const char *begin, const char *end)
{
    while (begin != end && isBlank(*begin))
        ++begin;
    while (end != begin && isBlank(end[-1]))
        --end;
    return {begin, std::size_t(end - begin)};
}

} // namespace

CsvReader::CsvReader(std::string_view text) : m_text(text)
{
    if (next())
        m_header.assign(m_cells.begin(), m_cells.end());
}

int CsvReader::column(std::string_view name) const
{
    for (std::size_t i = 0; i < m_header.size(); ++i) {
        if (m_header[i] == name)
            return int(i);
    }
    return -1;
}

bool CsvReader::next()
{
    while (m_position < m_text.size()) {
        if (readRow())
            return true;
    }
    return false;
}

//! False where the row is blank.
bool CsvReader::readRow()
{
    m_cells.clear();
    m_unescapedUsed = 0;
    m_unclosedQuote = false;
    ++m_row;
    const char *const end = m_text.data() + m_text.size();
    const char *at = m_text.data() + m_position;
    bool quoted = false;
    for (;;) {
        const char *start = at;
        while (start != end && isBlank(*start))
            ++start;
        if (start != end && *start == '"') {
            quoted = true;
            m_position = std::size_t(start - m_text.data());
            m_cells.push_back(readQuoted());
            at = m_text.data() + m_position;
            // Whatever stands between the closing quote and the comma belongs to nothing.
            while (at != end && !endsCell[static_cast<unsigned char>(*at)])
                ++at;
        } else {
            while (at != end && !endsCell[static_cast<unsigned char>(*at)])
                ++at;
            m_cells.push_back(trimmed(start, at));
        }
        if (at == end || *at != ',')
            break;
        ++at;
    }
    if (at != end) {
        const bool carriageReturn = *at++ == '\r';
        if (carriageReturn && at != end && *at == '\n')
            ++at;
    }
    m_position = std::size_t(at - m_text.data());
    return quoted || m_cells.size() > 1 || !m_cells.front().empty();
}

//! The cell whose opening quote stands at m_position; moves past the closing one.
std::string_view CsvReader::readQuoted()
{
    const std::size_t begin = m_position + 1;
    std::size_t quote = m_text.find('"', begin);
    if (quote != std::string_view::npos && (quote + 1 >= m_text.size() || m_text[quote + 1] != '"')) {
        m_position = quote + 1;
        return trimmed(m_text.data() + begin, m_text.data() + quote);
    }
    if (m_unescapedUsed == m_unescaped.size())
        m_unescaped.emplace_back();
    std::string &text = m_unescaped[m_unescapedUsed++];
    text.clear();
    std::size_t from = begin;
    while (quote != std::string_view::npos && quote + 1 < m_text.size() && m_text[quote + 1] == '"') {
        text.append(m_text.substr(from, quote + 1 - from));
        from = quote + 2;
        quote = m_text.find('"', from);
    }
    m_unclosedQuote = m_unclosedQuote || quote == std::string_view::npos;
    const std::size_t close = quote == std::string_view::npos ? m_text.size() : quote;
    text.append(m_text.substr(from, close - from));
    m_position = quote == std::string_view::npos ? close : close + 1;
    return trimmed(text.data(), text.data() + text.size());
}

} // namespace madang::transit

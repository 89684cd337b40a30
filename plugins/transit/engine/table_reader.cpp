// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/table_reader.h"

#include "transit/engine/text_encoding.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace madang::transit {

namespace {

std::string_view withoutMark(std::string_view bytes)
{
    return bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
}

template <typename Number>
std::optional<Number> parsed(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace

TableReader::TableReader(std::string bytes, std::string file, bool required, FindingLog &log)
    : m_bytes(std::move(bytes))
    , m_file(std::move(file))
    , m_tableSeverity(required ? Severity::Fatal : Severity::Error)
    , m_log(log)
    , m_csv(withoutMark(m_bytes))
{
    switch (detectEncoding(m_bytes)) {
    case TextEncoding::Utf16Little:
    case TextEncoding::Utf16Big:
        // Fatal whatever the table: half a feed in another encoding would give half an answer.
        m_log.add(FeedRule::Utf16, Severity::Fatal, m_file);
        return;
    case TextEncoding::NotUtf8:
        m_utf8 = false;
        break;
    case TextEncoding::Utf8:
    case TextEncoding::Utf8WithMark:
        break;
    }
    if (m_csv.header().empty()) {
        m_log.add(FeedRule::EmptyFile, m_tableSeverity, m_file);
        return;
    }
    if (m_csv.header().size() == 1) {
        for (const char separator : {';', '\t', '|'}) {
            if (m_csv.header().front().find(separator) != std::string::npos) {
                m_log.add(FeedRule::WrongSeparator, m_tableSeverity, m_file, {},
                          {1, std::string(1, separator), {}, {}});
                return;
            }
        }
    }
    std::set<std::string> seen;
    for (const std::string &name : m_csv.header()) {
        if (!name.empty() && !seen.insert(name).second)
            m_log.add(FeedRule::DuplicateColumn, Severity::Warning, m_file, name, {1, name, {}, {}});
        if (!m_utf8 && !isUtf8(name)) {
            const std::string shown = withReplacementCharacters(name);
            m_log.add(FeedRule::NotUtf8, Severity::Warning, m_file, shown, {1, shown, {}, {}});
        }
    }
    m_readable = true;
}

bool TableReader::require(std::initializer_list<std::string_view> columns)
{
    bool all = true;
    for (const std::string_view name : columns) {
        if (m_csv.column(name) < 0) {
            m_log.add(FeedRule::MissingColumn, m_tableSeverity, m_file, name, {1, {}, {}, {}});
            all = false;
        }
    }
    return all;
}

bool TableReader::next()
{
    if (!m_csv.next())
        return false;
    if (m_csv.cellCount() != m_csv.header().size()) {
        const bool isShort = m_csv.cellCount() < m_csv.header().size();
        m_log.add(isShort ? FeedRule::ShortRow : FeedRule::LongRow, Severity::Error, m_file, {},
                  {row(), std::to_string(m_csv.cellCount()), std::to_string(m_csv.header().size()), {}});
    }
    if (m_csv.unclosedQuote())
        m_log.add(FeedRule::UnclosedQuote, Severity::Error, m_file, {}, {row(), {}, {}, {}});
    if (!m_utf8)
        reportEncoding();
    return true;
}

void TableReader::reportEncoding()
{
    for (int i = 0; i < int(m_csv.cellCount()); ++i) {
        if (!isUtf8(cell(i)))
            report(FeedRule::NotUtf8, Severity::Warning, i, cell(i));
    }
}

std::string TableReader::text(int column) const
{
    return m_utf8 ? std::string(cell(column)) : withReplacementCharacters(cell(column));
}

std::optional<Date> TableReader::date(int column, std::string_view subject)
{
    const std::string_view value = cell(column);
    const std::optional<Date> date = parseGtfsDate(value);
    if (!date && !value.empty())
        report(FeedRule::BadDate, Severity::Error, column, value, subject);
    return date;
}

std::optional<ServiceSeconds> TableReader::time(int column, std::string_view subject)
{
    const std::string_view value = cell(column);
    const std::optional<ServiceSeconds> time = parseServiceTime(value);
    if (!time && !value.empty())
        report(FeedRule::BadTime, Severity::Error, column, value, subject);
    return time;
}

std::optional<double> TableReader::number(int column, std::string_view subject)
{
    const std::string_view value = cell(column);
    std::optional<double> number = parsed<double>(value);
    if (number && !std::isfinite(*number))
        number.reset();
    if (!number && !value.empty())
        report(FeedRule::BadNumber, Severity::Error, column, value, subject);
    return number;
}

std::optional<std::int64_t> TableReader::whole(int column, std::string_view subject)
{
    const std::string_view value = cell(column);
    const std::optional<std::int64_t> number = parsed<std::int64_t>(value);
    if (!number && !value.empty())
        report(FeedRule::BadNumber, Severity::Error, column, value, subject);
    return number;
}

std::uint8_t TableReader::code(int column, int highest, std::string_view subject)
{
    const std::string_view value = cell(column);
    if (value.empty())
        return 0;
    if (value.size() == 1 && value[0] >= '0' && value[0] <= '0' + highest)
        return std::uint8_t(value[0] - '0');
    report(FeedRule::BadCode, Severity::Warning, column, value, subject);
    return 0;
}

bool TableReader::isBlank(int column, std::string_view subject)
{
    if (!cell(column).empty())
        return false;
    report(FeedRule::BlankRequired, Severity::Error, column, {}, subject);
    return true;
}

void TableReader::report(FeedRule rule, Severity severity, int column, std::string_view value,
                         std::string_view subject, std::string_view repair)
{
    const std::string field = column >= 0 && column < int(m_csv.header().size())
        ? withReplacementCharacters(m_csv.header()[std::size_t(column)])
        : std::string();
    m_log.add(rule, severity, m_file, field,
              {row(), withReplacementCharacters(value), withReplacementCharacters(subject),
               std::string(repair)});
}

} // namespace madang::transit

// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/engine/delimited_text.h"

#include <algorithm>

namespace madang::feasibility {

namespace {

bool isBlank(const std::string &field)
{
    return field.find_first_not_of(" \t\v\f") == std::string::npos;
}

} // namespace

std::vector<TextRecord> splitRecords(std::string_view text, char delimiter)
{
    std::vector<TextRecord> records;
    TextRecord record;
    std::string field;
    bool quoted = false;
    int line = 1;

    const auto endRecord = [&] {
        record.fields.push_back(std::move(field));
        field.clear();
        if (!std::all_of(record.fields.begin(), record.fields.end(), isBlank))
            records.push_back(std::move(record));
        record = {};
        record.line = line;
    };

    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool lineEnd = c == '\n' || c == '\r';
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            ++i;
        if (lineEnd)
            ++line;
        if (quoted) {
            if (c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
                field += '"';
                ++i;
            } else if (c == '"') {
                quoted = false;
            } else {
                field += lineEnd ? '\n' : c;
            }
        } else if (lineEnd) {
            endRecord();
        } else if (c == '"' && isBlank(field)) {
            field.clear();
            quoted = true;
        } else if (c == delimiter) {
            record.fields.push_back(std::move(field));
            field.clear();
        } else {
            field += c;
        }
    }
    endRecord();
    return records;
}

char guessDelimiter(std::string_view text)
{
    const std::size_t start = text.find_first_not_of("\r\n");
    if (start == std::string_view::npos)
        return ',';
    const std::string_view line = text.substr(start, text.find_first_of("\r\n", start) - start);
    char best = ',';
    for (const char candidate : {';', '\t'}) {
        if (std::count(line.begin(), line.end(), candidate) >
            std::count(line.begin(), line.end(), best))
            best = candidate;
    }
    return best;
}

} // namespace madang::feasibility

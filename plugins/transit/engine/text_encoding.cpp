// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/text_encoding.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace madang::transit {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

//! Length of the well-formed UTF-8 sequence at the beginning of \a s, 0 if there is none.
std::size_t sequenceLength(const unsigned char *s, std::size_t available)
{
    const unsigned char lead = s[0];
    if (lead < 0x80)
        return 1;
    const auto continues = [&](std::size_t i, unsigned char low = 0x80, unsigned char high = 0xBF) {
        return i < available && s[i] >= low && s[i] <= high;
    };
    if (lead >= 0xC2 && lead <= 0xDF)
        return continues(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned char low = lead == 0xE0 ? 0xA0 : 0x80, high = lead == 0xED ? 0x9F : 0xBF;
        return continues(1, low, high) && continues(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned char low = lead == 0xF0 ? 0x90 : 0x80, high = lead == 0xF4 ? 0x8F : 0xBF;
        return continues(1, low, high) && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

//! Position of the first byte that is not part of well-formed UTF-8; size() if there is none.
std::size_t firstInvalid(std::string_view bytes, std::size_t from)
{
    const auto *s = reinterpret_cast<const unsigned char *>(bytes.data());
    std::size_t i = from;
    while (i < bytes.size()) {
        // Tables are ASCII nearly everywhere: eight bytes at a time.
        std::uint64_t word;
        while (i + 8 <= bytes.size()
               && (std::memcpy(&word, s + i, 8), (word & 0x8080808080808080u) == 0))
            i += 8;
        if (i == bytes.size())
            break;
        const std::size_t length = sequenceLength(s + i, bytes.size() - i);
        if (length == 0)
            return i;
        i += length;
    }
    return bytes.size();
}

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xC0 | (c >> 6));
        out += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += char(0xE0 | (c >> 12));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    } else {
        out += char(0xF0 | (c >> 18));
        out += char(0x80 | ((c >> 12) & 0x3F));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    }
}

} // namespace

TextEncoding detectEncoding(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE"))
        return TextEncoding::Utf16Little;
    if (bytes.starts_with("\xFE\xFF"))
        return TextEncoding::Utf16Big;
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return isUtf8(bytes) ? TextEncoding::Utf8WithMark : TextEncoding::NotUtf8;
    const std::size_t looked = std::min<std::size_t>(bytes.size() & ~std::size_t(1), 64);
    if (looked >= 8) {
        std::size_t evenZeros = 0, oddZeros = 0;
        for (std::size_t i = 0; i < looked; i += 2) {
            evenZeros += bytes[i] == 0;
            oddZeros += bytes[i + 1] == 0;
        }
        if (oddZeros == looked / 2)
            return TextEncoding::Utf16Little;
        if (evenZeros == looked / 2)
            return TextEncoding::Utf16Big;
    }
    return isUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::NotUtf8;
}

bool isUtf8(std::string_view bytes)
{
    return firstInvalid(bytes, 0) == bytes.size();
}

std::string withReplacementCharacters(std::string_view bytes)
{
    std::string text;
    std::size_t from = 0;
    while (from < bytes.size()) {
        const std::size_t bad = firstInvalid(bytes, from);
        text.append(bytes.substr(from, bad - from));
        if (bad < bytes.size())
            text.append(replacement);
        from = bad + 1;
    }
    return text;
}

std::string utf16ToUtf8(std::string_view bytes, TextEncoding encoding)
{
    const bool little = encoding == TextEncoding::Utf16Little;
    const auto unit = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return char32_t(little ? first | second << 8 : first << 8 | second);
    };
    std::string text;
    text.reserve(bytes.size() / 2);
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        char32_t c = unit(i);
        if (i == 0 && c == 0xFEFF)
            continue;
        if (c >= 0xD800 && c <= 0xDBFF && i + 3 < bytes.size() && unit(i + 2) >= 0xDC00
            && unit(i + 2) <= 0xDFFF) {
            c = 0x10000 + ((c - 0xD800) << 10) + (unit(i + 2) - 0xDC00);
            i += 2;
        } else if (c >= 0xD800 && c <= 0xDFFF) {
            c = 0xFFFD;
        }
        appendUtf8(text, c);
    }
    return text;
}

} // namespace madang::transit

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace madang::transit {

enum class TextEncoding { Utf8, Utf8WithMark, Utf16Little, Utf16Big, NotUtf8 };

//! What a table's bytes are. UTF-16 is recognised by its byte-order mark or, without one, by a zero in every
//! second byte of the beginning. NotUtf8 means some other 8-bit encoding: ASCII can still be read from it.
TextEncoding detectEncoding(std::string_view bytes);

bool isUtf8(std::string_view bytes);

//! The text with U+FFFD for every byte that is not UTF-8 (Unicode 15, table 3-7).
std::string withReplacementCharacters(std::string_view bytes);

//! UTF-16 with or without byte-order mark as UTF-8 without one. Lone surrogates become U+FFFD.
std::string utf16ToUtf8(std::string_view bytes, TextEncoding encoding);

} // namespace madang::transit
